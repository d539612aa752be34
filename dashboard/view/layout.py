"""Where everything on the chart stands: y in pixels from the top, x on the axis.

Positions are worked out for the narrowest width at which the chart is shown;
on a wider screen everything only moves apart.  The heights come from all
events, so that a filter moves nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from dashboard.view.axis import Axis
from dashboard.view.catalogue import Entry
from dashboard.view.labels import ROW, Label, Placed, place, shortened
from dashboard.view.lanes import Lane
from dashboard.view.marks import MAIN_KINDS, Mark, mark

WIDTH = 700
TOP = 24
FOOT = 34
_HEADING = 34
_RUG = 24
_PADDING = 12
_CLOSE = 13
_STEP = 14
_STACK = 120
_ROWS = 6
_LABEL_ROOM = 360
_SHORTEST_BAR = 26


@dataclass(frozen=True, slots=True)
class Spot:
    """An event on the chart: its mark at `x`, `y`; its bar from `left` to `right`."""

    entry: Entry
    mark: Mark
    x: float
    y: float
    left: float
    right: float

    @property
    def is_bar(self) -> bool:
        """Whether there is a bar to draw."""
        return self.right > self.left


@dataclass(frozen=True, slots=True)
class Row:
    """A laid out lane: from `top` to `bottom`, its marks' lowest `base`, its rug.

    `labels` is how many rows of labels it has room for.
    """

    lane: Lane
    top: float
    base: float
    rug: float
    bottom: float
    labels: int
    spots: tuple[Spot, ...]

    def label_y(self, row: int) -> float:
        """The middle of a row of labels; row 0 is the lowest."""
        return self.top + _HEADING + (self.labels - row - 0.5) * ROW


@dataclass(frozen=True, slots=True)
class Layout:
    """All lanes, and the height of the chart in pixels."""

    axis: Axis
    rows: tuple[Row, ...]
    height: float


def layout(lanes: Iterable[Lane], axis: Axis, rugs: bool) -> Layout:
    """Lay out lanes one below the other, with a rug of contacts below each if `rugs`."""
    rows: list[Row] = []
    top = float(TOP)
    for lane in lanes:
        rows.append(_row(lane, axis, top, rugs and bool(lane.contacts)))
        top = rows[-1].bottom
    return Layout(axis, tuple(rows), top + FOOT)


def _row(lane: Lane, axis: Axis, top: float, rug: bool) -> Row:
    """One lane, as high as its labels, its stack and its rug need."""
    flat = [spot for entry in lane.entries if (spot := _spot(entry, axis))]
    levels = _levels(flat, axis)
    depth = max(levels, default=-1)
    step = min(_STEP, _STACK / depth) if depth > 0 else _STEP
    labels = max((label.row for label in label_places(flat, axis, _ROWS)), default=-1) + 1
    base = top + _HEADING + labels * ROW + (depth * step + 12 if depth >= 0 else -12)
    rug_y = base + _RUG
    bottom = (rug_y if rug else base) + _PADDING + (0 if rug else 6)
    spots = tuple(
        Spot(s.entry, s.mark, s.x, base - level * step, s.left, s.right)
        for s, level in zip(flat, levels, strict=True)
    )
    return Row(lane, top, base, rug_y, bottom, labels, spots)


def _spot(entry: Entry, axis: Axis) -> Spot | None:
    """An event's place along the axis; None where no part of it is in view."""
    made = mark(entry)
    if made is None:
        return None
    x = axis.at(made.day)
    left, right = (axis.at(made.start), axis.at(made.end)) if made.start and made.end else (x, x)
    if made.start:
        short = _SHORTEST_BAR * _pixel(axis) - (right - left)
        left, right = left - max(short, 0) / 2, right + max(short, 0) / 2
    # a bar that ends where the view begins is out of it: only a soft end would show
    in_view = axis.low <= x <= axis.high or (right > axis.low and left < axis.high)
    return Spot(entry, made, x, 0, left, right) if in_view else None


def _pixel(axis: Axis) -> float:
    """The length of a pixel on the axis."""
    return (axis.high - axis.low) / WIDTH


def pixels(axis: Axis, x: float) -> float:
    """A position on the axis as pixels from the left edge."""
    return axis.share(x) * WIDTH


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


def label_places(spots: Iterable[Spot], axis: Axis, rows: int) -> list[Placed]:
    """Where the labels of these events go, in pixels, on at most so many rows."""
    return place([label for spot in spots if (label := _label(spot, axis)).words], WIDTH, rows)


def _label(spot: Spot, axis: Axis) -> Label:
    """An event's label at its mark, or at the edge that its bar runs out of."""
    event, main = (
        spot.entry.event,
        spot.entry.event.kind in MAIN_KINDS and not spot.entry.event.context,
    )
    at = pixels(axis, min(max(spot.x, axis.low), axis.high))
    return Label(event.id, at, shortened(event.title, _LABEL_ROOM, main), main)
