"""Which events are worth comparing: those of one kind, planned or not, at one time.

An event stands in one block for its calendar row, in one for its date where
that is narrow (a statement's with its speakers), and in one for its place.
Two that can be the same (`merging`) share a block and a day in it; blocks are
swept by day, so that the work grows with the pairs and not with their square.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from functools import cache
from itertools import groupby
from operator import itemgetter
from typing import NamedTuple, TypeVar

from dashboard import edtf
from dashboard.models import Event
from dashboard.reference.kinds import family, kinds

# Days; a date that is wider can mean several happenings.
MONTH = 31
# Years of an event that are compared, from its first: "since the 1990s" is no occasion.
_YEARS = 20

Item = TypeVar("Item")


class Stay(NamedTuple):
    """An event's place in a block: from `low` to `high`, days since the year 1."""

    block: str
    low: int
    high: int


def stays(event: Event) -> Iterator[Stay]:
    """The places of an event in its blocks; none for one that no other can be."""
    kind = f"{family(event.kind)} {event.planned:d} {_speakers(event)}"
    if event.calendar:
        yield Stay(f"row {kind} {event.calendar}", 0, 0)
    low, high = edtf.bounds(event.date) if event.date else (None, None)
    if low is None or high is None:
        return
    if (high - low).days < MONTH:
        yield Stay(f"day {kind}", low.toordinal(), high.toordinal())
    if event.place:
        yield Stay(f"place {kind} {event.place}", *_whole_years(low, high))


def swept(found: Iterable[tuple[Stay, Item]]) -> Iterator[tuple[Item, Item]]:
    """The pairs that share a block and a day, some twice; `found` by block and first day."""
    for _, block in groupby(found, key=lambda each: each[0].block):
        present: list[tuple[int, Item]] = []
        for stay, item in block:
            present = [other for other in present if other[0] >= stay.low]
            for _, other in present:
                yield other, item
            present.append((stay.high, item))


def pairs(events: Sequence[Event]) -> set[tuple[int, int]]:
    """The numbers of the events that are worth comparing, the lower first."""
    found = [(stay, number) for number, event in enumerate(events) for stay in stays(event)]
    found.sort(key=itemgetter(0))
    return {(min(pair), max(pair)) for pair in swept(found)}


def neighbours(events: Sequence[Event]) -> Iterator[tuple[int, int]]:
    """The same of events that may look alike, whatever speaks against it: one kind, one year.

    In ascending order, as far as they are asked for.
    """
    own = [_years(event) for event in events]
    places: dict[tuple[str, str], list[int]] = defaultdict(list)
    for number, keys in enumerate(own):
        for key in keys:
            places[key].append(number)
    for number, keys in enumerate(own):
        others = {other for key in keys for other in places[key] if other > number}
        yield from ((number, other) for other in sorted(others))


def _years(event: Event) -> set[tuple[str, str]]:
    kind = family(event.kind)
    found = {(kind, event.calendar)} if event.calendar else set()
    low, high = edtf.bounds(event.date) if event.date else (None, None)
    if low and high:
        last = min(high.year, low.year + _YEARS)
        found |= {(kind, str(year)) for year in range(low.year, last + 1)}
    return found


def _whole_years(low: date, high: date) -> tuple[int, int]:
    last = min(high.year, low.year + _YEARS)
    return low.replace(month=1, day=1).toordinal(), high.replace(last, 12, 31).toordinal()


def _speakers(event: Event) -> str:
    """Who speaks, where two of the kind can only be one if the same people do."""
    if not _is_speech(family(event.kind)):
        return ""
    return "/".join(sorted({p.name for p in event.participants if p.role == "agent"}))


@cache
def _is_speech(name: str) -> bool:
    return {kind.id for kind in kinds() if kind.family == name} == {"statement"}
