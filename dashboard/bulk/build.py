"""The steps of a large build, in their order."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from dashboard import jsonl, pipeline
from dashboard.bulk import (
    assembly,
    correcting,
    grouping,
    identifying,
    outputs,
    part,
    reprinting,
)
from dashboard.bulk.assembly import Count, Work
from dashboard.bulk.spool import Spool
from dashboard.bulk.workers import Workers
from dashboard.home import Home
from dashboard.jsonl import Record
from dashboard.timeline import ledger_file
from dashboard.timeline.corrections import Corrected
from dashboard.timeline.edits import Edit
from dashboard.timeline.ledger_file import entry_record
from dashboard.transaction import Files


@dataclass(frozen=True, slots=True)
class Task:
    """What a large build starts from.

    `texts` says that the built data is to hold the articles' texts, `anew`
    that what is kept of earlier builds does not count.
    """

    home: Home
    edits: Sequence[Edit]
    texts: bool = False
    anew: bool = False


def make(task: Task, spool: Spool, workers: Workers, count: Count) -> tuple[Files, Record]:
    """The files of the built data, staged and not yet in their places, and the report.

    They are made of the articles that the spool has taken (`assembly.take`)
    and the ledger that it knows (`identifying.know`).
    """
    outputs.clear(task.home)
    tables = outputs.Tables(task.home, spool, task.texts)
    assembly.read(spool, workers, Work(part.rules(), count, task.anew))
    # what needs nothing but the readings, while this process merges
    reprints = workers.of_this_machine().begun(reprinting.found, [task.home])
    begun = tables.begun(workers)
    assembly.spread(spool)
    grouping.group(spool)
    reprinting.mark(spool, *reprints)
    grouping.join(spool, workers)
    ids = outputs.staged(task.home, task.home.ids.name, identifying.identify(spool))
    redirects = identifying.redirects(spool)
    corrected = correcting.correct(spool, task.edits, redirects)
    ids = _remembered(task.home, ids, corrected)
    answers = pipeline.answers(dict(redirects), corrected)
    lines = ((jsonl.line({"id": old, "into": into}),) for old, into in answers)
    spool.put("INSERT INTO redirect (line) VALUES (?)", lines)
    report = {
        **_counts(spool),
        "problems": list(corrected.problems),
        "ids": ledger_file.length(ids),
    }
    return tables.files(workers, begun, ids, report), report


def _remembered(home: Home, ids: Path, corrected: Corrected) -> Path:
    """The staged ledger with the events that only a correction has made."""
    traces = {entry.id: entry for entry in correcting.split_off(corrected)}
    if not traces:
        return ids

    def lines() -> Iterator[bytes]:
        with ids.open("rb") as known:
            for line in known:
                again = traces.pop(json.loads(line)["id"], None)
                yield jsonl.line(entry_record(again)) if again else line
        yield from (jsonl.line(entry_record(entry)) for entry in traces.values())

    return outputs.staged(home, f"{ids.name}.split", lines())


def _counts(spool: Spool) -> Record:
    """The counts of all; of a large collection the articles are not reported one by one."""
    row = spool.run("SELECT count(*), sum(context), sum(undated) FROM event").fetchone()
    events, context, undated = (number or 0 for number in row)
    return {
        "articles": [],
        "events": events - context,
        "context": context,
        "undated_events": undated,
        "unmerged": [],
    }
