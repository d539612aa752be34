"""Which sorts of report are worth comparing: those of one kind, planned or not, at one time.

A sort stands in one block for its calendar row, in one for its date where that
is narrow (a statement's with its speakers), and anything but a statement in
one for its place, where the wide are compared with all.  Two that can be the
same (`sorts`) share a block and a day in it; blocks are swept by day, so that
the work grows with the pairs and not with their square.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import groupby
from operator import itemgetter
from typing import NamedTuple, TypeVar

from dashboard import edtf
from dashboard.models import Event
from dashboard.reference.kinds import family
from dashboard.timeline.sorts import MONTH, Sort

# Years of an event that are compared, from its first: "since the 1990s" is no occasion.
_YEARS = 20

Item = TypeVar("Item")


class Stay(NamedTuple):
    """A sort's place in a block: from `low` to `high`, days since the year 1.

    Two of a block are compared unless both are `settled`: then another block does.
    """

    block: str
    low: int
    high: int
    settled: bool = False


def block(sort: Sort) -> str:
    """What all have in common that can be one with a sort, as text."""
    speakers = "/".join(sort.parties) if sort.is_speech else ""
    return f"{sort.family} {sort.planned:d} {speakers}"


def stays(sort: Sort) -> Iterator[Stay]:
    """The places of a sort in its blocks; none for one that no other can be."""
    kind = block(sort)
    if sort.calendar:
        yield Stay(f"row {kind} {sort.calendar}", 0, 0)
    low, high = sort.bounds
    if low is None or high is None:
        return
    narrow = sort.width <= MONTH
    if narrow:
        yield Stay(f"day {kind}", low.toordinal(), high.toordinal())
    if sort.place and not sort.is_speech:
        yield Stay(f"place {kind} {sort.place}", low.toordinal(), _last(low, high), narrow)


def swept(found: Iterable[tuple[Stay, Item]]) -> Iterator[tuple[Item, Item]]:
    """The pairs that share a block and a day, some twice; `found` by block and first day.

    Each is paired with itself, too: there may be several of it.
    """
    for _, inside in groupby(found, key=lambda each: each[0].block):
        present: dict[bool, list[tuple[int, Item]]] = {True: [], False: []}
        for stay, item in inside:
            present[stay.settled].append((stay.high, item))
            for settled in (False,) if stay.settled else (False, True):
                there = [other for other in present[settled] if other[0] >= stay.low]
                present[settled] = there
                yield from ((other, item) for _, other in there)


def pairs(sorts: Sequence[Sort]) -> set[tuple[int, int]]:
    """The numbers of the sorts that are worth comparing, the lower first."""
    found = [(stay, number) for number, sort in enumerate(sorts) for stay in stays(sort)]
    found.sort(key=itemgetter(0))
    return {(min(pair), max(pair)) for pair in swept(found)}


def neighbours(events: Sequence[Event]) -> Iterator[tuple[int, int]]:
    """The numbers of events that may look alike, whatever speaks against it: one kind, one year.

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


def _last(low: date, high: date) -> int:
    """The last day on which a date is compared."""
    return min(high, date(min(low.year + _YEARS, date.max.year), 12, 31)).toordinal()
