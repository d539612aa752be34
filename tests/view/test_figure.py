from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import plotly.graph_objects as go
import pytest

from dashboard.models import Timeline
from dashboard.view.address import AXES, LANES, State
from dashboard.view.catalogue import Catalogue, catalogue
from dashboard.view.figure import Chart, chart
from dashboard.view.filters import Filters
from dashboard.view.scene import scene
from tests import factory


def drawn(found: Catalogue, state: State | None = None, theme: str = "light") -> Chart:
    return chart(scene(found, state or State()), theme)


def pointed(made: Chart) -> dict[str, str]:
    """The ids that can be clicked, with their hover cards."""
    return {
        key: card
        for trace in made.figure["data"]
        if "customdata" in trace
        for key, card in zip(trace["customdata"], trace["hovertext"], strict=True)
    }


def texts(made: Chart) -> Iterator[str]:
    for trace in made.figure["data"]:
        yield from trace.get("text", ())


@pytest.mark.parametrize("lanes", LANES)
@pytest.mark.parametrize("axis", AXES)
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_plotly_accepts_the_figure(found: Catalogue, lanes: str, axis: str, theme: str) -> None:
    made = drawn(found, State(lanes=lanes, axis=axis), theme)
    figure: Any = go.Figure(**made.figure)
    assert figure.layout.meta == theme
    json.dumps(made.figure, allow_nan=False)


def test_every_dated_event_can_be_clicked(found: Catalogue) -> None:
    dated = {entry.event.id for entry in found.entries if entry.dated}
    assert pointed(drawn(found)).keys() == dated
    assert drawn(found).places.keys() == dated


def test_ghosts_cannot_be_clicked_and_keep_their_place(found: Catalogue) -> None:
    filtered = drawn(found, State(filters=Filters(topic=("syria",))))
    assert pointed(filtered).keys() == {"e-harbour"}
    assert filtered.places == drawn(found).places
    assert filtered.height == drawn(found).height


def test_hover_cards(found: Catalogue) -> None:
    cards = pointed(drawn(found))
    assert cards["e-harbour"] == (
        "<b>Putin in Vyborg: “hardly any contact” with Trump</b><br>"
        "11–17 September 2017 · calendar: 12 September 2017<br>"
        "3 quotations · 1 reported · 1 passage"
    )
    assert "reported December 2025" in cards["e-tariffs"]
    assert "June 2021 · planned" in cards["e-biden"]


def test_words_on_the_chart(found: Catalogue) -> None:
    words = " | ".join(texts(drawn(found)))
    assert "1 event · none of 1 known contact covered" in words
    assert "<b>Trump and Putin meet in Geneva</b>" in words
    assert "No known contact from<br>April 2020 to February 2025" in words
    assert "Trump’s first term" in words
    assert "No known contact" not in " ".join(texts(drawn(found, State(contacts=False))))


def test_untrusted_titles_are_text() -> None:
    bad = factory.event("e", "call", "<a href='x'>click</a>", "2018")
    made = drawn(catalogue(Timeline((), (), (bad,)), ()))
    assert "&lt;a href='x'&gt;click&lt;/a&gt;" in " ".join([*texts(made), *pointed(made).values()])
    assert "<a " not in json.dumps(made.figure)


def test_the_open_event_is_no_part_of_the_figure(found: Catalogue) -> None:
    assert drawn(found, State(event="e-call")) == drawn(found)


def test_a_topic_lane_shows_an_event_once_for_each_topic(found: Catalogue) -> None:
    places = drawn(found, State(lanes="topic")).places
    assert len(places["e-harbour"]) == 3
    assert all(0 <= place.share <= 1 for several in places.values() for place in several)


def test_an_empty_timeline_can_be_drawn() -> None:
    made = drawn(catalogue(Timeline((), (), ()), ()))
    assert go.Figure(**made.figure)
    assert made.places == {}
