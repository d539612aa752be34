from __future__ import annotations

from dashboard.view.address import State
from dashboard.view.catalogue import Catalogue
from dashboard.view.figure import chart
from dashboard.view.filters import Filters
from dashboard.view.scene import scene, unfiltered
from dashboard.view.timeline import Written, written


def page(found: Catalogue, state: State) -> Written:
    laid = scene(found, unfiltered(state))
    return written(found, state, (laid, chart(laid, "light")), "light", ())


def test_all_parts_show_the_same_events(found: Catalogue) -> None:
    made = page(found, State(filters=Filters(topic=("syria",))))
    assert "<b>1 event</b> on <b>Syria</b>" in made.headline
    assert "Show 1 event<" in made.form
    assert "Putin in Vyborg" in made.story
    shown = {stop["id"] for stop in made.stops}
    drawn = {entry.event.id for entry in found.entries if entry.dated}
    assert shown == {"e-harbour"}
    assert set(made.faded) == drawn - shown
    assert "1 event on Syria" in str(made.picture["sentence"])
    assert made.strip["from"] == made.strip["low"]


def test_an_open_event_takes_the_place_of_the_list(found: Catalogue) -> None:
    made = page(found, State(event="e-geneva", zoom=("2018", "2018")))
    assert 'class="panel' in made.story
    assert "ring" in made.sheet
    assert (made.strip["from"], made.strip["to"]) == (2018.0, 2019.0)
