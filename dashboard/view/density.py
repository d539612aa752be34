"""How many events there are, where they are too many to be shown one by one.

Shape still says how well a date is known: what is dated as closely as a column
is wide is counted in columns, anything else in a bar as wide as its date.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from dashboard.view.axis import Axis
from dashboard.view.spots import WIDTH, Spot

# More events than this in view are counted.
MOST = 200
# How the id of a cell begins; no event's id has a colon.
ZOOM = "zoom:"
# A column has room for a number of three digits.
_NARROWEST = 24


@dataclass(frozen=True, slots=True)
class Unit:
    """A stretch of the calendar: so many months, or else so many days, which it has at most."""

    name: str
    days: int
    months: int = 0

    def around(self, day: date) -> tuple[date, date]:
        """The one that a day lies in: its first day and the day after its last."""
        if not self.months:
            first = day - timedelta(days=day.weekday() if self.days == 7 else 0)
            return first, first + min(timedelta(days=self.days), date.max - first)
        number = (day.year * 12 + day.month - 1) // self.months * self.months
        return _month(number), _month(number + self.months)


UNITS = (
    *(Unit("day", 1), Unit("week", 7), Unit("month", 31, 1), Unit("quarter", 92, 3)),
    *(Unit("half-year", 184, 6), Unit("year", 366, 12), Unit("decade", 3653, 120)),
    Unit("century", 36525, 1200),
)


@dataclass(frozen=True, slots=True)
class Cell:
    """Events that are counted together, and the time they lie in.

    `end` is the day after the last; `left` and `right` are positions on the
    axis, held within the view.
    """

    unit: Unit
    start: date
    end: date
    left: float
    right: float
    spots: tuple[Spot, ...]

    @property
    def when(self) -> str:
        """Its time as an EDTF date or interval."""
        first, last = self.zoom
        digits = {1: 7, 12: 4, 120: 3, 1200: 2}.get(self.unit.months)
        if digits:
            return first[:digits].ljust(4, "X")
        kept = 7 if self.unit.months else 10
        return first if first == last else f"{first[:kept]}/{last[:kept]}"

    @property
    def zoom(self) -> tuple[str, str]:
        """Its first and last day, as an address has them."""
        return self.start.isoformat(), (self.end - timedelta(days=1)).isoformat()

    @property
    def id(self) -> str:
        """What a click on it reports: "zoom:2018-01-01..2018-06-30"."""
        return ZOOM + "..".join(self.zoom)


@dataclass(frozen=True, slots=True)
class Density:
    """What is counted: whatever is dated less closely than `grain`; if `columns`, the rest too."""

    grain: Unit
    columns: bool


def density(spots: Sequence[Spot], axis: Axis) -> Density | None:
    """What of the events in view is counted; None where each can be shown."""
    if len(spots) <= MOST:
        return None
    unit = grain(axis)
    return Density(unit, sum(_unit(spot, unit) == unit for spot in spots) > MOST)


def grain(axis: Axis) -> Unit:
    """The shortest unit whose columns have room for their numbers."""
    days = (axis.year(axis.high) - axis.year(axis.low)) * 365.25
    return next((unit for unit in UNITS if WIDTH * unit.days / days >= _NARROWEST), UNITS[-1])


def counted_apart(
    spots: Iterable[Spot], density: Density | None, axis: Axis
) -> tuple[list[Spot], dict[Unit, tuple[Cell, ...]]]:
    """The events that are shown one by one, and the cells of the others by their unit.

    The units come from the shortest to the longest, the cells of each by time.
    """
    if density is None:
        return list(spots), {}
    alone: list[Spot] = []
    groups: dict[Unit, dict[tuple[date, date], list[Spot]]] = {}
    for spot in spots:
        unit = _unit(spot, density.grain)
        if unit == density.grain and not density.columns:
            alone.append(spot)
        else:
            span = unit.around(spot.mark.day)
            groups.setdefault(unit, {}).setdefault(span, []).append(spot)
    return alone, {unit: _cells(unit, groups[unit], axis) for unit in UNITS if unit in groups}


def _cells(
    unit: Unit, groups: Mapping[tuple[date, date], Sequence[Spot]], axis: Axis
) -> tuple[Cell, ...]:
    """The groups as cells, without those that lie beside the view."""
    placed = [
        (start, end, max(axis.at(start), axis.low), min(axis.at(end), axis.high), spots)
        for (start, end), spots in sorted(groups.items(), key=lambda item: item[0])
    ]
    return tuple(
        Cell(unit, start, end, left, right, tuple(spots))
        for start, end, left, right, spots in placed
        if left < right
    )


def _unit(spot: Spot, grain: Unit) -> Unit:
    """The shortest unit, from the grain on, that is as long as an event's date."""
    days = _days(spot)
    longer = UNITS[UNITS.index(grain) :]
    return next((unit for unit in longer if unit.days >= days), UNITS[-1])


def _days(spot: Spot) -> int:
    """How many days an event's date leaves open; an open side counts as a year."""
    first, last = spot.entry.first, spot.entry.last
    return (last - first).days + 1 if first and last else 366


def _month(number: int) -> date:
    """The first day of a month, counted from the year 0, within what a date can be."""
    year = number // 12
    return date.min if year < 1 else date.max if year > 9999 else date(year, number % 12 + 1, 1)
