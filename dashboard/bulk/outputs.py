"""The files of the built data, made one at a time from the spool, beside where they will stand."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from dashboard import jsonl
from dashboard.bulk.spool import Spool
from dashboard.home import Home
from dashboard.jsonl import Record
from dashboard.timeline import lookup, manifest, parquet, store
from dashboard.transaction import Files

_FOLDER = ".staging"
_ID = b'{"id": "'

Lines = Iterable[bytes]
Changed = Mapping[tuple[str, str], bytes]  # table and article -> its lines as corrected


def staged(home: Home, name: str, chunks: Lines) -> tuple[Path, str]:
    """A file beside the built data, and its hash."""
    path = home.built / _FOLDER / name
    path.parent.mkdir(parents=True, exist_ok=True)
    digest = hashlib.sha256()
    with path.open("wb") as file:
        for chunk in chunks:
            digest.update(chunk)
            file.write(chunk)
        file.flush()
        os.fsync(file.fileno())
    return path, digest.hexdigest()


def clear(home: Home) -> None:
    """Take away what was staged and not put in place."""
    shutil.rmtree(home.built / _FOLDER, ignore_errors=True)


def files(home: Home, tables: Mapping[str, Lines], ids: Path, report: Record) -> Files:
    """Every file of a build: the tables as Parquet, the ledger staged at `ids`, the report.

    Files of the last build that are no longer named are taken away.
    """
    outputs: dict[Path, bytes | Path | None] = {home.ids: ids}
    hashes = {}
    for table, lines in tables.items():
        for name, content in parquet.encoded(table, lines):
            path, hashes[name] = staged(home, name, [content])
            outputs[home.built / name] = path
    told = manifest.pretty(report)
    hashes[store.REPORT] = manifest.sha256(told)
    outputs |= dict.fromkeys(manifest.paths(home) - outputs.keys())
    outputs[home.built / store.REPORT] = told
    outputs[home.built / store.MANIFEST] = manifest.written(hashes)
    return outputs


def tables(spool: Spool, names: Sequence[str], texts: bool, changed: Changed) -> dict[str, Lines]:
    """The lines of each table; with `texts` the articles' texts, too."""
    found: dict[str, Lines] = {"articles": _articles(spool, names)}
    if texts:
        found[store.TEXTS] = _texts(spool)
    for table in (*store.PARTS, store.TELLINGS):
        found[table] = _of_articles(spool, names, table, changed)
    found["events"] = _of_events(spool, "line")
    found[lookup.TABLE] = _of_events(spool, "lookup")
    return found


def _of_articles(
    spool: Spool, names: Sequence[str], table: str, changed: Changed
) -> Iterator[bytes]:
    again = {article for name, article in changed if name == table}
    for name in names:
        lines = spool.kept(name, table).splitlines(keepends=True)
        yield from _corrected(lines, table, changed) if again else lines


def _corrected(lines: Lines, table: str, changed: Changed) -> Iterator[bytes]:
    """The lines, those of an article that was corrected replaced, where the first stood."""
    done = set()
    for line in lines:
        article = json.loads(line)["article"]
        if (table, article) not in changed:
            yield line
        elif article not in done:
            done.add(article)
            yield from changed[table, article].splitlines(keepends=True)


def _articles(spool: Spool, names: Sequence[str]) -> Iterator[bytes]:
    """The articles, each reprint with the id of the one it repeats."""
    for name in names:
        for line in spool.kept(name, "articles").splitlines():
            record = json.loads(line)
            row = spool.run("SELECT reprint_of FROM known WHERE id = ?", record["id"]).fetchone()
            yield jsonl.line({**record, "reprint_of": row[0]})


def _texts(spool: Spool) -> Iterator[bytes]:
    for name, line in spool.rows("SELECT id, line FROM article ORDER BY id"):
        yield jsonl.line({"article": name, "text": json.loads(line)["text"]})


def _of_events(spool: Spool, column: str) -> Iterator[bytes]:
    """What is written of each event, by date, with its id."""
    rows = spool.rows(f"SELECT id, {column} FROM event ORDER BY low, high, id")
    for name, line in rows:
        yield _ID + name.encode() + line[len(_ID) :]
