from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.view.catalogue import Catalogue, catalogue
from dashboard.view.filters import (
    FACETS,
    Filters,
    counted,
    facet_counts,
    matches,
    select,
    shown,
    tallied,
    values,
)
from tests import factory

LARGE = catalogue(factory.synthetic(60), factory.calendar())


@pytest.mark.parametrize(
    ("filters", "ids"),
    [
        (Filters(topic=("syria",)), ["e-harbour"]),
        (Filters(topic=("north-korea",)), ["e-harbour"]),
        (Filters(topic=("sanctions", "syria")), ["e-harbour", "e-call"]),
        (Filters(topic=("sanctions", "syria"), kind=("call",)), ["e-call"]),
        (Filters(topic=("bilateral-ties",)), ["e-harbour", "e-radio"]),
        (Filters(speaker=("donald-trump",)), ["e-geneva", "e-radio"]),
        (Filters(speaker=("the-white-house",)), ["e-call"]),
        (Filters(source=("unknown",)), ["e-geneva", "e-call", "e-radio", "e-biden"]),
        (Filters(start="2018-06", end="2018-06"), ["e-call"]),
        (Filters(start="2018-05-04", end="2018-06-15"), ["e-call"]),
        (Filters(start="2019"), ["e-radio", "e-biden", "e-tariffs"]),
        (Filters(end="2017"), ["e-harbour"]),
        (Filters(start="2017-09-13", end="2017-09-17"), []),
        (Filters(words="harbour"), ["e-harbour"]),
        (Filters(words="  FIRE   korea "), ["e-harbour"]),
        (Filters(words="I get along"), ["e-radio"]),
        (Filters(words="no such words"), []),
        (Filters(kind=("meeting",), context=False), ["e-geneva"]),
    ],
)
def test_which_events_are_shown(found: Catalogue, filters: Filters, ids: list[str]) -> None:
    assert [entry.event.id for entry in select(found.entries, filters)] == ids


def test_no_filter_shows_everything(found: Catalogue) -> None:
    assert select(found.entries, Filters()) == found.entries
    assert counted(found.entries) == 6


def test_undated_events_have_no_place_between_dates(found: Catalogue) -> None:
    fund = found.find("e-fund")
    assert fund is not None
    assert matches(fund, Filters())
    assert not matches(fund, Filters(start="1900"))


def test_filters_know_whether_they_ask_for_anything() -> None:
    assert not Filters().active
    assert not Filters(context=False).active
    for filters in (Filters(topic=("a",)), Filters(start="2017"), Filters(words="a")):
        assert filters.active
        assert not filters.without("topic").without("dates").without("words").active


def test_counts_of_context_and_of_what_others_leave(found: Catalogue) -> None:
    assert facet_counts(found, Filters(), "kind")["meeting"] == 1
    counts = facet_counts(found, Filters(kind=("call",)), "topic")
    assert counts["sanctions"] == 1
    assert counts["syria"] == 0
    assert "syria" in counts


_IDS = {facet: sorted({v for e in LARGE.entries for v in values(e, facet)}) for facet in FACETS}
FILTERS = st.builds(
    Filters,
    **{facet: st.lists(st.sampled_from(ids), max_size=2).map(tuple) for facet, ids in _IDS.items()},
    start=st.sampled_from(["", "2017", "2018-03"]),
    end=st.sampled_from(["", "2024", "2025-06-30"]),
    words=st.sampled_from(["", "item", "7"]),
    context=st.booleans(),
)


@given(FILTERS)
def test_the_index_shows_the_same(filters: Filters) -> None:
    expected = select(LARGE.entries, filters)
    assert shown(LARGE, filters) == expected


@given(FILTERS, st.sampled_from(FACETS))
def test_a_count_is_what_choosing_it_shows(filters: Filters, facet: str) -> None:
    for value, count in facet_counts(LARGE, filters, facet).items():
        chosen: dict[str, tuple[str, ...]] = {facet: (value,)}
        assert count == counted(select(LARGE.entries, replace(filters, **chosen)))  # type: ignore[arg-type]


@given(FILTERS)
def test_the_index_counts_as_the_list_does(filters: Filters) -> None:
    assert tallied(LARGE, filters) == counted(select(LARGE.entries, filters))


@given(FILTERS, FILTERS)
def test_more_values_show_more_and_more_facets_show_less(one: Filters, other: Filters) -> None:
    shown = set(select(LARGE.entries, one))
    for facet in FACETS:
        assert shown <= set(select(LARGE.entries, one.without(facet)))
        if one.chosen(facet):
            wider: dict[str, tuple[str, ...]] = {facet: (*one.chosen(facet), *other.chosen(facet))}
            assert shown <= set(select(LARGE.entries, replace(one, **wider)))  # type: ignore[arg-type]
