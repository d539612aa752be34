"""The parts of the timeline's page of one state, packed as its components take them.

A page is a script that runs anew each time, so what is made once stands here.
"""

from __future__ import annotations

from dataclasses import dataclass

from dashboard.models import Passage
from dashboard.pages import components
from dashboard.pages.data import drawn, load, remembered
from dashboard.view.address import State
from dashboard.view.markup import Html
from dashboard.view.timeline import told, written


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What surrounds the list and the figure, packed where it is large."""

    headline: Html
    form: Html
    sheet: bytes
    strip: bytes


@remembered(most=120)
def surroundings(state: State, theme: str) -> Surroundings:
    """All that the page shows of a state but the figure, the list and the open event."""
    scene, chart, _ = drawn(state, theme)
    made = written(load(), state, (scene, chart), theme)
    return Surroundings(
        made.headline,
        made.form,
        components.pack_sheet(made.sheet, made.faded, made.stops),
        components.pack_strip(made.strip, made.picture),
    )


@remembered(most=120)
def story(state: State, theme: str) -> bytes:
    """The list of a state, or its open event."""
    made = told(load(), state, drawn(state, theme)[1], _on_topic(state.filters.topic))
    return components.pack_story(made.story, state.event, made.ring)


def _on_topic(asked: tuple[str, ...]) -> frozenset[Passage]:
    """Where words stand that are on a topic asked for."""
    if not asked:
        return frozenset()
    # imported here: what words speak of is only told where a topic is asked for
    from dashboard.pages.said import said_on

    return said_on(asked)
