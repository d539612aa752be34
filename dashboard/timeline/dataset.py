"""The events of a large collection, read from Parquet only as far as they are asked for.

Positions count the events in the order of the built data, by date, from 0:
those of the table `lookup.TABLE`, which filters and searches ask, and of the
events themselves are the same.  A file that a build has replaced meanwhile
raises `HomeError`; open the data anew.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise
from pathlib import Path
from typing import TypeVar

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.dataset as ds
import pyarrow.parquet as pq
from numpy.typing import ArrayLike, NDArray

from dashboard import records
from dashboard.home import Home
from dashboard.models import Article, Event, Reading, Timeline
from dashboard.timeline import lookup, manifest, store
from dashboard.timeline.manifest import PARQUET, Hashes
from dashboard.timeline.parquet import SCHEMAS, UNREADABLE

Owner = TypeVar("Owner")

File = tuple[Path, pq.FileMetaData]  # with what it tells of itself


@dataclass(frozen=True, slots=True, eq=False)
class Words:
    """What a search asks, read once for many: all words that an event's text has.

    Some of them stand there several times.  `files` are those with the events of
    each, and what they tell of themselves; `events` is how many events there are.
    """

    column: pa.ChunkedArray
    files: Sequence[File]
    events: int


@dataclass(frozen=True, slots=True)
class Dataset:
    """The built data of a home, opened; nothing of it is kept in memory."""

    home: Home
    hashes: Hashes

    def count(self, table: str = lookup.TABLE) -> int:
        """How many events there are, or rows of another table."""
        return sum(told.num_rows for told in _metadata(table, self._paths(table)))

    def columns(self, names: Sequence[str], table: str = lookup.TABLE) -> pa.Table:
        """These columns of all events, one row each, by position.

        The names are those of `parquet.SCHEMAS` for the table "lookup" or
        "events"; `lookup.lookup_record` and `records` say what they mean.
        """
        return self._read(table, list(names))

    def matching(self, condition: ds.Expression) -> pa.Array:
        """The positions of the events that meet a condition on those columns, ascending.

        Only the columns that the condition names are read, a part at a time,
        and files and groups whose dates rule them out are not read at all
        where it is about `first` and `last`.
        """
        columns = {"found": condition}
        flags = self._read(lookup.TABLE, columns)["found"]
        return pc.indices_nonzero(pc.fill_null(flags, False))

    def words(self) -> Words:
        """What `search` asks."""
        column = self.columns(["word"], lookup.WORDS)["word"]
        return Words(column, self._files(lookup.WORDS), self.count())

    def search(self, asked: str, words: Words) -> pa.Array:
        """The positions of the events whose text holds every word asked for, ascending."""
        found = np.ones(words.events, dtype=bool)
        for each in lookup.fold(asked).split():
            rows = pc.indices_nonzero(pc.match_substring(words.column, each))
            found &= self._having(rows, words)
        return pa.array(np.flatnonzero(found))

    def _having(self, rows: pa.Array, words: Words) -> NDArray[np.bool_]:
        """The events that have one of the words in these rows."""
        flags = np.zeros(words.events, dtype=bool)
        for table in _at(lookup.WORDS, words.files, rows, ["events"]):
            flags[np.asarray(pc.list_flatten(table["events"]))] = True
        return flags

    def position(self, event: str) -> int | None:
        """Where the event of an id stands; None where no event has it."""
        found = self.matching(ds.field("id") == event)
        return found[0].as_py() if len(found) else None

    def event(self, event: str) -> Event | None:
        """The event of an id with its evidence; None where no event has it."""
        at = self.position(event)
        return None if at is None else self.events([at])[0]

    def events(self, positions: Sequence[int]) -> tuple[Event, ...]:
        """The events at these positions, with their evidence, in the order asked for."""
        wanted = sorted(set(positions))
        rows = (
            row
            for table in _at("events", self._files("events"), wanted)
            for row in table.to_pylist()
        )
        found = dict(zip(wanted, map(records.to_event, rows), strict=True))
        return tuple(found[position] for position in positions)

    def articles(self, ids: Iterable[str]) -> tuple[Article, ...]:
        """The articles of these ids with their texts, by id; unknown ones are left out."""
        return tuple(article for article, _, _ in self._known(ids))

    def timeline(self, positions: Sequence[int]) -> Timeline:
        """The events at these positions, with their articles and what was read in those."""
        events = self.events(positions)
        known = self._known(sorted({m.article for event in events for m in event.mentions}))
        own = _one_of("article", [article.id for article, _, _ in known])
        parts = {
            name: store.by_article(map(store.owned(to), self._read(name, None, own).to_pylist()))
            for name, (_, to) in store.PARTS.items()
        }
        return Timeline(
            articles=tuple(article for article, _, _ in known),
            readings=tuple(store.reading(found.id, topics, parts) for found, topics, _ in known),
            events=events,
            redirects=self.redirects(),
            stale=tuple(article.id for article, _, changed in known if changed),
        )

    def redirects(self) -> tuple[tuple[str, str | None], ...]:
        """Each id that is no event's own any more, with the id it leads to, or None if gone."""
        rows = self._read("redirects", None).to_pylist()
        return tuple((row["id"], row["into"]) for row in rows)

    def _known(self, ids: Iterable[str]) -> list[tuple[Article, tuple[str, ...], bool]]:
        """The articles of these ids, with their topics and whether their text is another now."""
        rows = self._read("articles", None, _one_of("id", ids)).to_pylist()
        texts = self._texts([row["id"] for row in rows])
        return [store.article(self.home, row, texts) for row in rows]

    def reading(self, article: str) -> Reading:
        """What was read out of an article, without its own events."""
        own = ds.field("article") == article
        parts = {
            name: tuple(map(convert, self._read(name, None, own).to_pylist()))
            for name, (_, convert) in store.PARTS.items()
        }
        (row,) = self._read("articles", ["topics"], ds.field("id") == article).to_pylist() or [{}]
        return Reading(article=article, topics=tuple(row.get("topics", ())), **parts)

    def _texts(self, ids: Sequence[str]) -> dict[str, str] | None:
        if not manifest.parts(self.hashes, store.TEXTS):
            return None
        rows = self._read(store.TEXTS, None, _one_of("article", ids)).to_pylist()
        return {row["article"]: row["text"] for row in rows}

    def _table(self, name: str) -> ds.Dataset:
        paths = [str(path) for path in self._paths(name)]
        return ds.dataset(paths, schema=SCHEMAS[name], format="parquet")

    def _paths(self, table: str) -> list[Path]:
        return [self.home.built / name for name in manifest.parts(self.hashes, table)]

    def _read(self, table: str, columns: object, wanted: ds.Expression | None = None) -> pa.Table:
        try:
            return self._table(table).to_table(columns=columns, filter=wanted)
        except UNREADABLE as error:
            raise manifest.error(table, f"cannot be read ({error})") from error

    def _files(self, table: str) -> Sequence[File]:
        paths = self._paths(table)
        return tuple(zip(paths, _metadata(table, paths), strict=True))


