"""What decides with which others a report can be one happening: its sort.

Many reports are of one sort, and two sorts are compared once for all of them.
Of statements the speakers and topics count, of other kinds all who take part.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from itertools import groupby
from operator import itemgetter
from typing import NamedTuple

from msgspec import Struct

from dashboard import edtf
from dashboard.models import Event
from dashboard.reference.kinds import family, kinds
from dashboard.reference.topics import OTHER

# Days; a date that is wider can mean several happenings.
MONTH = 31

_UNDATED = 10**6
_NEVER = "9999"  # sorts after every date


class Sort(Struct, frozen=True):
    """What of a report decides with which others it can be one.

    `family` is that of its kind; `is_speech` says that this is a statement, of
    which there are many on a day.  `parties` are the speakers of a statement,
    and all who take part in anything else; `topics` are a statement's.
    """

    family: str
    is_speech: bool
    planned: bool
    parties: tuple[str, ...]
    date: str | None
    calendar: str | None
    place: str | None
    topics: tuple[str, ...]

    @property
    def bounds(self) -> edtf.Bounds:
        """First and last day; both None where there is no date."""
        return edtf.bounds(self.date) if self.date else (None, None)

    @property
    def width(self) -> int:
        """The days that its date can mean, and very many where there is no end of them."""
        return (edtf.days(self.date) if self.date else None) or _UNDATED


def sort(event: Event) -> Sort:
    """The sort of an event as an article tells it."""
    kin = family(event.kind)
    speech = _is_speech(kin)
    parties = {p.name for p in event.participants if p.role == "agent" or not speech}
    return Sort(
        family=kin,
        is_speech=speech,
        planned=event.planned,
        parties=tuple(sorted(parties)),
        date=event.date,
        calendar=event.calendar,
        place=event.place,
        topics=tuple(sorted({*event.topics} - {OTHER})) if speech else (),
    )


def first_day(event_date: str | None) -> str:
    """The first day of a date as text that sorts, those without one last."""
    low = edtf.bounds(event_date)[0] if event_date else None
    return str(low or _NEVER)


def same(left: Sort, right: Sort) -> bool:
    """Whether two reports of these sorts can be one; `apart` tells of those in one article."""
    return alike(left, right) and not objection(left, right)


def apart(left: Sort, right: Sort) -> bool:
    """Whether two of the sorts are not the same where one article tells both."""
    return left.is_speech and not (left.calendar and right.calendar)


def alike(left: Sort, right: Sort) -> bool:
    """Whether kind, parties and dates allow that two are one."""
    if left.family != right.family or not _parties_agree(left, right):
        return False
    if left.calendar and left.calendar == right.calendar:
        return True
    return bool(left.date and right.date and edtf.overlap(left.date, right.date))


def objection(left: Sort, right: Sort, in_one_article: bool = False) -> str:
    """Why two that are alike are kept apart; empty where nothing speaks against it."""
    if left.planned != right.planned:
        return "one was planned, the other took place"
    if left.calendar and right.calendar:
        return "" if left.calendar == right.calendar else "the calendar knows them as two"
    if left.place and right.place and left.place != right.place:
        return "they have different places"
    if left.is_speech:
        return _statements_objection(left, right, in_one_article)
    if max(left.width, right.width) > MONTH and not (left.place and right.place):
        return "a date so wide can mean several"
    return ""


def _statements_objection(left: Sort, right: Sort, in_one_article: bool) -> str:
    """Why two statements of one speaker at compatible dates are not the same.

    Two articles that print a statement without its date agree only about
    when they were printed, so they must also agree about the matter.
    """
    if max(left.width, right.width) > MONTH:
        return "a date so wide can mean several"
    if in_one_article:
        return "one article tells them apart"
    if set(left.topics).isdisjoint(right.topics):
        return "they speak of different topics"
    return ""


def _parties_agree(left: Sort, right: Sort) -> bool:
    """Whether the one's participants are among the other's; speakers must be the same."""
    if left.is_speech or left.parties == right.parties:
        return left.parties == right.parties
    a, b = set(left.parties), set(right.parties)
    return a <= b or b <= a


@cache
def _is_speech(name: str) -> bool:
    return {kind.id for kind in kinds() if kind.family == name} == {"statement"}


class Pair(NamedTuple):
    """Two sorts that can be one, by their numbers, `one` no later than `other`.

    Pairs sort by how sure they are: those of one calendar row first, then
    those with narrow dates, then the earliest.
    """

    unsure: bool
    width: int
    first: str
    one: int
    other: int


def pairs(number: int, sort: Sort, number_of_other: int, other: Sort) -> Iterator[Pair]:
    """The pair that two sorts make, both ways round where they begin on one day; or none."""
    if not same(sort, other):
        return
    unsure = sort.calendar is None or sort.calendar != other.calendar
    width = sort.width + other.width
    one, two = first_day(sort.date), first_day(other.date)
    if one <= two:
        yield Pair(unsure, width, one, number, number_of_other)
    if two <= one:
        yield Pair(unsure, width, two, number_of_other, number)


def steps(found: Iterable[Pair]) -> Iterator[Mapping[int, Iterable[int]]]:
    """Sorted pairs as steps of `linkage.Linkage`: those that are as sure and begin on one day."""
    for _, step in groupby(found, key=itemgetter(0, 1, 2)):
        yield {
            one: [pair.other for pair in group] for one, group in groupby(step, key=itemgetter(3))
        }
