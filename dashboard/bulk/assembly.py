"""From what each article tells to the events, each once, with ids: step by step, on disk."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import count, groupby
from operator import itemgetter

import msgspec

from dashboard import jsonl
from dashboard.bulk import joining, part
from dashboard.bulk.batches import Batch, batches
from dashboard.bulk.joining import Group, Told
from dashboard.bulk.part import Kept, Known, Packed, Telling
from dashboard.bulk.spool import Spool, runs
from dashboard.bulk.workers import Workers
from dashboard.home import HomeError
from dashboard.jsonl import Record
from dashboard.models import Event
from dashboard.timeline import blocks, ledger, merging, reprints
from dashboard.timeline.blocks import Stay
from dashboard.timeline.corrections import Redirects
from dashboard.timeline.ledger import Entry, Ledger
from dashboard.timeline.ledger_file import entry_record

Count = Callable[[int], None]  # is told how many articles were read

# Tellings that a worker is given at once, and those that are held decoded.
_TOGETHER, _HELD = 256, 4096


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


def read(spool: Spool, workers: Workers, work: Work) -> list[str]:
    """Have every batch read that is not kept; the names of all, in the order of their articles."""
    names: list[str] = []

    def missing() -> Iterator[Batch]:
        rows = spool.rows("SELECT id, line FROM article ORDER BY id")
        for batch in batches(rows, work.rules):
            names.append(batch.name)
            if work.anew or not spool.has(batch.name, work.what):
                yield batch
            else:
                work.count(len(batch.lines))

    for batch, made in workers.mapped(work.work, missing()):
        spool.keep(batch.name, made)
        work.count(len(batch.lines))
    spool.forget_others(names)
    return names


def spread(spool: Spool, names: Sequence[str]) -> None:
    """Lay out what all articles tell, and in which blocks that is to be compared."""
    numbers = count(1)
    for name in names:
        known = spool.decoded(name, part.ARTICLES, tuple[Known, ...])
        spool.put(
            "INSERT INTO known (id, outlet, low, high, length, shingles) VALUES (?, ?, ?, ?, ?, ?)",
            map(msgspec.structs.astuple, known),
        )
        for number, each in zip(
            numbers, spool.decoded(name, part.TELLINGS, tuple[Kept, ...]), strict=False
        ):
            spool.put(
                "INSERT INTO telling VALUES (?, ?, ?, ?)",
                [(number, each.article, each.telling, number)],
            )
            spool.put(
                "INSERT INTO stay VALUES (?, ?, ?, ?)", [(*stay, number) for stay in each.stays]
            )


class _Runs(Sequence[bytes]):
    """The packed shingles of all articles by age, each read when it is asked for."""

    def __init__(self, spool: Spool) -> None:
        self._spool = spool
        spool.run(
            "CREATE TABLE merging.aged AS SELECT id, shingles FROM known "
            "ORDER BY low, high, length, id"
        )

    def __len__(self) -> int:
        return int(self._spool.run("SELECT count(*) FROM aged").fetchone()[0])

    def __getitem__(self, number):  # type: ignore[no-untyped-def]
        found = self._spool.run("SELECT shingles FROM aged WHERE rowid = ?", number + 1).fetchone()
        if found is None:
            raise IndexError(number)
        return found[0]


def mark_reprints(spool: Spool) -> None:
    """Note of each reprint whose story it tells."""
    sources = reprints.sources(_Runs(spool))
    name = "(SELECT id FROM aged WHERE rowid = ?)"
    rows = ((older + 1, newer + 1) for newer, older in sources.items())
    spool.put(f"UPDATE known SET reprint_of = {name} WHERE id = {name}", rows)
    spool.run("DROP TABLE aged")


def merge(spool: Spool, workers: Workers) -> None:
    """Join the tellings of one happening."""
    roots = _roots(spool)
    spool.put(
        "UPDATE telling SET root = ? WHERE number = ?",
        ((_root(roots, number), number) for number in list(roots)),
    )
    rows = spool.rows(
        "SELECT root, content, outlet, reprint_of FROM telling JOIN known ON id = article "
        "ORDER BY root, number"
    )
    for _, joined in workers.mapped(joining.join, _together(rows)):
        spool.put(joining.INSERT, ((None, *each) for each in joined))


def _roots(spool: Spool) -> dict[int, int]:
    """Tellings that can be one event, over whatever is between them: each leads to a lower one."""
    roots: dict[int, int] = {}
    decoder = msgspec.msgpack.Decoder(Telling)

    @lru_cache(maxsize=_HELD)
    def event(number: int) -> Event:
        row = spool.run("SELECT content FROM telling WHERE number = ?", number).fetchone()
        return decoder.decode(row[0]).event

    rows = spool.rows("SELECT block, low, high, number FROM stay ORDER BY block, low, high, number")
    for left, right in blocks.swept((Stay(*row[:3]), row[3]) for row in rows):
        one, other = _root(roots, left), _root(roots, right)
        if one != other and merging.same(event(left), event(right)):
            roots[max(one, other)] = min(one, other)
    return roots


def _root(roots: dict[int, int], number: int) -> int:
    while number in roots:
        above = roots[number]
        roots[number] = roots.get(above, above)  # halves the way for whoever comes next
        number = above
    return number


def _together(rows: Iterable[tuple[int, bytes, str, str | None]]) -> Iterator[tuple[Group, ...]]:
    """The tellings by what they may be one event with, enough for a worker at once."""
    groups: list[Group] = []
    for _, group in groupby(rows, key=itemgetter(0)):
        groups.append(tuple(Told(*row[1:]) for row in group))
        if sum(map(len, groups)) >= _TOGETHER:
            yield tuple(groups)
            groups = []
    if groups:
        yield tuple(groups)


class _Taken(Collection[str]):
    """The ids that events have been given."""

    def __init__(self, spool: Spool) -> None:
        self._spool = spool
        spool.run("CREATE UNIQUE INDEX merging.by_event_id ON event (id)")

    def __contains__(self, name: object) -> bool:
        return self._spool.run("SELECT 1 FROM event WHERE id = ?", name).fetchone() is not None

    def __iter__(self) -> Iterator[str]:
        return (row[0] for row in self._spool.rows("SELECT id FROM event WHERE id IS NOT NULL"))

    def __len__(self) -> int:
        return sum(1 for _ in self)


def identify(spool: Spool, known: Ledger) -> tuple[Iterable[bytes], Redirects]:
    """Give every event its id: the lines of the ledger, to be used up, and where old ids lead.

    Where there was a ledger, it and what it would keep of each event are held
    in memory; the first build holds neither.
    """
    if not known:
        return _first_named(spool), {}
    ordered = list(_ordered(spool))
    ids, entries = ledger.identify([trace for _, trace in ordered], known)
    rows = ((name, number) for name, (number, _) in zip(ids, ordered, strict=True))
    spool.put("UPDATE event SET id = ? WHERE number = ?", rows)
    spool.run("CREATE UNIQUE INDEX merging.by_event_id ON event (id)")
    return (jsonl.line(entry_record(entry)) for entry in entries), dict(ledger.redirects(entries))


def _first_named(spool: Spool) -> Iterator[bytes]:
    taken = _Taken(spool)
    for number, trace in _ordered(spool):
        name = ledger.new_id(trace, taken)
        spool.run("UPDATE event SET id = ? WHERE number = ?", name, number)
        yield jsonl.line(entry_record(replace(trace, id=name)))


def _ordered(spool: Spool) -> Iterator[tuple[int, Entry]]:
    """The events by what their ids are made of, each with what the ledger keeps of it."""
    rows = spool.rows(
        "SELECT kind, article, words, number, trace, event FROM event ORDER BY kind, article, words"
    )
    to_entry, to_event = msgspec.msgpack.Decoder(Entry), msgspec.msgpack.Decoder(Event)
    for _, group in groupby(rows, key=itemgetter(0, 1, 2)):
        alike = list(group)
        if len(alike) > 1:
            alike.sort(key=lambda row: repr(to_event.decode(row[5])))
        yield from ((row[3], to_entry.decode(row[4])) for row in alike)
