from __future__ import annotations

from urllib.parse import parse_qs

from dashboard.view.address import State, parse
from dashboard.view.catalogue import Catalogue, catalogue
from dashboard.view.figure import chart
from dashboard.view.scene import scene
from dashboard.view.stops import Shape, stops
from tests import factory


def made(found: Catalogue, state: State, shown: frozenset[str] | None = None) -> list[Shape]:
    laid = scene(found, state)
    ids = frozenset(entry.event.id for entry in found.entries) if shown is None else shown
    return stops(laid, chart(laid, "light"), ids, state)


def test_every_dated_event_is_a_stop_in_order_of_time(found: Catalogue) -> None:
    assert [stop["id"] for stop in made(found, State())] == [
        entry.event.id for entry in found.entries if entry.dated
    ]


def test_an_event_in_several_lanes_is_one_stop(found: Catalogue) -> None:
    ids = [stop["id"] for stop in made(found, State(lanes="topic"))]
    assert len(ids) == len(set(ids))
    assert "e-harbour" in ids


def test_only_what_the_filters_leave(found: Catalogue) -> None:
    (stop,) = made(found, State(), frozenset({"e-call"}))
    assert stop["words"] == "Trump telephones Putin, June 2018"
    assert made(found, State(), frozenset()) == []


def test_a_stop_leads_to_its_event(found: Catalogue) -> None:
    state = State(lanes="topic")
    for stop in made(found, state):
        there = parse(parse_qs(str(stop["href"])[1:]), found).state
        assert (there.event, there.lanes) == (stop["id"], "topic")


def test_where_events_are_counted_a_stop_leads_into_its_cell() -> None:
    many = catalogue(factory.synthetic(900), ())
    told = made(many, State())
    assert all(str(stop["id"]).startswith("zoom:") for stop in told)
    assert len({stop["id"] for stop in told}) == len(told)
    there = parse(parse_qs(str(told[0]["href"])[1:]), many).state
    assert there.zoom is not None
    assert str(told[0]["words"]).endswith(("events", "1 event"))
