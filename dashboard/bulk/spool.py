"""What lies between the steps, on disk: in two SQLite files beside the built data.

The parts that were read stay from build to build, under names that tell their
content and rules; what is merged is of one build, and goes with it.  Both may
be deleted at any time: then all is read anew.
"""

from __future__ import annotations

import sqlite3
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from itertools import islice
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from dashboard.home import Home, HomeError

NAME, MERGING = ".readings.sqlite", ".merging.sqlite"

_TABLES = """
CREATE TABLE IF NOT EXISTS part (name TEXT, what TEXT, content BLOB, PRIMARY KEY (name, what));
CREATE TABLE merging.article (id TEXT, line BLOB);
CREATE TABLE merging.known (id TEXT PRIMARY KEY, outlet TEXT, low TEXT, high TEXT, length INTEGER,
    shingles BLOB, reprint_of TEXT);
CREATE TABLE merging.telling (number INTEGER PRIMARY KEY, article TEXT, content BLOB, root INTEGER);
CREATE TABLE merging.stay (block TEXT, low INTEGER, high INTEGER, number INTEGER);
CREATE TABLE merging.event (number INTEGER PRIMARY KEY, id TEXT, kind TEXT, article TEXT,
    words TEXT, low TEXT, high TEXT, context INTEGER, undated INTEGER, trace BLOB, event BLOB,
    line BLOB, lookup BLOB);
"""
_PAGES = -16_000  # kibibytes of each file that are held in memory
_ROWS = 500

Read = TypeVar("Read")


class Spool:
    """An open spool; what it is asked for streams from the disk."""

    def __init__(self, file: sqlite3.Connection) -> None:
        self._file = file

    def run(self, query: str, *values: object) -> sqlite3.Cursor:
        """Run one statement."""
        return self._file.execute(query, values)

    def rows(self, query: str, *values: object) -> Iterator[Any]:
        """The rows of a query, a few at a time, whatever else is run meanwhile."""
        # no `yield from`: that would close the cursor of a file that is closed already
        for row in self._file.cursor().execute(query, values):  # noqa: UP028
            yield row

    def put(self, statement: str, rows: Iterable[Sequence[object]]) -> None:
        """Run one statement for each of the rows."""
        self._file.executemany(statement, rows)

    def keep(self, name: str, packed: Mapping[str, bytes]) -> None:
        """Keep what was made of a batch, compressed; all of it, or nothing."""
        rows = [(name, what, content) for what, content in packed.items()]
        with self._file:
            self.put("INSERT OR REPLACE INTO part VALUES (?, ?, ?)", rows)

    def has(self, name: str, what: str) -> bool:
        """Whether something is kept of a batch."""
        found = self.run("SELECT 1 FROM part WHERE name = ? AND what = ?", name, what)
        return found.fetchone() is not None

    def kept(self, name: str, what: str) -> bytes:
        """What is kept of a batch; `HomeError` where it is not there or is damaged."""
        found = self.run("SELECT content FROM part WHERE name = ? AND what = ?", name, what)
        try:
            return zlib.decompress(found.fetchone()[0])
        except (TypeError, zlib.error):
            raise HomeError(f"data/built/{NAME} is damaged: delete it, and build again") from None

    def decoded(self, name: str, what: str, kind: type[Read]) -> Read:
        """The same as a record; `HomeError` where it is none."""
        try:
            return msgspec.msgpack.decode(self.kept(name, what), type=kind)
        except msgspec.MsgspecError:
            raise HomeError(f"data/built/{NAME} is damaged: delete it, and build again") from None

    def forget_others(self, names: Iterable[str]) -> None:
        """Keep the parts of these batches, and no others."""
        with self._file:
            self.run("CREATE TABLE merging.current (name TEXT PRIMARY KEY)")
            self.put("INSERT OR IGNORE INTO current VALUES (?)", ((name,) for name in names))
            self.run("DELETE FROM part WHERE name NOT IN (SELECT name FROM current)")
            self.run("DROP TABLE current")


def discard(home: Home) -> None:
    """Take the spool away: what was read stands in the built data, and one left does no harm."""
    with suppress(OSError):
        (home.built / NAME).unlink(missing_ok=True)


@contextmanager
def opened(home: Home) -> Iterator[Spool]:
    """The spool of a home; a damaged one is begun anew.

    Raises `HomeError` where it cannot be written.
    """
    path, merging = home.built / NAME, home.built / MERGING
    try:
        home.built.mkdir(parents=True, exist_ok=True)
        file = _begun(path, merging)
        try:
            yield Spool(file)
            file.commit()
        finally:
            file.close()
            merging.unlink(missing_ok=True)
    except (OSError, sqlite3.OperationalError) as error:
        raise HomeError(
            f"data/built/{NAME} cannot be written ({error}): make room or make it writable, "
            "and build again"
        ) from error


def _begun(path: Path, merging: Path) -> sqlite3.Connection:
    merging.unlink(missing_ok=True)
    try:
        return _connected(path, merging)
    except sqlite3.OperationalError:
        raise  # it cannot be written, or another build has it
    except sqlite3.DatabaseError:
        path.unlink()
        merging.unlink(missing_ok=True)
        return _connected(path, merging)


def _connected(path: Path, merging: Path) -> sqlite3.Connection:
    file = sqlite3.connect(path)
    file.execute("ATTACH ? AS merging", [str(merging)])
    for name in ("main", "merging"):
        file.execute(f"PRAGMA {name}.cache_size = {_PAGES}")
        # what is lost when the power goes is read again
        file.execute(f"PRAGMA {name}.synchronous = OFF")
    file.execute("PRAGMA merging.journal_mode = OFF")
    file.executescript(_TABLES)
    return file


def runs(items: Iterable[Read], most: int = _ROWS) -> Iterator[list[Read]]:
    """The items in lists of at most so many."""
    found = iter(items)
    yield from iter(lambda: list(islice(found, most)), [])
