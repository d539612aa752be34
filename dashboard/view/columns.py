"""What the sheet draws of events that are counted: columns, bars and their numbers.

Drawn with each filter: what it leaves in the colours of who acts or speaks,
all there is as a ghost behind it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

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


def columns(scene: Scene, shown: frozenset[str]) -> Iterator[Html]:
    """The cells of all lanes, where the events with the ids `shown` are shown."""
    axis = scene.layout.axis
    if any(row.stretches for row in scene.layout.rows):
        yield tag("defs", *map(_gradient, sorted(scene.sides)))
    for row in scene.layout.rows:
        for cell in row.columns:
            yield from _column(row, cell, axis, _sides(cell, shown))
        for number, stretches in enumerate(row.stretches):
            for cell in stretches:
                yield from _stretch(row.stretch_y(number), cell, axis, _sides(cell, shown))


def _gradient(side: str) -> Html:
    """The soft ends of a bar, as its date is not known closely."""
    profile = (("0", "clear"), ("0.28", None), ("0.72", None), ("1", "clear"))
    stops = [tag("stop", offset=offset, class_=kind) for offset, kind in profile]
    return tag("linearGradient", *stops, id=f"soft-{side}", class_=f"side-{side}")


def _sides(cell: Cell, shown: frozenset[str]) -> Counter[str]:
    """How many of a cell's events are shown, by whose they are."""
    return Counter(spot.entry.side for spot in cell.spots if spot.entry.event.id in shown)


def _column(row: Row, cell: Cell, axis: Axis, sides: Counter[str]) -> Iterator[Html]:
    """The ghost of all events, the shown ones of each side upon one another, their number."""
    ends = _ends(axis, cell)
    yield _box(ends, row.base, row.column_height(len(cell.spots)), "ghost")
    total = sides.total()
    height, ground = row.column_height(total), row.base
    for side in LABELS:
        if sides[side]:
            part = height * sides[side] / total
            yield _box(ends, ground, part, f"cell side-{side}")
            ground -= part
    yield _number(ends, row.base - row.column_height(len(cell.spots)) - 9, total)


def _stretch(y: float, cell: Cell, axis: Axis, sides: Counter[str]) -> Iterator[Html]:
    """The same for a bar: its sides lie upon one another, its number stands in it."""
    ends = _ends(axis, cell)
    total, ground = sides.total(), y + _BAR / 2
    yield _box(ends, ground, _BAR, "ghost")
    for side in LABELS:
        if sides[side]:
            part = _BAR * sides[side] / total
            yield _box(ends, ground, part, "stretch", fill=f"url(#soft-{side})")
            ground -= part
    yield _number(ends, y, total)


def _ends(axis: Axis, cell: Cell) -> tuple[float, float]:
    return axis.share(cell.left) + _AIR, axis.share(cell.right) - _AIR


def _box(ends: tuple[float, float], bottom: float, height: float, kind: str, **more: str) -> Html:
    left, wide = ends[0], max(ends[1] - ends[0], _AIR)
    top = f"{bottom - height:.1f}"
    place = {"x": f"{left:.4%}", "width": f"{wide:.4%}", "y": top, "height": f"{height:.1f}"}
    return tag("rect", **place, **more, class_=kind)


def _number(ends: tuple[float, float], y: float, events: int) -> Html:
    """A number in the middle of its cell, where it has room and says anything."""
    words = figure(events)
    if not events or width(words) > (ends[1] - ends[0]) * WIDTH:
        return Html("")
    middle = f"{(ends[0] + ends[1]) / 2:.4%}"
    return tag("text", words, x=middle, y=f"{y:.1f}", text_anchor="middle", class_="number")


def figure(events: int) -> str:
    """A number of no more than three digits: 812, "1.2k", "12k"."""
    if events < 1000:
        return str(events)
    return f"{events / 1000:.1f}k" if events < 9950 else f"{round(events / 1000)}k"
