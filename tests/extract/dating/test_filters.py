"""Every filter rejects its examples and keeps its counter-examples."""

from __future__ import annotations

import pytest

from dashboard.extract.dating import filters
from dashboard.reference.timex_filters import timex_filters
from tests.extract.marked import unmarked, words

# What is no rate is still a duration: see test_timexes.
REJECTED = [
    (each.id, text)
    for each in timex_filters().values()
    if each.id != "rate"
    for text in each.examples
]
KEPT = [(each.id, text) for each in timex_filters().values() for text in each.not_examples]


@pytest.mark.parametrize(("name", "marked"), REJECTED)
def test_what_a_filter_rejects_is_not_found(name: str, marked: str) -> None:
    text, expected = unmarked(marked)
    assert expected[0] not in words(text)


@pytest.mark.parametrize(("name", "marked"), KEPT)
def test_what_a_filter_keeps_is_found(name: str, marked: str) -> None:
    text, expected = unmarked(marked)
    assert expected[0] in words(text)


def test_every_filter_has_a_table_entry_and_a_rule() -> None:
    used = {each.__name__ for group in filters.BY_RULE.values() for each in group}
    assert used == set(timex_filters())
