"""Which events are shown: OR within a facet, AND across facets."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Protocol

from dashboard import edtf
from dashboard.view.catalogue import Entry, fold

FACETS = ("topic", "speaker", "kind", "source")


@dataclass(frozen=True, slots=True)
class Filters:
    """What a reader asks for.

    The facets hold ids; an empty facet asks for nothing.  `start` and `end`
    are EDTF dates without a range, both inclusive, or empty.  `words` must
    all occur.  Without `context`, events beside the relationship are left out.
    """

    topic: tuple[str, ...] = ()
    speaker: tuple[str, ...] = ()
    kind: tuple[str, ...] = ()
    source: tuple[str, ...] = ()
    start: str = ""
    end: str = ""
    words: str = ""
    context: bool = True

    @property
    def active(self) -> bool:
        """Whether anything is asked for beyond hiding context."""
        return replace(self, context=True) != Filters()

    def chosen(self, facet: str) -> tuple[str, ...]:
        """The ids chosen in a facet."""
        ids: tuple[str, ...] = getattr(self, facet)
        return ids

    def without(self, name: str) -> Filters:
        """The same filters with one of them emptied: a facet, "dates" or "words"."""
        if name == "dates":
            return replace(self, start="", end="")
        empty: dict[str, Any] = {name: "" if name == "words" else ()}
        return replace(self, **empty)


class Dated(Protocol):
    """What lies between two days; None is an open side, and both mean no date at all."""

    @property
    def first(self) -> date | None:
        """The first day."""

    @property
    def last(self) -> date | None:
        """The last day."""


def values(entry: Entry, facet: str) -> frozenset[str]:
    """The ids an event has in a facet."""
    if facet == "topic":
        return frozenset(entry.event.topics)
    if facet == "kind":
        return frozenset((entry.event.kind,))
    return entry.speakers if facet == "speaker" else entry.sources


def matches(entry: Entry, filters: Filters) -> bool:
    """Whether an event is shown."""
    if entry.event.context and not filters.context:
        return False
    return (
        all(_has_one(entry, facet, filters.chosen(facet)) for facet in FACETS)
        and within(entry, filters.start, filters.end)
        and all(word in entry.folded for word in fold(filters.words).split())
    )


def _has_one(entry: Entry, facet: str, ids: Iterable[str]) -> bool:
    wanted = frozenset(ids)
    return not wanted or not wanted.isdisjoint(values(entry, facet))


def within(item: Dated, start: str, end: str) -> bool:
    """Whether an event can have happened between two dates; undated ones never can."""
    if not start and not end:
        return True
    if item.first is None and item.last is None:
        return False
    low = edtf.bounds(start)[0] if start else None
    high = edtf.bounds(end)[1] if end else None
    return (item.first or date.min) <= (high or date.max) and (low or date.min) <= (
        item.last or date.max
    )


def select(entries: Iterable[Entry], filters: Filters) -> tuple[Entry, ...]:
    """The events that are shown, in the order given."""
    return tuple(entry for entry in entries if matches(entry, filters))


def counted(entries: Iterable[Entry]) -> int:
    """How many events these are: context is shown but never counted."""
    return sum(not entry.event.context for entry in entries)


def facet_counts(entries: Iterable[Entry], filters: Filters, facet: str) -> Counter[str]:
    """For each id of a facet, how many events choosing it alone would show.

    The other filters stay as they are.  An id that only context events have
    counts 0, and is there all the same.
    """
    counts: Counter[str] = Counter()
    others = filters.without(facet)
    for entry in entries:
        shown = not entry.event.context and matches(entry, others)
        for value in values(entry, facet):
            counts[value] += shown
    return counts
