from __future__ import annotations

from dashboard.view.address import State
from dashboard.view.catalogue import Catalogue
from dashboard.view.figure import chart
from dashboard.view.filters import Filters
from dashboard.view.scene import scene, unfiltered
from dashboard.view.timeline import Told, Written, closed, told, written


def page(found: Catalogue, state: State) -> tuple[Written, Told]:
    laid = scene(found, unfiltered(state))
    drawn = chart(laid, "light")
    return written(found, state, (laid, drawn), "light"), told(found, state, drawn, ())


def test_all_parts_show_the_same_events(found: Catalogue) -> None:
    made, list_ = page(found, State(filters=Filters(topic=("syria",))))
    assert "<b>1 event</b> on <b>Syria</b>" in made.headline
    assert "Show 1 event<" in made.form
    assert "Putin in Vyborg" in list_.story
    shown = {stop["id"] for stop in made.stops}
    drawn = {entry.event.id for entry in found.entries if entry.dated}
    assert shown == {"e-harbour"}
    assert set(made.faded) == drawn - shown
    assert "1 event on Syria" in str(made.picture["sentence"])
    assert made.strip["from"] == made.strip["low"]
    assert "ring" not in list_.ring


def test_an_open_event_takes_the_place_of_the_list(found: Catalogue) -> None:
    made, opened = page(found, State(event="e-geneva", zoom=("2018", "2018")))
    assert 'class="panel' in opened.story
    assert "ring" in opened.ring
    assert (made.strip["from"], made.strip["to"]) == (2018.0, 2019.0)


def test_what_surrounds_the_list_stays_when_an_event_is_opened(found: Catalogue) -> None:
    state = State(event="e-geneva", filters=Filters(kind=("meeting", "call")))
    (opened, panel), (before, list_) = page(found, state), page(found, closed(state))
    assert opened == before
    assert panel.story != list_.story
