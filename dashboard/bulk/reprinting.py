"""Which articles repeat another, found on disk."""

from __future__ import annotations

from collections.abc import Sequence
from typing import overload

from dashboard.bulk.spool import Spool
from dashboard.timeline import reprints


def mark(spool: Spool) -> None:
    """Note of each reprint whose story it tells."""
    sources = reprints.sources(_Runs(spool), _Shelf(spool))
    name = "(SELECT id FROM known WHERE number = (SELECT article FROM aged WHERE rowid = ?))"
    number = "(SELECT article FROM aged WHERE rowid = ?)"
    rows = ((older + 1, newer + 1) for newer, older in sources.items())
    spool.put(f"UPDATE known SET reprint_of = {name} WHERE number = {number}", rows)
    spool.run("DROP TABLE aged")
    spool.run("DELETE FROM posting")


class _Runs(Sequence[bytes]):
    """The packed shingles of all articles by age, each read when it is asked for."""

    def __init__(self, spool: Spool) -> None:
        self._spool = spool
        spool.run(
            "CREATE TABLE merging.aged AS SELECT number AS article FROM known "
            "ORDER BY low, high, length, id"
        )

    def __len__(self) -> int:
        return int(self._spool.run("SELECT count(*) FROM aged").fetchone()[0])

    @overload
    def __getitem__(self, at: int) -> bytes: ...
    @overload
    def __getitem__(self, at: slice) -> list[bytes]: ...
    def __getitem__(self, at: int | slice) -> bytes | list[bytes]:
        first, last = (at.start, at.stop) if isinstance(at, slice) else (at, at + 1)
        rows = self._spool.run(
            "SELECT shingles FROM aged CROSS JOIN known ON number = article "
            "WHERE aged.rowid > ? AND aged.rowid <= ? ORDER BY aged.rowid",
            *(first, last),
        )
        found = [row[0] for row in rows]
        return found if isinstance(at, slice) else found[0]


class _Shelf:
    """A shelf on disk."""

    def __init__(self, spool: Spool) -> None:
        self._spool = spool
        spool.run("CREATE INDEX IF NOT EXISTS merging.by_place ON posting (place)")

    def add(self, place: int, content: bytes) -> None:
        self._spool.run("INSERT INTO posting VALUES (?, ?)", place, content)

    def take(self, place: int) -> bytes:
        found = self.look(place)
        self._spool.run("DELETE FROM posting WHERE place = ?", place)
        return found

    def look(self, place: int) -> bytes:
        rows = self._spool.run("SELECT packed FROM posting WHERE place = ? ORDER BY rowid", place)
        return b"".join(row[0] for row in rows)
