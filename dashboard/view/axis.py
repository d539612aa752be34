"""The time axis: days as decimal years, even or warped by density.

A decimal year and never a datetime, so that no time zone can shift a day.
"""

from __future__ import annotations

from bisect import bisect_right
from calendar import isleap
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from dashboard import edtf
from dashboard.view.labels import width as text_width
from dashboard.view.spoken import MONTHS, short, short_day

# A name narrower than this many pixels would touch its neighbours.
_NARROWEST_NAME = 34
# Where single years are too narrow, every second, fifth, tenth one is named, and so on.
_STEPS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000)
_FEWEST_DAYS = 7
_MOST_DAYS = 14
_MOST_WEEKS = 9


@dataclass(frozen=True, slots=True)
class Axis:
    """A monotone map from decimal years to positions, through `knots`.

    `low` and `high` are the positions at the left and right edge.
    """

    knots: tuple[tuple[float, float], ...]
    low: float
    high: float

    def at(self, day: date) -> float:
        """The position of a day's beginning."""
        return self.position(decimal_year(day))

    def position(self, year: float) -> float:
        """The position of a decimal year."""
        return _through(self.knots, year)

    def year(self, position: float) -> float:
        """The decimal year at a position."""
        return _through(tuple((there, here) for here, there in self.knots), position)

    def share(self, position: float) -> float:
        """A position as a share of the visible width; 0 is the left edge."""
        return (position - self.low) / (self.high - self.low)


def decimal_year(day: date) -> float:
    """A day as a year with a fraction: 2 July 2019 is about 2019.5."""
    return day.year + (day.timetuple().tm_yday - 1) / (366 if isleap(day.year) else 365)


def day_of(year: float) -> date:
    """The day that a decimal year lies in."""
    whole = min(max(int(year), 1), 9998)
    return date(whole, 1, 1) + timedelta(
        days=int((year - whole) * (366 if isleap(whole) else 365) + 1e-6)
    )


def _through(knots: tuple[tuple[float, float], ...], value: float) -> float:
    """The piecewise linear map through knots, going on straight beyond them."""
    at = min(max(bisect_right(knots, (value, float("inf"))), 1), len(knots) - 1)
    (x0, y0), (x1, y1) = knots[at - 1], knots[at]
    return y0 + (value - x0) * (y1 - y0) / (x1 - x0)


def calendar_axis(low: float, high: float) -> Axis:
    """An even axis from one decimal year to another."""
    return Axis(((low, low), (high, high)), low, high)


def density_axis(low: float, high: float, days: Iterable[date]) -> Axis:
    """Half calendar, half rank: busy months get room from the silent years."""
    inner = [year for year in map(decimal_year, sorted(days)) if low < year < high]
    ranks = len(inner) + 1
    places = {low: low, high: high}
    for rank, year in enumerate(inner, start=1):
        places[year] = (year + low + (high - low) * rank / ranks) / 2
    return Axis(tuple(sorted(places.items())), low, high)


def zoomed(axis: Axis, zoom: tuple[str, str] | None) -> Axis:
    """The axis between two EDTF dates, at least a week wide; as it is for None."""
    if zoom is None:
        return axis
    start, end = edtf.bounds(zoom[0])[0], edtf.bounds(zoom[1])[1]
    if start is None or end is None:
        return axis
    end = max(end, start + timedelta(days=_FEWEST_DAYS))
    return Axis(axis.knots, axis.at(start), axis.at(end))


def ticks(axis: Axis, width: int) -> Iterator[tuple[float, float, str]]:
    """The named stretches of the axis at a width in pixels: (from, to, name).

    Years, or months, weeks or days where those have room.  The name is empty
    where its stretch is too narrow for it; where all years are, round ones have theirs.
    """
    edges = pairwise(_edges(axis, width))
    inside = [(max(a, axis.low), min(b, axis.high), name) for (a, name), (b, _) in edges]
    seen = [stretch for stretch in inside if stretch[0] < stretch[1]]
    roomy = {name for left, right, name in seen if _has_room(axis, left, right, name, width)}
    named = roomy or _round(axis, seen, width)
    for left, right, name in seen:
        yield left, right, name if name in named else ""


def _has_room(axis: Axis, left: float, right: float, name: str, width: int) -> bool:
    room = (axis.share(right) - axis.share(left)) * width
    return room >= max(_NARROWEST_NAME, text_width(name) + 6)


def _round(axis: Axis, years: Iterable[tuple[float, float, str]], width: int) -> frozenset[str]:
    """The round years that have room beside each other and within the axis."""
    step = apart(axis.year(axis.high) - axis.year(axis.low), width // _NARROWEST_NAME)
    edge = _NARROWEST_NAME / 2 / width
    return frozenset(
        name
        for left, right, name in years
        if name.isdigit() and not int(name) % step
        if edge <= axis.share((left + right) / 2) <= 1 - edge
    )


def apart(years: float, most: int) -> int:
    """How many years apart names stand, so that over so many years there are `most` at most."""
    return next(step for step in _STEPS if years / step <= most)


def _edges(axis: Axis, width: int) -> Iterator[tuple[float, str]]:
    """Where the years, months, weeks or days in view begin, and one edge beyond."""
    first, last = axis.year(axis.low), axis.year(axis.high)
    if (last - first) * 365 <= _MOST_WEEKS * 7:
        yield from _days(axis, day_of(first), day_of(last))
    elif (int(last) + 1 - int(first)) * 12 <= width / _NARROWEST_NAME:
        yield from _months(axis, int(first), int(last) + 1)
    else:
        for year in range(int(first), int(last) + 2):
            yield axis.at(date(min(max(year, 1), 9999), 1, 1)), str(year)


def _months(axis: Axis, first: int, last: int) -> Iterator[tuple[float, str]]:
    """The months of these years; January has the year's name, the first in view has it too."""
    told = False
    for number in range(first * 12, (last + 1) * 12):
        year, month = min(max(number // 12, 1), 9999), number % 12
        name = MONTHS[month][:3] if month else str(year)
        in_view = axis.at(date(year, month + 1, 28)) > axis.low
        yield axis.at(date(year, month + 1, 1)), f"{name} {year}" if month and not told else name
        told = told or in_view


def _days(axis: Axis, first: date, last: date) -> Iterator[tuple[float, str]]:
    """Days where at most two weeks are in view, else weeks from Monday."""
    step = timedelta(days=1 if (last - first).days <= _MOST_DAYS else 7)
    day = first if step.days == 1 else first - timedelta(days=first.weekday())
    name = short_day
    while day <= last + step:
        end = day + step - timedelta(days=1)
        yield axis.at(day), name(f"{day}" if end == day else f"{day}/{end}")
        day, name = day + step, short if day >= first else name
