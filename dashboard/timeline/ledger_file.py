"""The ledger as a file: `data/ids.jsonl`, one id a line, the oldest first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from dashboard import jsonl
from dashboard.home import HomeError
from dashboard.jsonl import Record
from dashboard.timeline.ledger import Entry, Ledger

_FIELDS = Entry.__struct_fields__


def entry_record(entry: Entry) -> Record:
    """An entry, with its fields in their order."""
    return {
        **{name: getattr(entry, name) for name in _FIELDS},
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
    ledger = tuple(entries(path))
    for name, times in Counter(entry.id for entry in ledger).items():
        if times > 1:
            raise twice(name, times, path.name)
    return ledger


def entries(path: Path) -> Iterator[Entry]:
    """The entries one after the other; none where there is no ledger yet.

    Raises `HomeError` where a line is none.
    """
    if not path.exists():
        return
    try:
        with path.open("rb") as lines:
            yield from jsonl.each(lines, to_entry)
    except (OSError, jsonl.RecordError) as error:
        raise _error(path.name, str(error)) from error


def length(path: Path) -> int:
    """How many lines it has; `HomeError` where it cannot be read."""
    try:
        with path.open("rb") as lines:
            return sum(1 for _ in lines)
    except FileNotFoundError:
        return 0
    except OSError as error:
        raise _error(path.name, str(error)) from error


def twice(name: str, times: int, file: str = "ids.jsonl") -> HomeError:
    """What is wrong with a ledger that has an id several times."""
    return _error(file, f"has the id {name} {times} times")


def _error(file: str, problem: str) -> HomeError:
    return HomeError(f"data/{file} {problem}: mend that line, or take the last committed version")
