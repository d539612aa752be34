"""Where everything on the chart stands: y in pixels from the top, x on the axis.

Positions are worked out for the narrowest width at which the chart is shown;
on a wider screen everything only moves apart.  The heights come from all
events, so that a filter moves nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from dashboard.view.axis import Axis
from dashboard.view.density import Cell, Density, counted_apart, density
from dashboard.view.labels import ROW, Label, Placed, place, shortened
from dashboard.view.lanes import Lane
from dashboard.view.marks import MAIN_KINDS
from dashboard.view.spots import WIDTH, Spot, pixels, spot

TOP = 24
FOOT = 34
_HEADING = 30
_RUG = 22
_PADDING = 10
_CLOSE = 13
_STEP = 14
_STACK = 120
_ROWS = 6
_LABEL_ROOM = 360
_COLUMN = 64
_LEAST_COLUMN = 3
STRETCH = 22


@dataclass(frozen=True, slots=True)
class Row:
    """A laid out lane: from `top` to `bottom`, its marks' lowest `base`, its rug.

    `labels` is how many rows of labels it has room for.  `columns` stand on the
    base, `unit` pixels high for each event; each of `stretches` is a row of bars
    below it.
    """

    lane: Lane
    top: float
    base: float
    rug: float
    bottom: float
    labels: int
    spots: tuple[Spot, ...]
    columns: tuple[Cell, ...] = ()
    unit: float = 0
    stretches: tuple[tuple[Cell, ...], ...] = ()

    def label_y(self, row: int) -> float:
        """The middle of a row of labels; row 0 is the lowest."""
        return self.top + _HEADING + (self.labels - row - 0.5) * ROW

    def column_height(self, events: int) -> float:
        """How high so many events stand; a few among many can still be seen."""
        return max(events * self.unit, _LEAST_COLUMN) if events else 0

    def stretch_y(self, row: int) -> float:
        """The middle of a row of bars; row 0 is the highest."""
        return self.base + 8 + (row + 0.5) * STRETCH

    def shown(self) -> Iterator[Spot]:
        """Every event of the lane that is in view, drawn or counted."""
        yield from self.spots
        for cell, _, _ in self.cells():
            yield from cell.spots

    def cells(self) -> Iterator[tuple[Cell, float, float]]:
        """What is counted, with the top and bottom of the place it may take."""
        for cell in self.columns:
            yield cell, self.top + _HEADING, self.base
        for number, stretches in enumerate(self.stretches):
            middle = self.stretch_y(number)
            for cell in stretches:
                yield cell, middle - STRETCH / 2, middle + STRETCH / 2


@dataclass(frozen=True, slots=True)
class Layout:
    """All lanes, and the height of the chart in pixels; `density` where events are counted."""

    axis: Axis
    rows: tuple[Row, ...]
    height: float
    density: Density | None = None


def layout(lanes: Sequence[Lane], axis: Axis, rugs: bool) -> Layout:
    """Lay out lanes one below the other, with a rug of contacts below each if `rugs`."""
    flat = [[found for entry in lane.entries if (found := spot(entry, axis))] for lane in lanes]
    dense = density([found for several in flat for found in several], axis)
    told = [counted_apart(several, dense, axis) for several in flat]
    columns = [cells.pop(dense.grain, ()) if dense else () for _, cells in told]
    most = max((len(cell.spots) for several in columns for cell in several), default=1)
    rows: list[Row] = []
    top = float(TOP)
    for lane, (alone, cells), several in zip(lanes, told, columns, strict=True):
        row = _with_columns(_row(lane, alone, axis, top), several, _COLUMN / most)
        rows.append(_with_foot(row, tuple(cells.values()), rugs))
        top = rows[-1].bottom
    return Layout(axis, tuple(rows), top + FOOT, dense)


def _row(lane: Lane, flat: Sequence[Spot], axis: Axis, top: float) -> Row:
    """One lane down to its base, as high as its labels and its stack need."""
    levels = _levels(flat, axis)
    depth = max(levels, default=-1)
    step = min(_STEP, _STACK / depth) if depth > 0 else _STEP
    labels = max((label.row for label in label_places(flat, axis, _ROWS)), default=-1) + 1
    base = top + _HEADING + labels * ROW + (depth * step + 12 if depth >= 0 else -12)
    spots = tuple(
        replace(spot, y=base - level * step) for spot, level in zip(flat, levels, strict=True)
    )
    return Row(lane, top, base, base, base, labels, spots)


def _with_columns(row: Row, columns: tuple[Cell, ...], unit: float) -> Row:
    """A lane as high as its columns, each with its number, need."""
    if not columns:
        return row
    tallest = max(len(cell.spots) for cell in columns) * unit
    base = row.top + _HEADING + ROW + max(tallest, _LEAST_COLUMN)
    return replace(row, base=base, columns=columns, unit=unit)


def _with_foot(row: Row, stretches: tuple[tuple[Cell, ...], ...], rugs: bool) -> Row:
    """A lane with what stands below its base: its bars, and its rug if `rugs`."""
    rugged = rugs and bool(row.lane.contacts)
    end = row.base + (len(stretches) * STRETCH + 4 if stretches else 0)
    rug = end + _RUG
    bottom = (rug if rugged else end) + _PADDING + (0 if rugged else 6)
    return replace(row, rug=rug, bottom=bottom, stretches=stretches)


def _levels(spots: Sequence[Spot], axis: Axis) -> list[int]:
    """How many levels up each mark goes so that no two of a lane touch.

    From right to left, each on the lowest level where there is room.
    """
    levels = [0] * len(spots)
    free: list[float] = []
    extents = [_extent(spot, axis) for spot in spots]
    for at in sorted(range(len(spots)), key=lambda i: (-extents[i][1], i)):
        left, right = extents[at]
        level = next((n for n, limit in enumerate(free) if right <= limit), len(free))
        free[level : level + 1] = [left]
        levels[at] = level
    return levels


def _extent(spot: Spot, axis: Axis) -> tuple[float, float]:
    """What a mark takes up of its level, in pixels; soft ends may touch."""
    x, left, right = (pixels(axis, at) for at in (spot.x, spot.left, spot.right))
    soft = (right - left) / 5
    return min(x - _CLOSE / 2, left + soft), max(x + _CLOSE / 2, right - soft)


def label_places(
    spots: Iterable[Spot], axis: Axis, rows: int, beside: Iterable[Label] = ()
) -> list[Placed]:
    """Where the labels of these events and those `beside` go, in pixels, on at most `rows` rows."""
    labels = [label for spot in spots if (label := _label(spot, axis)).words]
    return place([*labels, *beside], WIDTH, rows)


def _label(spot: Spot, axis: Axis) -> Label:
    """An event's label at its mark, or at the edge that its bar runs out of."""
    event = spot.entry.event
    main = event.kind in MAIN_KINDS and not event.context
    at = pixels(axis, min(max(spot.x, axis.low), axis.high))
    return Label(event.id, at, shortened(event.title, _LABEL_ROOM, main), main)
