from __future__ import annotations

from itertools import combinations

from hypothesis import given, settings

from dashboard.models import Event, Participant
from dashboard.timeline import sorts
from tests.timeline.test_linkage import OTHERS, STATEMENTS
from tests.timeline.test_merging import BOTH, event, told

PUTIN = (Participant("Vladimir Putin", "agent"),)


def test_what_tells_no_two_reports_apart_is_no_part_of_a_sort() -> None:
    call = event("a", 0, "2018-07", topics=("syria",), context=True)
    assert sorts.sort(call) == sorts.sort(event("b", 90, "2018-07", topics=("nato",)))
    said = event("a", 0, "2018-07", "statement", topics=("other", "syria"))
    heard = event("b", 0, "2018-07", "statement", participants=(*said.participants, BOTH[1]))
    assert sorts.sort(said) == sorts.sort(heard)
    assert sorts.sort(said) != sorts.sort(event("a", 0, "2018-07", "statement", topics=("nato",)))
    assert sorts.sort(said) != sorts.sort(event("a", 0, "2018-07", "statement", participants=PUTIN))


def test_one_article_tells_statements_apart_but_for_a_row_of_the_calendar() -> None:
    said = sorts.sort(event("a", 0, "2018-07-16", "statement"))
    linked = sorts.sort(event("a", 0, "2018-07-16", "statement", calendar="x"))
    assert sorts.apart(said, said)
    assert sorts.apart(said, linked)
    assert not sorts.apart(linked, linked)
    call = sorts.sort(event("a", 0, "2018-07-16"))
    assert not sorts.apart(call, call)


@settings(max_examples=5)
@given(told(STATEMENTS), told(OTHERS))
def test_sorts_fit_both_ways_round(some: list[Event], others: list[Event]) -> None:
    for left, right in combinations(map(sorts.sort, (*some, *others)), 2):
        assert sorts.same(left, right) == sorts.same(right, left)
        there, back = sorts.pairs(1, left, 2, right), sorts.pairs(2, right, 1, left)
        assert set(there) == set(back)


def test_pairs_come_in_steps_the_surest_first() -> None:
    told = {
        1: event("a", 0, "2018-07-16"),
        2: event("b", 0, "2018-07"),
        3: event("c", 0, "2018-07-17", calendar="x"),
        4: event("d", 0, "2018", calendar="x"),
    }
    own = {number: sorts.sort(each) for number, each in told.items()}
    found = {
        pair
        for one in own
        for other in own
        if one <= other
        for pair in sorts.pairs(one, own[one], other, own[other])
    }
    steps = [
        {one: list(others) for one, others in step.items()} for step in sorts.steps(sorted(found))
    ]
    # one row of the calendar, then days, then a month and a day in it, then the month alone
    assert steps == [{3: [3]}, {4: [3]}, {4: [4]}, {1: [1]}, {2: [1, 3]}, {2: [2]}]
