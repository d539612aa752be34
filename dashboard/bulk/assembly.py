"""From articles to what each of them tells, in batches that are read once, and laid out on disk."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import count

from dashboard import jsonl
from dashboard.bulk import part
from dashboard.bulk.batches import Batch, batches
from dashboard.bulk.part import Kept, Known, Packed
from dashboard.bulk.spool import Spool, runs
from dashboard.bulk.workers import Workers
from dashboard.home import HomeError
from dashboard.jsonl import Record

Count = Callable[[int], None]  # is told how many articles were read


def take(spool: Spool, articles: Iterable[Record]) -> int:
    """Put the articles into the spool; how many they are.  `HomeError` for an id seen twice."""
    for rows in runs((each["id"], jsonl.line(each)) for each in articles):
        spool.put("INSERT INTO article VALUES (?, ?)", rows)
    twice = spool.run("SELECT id FROM article GROUP BY id HAVING count(*) > 1 LIMIT 1").fetchone()
    if twice:
        raise HomeError(f"the id {twice[0]!r} stands twice: give each article an id of its own")
    spool.run("CREATE UNIQUE INDEX merging.by_id ON article (id)")
    return int(spool.run("SELECT count(*) FROM article").fetchone()[0])


@dataclass(frozen=True, slots=True)
class Work:
    """What a worker makes of each batch, by which rules, and what of it tells that it is kept.

    With `anew` what is kept does not count; `count` is told of how many more
    articles something is known now.
    """

    rules: str
    count: Count
    anew: bool = False
    work: Callable[[Batch], Packed] = part.read
    what: str = part.TELLINGS


def read(spool: Spool, workers: Workers, work: Work) -> None:
    """Have every batch read that is not kept; note all, in the order of their articles."""

    def missing() -> Iterator[Batch]:
        rows = spool.rows("SELECT id, line FROM article ORDER BY id")
        for batch in batches(rows, work.rules):
            spool.run("INSERT INTO batch (name) VALUES (?)", batch.name)
            if work.anew or not spool.has(batch.name, work.what):
                yield batch
            else:
                work.count(len(batch.lines))

    for batch, made in workers.mapped(work.work, missing()):
        spool.keep(batch.name, made)
        work.count(len(batch.lines))
    spool.forget_others()


def spread(spool: Spool) -> None:
    """Lay out what all articles tell, and of which sort each telling is."""
    articles, tellings = count(1), count(1)
    for (name,) in spool.rows("SELECT name FROM batch ORDER BY number"):
        found = spool.decoded(name, part.ARTICLES, tuple[Known, ...])
        numbers = {known.id: next(articles) for known in found}
        known = ((numbers[each.id], each.id, each.outlet) for each in found)
        spool.put("INSERT INTO known (number, id, outlet) VALUES (?, ?, ?)", known)
        kept = spool.decoded(name, part.TELLINGS, tuple[Kept, ...])
        _put(spool, [(next(tellings), numbers[each.article], each) for each in kept])


def _put(spool: Spool, found: Sequence[tuple[int, int, Kept]]) -> None:
    """Put tellings with their numbers, and those of their articles."""
    spool.put(
        "INSERT OR IGNORE INTO sort (block, packed) VALUES (?, ?)",
        ((kept.block, kept.sort) for _, _, kept in found),
    )
    spool.put(
        "INSERT INTO telling VALUES (?, ?, ?)",
        ((number, article, kept.telling) for number, article, kept in found),
    )
    spool.put(
        "INSERT INTO report SELECT ?, ?, number, ?, ?, ?, ? FROM sort WHERE packed = ?",
        (
            (number, article, kept.first, kept.start, kept.end, kept.kind, kept.sort)
            for number, article, kept in found
        ),
    )
