from __future__ import annotations

from datetime import date

import pytest

from dashboard.models import Timeline
from dashboard.view.address import State
from dashboard.view.catalogue import Catalogue, catalogue
from dashboard.view.filters import Filters
from dashboard.view.scene import scene, unfiltered
from tests import factory


def test_a_filter_moves_nothing(found: Catalogue) -> None:
    state = State(filters=Filters(topic=("syria",), words="fire"), event="e-call")
    assert unfiltered(state) == State()
    assert scene(found, state) == scene(found, State())


def test_what_the_scene_depends_on_is_kept() -> None:
    state = State(Filters(context=False), contacts=False, lanes="topic", axis="density")
    assert unfiltered(state) == state


def test_context_does_not_stretch_the_axis() -> None:
    events = (
        factory.event("e", "call", "A call", "2018-07-16"),
        factory.event("c", "other", "Long ago", "1991", context=True),
    )
    made = scene(catalogue(Timeline((), (), events), ()), State())
    assert made.layout.axis.low > 2018
    assert made.beside == 1


def test_a_stray_event_does_not_stretch_the_axis() -> None:
    near = tuple(factory.event(f"e{at}", "call", "A call", f"{2017 + at % 9}") for at in range(30))
    far = factory.event("far", "policy", "Long ago", "1987")
    made = scene(catalogue(Timeline((), (), (*near, far)), ()), State())
    assert made.layout.axis == scene(catalogue(Timeline((), (), near), ()), State()).layout.axis
    assert made.beside == 1


@pytest.mark.parametrize("years", [("1987", "2018"), ("1986", "1987", "1988", "2018", "2019")])
def test_of_few_events_none_is_stray(years: tuple[str, ...]) -> None:
    events = tuple(factory.event(f"e{year}", "call", "A call", year) for year in years)
    made = scene(catalogue(Timeline((), (), events), ()), State())
    assert made.beside == 0


def test_context_can_be_hidden(found: Catalogue) -> None:
    hidden = scene(found, State(filters=Filters(context=False)))
    assert all(s.entry.event.id != "e-biden" for row in hidden.layout.rows for s in row.spots)


def test_the_longest_silence_goes_with_the_contacts(found: Catalogue) -> None:
    assert scene(found, State()).silence == (date(2020, 4, 12), date(2025, 2, 12))
    assert scene(found, State(contacts=False)).silence is None


def test_zoom_is_what_the_axis_shows(found: Catalogue) -> None:
    axis = scene(found, State(zoom=("2018", "2018"))).layout.axis
    assert (axis.low, axis.high) == pytest.approx((2018, 2019), abs=0.01)


def test_an_empty_timeline_has_an_axis() -> None:
    made = scene(catalogue(Timeline((), (), ()), ()), State())
    assert made.layout.rows == ()
    assert made.layout.axis.low < made.layout.axis.high


def test_terms_in_view(found: Catalogue) -> None:
    labels = [term.label for term, _, _ in scene(found, State()).terms]
    assert "Trump’s first term" in labels
    assert "Biden in office" in labels
    assert "Trump’s second term" in labels


def test_a_term_that_goes_on_is_not_drawn_for_ever(found: Catalogue) -> None:
    assert not [term for term, _, _ in scene(found, State(zoom=("2030", "2040"))).terms]
