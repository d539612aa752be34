from __future__ import annotations

import re
from itertools import pairwise
from urllib.parse import parse_qs

import pytest

from dashboard.view.address import State, parse
from dashboard.view.catalogue import Catalogue, catalogue
from dashboard.view.listing import listing
from dashboard.view.paging import MOST, part, steps, years, years_links
from tests import factory
from tests.view.test_panel import text

MANY = catalogue(factory.synthetic(420), ())


def test_a_short_list_is_whole(found: Catalogue) -> None:
    listed = part(found.entries, State(rank=5))
    assert listed.is_whole
    assert steps(listed, State()) == ""


def test_a_long_list_is_reached_part_by_part() -> None:
    state, seen = State(), []
    while True:
        listed = part(MANY.entries, state)
        seen += listed.entries
        later = re.search(r'href="\?([^"]*)"[^>]*class="later"', steps(listed, state))
        if not later:
            break
        state = parse(parse_qs(later[1]), MANY).state
    assert seen == list(MANY.entries)


def test_what_is_listed_is_said() -> None:
    assert text(steps(part(MANY.entries, State(rank=101)), State())) == (
        "101–200 of 420 listed, context included Earlier Later"
    )


@pytest.mark.parametrize("rank", [0, 1, 419, 420, 9_999_999])
def test_any_number_in_an_address_lists_something(rank: int) -> None:
    assert 0 < len(part(MANY.entries, State(rank=rank)).entries) <= MOST


def test_the_list_begins_with_what_the_chart_shows() -> None:
    listed = part(MANY.entries, State(zoom=("2021-05", "2021-06")))
    days = [entry.first for entry in listed.entries if entry.first]
    assert (days[0].year, days[0].month >= 5) == (2021, True)
    assert part(MANY.entries, State(zoom=("2021-05", "2021-06"), rank=1)).rank == 1


def test_years_lead_to_their_first_event() -> None:
    found = years(MANY.entries)
    assert all(one < other for one, other in pairwise(found))
    for year, rank in found.items():
        first = MANY.entries[rank - 1].first
        assert first is not None
        assert str(first.year) == year
    assert "rank=" in "".join(years_links(MANY.entries, State()))


def test_a_year_tells_of_all_its_events() -> None:
    told = re.findall(r"(20\d\d) (\d+) events?", text(listing(MANY, MANY.entries, State())))
    year, events = told[0]
    main = [e for e in MANY.entries if not e.event.context and str(e.first)[:4] == year]
    assert len(main) == int(events)
