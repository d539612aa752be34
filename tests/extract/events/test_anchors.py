"""Dates counted from a contact told elsewhere: (text, its last event's date), of 20 July 2018."""

from __future__ import annotations

import pytest

from dashboard.extract import read_article
from dashboard.models import Article
from dashboard.reference.calendar import calendar

MET = "Trump met Putin in Oslo on 2 May. They were at ease.\n\n"
EXPELLED = "The US expelled 60 Russian diplomats on 2 May.\n\n"
CALLED = "Trump phoned Putin on 2 May.\n\n"

TOLD = [
    (MET + "Three days after the meeting Trump said that Putin was strong.", "2018-05-05"),
    (MET + "On the eve of their meeting, Trump had said that Putin was strong.", "2018-05-01"),
    (MET + "Hours before the summit, Trump said that Putin was strong.", "2018-05-02"),
    (MET + "On the day of the talks, Trump said that Putin was strong.", "2018-05-02"),
    (CALLED + "Two days after the call Trump said that Putin was strong.", "2018-05-04"),
    # an act, by the words that told of it
    (EXPELLED + "Two days after the expulsions Trump said that Putin was strong.", "2018-05-04"),
    (EXPELLED + "Hours after the announcement Trump said that Putin was strong.", "2018-05-02"),
    (EXPELLED + "Two days after the vote Trump said that Putin was strong.", "2018-07-20"),
    # not the kind of contact that is told, or no contact
    (CALLED + "Two days after the meeting Trump said that Putin was strong.", "2018-07-20"),
    (MET + "Two days after the vote Trump said that Putin was strong.", "2018-07-20"),
]

SAID = "In an interview on 2 May Putin said that Trump was well. Aides smiled.\n\n"
RECALLED = [
    (SAID + "Two days after Putin's remark Trump said that Putin was strong.", "2018-05-04"),
    (SAID + "Two days after the interview Trump said that Putin was strong.", "2018-05-04"),
    (SAID + "Trump, in Ohio a day after those words, said that Putin was strong.", "2018-05-03"),
    (
        SAID + "A day after Putin's offer, the Treasury imposed sanctions on Russia.",
        "2018-05-03",
    ),
    # another's, or told by another word
    (SAID + "Two days after Merkel's remark Trump said that Putin was strong.", "2018-07-20"),
    (SAID + "Two days after the tweet Trump said that Putin was strong.", "2018-07-20"),
]

# The article's own news has the day of its publication.
NEWS = [
    (
        "Trump and Putin met in Oslo for an hour.\n\n"
        "Three days before the summit, the Treasury imposed sanctions on Russia.",
        "2018-07-17",
    ),
]

# A place at which the calendar has a meeting before the article: Helsinki, 16 July 2018.
PLACED = [
    ("Two days after Helsinki, Trump said that Putin was strong.", "2018-07-18"),
    ("Two days after the Helsinki summit, Trump said that Putin was strong.", "2018-07-18"),
    ("Two days after the summit in Helsinki, Trump said that Putin was strong.", "2018-07-18"),
    (
        "A day after the two stood side by side in Helsinki, Trump said that Putin was strong.",
        "2018-07-17",
    ),
    ("A day before they met in Helsinki, Trump said that Putin was strong.", "2018-07-15"),
    # nobody met there, or it is not where they met
    ("Two days after Madrid, Trump said that Putin was strong.", "2018-07-20"),
    ("Two days after they spoke of Helsinki, Trump said that Putin was strong.", "2018-07-20"),
    ("Two days after the fire in Helsinki, Trump said that Putin was strong.", "2018-07-20"),
]


@pytest.mark.parametrize(("text", "expected"), [*TOLD, *RECALLED, *NEWS, *PLACED])
def test_what_is_told_elsewhere_dates_what_is_counted_from_it(text: str, expected: str) -> None:
    article = Article("a", text, "2018-07-20")
    assert read_article(article, calendar()).events[-1].date == expected


def test_without_a_calendar_a_place_dates_nothing() -> None:
    text = "Two days after Helsinki, Trump said that Putin was strong."
    assert read_article(Article("a", text, "2018-07-20")).events[-1].date == "2018-07-20"


def test_a_meeting_after_which_something_comes_is_not_of_the_day_of_publication() -> None:
    text = "The vote comes two and a half weeks after Trump met Putin in Oslo."
    assert read_article(Article("a", text, "2018-07-20")).events[0].date is None
