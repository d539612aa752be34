"""All that the timeline's page shows of one state, written in one go.

It is pure and hangs on nothing but the collection, the state and the theme, so
that a page that was once written can be kept.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from typing import Any

from dashboard.models import Passage
from dashboard.view import filters
from dashboard.view.address import State
from dashboard.view.catalogue import Catalogue, Entry
from dashboard.view.controls import of_events
from dashboard.view.figure import Chart
from dashboard.view.headline import headline
from dashboard.view.legend import legend
from dashboard.view.loosen import untold
from dashboard.view.markup import Html
from dashboard.view.overview import strip, zoom_years
from dashboard.view.picture import picture
from dashboard.view.scene import Scene
from dashboard.view.selection import selection
from dashboard.view.sheet import faded, sheet
from dashboard.view.stops import Shape, stops
from dashboard.view.story import story

TITLE = "Trump and Putin, as the articles tell it"


@dataclass(frozen=True, slots=True)
class Written:
    """The parts of the page that stay while events are opened and closed.

    `faded` are the ids of the events whose marks the filters fade, `stops` where
    the arrow keys stop; `strip` and `picture` are what their components take.
    """

    headline: Html
    form: Html
    sheet: Html
    faded: list[str]
    stops: list[Shape]
    strip: dict[str, Any]
    picture: dict[str, object]


@dataclass(frozen=True, slots=True)
class Told:
    """The list or the open event, and the ring around that on the chart."""

    story: Html
    ring: Html


def closed(state: State) -> State:
    """A state without its open event: what `written` depends on."""
    return replace(state, event="")


def written(found: Catalogue, state: State, drawing: tuple[Scene, Chart], theme: str) -> Written:
    """Write what surrounds the list of a state: `drawing` is its chart."""
    scene, chart = drawing
    state = closed(state)
    shown = filters.shown(found, state.filters)
    ids = frozenset(entry.event.id for entry in shown)
    return Written(
        headline=headline(found, shown, state),
        form=of_events(found, state, chart=True),
        sheet=sheet(scene, chart, ids, untold(found, shown, state)),
        faded=faded(scene, ids),
        stops=stops(scene, chart, ids, state),
        strip=_strip(found, shown, scene, state),
        picture=picture(found, shown, state, TITLE, theme),
    )


def told(found: Catalogue, state: State, chart: Chart, on_topic: Collection[Passage]) -> Told:
    """Write the list of a state, where words at `on_topic` come first, or its open event."""
    shown = filters.shown(found, state.filters)
    opened = found.find(state.event) if state.event else None
    return Told(story(found, shown, opened, state, on_topic), selection(chart, opened))


def _strip(
    found: Catalogue, shown: tuple[Entry, ...], scene: Scene, state: State
) -> dict[str, Any]:
    """All of time in small: its ends, those of what the chart shows, and the legend below."""
    whole = strip(found, shown, state)
    low, high = zoom_years(state.zoom, whole)
    ends = {"low": whole.low, "high": whole.high, "from": low, "to": high}
    return ends | {"drawing": whole.drawing, "legend": legend(scene)}
