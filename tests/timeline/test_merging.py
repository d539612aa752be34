"""Reports of one happening become one event; different happenings stay apart."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from dashboard.models import Event, Mention, Participant, Passage, Span
from dashboard.timeline import blocks, merging
from dashboard.timeline.sorts import Sort, sort
from tests import factory

BOTH = (Participant("Donald Trump", "party"), Participant("Vladimir Putin", "party"))
TRUMP = (Participant("Donald Trump", "agent"),)


def event(
    article: str, start: int, date: str | None, kind: str = "call", **changes: object
) -> Event:
    mention = Mention(article, Span(start, start + 9), None, date, "words" if date else "none")
    told: dict[str, object] = {
        "participants": TRUMP if kind == "statement" else BOTH,
        "topics": ("syria",),
        "mentions": (mention,),
        "quotations": (Passage(article, start, start + 5),),
    }
    return factory.event(f"{article}-{start}", kind, "", date, **(told | changes))


Choices = Mapping[str, Sequence[object]]  # of each field of an event what it may hold


def told(choices: Choices, most: int = 40) -> st.SearchStrategy[list[Event]]:
    """Events at places of their own in six articles, each field one of its choices.

    Made from one drawn number: to draw each field takes far longer than to merge.
    """

    def made(seed: int, count: int) -> list[Event]:
        chance = random.Random(seed)
        places = [(article, 10 * number) for number in range(most // 4) for article in "abcdef"]
        fields = [
            {name: chance.choice(values) for name, values in choices.items()} for _ in range(count)
        ]
        chance.shuffle(places)
        return [event(*place, **each) for place, each in zip(places, fields, strict=False)]  # type: ignore[arg-type]

    return st.builds(made, st.integers(0, 10**9), st.integers(0, most))


SAME = [
    (event("a", 0, "2018-07"), event("b", 0, "2018-07-16")),
    (event("a", 0, "2018-07", "meeting"), event("b", 0, "2018-07-16", "summit")),
    (
        event("a", 0, "2018", "summit", place="Oslo"),
        event("b", 0, "2018-07", "meeting", place="Oslo"),
    ),
    (event("a", 0, "2018", calendar="x"), event("b", 0, "2018-07", calendar="x")),
    (event("a", 0, "2018-07-15", calendar="x"), event("b", 0, "2018-07-16", calendar="x")),
    (event("a", 0, "2018-07-16", "statement"), event("b", 0, "2018-07-16", "statement")),
]
APART = [
    (event("a", 0, "2018-07-16"), event("b", 0, "2018-07-17")),
    (event("a", 0, "2018-07", "meeting"), event("b", 0, "2018-07", "call")),
    (event("a", 0, "2018"), event("b", 0, "2018-07")),
    (event("a", 0, "2018-07", calendar="x"), event("b", 0, "2018-07", calendar="y")),
    (event("a", 0, "2018-07", place="Oslo"), event("b", 0, "2018-07", place="Rome")),
    (event("a", 0, "2018-07"), event("b", 0, "2018-07", planned=True)),
    (event("a", 0, None), event("b", 0, None)),
    (
        event("a", 0, "2018-07-16", "statement"),
        event("b", 0, "2018-07-16", "statement", topics=("nato",)),
    ),
    (
        event("a", 0, "2018-07-16", "statement"),
        event("b", 0, "2018-07-16", "statement", participants=(Participant("Joe Biden", "agent"),)),
    ),
]


@pytest.mark.parametrize(("left", "right"), SAME)
def test_one_happening(left: Event, right: Event) -> None:
    (merged,) = merging.merge([left, right])

    assert set(merged.mentions) == {*left.mentions, *right.mentions}
    assert set(merged.quotations) == {*left.quotations, *right.quotations}


@pytest.mark.parametrize(("left", "right"), APART)
def test_two_happenings(left: Event, right: Event) -> None:
    assert len(merging.merge([left, right])) == 2


def test_the_narrowest_date_stands() -> None:
    (merged,) = merging.merge([event("a", 0, "2018-07"), event("b", 0, "2018-07-16")])

    assert (merged.date, merged.rival_dates) == ("2018-07-16", ())


def test_the_best_part_takes_over_what_the_others_know() -> None:
    summit = event("a", 0, "2018-07", "summit", place="Oslo", topics=("nato",))
    (merged,) = merging.merge([summit, event("b", 0, "2018-07-16", "meeting", planned=False)])

    assert (merged.kind, merged.date, merged.place) == ("summit", "2018-07-16", "Oslo")
    assert set(merged.topics) == {"nato", "syria"}
    (plain,) = merging.merge(
        [event("a", 0, "2018-07", "meeting"), event("b", 0, "2018-07-16", "meeting", place="Rome")]
    )
    assert (plain.kind, plain.place) == ("meeting", "Rome")


def test_parts_of_one_calendar_row_are_joined_before_others() -> None:
    parts = [
        event("a", 0, "2018-07-15", calendar="x"),
        event("b", 0, "2018-07-16", calendar="x"),
        event("c", 0, "2018-07-16"),
    ]
    told = [{mention.article for mention in merged.mentions} for merged in merging.merge(parts)]

    assert sorted(map(sorted, told)) == [["a", "b"], ["c"]]


def test_one_that_may_be_context_makes_no_context_of_the_other() -> None:
    known, aside = event("a", 0, "2018-07-16"), event("b", 0, "2018-07-16", context=True)
    (merged,) = merging.merge([aside, known])
    assert not merged.context
    (both,) = merging.merge([aside, replace(known, context=True)])
    assert both.context


def test_dates_that_cannot_be_the_same_are_listed_by_source() -> None:
    (merged,) = merging.merge(
        [event("a", 0, "2018-07-15", calendar="x"), event("b", 0, "2018-07-16", calendar="x")]
    )

    assert (merged.date, merged.rival_dates) == ("2018-07-15", (("b", "2018-07-16"),))


def test_a_wide_date_does_not_bridge_two_happenings() -> None:
    parts = [event("a", 0, "2018-07-02"), event("b", 0, "2018-07-20"), event("c", 0, "2018-07")]

    assert sorted(len(merged.mentions) for merged in merging.merge(parts)) == [1, 2]


KEPT_APART = [
    (
        event("a", 0, "2018-07", place="Oslo"),
        event("b", 0, "2018-07", place="Rome"),
        "they have different places",
    ),
    (event("a", 0, "2018"), event("b", 0, "2018-07"), "a date so wide can mean several"),
    (
        event("a", 0, "2018-07", calendar="x"),
        event("b", 0, "2018-07", calendar="y"),
        "the calendar knows them as two",
    ),
    (
        event("a", 0, "2018-07-16", "statement"),
        event("b", 0, "2018-07-16", "statement", topics=("nato",)),
        "they speak of different topics",
    ),
]


@pytest.mark.parametrize(("left", "right", "why"), KEPT_APART)
def test_what_was_kept_apart_is_told(left: Event, right: Event, why: str) -> None:
    assert list(merging.unmerged([right, left])) == [(left, right, why)]


def test_what_is_plainly_different_is_not_told() -> None:
    own = event("a", 0, "2018-07-16")
    for other in (event("b", 0, "2019"), event("b", 0, "2018-07-17")):
        assert not list(merging.unmerged([own, other]))
    # what is context is drawn apart from what is none
    assert not list(merging.unmerged([own, event("b", 0, "2018-07", context=True)]))
    both = [event(name, 0, "2018", context=True) for name in "ab"]
    assert len(list(merging.unmerged(both))) == 1


EVENTS: Choices = {
    "date": (None, "2018", "2018-07", "2018-07-16", "2018-07-17", "2019-06"),
    "kind": ("call", "meeting", "summit", "statement"),
    "place": (None, "Oslo"),
    "calendar": (None, None, "x"),
}


@settings(max_examples=40)
@given(told(EVENTS), st.randoms(use_true_random=False))
def test_nothing_is_lost_and_the_order_changes_nothing(
    events: list[Event], chance: random.Random
) -> None:
    merged = merging.merge(events)
    shuffled = list(events)
    chance.shuffle(shuffled)

    assert merging.merge(shuffled) == merged
    assert {m for e in merged for m in e.mentions} == {m for e in events for m in e.mentions}
    assert {q for e in merged for q in e.quotations} == {q for e in events for q in e.quotations}
    assert sum(len(e.mentions) for e in merged) == len(events)


MANY: Choices = {
    "date": (
        *(None, "2018", "2018-07", "2018-07-16", "2018-07-17", "2018-06-20/2018-07-20"),
        *("1990/2021", "2017-12-31/2018-01-01", "../2018", "2018/..", "199X"),
        *("2018-07-16~", "2018-22"),
    ),
    "kind": ("call", "meeting", "summit", "statement", "policy"),
    "place": (None, "Oslo", "Rome"),
    "calendar": (None, None, "x", "y"),
    "planned": (False, True),
    "participants": (BOTH, TRUMP, BOTH[:1], ()),
    "topics": (("syria",), ("nato", "syria"), ("other",)),
}


def near(found: Sequence[Sort]) -> set[tuple[int, int]]:
    """Those of one calendar row, and all with an end that share a year."""
    own = [_years(each) for each in found]
    numbers = range(len(found))
    return {(i, j) for i in numbers for j in numbers if i <= j and own[i] & own[j]}


def _years(sort: Sort) -> set[str]:
    low, high = sort.bounds
    years = range(low.year, min(high.year, low.year + 20) + 1) if low and high else ()
    return {*map(str, years), sort.calendar or "no row"} - {"no row"}


@settings(max_examples=60)
@given(told(MANY))
def test_blocks_join_what_comparing_all_would(events: list[Event]) -> None:
    merged = merging.merge(events)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(blocks, "pairs", near)
        assert merging.merge(events) == merged


def test_the_work_grows_with_the_days_and_not_with_their_square() -> None:
    days = [date(2000, 1, 1) + timedelta(days=number) for number in range(900)]
    events = [event("a", 10 * n, day.isoformat(), "statement") for n, day in enumerate(days)]
    found = list(map(sort, events))
    assert blocks.pairs(found) == {(number, number) for number in range(900)}
    week = sort(replace(events[0], date="2000-01-01/2000-01-07"))
    assert len(blocks.pairs([week, *found])) == 901 + 7


def test_narrow_dates_at_one_place_are_compared_by_day_and_wide_ones_with_all() -> None:
    days = [sort(event("a", n, f"2018-07-{n:02}", place="Oslo")) for n in range(1, 29)]
    assert len(blocks.pairs(days)) == 28
    wide = sort(event("b", 0, "2018", place="Oslo"))
    assert len(blocks.pairs([*days, wide])) == 28 + 28 + 1
