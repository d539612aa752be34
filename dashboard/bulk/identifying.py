"""The ids of the events, by the ledger, on disk: what `timeline.ledger.identify` does in memory."""

from __future__ import annotations

import hashlib
from array import array
from collections.abc import Collection, Iterable, Iterator
from functools import lru_cache
from itertools import groupby
from operator import itemgetter
from typing import NamedTuple

import msgspec
from msgspec.structs import replace

from dashboard import jsonl
from dashboard.bulk.spool import Spool, runs
from dashboard.models import Event
from dashboard.timeline import ledger, ledger_file
from dashboard.timeline.corrections import Redirects
from dashboard.timeline.ledger import Entry
from dashboard.timeline.ledger_file import entry_record

_ENTRY, _EVENT = msgspec.msgpack.Decoder(Entry), msgspec.msgpack.Decoder(Event)
_HELD = 512
_NOBODY = -1


class _Known(NamedTuple):
    """For each event the entry that it was, and for each entry its event and where it leads.

    Events and entries are known by their places, in the order of their ids'
    makings and in that of the ledger; `_NOBODY` stands for none.
    """

    entry: array[int]
    event: array[int]
    leads_to: array[int]


# How the lines of events and of their entries begin.
_ID = b'{"id": "'


def know(spool: Spool, entries: Iterable[Entry]) -> None:
    """Put the entries of the ledger into the spool; `HomeError` where an id stands twice."""
    rows = ((entry.id, entry.state, msgspec.msgpack.encode(entry)) for entry in entries)
    spool.put("INSERT INTO entry (id, state, packed) VALUES (?, ?, ?)", rows)
    spool.run("CREATE INDEX merging.by_entry_id ON entry (id)")
    twice = "SELECT id, count(*) FROM entry GROUP BY id HAVING count(*) > 1 LIMIT 1"
    for name, times in spool.run(twice):
        raise ledger_file.twice(name, times)


def identify(spool: Spool) -> Iterator[bytes]:
    """Give every event its id: the lines of the ledger, in their order."""
    spool.put("INSERT INTO named (event) VALUES (?)", _ordered(spool))
    spool.run("CREATE UNIQUE INDEX merging.by_event_id ON event (id)")
    entries, events = (_count(spool, table) for table in ("entry", "named"))
    if entries:
        _match(spool)
    known = _choose(spool, events, entries)
    _name(spool, known)
    yield from _old(spool, known)
    yield from _new(spool, known)


def redirects(spool: Spool) -> Redirects:
    """Each id that is no event's own, with the id it leads to, or None if gone."""
    return dict(spool.rows("SELECT id, leads_to FROM left_over ORDER BY number"))


def with_id(name: str, line: bytes) -> bytes:
    """A line of an event or an entry that has no id yet."""
    return _ID + name.encode() + line[len(_ID) :]


def _count(spool: Spool, table: str) -> int:
    return int(spool.run(f"SELECT count(*) FROM {table}").fetchone()[0])


def _ordered(spool: Spool) -> Iterator[tuple[int]]:
    """The events by what their ids are made of, and by all they hold where that is the same."""
    rows = spool.rows("SELECT kind, article, words, number FROM event ORDER BY 1, 2, 3, 4")
    for _, group in groupby(rows, key=itemgetter(0, 1, 2)):
        alike = [row[3] for row in group]
        if len(alike) > 1:
            alike.sort(key=lambda number: repr(_event(spool, number)))
        yield from ((number,) for number in alike)


def _event(spool: Spool, number: int) -> Event:
    row = spool.run("SELECT event FROM event WHERE number = ?", number).fetchone()
    return _EVENT.decode(row[0])


def _match(spool: Spool) -> None:
    """Put into the spool every pair of an event and an entry that share a sign, and how alike."""
    for number, packed in spool.rows("SELECT number, packed FROM entry"):
        signs = ((_digest(sign), number) for sign in ledger.signs(_ENTRY.decode(packed)))
        spool.put("INSERT INTO sign VALUES (?, ?)", signs)
    spool.run("CREATE INDEX merging.by_sign ON sign (sign)")

    @lru_cache(_HELD)
    def entry(number: int) -> Entry:
        row = spool.run("SELECT packed FROM entry WHERE number = ?", number).fetchone()
        return _ENTRY.decode(row[0])

    traces = "SELECT named.number, trace FROM named CROSS JOIN event ON event.number = named.event"
    for event, packed in spool.rows(f"{traces} ORDER BY named.number"):
        trace = _ENTRY.decode(packed)
        for number in sorted(_signed(spool, trace)):
            match = ledger.compare(trace, event - 1, entry(number), number - 1)
            values = (*match.rank, match.shares_words, match.is_one_act)
            spool.run(f"INSERT INTO matched VALUES ({', '.join('?' * len(values))})", *values)


