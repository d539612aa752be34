"""What filters ask of all events of a large collection, a few bytes of memory an event.

Beside the positions of the events (`dashboard.timeline.dataset`) stand their
days and the ids that they have in each facet.  Of their texts all words that there
are at all are held; which events have each of them stays on the disk.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from numpy.typing import NDArray

from dashboard.timeline.dataset import Dataset, Words
from dashboard.view.catalogue import slug
from dashboard.view.filters import FACETS, Filters, reach
from dashboard.view.index import Index

Flags = NDArray[np.bool_]  # one for each event, by its position

# The columns of the table `lookup` from which each facet has its ids.
_COLUMNS = {"topic": "topics", "speaker": "speakers", "kind": "kind", "source": "outlets"}
_KEPT = 16
_LONG_AGO, _NEVER = np.iinfo(np.int32).min, np.iinfo(np.int32).max
_EPOCH = 719163  # 1970-01-01 as an ordinal


@dataclass(frozen=True, slots=True)
class Facet:
    """Which events have which ids: event `owners[n]` has the id `ids[codes[n]]`.

    The owners ascend.  `names` tells what each id is made of.
    """

    ids: tuple[str, ...]
    names: Mapping[str, str]
    owners: NDArray[np.int32]
    codes: NDArray[np.int32]

    def having(self, wanted: Sequence[str], count: int) -> Flags:
        """The events with one of these ids."""
        flags = np.zeros(count, dtype=bool)
        codes = [code for code, each in enumerate(self.ids) if each in wanted]
        flags[self.owners[np.isin(self.codes, codes)]] = True
        return flags

    def of(self, position: int) -> frozenset[str]:
        """The ids of one event."""
        # of another type, all owners would be copied into that
        around = np.array((position, position + 1), dtype=self.owners.dtype)
        low, high = np.searchsorted(self.owners, around)
        return frozenset(self.ids[code] for code in self.codes[low:high])

    def counts(self, flags: Flags) -> Counter[str]:
        """How many of these events have each id."""
        found = np.bincount(self.codes[flags[self.owners]], minlength=len(self.ids))
        return Counter(dict(zip(self.ids, found.tolist(), strict=True)))


@dataclass(frozen=True, slots=True, eq=False)
class Columns:
    """What filters look at.

    `first` and `last` are days since 1970, open sides far away; `main` are the
    events that are no context, `dated` those with any date.  `telling` gives
    the events whose text holds words.
    """

    facets: Mapping[str, Facet]
    first: NDArray[np.int32]
    last: NDArray[np.int32]
    dated: Flags
    main: Flags
    telling: Callable[[str], Flags]

    def shown(self, filters: Filters) -> Flags:
        """The events that are shown."""
        size = len(self.main)
        flags = np.ones(size, dtype=bool) if filters.context else self.main.copy()
        for facet in FACETS:
            if ids := filters.chosen(facet):
                flags &= self.facets[facet].having(ids, size)
        if filters.start or filters.end:
            low, high = (day.toordinal() - _EPOCH for day in reach(filters.start, filters.end))
            flags &= self.dated & (self.first <= high) & (low <= self.last)
        return flags & self.telling(filters.words) if filters.words.strip() else flags


@dataclass(frozen=True, slots=True, eq=False)
class Census:
    """All events of a collection, counted but not held.

    `shown` is that of the columns, of which the latest answers are kept.
    `covered` are the ids of the calendar's rows that an event is linked to,
    `articles` is how many articles there are.
    """

    columns: Columns
    shown: Callable[[Filters], Flags]
    covered: frozenset[str]
    articles: int

    def tallied(self, filters: Filters) -> int:
        """How many events are shown, context not counted."""
        return int(np.count_nonzero(self.shown(filters) & self.columns.main))

    def counts(self, filters: Filters, facet: str) -> Counter[str]:
        """For each id of a facet, how many events choosing it alone would show."""
        return self.columns.facets[facet].counts(
            self.shown(filters.without(facet)) & self.columns.main
        )

    def names(self, facet: str) -> Mapping[str, str]:
        """What the ids of a facet are made of."""
        return self.columns.facets[facet].names

    def index(self) -> Index:
        """Which ids there are at all, and which of them an event has that is no context."""
        every = {
            facet: found.counts(self.columns.main) for facet, found in self.columns.facets.items()
        }
        bits = {facet: {each: int(n > 0) for each, n in of.items()} for facet, of in every.items()}
        return Index(bits, main=1, everything=1)


def census(found: Dataset) -> Census:
    """Read from the flat table of a large collection what its filters ask for."""
    table = found.columns(["first", "last", "context", "calendar", *_COLUMNS.values()])
    first, last = (_days(table[name]) for name in ("first", "last"))
    main = ~np.asarray(pc.fill_null(table["context"], False), dtype=bool)
    linked = pc.unique(table["calendar"].filter(pa.array(main)))

    columns = Columns(
        facets={facet: _facet(table[name]) for facet, name in _COLUMNS.items()},
        first=_open(first, _LONG_AGO),
        last=_open(last, _NEVER),
        dated=~(np.isnan(first) & np.isnan(last)),
        main=main,
        telling=lru_cache(_KEPT)(partial(_telling, found, found.words())),
    )
    return Census(
        columns,
        shown=lru_cache(_KEPT)(columns.shown),
        covered=frozenset(linked.drop_null().to_pylist()),
        articles=found.count("articles"),
    )


def _telling(found: Dataset, words: Words, asked: str) -> Flags:
    flags = np.zeros(words.events, dtype=bool)
    flags[found.search(asked, words).to_numpy()] = True
    return flags


def _days(column: pa.ChunkedArray) -> NDArray[np.float64]:
    """Days since 1970, not a number where there is none."""
    days = pc.cast(pc.cast(column, pa.int32()), pa.float64())
    return np.asarray(pc.fill_null(days, float("nan")))


def _open(days: NDArray[np.float64], side: int) -> NDArray[np.int32]:
    return np.where(np.isnan(days), side, days).astype(np.int32)


def _facet(column: pa.ChunkedArray) -> Facet:
    """A facet from a column of names, or of lists of them."""
    column = column.combine_chunks()
    if pa.types.is_list(column.type):
        owners, names = np.asarray(pc.list_parent_indices(column)), pc.list_flatten(column)
    else:
        owners, names = np.arange(len(column)), column
    coded: Any = pc.dictionary_encode(names)
    told = coded.dictionary.to_pylist()
    # several names may share an id: outlets that are not known, or spellings
    ids = {slug(name): name for name in reversed(told)}
    places = {each: at for at, each in enumerate(ids)}
    moved = np.array([places[slug(name)] for name in told], dtype=np.int32)
    codes = moved[np.asarray(coded.indices)] if told else np.zeros(0, dtype=np.int32)
    return Facet(tuple(ids), ids, owners.astype(np.int32), codes)