def opened(home: Home) -> Dataset | None:
    """The home's built data, where it is Parquet; None where it is JSON Lines.

    Raises `HomeError` where there is none, or none that can be read.
    """
    hashes = manifest.read(home)
    return Dataset(home, hashes) if manifest.form(hashes) == PARQUET else None


def _metadata(table: str, paths: Iterable[Path]) -> list[pq.FileMetaData]:
    """What each file of a table tells of itself."""
    try:
        return [pq.read_metadata(path) for path in paths]
    except UNREADABLE as error:
        raise manifest.error(table, f"cannot be read ({error})") from error


def _one_of(column: str, ids: Iterable[str]) -> ds.Expression:
    # of no ids it could not tell of which type they are
    return ds.field(column).isin(pa.array(list(ids), pa.string()))


def _at(
    table: str, files: Sequence[File], positions: ArrayLike, columns: list[str] | None = None
) -> Iterator[pa.Table]:
    """The rows of a table at ascending positions; only the groups that hold them are read."""
    counts = (told.num_rows for _, told in files)
    try:
        for (path, told), inside in _shared(np.asarray(positions, np.int64), files, counts):
            with pq.ParquetFile(path, metadata=told) as file:
                yield from _picked(file, inside, columns)
    except UNREADABLE as error:
        raise manifest.error(table, f"cannot be read ({error})") from error


def _shared(
    positions: NDArray[np.int64], owners: Iterable[Owner], counts: Iterable[int]
) -> Iterator[tuple[Owner, NDArray[np.int64]]]:
    """Ascending positions by owners of so many each: what each has of them, as it counts."""
    ends = list(accumulate(counts, initial=0))
    cuts = np.searchsorted(positions, ends)
    for owner, first, (low, high) in zip(owners, ends, pairwise(cuts), strict=False):
        if low < high:
            yield owner, positions[low:high] - first


def _picked(
    file: pq.ParquetFile, positions: NDArray[np.int64], columns: list[str] | None
) -> Iterator[pa.Table]:
    """The rows at ascending positions of one file; all columns for None."""
    groups = range(file.num_row_groups)
    counts = (file.metadata.row_group(group).num_rows for group in groups)
    for group, inside in _shared(positions, groups, counts):
        yield file.read_row_group(group, columns, use_threads=False).take(pa.array(inside))
