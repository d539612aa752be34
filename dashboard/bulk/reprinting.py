"""Which articles repeat another, found on disk by a process that needs nothing but the readings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple, overload

import msgspec

from dashboard.bulk import part
from dashboard.bulk import spool as spools
from dashboard.bulk.part import Story
from dashboard.bulk.spool import Spool
from dashboard.home import Home
from dashboard.timeline import reprints

_NAME = ".reprints.sqlite"
_TABLES = """
CREATE TABLE story (low TEXT, high TEXT, length INTEGER, id TEXT, shingles BLOB);
CREATE TABLE posting (place INTEGER, packed BLOB);
CREATE INDEX by_place ON posting (place);
"""


class Reprint(NamedTuple):
    """A reprint and the article whose story it tells, by their ids."""

    id: str
    source: str


def found(home: Home) -> list[Reprint]:
    """The reprints among the articles that were read."""
    with spools.seen(home, merged=False) as spool, spools.beside(home, _NAME, _TABLES) as own:
        for stories in _stories(spool):
            own.put("INSERT INTO story VALUES (?, ?, ?, ?, ?)", stories)
        runs = _Runs(own)
        sources = reprints.sources(runs, _Shelf(own))
        return [Reprint(runs.id(newer), runs.id(older)) for newer, older in sources.items()]


def mark(spool: Spool, found: Iterable[Reprint]) -> None:
    """Note of each reprint whose story it tells."""
    rows = ((each.source, each.id) for each in found)
    spool.put("UPDATE known SET reprint_of = ? WHERE id = ?", rows)


def _stories(spool: Spool) -> Iterator[Iterator[tuple[object, ...]]]:
    for (name,) in spool.rows("SELECT name FROM batch ORDER BY number"):
        yield map(msgspec.structs.astuple, spool.decoded(name, part.STORIES, tuple[Story, ...]))


class _Runs(Sequence[bytes]):
    """The packed shingles of all articles by age, each read when it is asked for."""

    def __init__(self, spool: Spool) -> None:
        self._spool = spool
        spool.run(
            "CREATE TABLE aged AS SELECT rowid AS story FROM story ORDER BY low, high, length, id"
        )

    def id(self, at: int) -> str:
        """The id of the article whose shingles are at a place."""
        query = "SELECT id FROM story WHERE rowid = (SELECT story FROM aged WHERE rowid = ?)"
        return str(self._spool.run(query, at + 1).fetchone()[0])

    def __len__(self) -> int:
        return int(self._spool.run("SELECT count(*) FROM aged").fetchone()[0])

    @overload
    def __getitem__(self, at: int) -> bytes: ...
    @overload
    def __getitem__(self, at: slice) -> list[bytes]: ...
    def __getitem__(self, at: int | slice) -> bytes | list[bytes]:
        first, last = (at.start, at.stop) if isinstance(at, slice) else (at, at + 1)
        rows = self._spool.run(
            "SELECT shingles FROM aged CROSS JOIN story ON story.rowid = aged.story "
            "WHERE aged.rowid > ? AND aged.rowid <= ? ORDER BY aged.rowid",
            *(first, last),
        )
        found = [row[0] for row in rows]
        return found if isinstance(at, slice) else found[0]


class _Shelf:
    """A shelf on disk."""

    def __init__(self, spool: Spool) -> None:
        self._spool = spool

    def add(self, place: int, content: bytes) -> None:
        self._spool.run("INSERT INTO posting VALUES (?, ?)", place, content)

    def take(self, place: int) -> bytes:
        found = self.look(place)
        self._spool.run("DELETE FROM posting WHERE place = ?", place)
        return found

    def look(self, place: int) -> bytes:
        rows = self._spool.run("SELECT packed FROM posting WHERE place = ? ORDER BY rowid", place)
        return b"".join(row[0] for row in rows)
