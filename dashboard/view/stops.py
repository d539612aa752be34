"""Where the arrow keys stop on the chart: each event, or each cell where they are counted."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from dashboard.view.address import State, openings, zoomings
from dashboard.view.figure import Chart
from dashboard.view.hovercard import when
from dashboard.view.layout import Row
from dashboard.view.scene import Scene
from dashboard.view.spoken import count, spoken
from dashboard.view.unseen import seen

Shape = dict[str, str | float]


@dataclass(frozen=True, slots=True)
class Stop:
    """A stop in order of time: what it is, in words, and where Enter leads from it.

    `share` is its place as a share of the width, `y` in pixels; `id` the
    event's, or the cell's.
    """

    day: date
    share: float
    y: float
    id: str
    words: str
    href: str

    def told(self) -> Shape:
        """What the browser needs of it."""
        place: Shape = {"share": round(self.share, 4), "y": round(self.y, 1)}
        return place | {"id": self.id, "words": seen(self.words), "href": self.href}


def stops(scene: Scene, chart: Chart, shown: frozenset[str], state: State) -> list[Shape]:
    """The stops of a chart where the events with the ids `shown` are shown.

    An event that stands in several lanes is one stop.
    """
    rows = scene.layout.rows
    found = {stop.id: stop for row in rows for stop in _marks(row, chart, shown, state)}
    cells = [stop for row in rows for stop in _cells(row, scene, shown, state)]
    ordered = sorted([*found.values(), *cells], key=lambda stop: (stop.day, stop.y, stop.id))
    return [stop.told() for stop in ordered]


def _marks(row: Row, chart: Chart, shown: frozenset[str], state: State) -> Iterator[Stop]:
    href = openings(state)
    for spot in row.spots:
        event = spot.entry.event
        if event.id in shown:
            place = chart.places[event.id][0]
            words = f"{event.title}, {when(spot.entry)}"
            day = spot.entry.first or spot.entry.last or date.max
            yield Stop(day, place.share, place.y, event.id, words, href(event.id))


def _cells(row: Row, scene: Scene, shown: frozenset[str], state: State) -> Iterator[Stop]:
    axis, href = scene.layout.axis, zoomings(state)
    for cell, top, bottom in row.cells():
        events = sum(spot.entry.event.id in shown for spot in cell.spots)
        if events:
            words = f"{row.lane.name}, {spoken(cell.when)}: {count(events, 'event')}"
            share = axis.share((cell.left + cell.right) / 2)
            y, name = (top + bottom) / 2, cell.id + row.lane.id
            yield Stop(cell.start, share, y, name, words, href(cell.zoom))
