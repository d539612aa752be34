"""What lies between the steps, on disk: in SQLite files beside the built data.

What was read stays from build to build, by batches whose names tell their
content and rules; what is merged is of one build, and goes with it.  These are two
files, so that other processes may read the first while the second is
written.  All may be deleted at any time: then all is read anew.
"""

from __future__ import annotations

import sqlite3
import zlib
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import msgspec

from dashboard import transaction
from dashboard.home import Home, HomeError

if TYPE_CHECKING:
    from dashboard.bulk.part import Packed

NAME, MERGING = ".readings.sqlite", ".merging.sqlite"

_TABLES = """
CREATE TABLE IF NOT EXISTS content (name TEXT, what TEXT, rows INTEGER, packed BLOB,
    PRIMARY KEY (name, what));
CREATE TABLE IF NOT EXISTS batch (number INTEGER PRIMARY KEY, name TEXT);
DELETE FROM batch;
CREATE TABLE merging.article (id TEXT, line BLOB);
CREATE TABLE merging.known (number INTEGER PRIMARY KEY, id TEXT UNIQUE, outlet TEXT,
    reprint_of TEXT);
CREATE TABLE merging.sort (number INTEGER PRIMARY KEY, block TEXT, packed BLOB UNIQUE);
CREATE TABLE merging.telling (number INTEGER PRIMARY KEY, article INTEGER, packed BLOB);
CREATE TABLE merging.report (telling INTEGER, article INTEGER, sort INTEGER, first TEXT,
    start INTEGER, "end" INTEGER, kind TEXT);
CREATE TABLE merging.stay (block TEXT, low INTEGER, high INTEGER, settled INTEGER, sort INTEGER);
CREATE TABLE merging.pair (block TEXT, unsure INTEGER, width INTEGER, first TEXT, one INTEGER,
    other INTEGER, PRIMARY KEY (block, unsure, width, first, one, other)) WITHOUT ROWID;
CREATE TABLE merging.member (root INTEGER, place INTEGER, telling INTEGER,
    PRIMARY KEY (root, place)) WITHOUT ROWID;
CREATE TABLE merging.event (number INTEGER PRIMARY KEY, id TEXT, kind TEXT, article TEXT,
    words TEXT, low TEXT, high TEXT, context INTEGER, undated INTEGER, trace BLOB, event BLOB,
    entry BLOB, line BLOB, lookup BLOB, found_by BLOB);
CREATE TABLE merging.entry (number INTEGER PRIMARY KEY, id TEXT, state TEXT, packed BLOB);
CREATE TABLE merging.named (number INTEGER PRIMARY KEY, event INTEGER);
CREATE TABLE merging.sign (sign BLOB, entry INTEGER);
CREATE TABLE merging.matched (r1, r2, r3, r4, r5, r6, r7, r8, r9 INTEGER, r10 INTEGER,
    shares_words INTEGER, is_one_act INTEGER);
CREATE TABLE merging.left_over (number INTEGER PRIMARY KEY, id TEXT, leads_to TEXT);
CREATE TABLE merging.placed (position INTEGER PRIMARY KEY, event INTEGER);
CREATE TABLE merging.corrected (name TEXT, article TEXT, lines BLOB);
CREATE TABLE merging.redirect (number INTEGER PRIMARY KEY, line BLOB);
"""
# Kibibytes of each file that are held in memory, and of what is sorted before it goes to disk.
_PAGES = -1_000
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

    def settle(self) -> None:
        """Let other processes see what was put here."""
        self._file.commit()

    def keep(self, name: str, made: Packed) -> None:
        """Keep what was made of a batch; all of it, or nothing."""
        rows = [(name, what, each.rows, each.packed) for what, each in made.items()]
        with self._file:
            self.put("INSERT OR REPLACE INTO content VALUES (?, ?, ?, ?)", rows)

    def has(self, name: str, what: str) -> bool:
        """Whether something is kept of a batch."""
        found = self.run("SELECT 1 FROM content WHERE name = ? AND what = ?", name, what)
        return found.fetchone() is not None

    def kept(self, name: str, what: str) -> bytes:
        """What is kept of a batch; `HomeError` where it is not there or is damaged."""
        found = self.run("SELECT packed FROM content WHERE name = ? AND what = ?", name, what)
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

    def forget_others(self) -> None:
        """Keep what was made of the batches that are noted, and nothing else."""
        with self._file:
            self.run("DELETE FROM content WHERE name NOT IN (SELECT name FROM batch)")


def discard(home: Home) -> None:
    """Take the spool away: what was read stands in the built data, and one left does no harm."""
    # all is written by now, so that nothing may tell of a failure
    with suppress(OSError, MemoryError):
        (home.built / NAME).unlink(missing_ok=True)


@contextmanager
def opened(home: Home) -> Iterator[Spool]:
    """The spool of a home, no other's meanwhile; a damaged one is begun anew.

    Raises `HomeError` where it cannot be written.
    """
    path, merging = home.built / NAME, home.built / MERGING
    try:
        with transaction.alone(home), _writable(path, merging) as file:
            yield Spool(file)
            file.commit()
    except sqlite3.OperationalError as error:
        raise HomeError(f"data/built/{NAME} {_trouble(error)}, and build again") from error


def _trouble(error: sqlite3.OperationalError) -> str:
    """What is wrong with a spool, and the way out."""
    if error.sqlite_errorcode == sqlite3.SQLITE_FULL:
        return (
            "has no room, or what is sorted beside it in the folder for temporary files: make room "
            "on both disks, or name another folder as SQLITE_TMPDIR"
        )
    return f"cannot be written ({error}): make it writable, or delete it"


@contextmanager
def seen(home: Home, merged: bool = True) -> Iterator[Spool]:
    """The spool of a home that another process has opened, to be read.

    Without what is `merged` the other may go on merging meanwhile.
    """
    path, merging = (
        f"{path.resolve().as_uri()}?mode=ro" for path in (home.built / NAME, home.built / MERGING)
    )
    with closing(sqlite3.connect(path, uri=True)) as file:
        if merged:
            file.execute("ATTACH ? AS merging", [merging])
        yield Spool(file)


@contextmanager
def beside(home: Home, name: str, tables: str) -> Iterator[Spool]:
    """A file of one step alone, which goes with it."""
    path = home.built / name
    path.unlink(missing_ok=True)
    try:
        with closing(sqlite3.connect(path)) as file:
            _let_go(file, "main")
            file.executescript(tables)
            yield Spool(file)
    finally:
        path.unlink(missing_ok=True)


@contextmanager
def _writable(path: Path, merging: Path) -> Iterator[sqlite3.Connection]:
    with transaction.writing(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        file = _begun(path, merging)
    try:
        yield file
    finally:
        file.close()
        merging.unlink(missing_ok=True)


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
    _bound(file, "main")
    _let_go(file, "merging")
    file.executescript(_TABLES)
    return file


def _bound(file: sqlite3.Connection, name: str) -> None:
    file.execute(f"PRAGMA {name}.cache_size = {_PAGES}")
    # what is lost when the power goes is read again
    file.execute(f"PRAGMA {name}.synchronous = OFF")


def _let_go(file: sqlite3.Connection, name: str) -> None:
    """The same, of what a build that is stopped leaves to nobody."""
    _bound(file, name)
    file.execute(f"PRAGMA {name}.journal_mode = OFF")


def runs(items: Iterable[Read], most: int = _ROWS) -> Iterator[list[Read]]:
    """The items in lists of at most so many."""
    found = iter(items)
    yield from iter(lambda: list(islice(found, most)), [])
