"""Whether a sentence is a heading with its date."""

from __future__ import annotations

import pytest

from dashboard.extract import read_article
from dashboard.extract.headings import heads, is_title
from dashboard.models import Article, Span

DATE = "May 2, 2018"

HEADINGS = [
    "May 2, 2018",
    "* May 2, 2018",
    "May 2, 2018 - Oslo, Norway",
    "OSLO, May 2, 2018",
    "The summit in Oslo, May 2, 2018",
]
TITLED = ["May 2, 2018: First call", 'May 2, 2018: "No deal"', "May 2, 2018 \u2013 \u201cNo?\u201d"]
NONE = [
    "They met in Oslo, May 2, 2018.",
    "They met on May 2, 2018",
    "May 2, 2018: He left for the coast and never came back again.",
    "May 2, 2018: He left.",
    "May 2, 2018 was a long day",
]


def _heads(words: str, alone: bool) -> bool:
    at = words.index(DATE)
    return heads(words, Span(at, at + len(DATE)), alone=alone)


@pytest.mark.parametrize("words", HEADINGS)
def test_a_date_alone_or_with_a_place_heads(words: str) -> None:
    assert _heads(words, alone=False)


@pytest.mark.parametrize("words", TITLED)
def test_a_title_needs_a_line_of_its_own(words: str) -> None:
    assert _heads(words, alone=True)


def test_a_title_that_the_line_goes_on_from_is_told() -> None:
    assert not _heads("May 2, 2018: First call", alone=False)


def test_a_few_words_without_a_stop_are_a_title() -> None:
    assert is_title("The first meetings ") and is_title("one two three four five six seven eight")
    assert not is_title("one two three four five six seven eight nine")
    assert not is_title("one two three four five six seven", 6)
    assert not is_title("They met.") and not is_title("")


def test_a_question_is_one_where_it_may_ask() -> None:
    assert is_title("Who met?", asking=True) and not is_title("Who met?")


def test_a_heading_with_a_place_may_end_with_a_stop() -> None:
    assert _heads("Oslo, May 2, 2018.", alone=True)
    assert not _heads("Oslo, May 2, 2018.", alone=False)


@pytest.mark.parametrize("words", NONE)
def test_what_is_told_is_no_heading(words: str) -> None:
    assert not _heads(words, alone=True)


def test_a_numbered_day_opens_the_line_below_a_heading() -> None:
    text = "December 2017: Thank you\nOn the 14th Doe called. On the 14th Amendment he was silent."
    assert [t.edtf for t in read_article(Article("a", text, "2020-08-01")).timexes] == [
        "2017-12",
        "2017-12-14",
    ]
