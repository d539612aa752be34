from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import chain, combinations

from hypothesis import given, settings

from dashboard.models import Event
from dashboard.timeline import blocks, merging, sorts
from dashboard.timeline.linkage import Item, Linkage
from tests.timeline.test_merging import BOTH, TRUMP, Choices, event, told

DAYS = ("2018-07-16", "2018-07-17", "2018-07-16/2018-07-22", "2018-07", "2018-07-30/2018-08-05")
TOPICS = ("syria", "nato", "iran", "other")
STATEMENTS: Choices = {
    "date": DAYS,
    "kind": ("statement",),
    "calendar": (None, None, None, "x", "y"),
    "participants": (TRUMP, TRUMP, BOTH[:1]),
    "topics": tuple(chain.from_iterable(combinations(TOPICS, count) for count in (1, 2, 3))),
}
OTHERS: Choices = {
    "date": (*DAYS, None, "2018", "2018-22", "2018-07-16~"),
    "kind": ("call", "meeting", "summit"),
    "place": (None, None, "Oslo", "Rome"),
    "calendar": (None, None, "x", "y"),
    "participants": (BOTH, BOTH[:1], ()),
    "planned": (False, False, True),
}


def plainly(events: Sequence[Event]) -> set[frozenset[str]]:
    """Every two compared, the surest first, and every member with every member."""
    ordered = sorted(events, key=merging.key)
    own = [sorts.sort(event) for event in ordered]
    tells = [event.mentions[0].article for event in ordered]

    def same(i: int, j: int) -> bool:
        if not sorts.same(own[i], own[j]):
            return False
        return tells[i] != tells[j] or not sorts.apart(own[i], own[j])

    near = [(i, j) for i in range(len(own)) for j in range(i + 1, len(own)) if same(i, j)]
    near.sort(key=lambda pair: (_unsure(own[pair[0]], own[pair[1]]), pair))
    groups = [{number} for number in range(len(own))]
    for i, j in near:
        one, other = groups[i], groups[j]
        if one is not other and all(same(a, b) for a in one for b in other):
            one |= other
            for member in other:
                groups[member] = one
    return {frozenset(ordered[member].id for member in group) for group in groups}


def _unsure(left: sorts.Sort, right: sorts.Sort) -> tuple[bool, int]:
    same_row = left.calendar is not None and left.calendar == right.calendar
    return not same_row, left.width + right.width


def linked(events: Sequence[Event]) -> set[frozenset[str]]:
    found: set[frozenset[str]] = set()
    for made in merging.merge(events):
        found.add(frozenset(f"{m.article}-{m.span.start}" for m in made.mentions))
    return found


@settings(max_examples=60)
@given(told(STATEMENTS))
def test_statements_are_grouped_as_when_every_two_are_compared(events: list[Event]) -> None:
    assert linked(events) == plainly(events)


@settings(max_examples=60)
@given(told(OTHERS))
def test_acts_are_grouped_as_when_every_two_are_compared(events: list[Event]) -> None:
    assert linked(events) == plainly(events)


def counted(calls: list[int], answer: bool) -> Callable[[int, int], bool]:
    def counting(_one: int, _other: int) -> bool:
        calls[0] += 1
        return answer

    return counting


def test_many_reports_of_a_popular_happening_are_compared_by_their_sorts() -> None:
    calls = [0]
    items = [Item(number % 5, number) for number in range(2_000)]
    linkage = Linkage(items, counted(calls, True), counted(calls, True))
    linkage.take({sort: range(5) for sort in range(5)})
    assert len(set(linkage.groups())) == 1
    assert calls[0] <= 2 * 25  # each question for each two sorts


def test_what_many_articles_tell_apart_stays_apart_at_little_cost() -> None:
    calls = [0]
    items = [Item(0, number // 3) for number in range(900)]
    linkage = Linkage(items, counted([0], True), counted(calls, True))
    linkage.take({0: [0]})
    groups = linkage.groups()
    assert len(set(groups)) == 3
    assert all(len({*groups[at : at + 3]}) == 3 for at in range(0, 900, 3))
    assert calls[0] < 10 * len(items)


def test_what_one_article_tells_again_and_again_is_compared_by_its_sort() -> None:
    calls = [0]
    linkage = Linkage([Item(0, 0)] * 2_000, counted([0], True), counted(calls, False))
    linkage.take({0: [0]})
    assert len(set(linkage.groups())) == 1
    assert calls[0] == 1


def test_a_day_with_many_statements_is_not_compared_with_another() -> None:
    days = [event(f"{n}", 0, f"2018-07-{1 + n % 28:02}", "statement") for n in range(560)]
    found = list(dict.fromkeys(sorts.sort(each) for each in days))
    assert len(found) == 28
    assert blocks.pairs(found) == {(number, number) for number in range(28)}
    assert len(merging.merge(days)) == 28
