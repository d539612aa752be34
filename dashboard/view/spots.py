"""An event's place along the axis, before its lane says how high it stands."""

from __future__ import annotations

from dataclasses import dataclass

from dashboard.view.axis import Axis
from dashboard.view.catalogue import Entry
from dashboard.view.marks import Mark, mark

# The narrowest width at which the chart is shown, in pixels.
WIDTH = 700
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


def spot(entry: Entry, axis: Axis) -> Spot | None:
    """An event's place along the axis; None where no part of it is in view."""
    made = mark(entry)
    if made is None:
        return None
    x = axis.at(made.day)
    left, right = (axis.at(made.start), axis.at(made.end)) if made.start and made.end else (x, x)
    if made.start:
        short = _SHORTEST_BAR * (axis.high - axis.low) / WIDTH - (right - left)
        left, right = left - max(short, 0) / 2, right + max(short, 0) / 2
    # a bar that ends where the view begins is out of it: only a soft end would show
    in_view = axis.low <= x <= axis.high or (right > axis.low and left < axis.high)
    return Spot(entry, made, x, 0, left, right) if in_view else None


def pixels(axis: Axis, x: float) -> float:
    """A position on the axis as pixels from the left edge."""
    return axis.share(x) * WIDTH
