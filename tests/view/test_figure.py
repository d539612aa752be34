from __future__ import annotations

import builtins
import json
import re
import sys
from types import ModuleType
from typing import Any

import plotly.graph_objects as go
import pytest

from dashboard.models import Timeline
from dashboard.view.address import AXES, LANES, State
from dashboard.view.catalogue import Catalogue, catalogue
from dashboard.view.figure import Chart, chart
from dashboard.view.filters import Filters
from dashboard.view.scene import scene, unfiltered
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


def test_neither_filters_nor_the_open_event_are_part_of_the_figure(found: Catalogue) -> None:
    state = State(filters=Filters(topic=("syria",)), event="e-call")
    assert drawn(found, unfiltered(state)) == drawn(found)


def test_each_bar_can_be_faded_alone(found: Catalogue) -> None:
    bars = [trace["meta"] for trace in drawn(found).figure["data"] if "fillgradient" in trace]
    assert bars == ["e-biden", "e-call", "e-harbour", "e-radio", "e-tariffs"]


def test_hover_cards(found: Catalogue) -> None:
    cards = pointed(drawn(found))
    assert cards["e-harbour"] == (
        "<b>Putin in Vyborg: “hardly any contact” with Trump</b><br>"
        "11–17 September 2017 · calendar: 12 September 2017<br>"
        "3 quotations · 1 reported statement · 1 sentence"
    )
    assert "reported December 2025" in cards["e-tariffs"]
    assert "June 2021 · planned" in cards["e-biden"]


def test_untrusted_titles_are_text() -> None:
    bad = factory.event("e", "call", "<a href='x'>click</a>", "2018")
    made = drawn(catalogue(Timeline((), (), (bad,)), ()))
    assert "&lt;a href='x'&gt;click&lt;/a&gt;" in " ".join(pointed(made).values())
    assert "<a " not in json.dumps(made.figure)


def test_a_topic_lane_shows_an_event_once_for_each_topic(found: Catalogue) -> None:
    places = drawn(found, State(lanes="topic")).places
    assert len(places["e-harbour"]) == 3
    assert all(0 <= place.share <= 1 for several in places.values() for place in several)


def test_an_empty_timeline_can_be_drawn() -> None:
    made = drawn(catalogue(Timeline((), (), ()), ()))
    assert go.Figure(**made.figure)
    assert made.places == {}


def test_where_events_are_counted_each_cell_can_be_clicked() -> None:
    many = catalogue(factory.synthetic(900), ())
    made = drawn(many)
    assert go.Figure(**made.figure)
    cards = pointed(made)
    assert all(key.startswith("zoom:") for key in cards)
    card = next(iter(cards.values()))
    assert re.search(r"<b>.*, .* 20\d\d</b><br>\d+ events? without filters: .*\d", card)
    # the open event has a place, though no mark
    assert made.places.keys() == {entry.event.id for entry in many.entries if entry.dated}


def test_the_figure_needs_no_pandas(found: Catalogue, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pandas", None)
    assert drawn(found).checked().to_dict()["data"]


def test_the_figure_waits_for_pandas_that_is_just_imported(
    found: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    really = builtins.__import__

    def imported(name: str, *given: Any, **more: Any) -> Any:
        if name == "pandas":
            monkeypatch.setitem(sys.modules, "pandas", whole)
        return really(name, *given, **more)

    whole = pytest.importorskip("pandas")
    # of which another thread has as yet made nothing but its name
    monkeypatch.setitem(sys.modules, "pandas", ModuleType("pandas"))
    with pytest.raises(AttributeError):
        go.Figure(**drawn(found).figure)
    monkeypatch.setattr(builtins, "__import__", imported)
    assert drawn(found).checked().to_dict()["data"]
