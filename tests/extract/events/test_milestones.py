"""Dates counted from what everybody can date."""

from __future__ import annotations

import pytest

from dashboard.extract import read_article
from dashboard.models import Article
from dashboard.reference.milestones import milestones
from tests.extract.events.test_find import read

PUBLISHED = "2025-07-15"
DATED = [text for each in milestones() for text in each.examples]
NOT_DATED = [text for each in milestones() for text in each.not_examples]


@pytest.mark.parametrize("example", DATED)
def test_what_the_table_counts_from(example: str) -> None:
    text, expected = example.removesuffix("]").rsplit(" [", 1)
    assert expected in [event.date for event in read(text, PUBLISHED)]


@pytest.mark.parametrize("text", NOT_DATED)
def test_what_the_table_does_not_count_from(text: str) -> None:
    days = {each.date[:7] for each in milestones()}
    assert not {(event.date or "")[:7] for event in read(text, PUBLISHED)} & days


ROWS = [
    # the year told before decides, then whose it was, then what is just past
    ("January 2017: Oslo\n\nA day after his inauguration Trump called Putin.", "2017-01-21"),
    ("A day after his 2017 inauguration Trump called Putin.", "2017-01-21"),
    ("A day after his inauguration in 2017 Trump called Putin.", "2017-01-21"),
    ("On the eve of his inauguration Trump called Putin.", "2025-01-19"),
    ("Trump called Putin a week after he took office.", "2025-01-27/2025-02-02"),
]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_which_one_is_meant(text: str, expected: str) -> None:
    assert [event.date for event in read(text, PUBLISHED) if event.kind == "call"] == [expected]


def test_the_election_is_one_just_past_or_none() -> None:
    text = "Six days after the election Trump called Putin."
    assert [event.date for event in read(text, "2024-12-01")] == ["2024-11-11"]
    assert "2024-11-11" not in [event.date for event in read(text, PUBLISHED)]


def test_an_article_of_an_unknown_day_names_no_election() -> None:
    text = "Six days after his re-election Trump called Putin."
    assert [e.date for e in read_article(Article("a", text, None)).events] == [None]


def test_it_is_what_was_told_before() -> None:
    text = "Trump met Putin in Oslo on 16 May. Three days after it Trump said Putin was kind."
    assert [(e.kind, e.date) for e in read(text, "2020-06-10")] == [
        ("meeting", "2020-05-16"),
        ("statement", "2020-05-19"),
    ]
