"""What the sheet draws of events that are counted: columns, bars and their numbers.

Drawn with each filter: what it leaves in the colours of who acts or speaks,
all there is as a ghost behind it.  All columns of a side are one shape: a
browser takes as long for one as for each of hundreds.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from dashboard.view.axis import Axis
from dashboard.view.density import Cell
from dashboard.view.labels import width
from dashboard.view.layout import Row
from dashboard.view.markup import Html, tag
from dashboard.view.scene import Scene
from dashboard.view.sides import LABELS
from dashboard.view.spots import WIDTH

_BAR = 10
# A pixel of air at each side of a column, as a share of the width.
_AIR = 1 / WIDTH
# The width of the chart in the units of a shape.
_FINE = 10_000


@dataclass(frozen=True, slots=True)
class _Box:
    """A rectangle: left end and width as shares of the chart's, the rest in pixels."""

    left: float
    wide: float
    bottom: float
    height: float

    def path(self) -> str:
        """Its outline in the units of `_FINE`."""
        left, wide = round(self.left * _FINE), round(self.wide * _FINE)
        return f"M{left} {self.bottom:.1f}h{wide}v{-self.height:.1f}h{-wide}z"


def columns(scene: Scene, shown: frozenset[str]) -> Iterator[Html]:
    """The cells of all lanes, where the events with the ids `shown` are shown."""
    axis, rows = scene.layout.axis, scene.layout.rows
    cells = [_Cell(row, cell, axis, shown) for row in rows for cell in row.columns]
    bars = [
        _Cell(row, cell, axis, shown, row.stretch_y(number))
        for row in rows
        for number, stretches in enumerate(row.stretches)
        for cell in stretches
    ]
    if not cells and not bars:
        return
    yield _shapes("ghost", (each.ghost for each in (*cells, *bars)), scene.foot)
    for side in LABELS:
        parts = (box for each in cells for name, box in each.parts() if name == side)
        yield _shapes(f"cell side-{side}", parts, scene.foot)
    if bars:
        yield tag("defs", *map(_gradient, sorted(scene.sides)))
    for bar in bars:
        yield from (_soft(side, box) for side, box in bar.parts())
    yield from (each.number() for each in (*cells, *bars))


def _gradient(side: str) -> Html:
    """The soft ends of a bar, as its date is not known closely."""
    profile = (("0", "clear"), ("0.28", None), ("0.72", None), ("1", "clear"))
    stops = [tag("stop", offset=offset, class_=kind) for offset, kind in profile]
    return tag("linearGradient", *stops, id=f"soft-{side}", class_=f"side-{side}")


class _Cell:
    """A cell as it is drawn: a column on the ground of its lane, or a bar around `y`."""

    def __init__(
        self, row: Row, cell: Cell, axis: Axis, shown: frozenset[str], y: float | None = None
    ) -> None:
        self._sides = Counter(
            spot.entry.side for spot in cell.spots if spot.entry.event.id in shown
        )
        left, right = axis.share(cell.left) + _AIR, axis.share(cell.right) - _AIR
        self._left, self._wide = left, max(right - left, _AIR)
        total = self._sides.total()
        if y is None:
            self._height, tall = row.column_height(total), row.column_height(len(cell.spots))
            self._ground, self._told_at = row.base, row.base - tall - 9
        else:
            self._height = tall = _BAR
            self._ground, self._told_at = y + _BAR / 2, y
        self.ghost = _Box(left, self._wide, self._ground, tall)

    def parts(self) -> Iterator[tuple[str, _Box]]:
        """The shown events of each side, upon one another."""
        total, ground = self._sides.total(), self._ground
        for side in LABELS:
            if self._sides[side]:
                height = self._height * self._sides[side] / total
                yield side, _Box(self._left, self._wide, ground, height)
                ground -= height

    def number(self) -> Html:
        """How many are shown, in the middle, where it has room and says anything."""
        events = self._sides.total()
        words = figure(events)
        if not events or width(words) > self._wide * WIDTH:
            return Html("")
        place = {"x": f"{self._left + self._wide / 2:.4%}", "y": f"{self._told_at:.1f}"}
        return tag("text", words, **place, text_anchor="middle", class_="number")


def _shapes(kind: str, boxes: Iterable[_Box], height: float) -> Html:
    """Boxes as one shape, in a drawing of its own that is as wide as the chart."""
    path = "".join(box.path() for box in boxes)
    if not path:
        return Html("")
    frame = {"viewBox": f"0 0 {_FINE} {height:g}", "height": f"{height:g}"}
    shape = tag("path", d=path, class_=kind)
    return tag("svg", shape, **frame, width="100%", preserveAspectRatio="none")


def _soft(side: str, box: _Box) -> Html:
    """A bar, whose gradient reaches from end to end of it alone."""
    place = {"x": f"{box.left:.4%}", "width": f"{box.wide:.4%}"}
    place |= {"y": f"{box.bottom - box.height:.1f}", "height": f"{box.height:.1f}"}
    return tag("rect", **place, fill=f"url(#soft-{side})", class_="stretch")


def figure(events: int) -> str:
    """A number of no more than three digits: 812, "1.2k", "12k"."""
    if events < 1000:
        return str(events)
    return f"{events / 1000:.1f}k" if events < 9950 else f"{round(events / 1000)}k"
