"""One file of the built data, written by a process that reads the spool."""

from __future__ import annotations

import hashlib
import json
import os
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from msgspec import Struct

from dashboard import jsonl, transaction
from dashboard.bulk import correcting
from dashboard.bulk import spool as spools
from dashboard.bulk.identifying import with_id
from dashboard.bulk.spool import Spool
from dashboard.home import Home
from dashboard.timeline import lookup, manifest, store

FOLDER = ".staging"


class Part(Struct, frozen=True):
    """A file of a table: what of it, from `first` to before `last`.

    Events are counted by date, texts by article; of what is kept by batches
    these are counted.  What stands `as_read` is changed by no later step, so
    that it can be written while these are done.
    """

    home: Home
    table: str
    number: int
    first: int
    last: int
    as_read: bool = False


class Written(NamedTuple):
    """A file: its name below the built data, where it is now, and its hash."""

    name: str
    path: Path
    digest: str


def write(part: Part) -> Written:
    """Write a file of a table beside the built data."""
    # what is let go is to be given back at once; asked when it is imported
    os.environ.setdefault("ARROW_DEFAULT_MEMORY_POOL", "system")
    # imported here: the process that builds does without
    from dashboard.timeline import parquet

    name = manifest.part(part.table, part.number)
    path = part.home.built / FOLDER / name
    lines = _as_read if part.as_read else _LINES[part.table]
    with spools.seen(part.home, merged=not part.as_read) as spool, transaction.writing(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("w+b") as file:
            parquet.write(file, part.table, lines(spool, part))
            file.flush()
            os.fsync(file.fileno())
            file.seek(0)
            return Written(name, path, hashlib.file_digest(file, "sha256").hexdigest())


def _as_read(spool: Spool, part: Part) -> Iterator[bytes]:
    """The lines of batches."""
    for content in _batches(spool, part):
        yield from content.splitlines(keepends=True)


def _of_speech(spool: Spool, part: Part) -> Iterator[bytes]:
    """The same, those of an article that was corrected replaced."""
    again = dict(spool.rows("SELECT article, lines FROM corrected WHERE name = ?", part.table))
    lines = _as_read(spool, part)
    return _corrected(lines, again) if again else lines


def _corrected(lines: Iterable[bytes], again: Mapping[str, bytes]) -> Iterator[bytes]:
    """The lines; of an article that was corrected its own, where the first stood."""
    done = set()
    for line in lines:
        article = json.loads(line)["article"]
        if article not in again:
            yield line
        elif article not in done:
            done.add(article)
            yield from again[article].splitlines(keepends=True)


def _articles(spool: Spool, part: Part) -> Iterator[bytes]:
    """The articles, each reprint with the id of the one it repeats."""
    for content in _batches(spool, part):
        for line in content.splitlines():
            record = json.loads(line)
            row = spool.run("SELECT reprint_of FROM known WHERE id = ?", record["id"]).fetchone()
            yield jsonl.line({**record, "reprint_of": row[0]})


def _batches(spool: Spool, part: Part) -> Iterator[bytes]:
    query = "SELECT name FROM batch WHERE number >= ? AND number < ? ORDER BY number"
    for (name,) in spool.rows(query, part.first, part.last):
        yield spool.kept(name, part.table)


def _texts(spool: Spool, part: Part) -> Iterator[bytes]:
    for name, line in spool.rows(
        "SELECT known.id, line FROM known CROSS JOIN article ON article.id = known.id "
        "WHERE number >= ? AND number < ? ORDER BY number",
        *(part.first, part.last),
    ):
        yield jsonl.line({"article": name, "text": json.loads(line)["text"]})


def _events(spool: Spool, part: Part) -> Iterator[bytes]:
    """What is written of each event, with its id."""
    column = "lookup" if part.table == lookup.TABLE else "line"
    for name, line in _by_date(spool, part, column):
        yield with_id(name, line)


def _words(spool: Spool, part: Part) -> Iterator[bytes]:
    """The words of the events, which are counted from 0."""
    own = (found.decode().split() for _, found in _by_date(spool, part, "found_by"))
    return map(jsonl.line, lookup.posted(own, part.first - 1))


def _by_date(spool: Spool, part: Part, column: str) -> Iterator[tuple[str, bytes]]:
    """The ids of events, each with what is kept of it."""
    for name, packed in spool.rows(
        f"SELECT id, {column} FROM placed CROSS JOIN event ON number = placed.event "
        "WHERE position >= ? AND position < ? ORDER BY position",
        *(part.first, part.last),
    ):
        yield name, zlib.decompress(packed)


def _redirects(spool: Spool, part: Part) -> Iterator[bytes]:
    query = "SELECT line FROM redirect WHERE number >= ? AND number < ? ORDER BY number"
    yield from (row[0] for row in spool.rows(query, part.first, part.last))


_LINES: Mapping[str, Callable[[Spool, Part], Iterator[bytes]]] = MappingProxyType(
    {
        "articles": _articles,
        **dict.fromkeys(correcting.TABLES, _of_speech),
        store.TEXTS: _texts,
        "events": _events,
        lookup.TABLE: _events,
        lookup.WORDS: _words,
        "redirects": _redirects,
    }
)
