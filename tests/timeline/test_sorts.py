from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given, settings

from dashboard.models import Event, Participant
from dashboard.timeline import sorts
from dashboard.timeline.sorts import Sort
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


def made(when: str | None = "2018-07-16", kind: str = "call", **fields: object) -> Sort:
    return sorts.sort(event("a", 0, when, kind, **fields))


ALIKE = [
    (made("2018-07"), made("2018-07-16"), True),
    (made("2018-06"), made("2018-07-16"), False),
    (made("2018/.."), made("2018-07-16"), True),
    (made(None), made("2018-07-16"), False),
    (made(None), made(None), False),
    (made(None, calendar="x"), made("2018", calendar="x"), True),
    (made("2017", calendar="x"), made("2018", calendar="y"), False),
    (made(None, calendar="x"), made(None, calendar="y"), False),
    (made(), made(kind="meeting"), False),
    (made(kind="summit"), made(kind="meeting"), True),
    (made(), made(participants=BOTH[:1]), True),
    (made(participants=BOTH[:1]), made(participants=BOTH[1:]), False),
    (made(participants=()), made(participants=BOTH[1:]), True),
    (made(kind="statement"), made(kind="statement", participants=PUTIN), False),
    (made(kind="statement"), made(kind="statement", participants=()), False),
    (made(kind="statement"), made(kind="statement", topics=("nato",)), True),
]


@pytest.mark.parametrize(("left", "right", "expected"), ALIKE)
def test_kind_parties_and_dates_make_two_alike(left: Sort, right: Sort, expected: bool) -> None:
    assert sorts.alike(left, right) == sorts.alike(right, left) == expected


SAID = made(kind="statement")
WIDE = "a date so wide can mean several"
OBJECTIONS = [
    (made(), made(), ""),
    (made(), made(planned=True), "one was planned, the other took place"),
    (made(calendar="x"), made(calendar="x", place="Oslo"), ""),
    (made(calendar="x"), made(calendar="y"), "the calendar knows them as two"),
    (made(calendar="x"), made(), ""),
    (made(place="Oslo"), made(place="Rome"), "they have different places"),
    (made(place="Oslo"), made(), ""),
    (made(place="Oslo"), made(place="Oslo"), ""),
    (made("2018-07"), made(), ""),
    (made("2018-07-01/2018-08-01"), made(), WIDE),
    (made(), made("2018/.."), WIDE),
    (made("2018", place="Oslo"), made(), WIDE),
    (made("2018", place="Oslo"), made(place="Oslo"), ""),
    (made("2018", calendar="x"), made(calendar="x"), ""),
    (SAID, made(kind="statement", topics=("nato", "syria")), ""),
    (SAID, made(kind="statement", topics=("nato",)), "they speak of different topics"),
    (SAID, made(kind="statement", topics=("other",)), "they speak of different topics"),
    (SAID, made("2018", "statement"), WIDE),
    (made("2018", "statement", place="Oslo"), made(kind="statement", place="Oslo"), WIDE),
]


@pytest.mark.parametrize(("left", "right", "expected"), OBJECTIONS)
def test_why_two_are_kept_apart(left: Sort, right: Sort, expected: str) -> None:
    assert sorts.objection(left, right) == sorts.objection(right, left) == expected
    assert sorts.same(left, right) == (sorts.alike(left, right) and not expected)


def test_one_article_tells_its_statements_apart() -> None:
    assert sorts.objection(SAID, SAID, in_one_article=True) == "one article tells them apart"
    assert not sorts.objection(SAID, SAID)
    assert not sorts.objection(made(), made(), in_one_article=True)
    linked = made(kind="statement", calendar="x")
    assert not sorts.objection(linked, linked, in_one_article=True)


def test_a_sort_has_the_parties_in_order_and_only_a_statements_topics() -> None:
    assert made(participants=BOTH[::-1]).parties == tuple(each.name for each in BOTH)
    assert made(topics=("syria",)).topics == ()
    said = made(kind="statement", topics=("syria", "other", "nato", "syria"))
    assert (said.topics, said.parties) == (("nato", "syria"), ("Donald Trump",))
    assert [made(kind=kind).is_speech for kind in ("statement", "message", "other")] == [1, 0, 0]


def test_the_first_day_of_a_date_sorts_and_none_comes_last() -> None:
    dates = ["2017", "2018-01-31", "2018-02", "2018-02-28/2019", "9998", "../2018", None]
    days = [sorts.first_day(each) for each in dates]
    assert days[:2] == ["2017-01-01", "2018-01-31"]
    assert days == sorted(days)
    assert days[-1] == days[-2]


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (made("2018-07"), made("2018-07-16"), [(True, 32, "2018-07-01", 1, 2)]),
        (made("2018-07-16"), made("2018-07"), [(True, 32, "2018-07-01", 2, 1)]),
        (
            made("2018-07", calendar="x"),
            made("2018-07-01", calendar="x"),
            [(False, 32, "2018-07-01", 1, 2), (False, 32, "2018-07-01", 2, 1)],
        ),
        (made("2018-07", calendar="x"), made("2018-07-16"), [(True, 32, "2018-07-01", 1, 2)]),
        (made("2018-07"), made("2018-08"), []),
    ],
)
def test_the_pair_of_two_sorts_begins_with_the_earlier(
    one: Sort, other: Sort, expected: list[tuple[object, ...]]
) -> None:
    assert list(sorts.pairs(1, one, 2, other)) == expected