def _signed(spool: Spool, trace: Entry) -> set[int]:
    """The numbers of the entries that share a sign with an event."""
    found: set[int] = set()
    for signs in runs({_digest(sign) for sign in ledger.signs(trace)}):
        marks = ", ".join("?" * len(signs))
        found.update(
            row[0] for row in spool.run(f"SELECT entry FROM sign WHERE sign IN ({marks})", *signs)
        )
    return found


def _digest(sign: object) -> bytes:
    return hashlib.blake2b(repr(sign).encode("utf-8", "surrogatepass"), digest_size=12).digest()


def _choose(spool: Spool, events: int, entries: int) -> _Known:
    """Match each at most once, the most alike first."""
    known = _Known(*(array("q", [_NOBODY]) * count for count in (events, entries, entries)))
    ranks = ", ".join(f"r{place}" for place in range(1, 11))
    for event, entry, shares_words, is_one_act, state in spool.rows(
        "SELECT matched.r10, matched.r9, shares_words, is_one_act, state FROM matched "
        f"JOIN entry ON entry.number = matched.r9 + 1 ORDER BY {ranks}"
    ):
        if (shares_words or is_one_act) and known.leads_to[entry] == _NOBODY:
            known.leads_to[entry] = event  # the most alike stands
        # an id that was merged away comes back only with its own words
        can_be = shares_words or state != ledger.MERGED
        if can_be and known.entry[event] == _NOBODY and known.event[entry] == _NOBODY:
            known.entry[event], known.event[entry] = entry, event
    return known


def _name(spool: Spool, known: _Known) -> None:
    """Give each event the id of its entry, else a new one."""
    taken = _Taken(spool)
    rows = spool.rows(
        "SELECT named.number, event.number, kind, article, words FROM named "
        "CROSS JOIN event ON event.number = named.event ORDER BY named.number"
    )
    for number, event, *makings in rows:
        entry = known.entry[number - 1]
        name = ledger.new_name(makings, taken) if entry == _NOBODY else _id(spool, entry)
        spool.run("UPDATE event SET id = ? WHERE number = ?", name, event)


class _Taken(Collection[str]):
    """The ids that events have been given, now or ever."""

    def __init__(self, spool: Spool) -> None:
        self._spool = spool

    def __contains__(self, name: object) -> bool:
        query = "SELECT 1 FROM event WHERE id = ?1 UNION ALL SELECT 1 FROM entry WHERE id = ?1"
        return self._spool.run(query, name).fetchone() is not None

    def __iter__(self) -> Iterator[str]:
        query = "SELECT id FROM event WHERE id IS NOT NULL UNION SELECT id FROM entry"
        return (row[0] for row in self._spool.rows(query))

    def __len__(self) -> int:
        return sum(1 for _ in self)


def _id(spool: Spool, entry: int) -> str:
    return str(spool.run("SELECT id FROM entry WHERE number = ?", entry + 1).fetchone()[0])


def _old(spool: Spool, known: _Known) -> Iterator[bytes]:
    """The lines of the entries of the old ledger, as they are now."""
    for number, packed in spool.rows("SELECT number, packed FROM entry ORDER BY number"):
        event = known.event[number - 1]
        if event != _NOBODY:
            yield _line(spool, event)
            continue
        entry = _ENTRY.decode(packed)
        into = _follow(spool, known, entry.id)
        spool.run("INSERT INTO left_over (id, leads_to) VALUES (?, ?)", entry.id, into)
        state = ledger.MERGED if into else ledger.GONE
        yield jsonl.line(entry_record(replace(entry, state=state, into=into)))


def _new(spool: Spool, known: _Known) -> Iterator[bytes]:
    """The lines of the events that were not known."""
    for event, entry in enumerate(known.entry):
        if entry == _NOBODY:
            yield _line(spool, event)


def _line(spool: Spool, event: int) -> bytes:
    row = spool.run(
        "SELECT id, entry FROM event WHERE number = (SELECT event FROM named WHERE number = ?)",
        event + 1,
    )
    return with_id(*row.fetchone())


def _follow(spool: Spool, known: _Known, start: str) -> str | None:
    """The id of an event that an id leads to, over as many merges as there were."""
    seen: set[str] = set()
    name: str | None = start
    while name is not None and name not in seen:
        if spool.run("SELECT 1 FROM event WHERE id = ?", name).fetchone():
            return name
        seen.add(name)
        name = _next(spool, known, name)
    return None


def _next(spool: Spool, known: _Known, name: str) -> str | None:
    row = spool.run("SELECT number, packed FROM entry WHERE id = ?", name).fetchone()
    if row is None:
        return None
    event = known.leads_to[row[0] - 1]
    if event == _NOBODY:
        return _ENTRY.decode(row[1]).into
    query = "SELECT id FROM event WHERE number = (SELECT event FROM named WHERE number = ?)"
    return str(spool.run(query, event + 1).fetchone()[0])
