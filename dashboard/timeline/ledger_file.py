"""The ledger as a file: `data/ids.jsonl`, one id a line, the oldest first."""

from __future__ import annotations

from collections import Counter
from dataclasses import asdict
from pathlib import Path

from dashboard import jsonl
from dashboard.home import HomeError
from dashboard.jsonl import Record
from dashboard.timeline.ledger import Entry, Ledger


def entry_record(entry: Entry) -> Record:
    """An entry, with its fields in their order."""
    return {
        **asdict(entry),
        "participants": list(entry.participants),
        "evidence": [list(pair) for pair in entry.evidence],
    }


def to_entry(record: Record) -> Entry:
    """The entry of a record."""
    sequences = {
        "participants": tuple(record["participants"]),
        "evidence": tuple((article, words) for article, words in record["evidence"]),
    }
    return Entry(**{**record, **sequences})


def read(path: Path) -> Ledger:
    """The ledger; empty where there is none yet.

    Raises `HomeError` where a line is no entry or an id stands twice.
    """
    if not path.exists():
        return ()
    try:
        ledger = jsonl.parsed(path.read_bytes(), to_entry)
    except (OSError, jsonl.RecordError) as error:
        raise _error(path, str(error)) from error
    for name, times in Counter(entry.id for entry in ledger).items():
        if times > 1:
            raise _error(path, f"has the id {name} {times} times")
    return ledger


def _error(path: Path, problem: str) -> HomeError:
    return HomeError(
        f"data/{path.name} {problem}: mend that line, or take the last committed version"
    )
