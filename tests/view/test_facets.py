from __future__ import annotations

from dataclasses import replace

from msgspec import structs

from dashboard.view.catalogue import Catalogue, catalogue
from dashboard.view.facets import foremost, options
from dashboard.view.filters import Filters
from tests import factory


def test_what_would_never_show_an_event_is_not_offered() -> None:
    timeline = factory.example()
    events = [structs.replace(event, context=event.id == "e-call") for event in timeline.events]
    found = catalogue(replace(timeline, events=tuple(events)), ())
    assert "sanctions" in found.index.facets["topic"]
    assert "sanctions" not in {option.id for option in options(found, Filters(), "topic")}
    chosen = options(found, Filters(topic=("sanctions",)), "topic")
    assert [option.count for option in chosen if option.id == "sanctions"] == [0]


def test_what_other_filters_leave_empty_keeps_its_place(found: Catalogue) -> None:
    calls = options(found, Filters(kind=("call",)), "topic")
    assert [option.id for option in calls] == [
        option.id for option in options(found, Filters(), "topic")
    ]
    assert 0 in {option.count for option in calls}


def test_the_foremost_are_those_chosen_and_those_with_most(found: Catalogue) -> None:
    offered = options(found, Filters(), "topic")
    fewest = min(offered, key=lambda option: option.count)
    kept = foremost(offered, (fewest.id,), 2)
    assert len(kept) == 2
    assert fewest in kept
    assert list(kept) == [option for option in offered if option in kept]
