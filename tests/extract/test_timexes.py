"""What is found: rows of sentences with [brackets], and properties of any text."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests import costs
from tests.extract.marked import find, unmarked, words

FOUND = [
    "He left on [Monday] and came back [two days later].",
    "They spoke on [Dec. 13] and [14], then fell silent.",
    "From [7 to 9 July] the leaders met in Hamburg.",
    "The [2018] summit followed the [2016] election.",
    "On [Thursday, 4 October 2017], he addressed the forum.",
    "In [the early 1990s] nobody asked; by [the mid-2000s] everybody did.",
    "It has been so since [the 19th century].",
    "He flew in [late Thursday night] and left [early Friday].",
    "Exports fell by half in [the third quarter of 2018].",
    "In [the summer of 2018] they met; in [the fall] they did not.",
    "The budget for [2015-16] was cut.",
    "At [10:30 a.m.] on the dot the call began, and at [noon] it was over.",
    "He will return [next month], or [later this year].",
    "They talked for [more than two hours], then for [15 minutes].",
    "The two speak [every week]; aides speak [daily].",
    "The treaty was signed [eight years ago].",
    "[Last week]’s meeting and [this year]’s forum went well.",
    "It was [the day before yesterday] at [1700 GMT].",
    "On [New Year's Eve] he wrote, on [Victory Day] he called.",
    "He is [now] in Moscow, and will [soon] fly home.",
    "They met in [May] and in [March 2018].",
    "The post of [2018-07-16] was deleted.",
    "They spoke on [Feb. 12], [March 18] and [May 19, 2025].",
    "In [July of that year] he called; by [February the following year] he did not.",
    "A [24-hour] ultimatum came in his [four-year] term.",
    "The riot of [Jan. 6] was no [9/11].",
    "The call began at [22:00 Moscow time] on the dot.",
]

NOT_FOUND = [
    "He may march in the sun for a second term.",
    "Mrs May and Theresa May disagree.",
    "She paid $2018 for 1990 shares.",
    "The team won 3:2, then 21-14.",
    "The 42-year-old banker is aged 42.",
    "He lives at 1600 Pennsylvania Avenue.",
    "The Sunday Times and the Daily Mail said so.",
    "He won on Super Tuesday.",
    "India Today asked, USA Today answered.",
    "The Boeing 747 and the B-52 took off.",
    "Call 555-0199 or 202-555-0147.",
    "Prices fall and spring back.",
    "He put three-quarters of it away.",
    "On 60 Minutes he said no.",
    "He is in his 80s.",
    "Resolution 1973 was adopted.",
    "He was Person of the Year, then Man of the Year, and coach of the year.",
    "A month-old truce ended.",
    "In today's world nobody writes.",
    "They are the leaders of tomorrow.",
]


@pytest.mark.parametrize("marked", FOUND)
def test_expressions_are_found(marked: str) -> None:
    text, expected = unmarked(marked)
    assert words(text) == expected


@pytest.mark.parametrize("text", NOT_FOUND)
def test_nothing_is_found(text: str) -> None:
    assert words(text) == []


def test_a_rate_is_a_set_and_a_stretch_a_duration() -> None:
    assert [each.rule.id for each in find("They meet twice a year.")] == ["rate"]
    assert [each.rule.id for each in find("It lasted a year at most.")] == ["duration"]


def test_furniture_is_not_read() -> None:
    assert words("Also Read: What happened in 2016\n\nHe left on Monday.\n") == ["Monday"]


ANY = st.text(st.characters(), max_size=300)  # lone surrogates and controls too
PIECES = st.lists(
    st.sampled_from(
        [
            *("Monday", "May", "in", "of", "the", "last", "week", "years", "ago", "two", "7", "9"),
            *("July", "2018", ",", ".", "-", "and", "to", "'s", "quarter", "early", "10:30", "\n"),
            *("p.m.", "the 1990s", "\u202e", "👍", "\ud800", "الاثنين", "Dec.", "later", "a"),
        ]
    ),
    max_size=40,
).map(" ".join)


@given(ANY | PIECES)
def test_spans_are_verbatim_ordered_and_apart(text: str) -> None:
    found = find(text)
    for each in found:
        assert 0 <= each.span.start < each.span.end <= len(text)
        assert each.span.of(text).strip() == each.span.of(text)
    for one, other in pairwise(found):
        assert one.span.end <= other.span.start


UNITS = (
    *("a", "the ", "1", "2018-", "two ", "May ", "last ", "years ", "and ", '"', "July 7, "),
    *("said Monday ", "July 7, 2018\n", "will in March. "),
    *("In 2015, in July and ", "9/11 ", "July 1, 2015\n\n", "that year "),
)


@pytest.mark.parametrize("unit", UNITS)
def test_time_is_linear_in_the_length(unit: str) -> None:
    find("warm up on Monday")
    assert costs.grows_evenly(lambda size: find(unit * (size // len(unit))), 10_000)


def test_a_megabyte_without_a_space_is_read() -> None:
    assert find("x" * 1_000_000) == []
