"""All that the timeline's page shows of one state, written in one go.

It is pure and hangs on nothing but the collection, the state and the theme, so
that a page that was once written can be kept.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from dashboard.models import Passage
from dashboard.view import filters
from dashboard.view.address import State
from dashboard.view.catalogue import Catalogue, Entry
from dashboard.view.controls import of_events
from dashboard.view.figure import Chart
from dashboard.view.headline import headline
from dashboard.view.legend import legend
from dashboard.view.markup import Html
from dashboard.view.overview import strip, zoom_years
from dashboard.view.picture import picture
from dashboard.view.scene import Scene
from dashboard.view.sheet import faded, sheet
from dashboard.view.stops import Shape, stops
from dashboard.view.story import story

TITLE = "Trump and Putin, as the articles tell it"


@dataclass(frozen=True, slots=True)
class Written:
    """The parts of the page, from top to bottom.

    `faded` are the ids of the events whose marks the filters fade, `stops` where
    the arrow keys stop; `strip` and `picture` are what their components take.
    """

    headline: Html
    form: Html
    story: Html
    sheet: Html
    faded: list[str]
    stops: list[Shape]
    strip: dict[str, Any]
    picture: dict[str, object]


def written(
    found: Catalogue,
    state: State,
    drawing: tuple[Scene, Chart],
    theme: str,
    on_topic: Collection[Passage],
) -> Written:
    """Write the page of a state: `drawing` is its chart, words at `on_topic` come first."""
    scene, chart = drawing
    shown = filters.shown(found, state.filters)
    opened = found.find(state.event) if state.event else None
    ids = frozenset(entry.event.id for entry in shown)
    return Written(
        headline=headline(found, shown, state),
        form=of_events(found, state, chart=True),
        story=story(found, shown, opened, state, on_topic),
        sheet=sheet(scene, chart, ids, opened),
        faded=faded(scene, ids),
        stops=stops(scene, chart, ids, state),
        strip=_strip(found, shown, scene, state),
        picture=picture(found, shown, state, TITLE, theme),
    )


def _strip(
    found: Catalogue, shown: tuple[Entry, ...], scene: Scene, state: State
) -> dict[str, Any]:
    """All of time in small: its ends, those of what the chart shows, and the legend below."""
    whole = strip(found, shown, state)
    low, high = zoom_years(state.zoom, whole)
    ends = {"low": whole.low, "high": whole.high, "from": low, "to": high}
    return ends | {"drawing": whole.drawing, "legend": legend(scene)}
