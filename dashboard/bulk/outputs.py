"""The files of the built data, made from the spool by several processes, beside their places."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from dashboard import transaction
from dashboard.bulk import correcting, writing
from dashboard.bulk.spool import Spool
from dashboard.bulk.workers import Workers
from dashboard.bulk.writing import FOLDER, Part, Written
from dashboard.home import Home
from dashboard.jsonl import Record
from dashboard.timeline import lookup, manifest, store
from dashboard.transaction import Files


def staged(home: Home, name: str, chunks: Iterable[bytes]) -> Path:
    """A file beside the built data."""
    path = home.built / FOLDER / name
    with transaction.writing(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("wb") as file:
            file.writelines(chunks)
            file.flush()
            os.fsync(file.fileno())
    return path


def clear(home: Home) -> None:
    """Take away what was staged and not put in place."""
    shutil.rmtree(home.built / FOLDER, ignore_errors=True)


@dataclass(frozen=True, slots=True)
class Tables:
    """The tables of a spool, to be written by workers; with `texts` the articles' texts, too."""

    home: Home
    spool: Spool
    texts: bool

    def begun(self, workers: Workers) -> Iterator[Written]:
        """Have all written that stands as it was read, beside what else is done meanwhile."""
        return workers.of_this_machine().begun(writing.write, list(self._parts_as_read()))

    def files(self, workers: Workers, begun: Iterable[Written], ids: Path, report: Record) -> Files:
        """Every file of a build: the tables as Parquet, the ledger staged at `ids`, the report.

        Files of the last build that are no longer named are taken away.
        """
        home = self.home
        outputs: dict[Path, bytes | Path | None] = {home.ids: ids}
        self.spool.run("INSERT INTO placed (event) SELECT number FROM event ORDER BY low, high, id")
        self.spool.settle()
        made = workers.of_this_machine().begun(writing.write, list(self._parts()))
        hashes = {}
        for each in sorted(chain(begun, made)):
            outputs[home.built / each.name], hashes[each.name] = each.path, each.digest
        told = manifest.pretty(report)
        hashes[store.REPORT] = manifest.sha256(told)
        outputs |= dict.fromkeys(manifest.paths(home) - outputs.keys())
        outputs[home.built / store.REPORT] = told
        outputs[home.built / store.MANIFEST] = manifest.written(hashes)
        return outputs

    def _parts_as_read(self) -> Iterator[Part]:
        """The files of the tables that no correction changes."""
        for table in (store.TELLINGS, *store.PARTS):
            if table not in correcting.TABLES:
                yield from self._between(table, self._batches(table), as_read=True)

    def _parts(self) -> Iterator[Part]:
        """All other files; one of a table that is empty."""
        for table in ("events", lookup.TABLE, lookup.WORDS):
            yield from self._between(table, self._rows("placed"))
        if self.texts:
            yield from self._between(store.TEXTS, self._rows("known"))
        for table in ("articles", *correcting.TABLES):
            yield from self._between(table, self._batches(table))
        yield from self._between("redirects", self._rows("redirect"))

    def _between(self, table: str, ends: Iterable[int], as_read: bool = False) -> Iterator[Part]:
        first = 1
        for number, last in enumerate(ends):
            yield Part(self.home, table, number, first, last, as_read)
            first = last

    def _rows(self, table: str) -> Iterator[int]:
        """The numbers before which files end, each of so many rows."""
        (count,) = self.spool.run(f"SELECT count(*) FROM {table}").fetchone()
        yield from range(1 + manifest.ROWS, count + 1, manifest.ROWS)
        yield count + 1

    def _batches(self, table: str) -> Iterator[int]:
        """The same of batches, each file of no more rows unless one batch has more."""
        number = held = 0
        for number, rows in self.spool.rows(
            "SELECT number, rows FROM batch CROSS JOIN content USING (name) WHERE what = ? "
            "ORDER BY number",
            table,
        ):
            if held and held + rows > manifest.ROWS:
                yield number
                held = 0
            held += rows
        yield number + 1
