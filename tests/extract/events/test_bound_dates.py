"""Dates that bound what happened or belong to a noun, and whose aide somebody is."""

from __future__ import annotations

import pytest

from dashboard.extract import read_article
from dashboard.models import Article
from tests.extract.events.whole import events

BOUNDS = [
    (
        "Since 3 May, Trump has met Putin.",
        ["meeting 2018-05-16 publication | with Trump, with Putin"],
    ),
    ("Before 3 May, Trump met Putin.", ["meeting 2018-05-16 publication | with Trump, with Putin"]),
    ("Until 3 May, Trump met Putin.", ["meeting 2018-05-16 publication | with Trump, with Putin"]),
    (
        "Trump's meeting with Putin was the first since a storm that swept in from the north had "
        "torn the roof off the old town hall on 3 May.",
        ["meeting 2018-05-16 publication | with Trump, with Putin"],
    ),
    (
        "By 3 May, Trump had met Putin.",
        ["meeting 2018-05-03 words | with Trump, with Putin | [3 May]"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), BOUNDS)
def test_bounds_do_not_date(text: str, expected: list[str]) -> None:
    assert events(text, "2018-05-16") == expected


NOUNS = [
    (
        "Trump met Putin at last month's forum in Oslo.",
        ["meeting 2018-04 words | with Trump, with Putin | in Oslo, Norway | [last month]"],
    ),
    (
        "Trump met Putin at the 2016 forum in Oslo.",
        ["meeting 2016 words | with Trump, with Putin | in Oslo, Norway | [2016]"],
    ),
    (
        "The 2016 forum in Oslo was where Trump met Putin.",
        ["meeting 2018-05-16 publication | with Trump, with Putin"],
    ),
    (
        "Trump sent Putin greetings for Christmas.",
        ["message 2018-05-16 publication | by Trump, to Putin"],
    ),
    (
        "Trump met Putin with Christmas near.",
        ["meeting 2018-05-16 publication | with Trump, with Putin"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), NOUNS)
def test_dates_of_nouns(text: str, expected: list[str]) -> None:
    assert events(text, "2018-05-16") == expected


AIDES = [
    (
        "Trump met the Putin aide Lavrov on Monday.",
        ["meeting 2018-05-14 words | with Trump, with Sergei Lavrov | [Monday]"],
    ),
    (
        "The Trump administration imposed sanctions on Russia on Monday.",
        [
            "policy 2018-05-14 words | The Trump administration imposed "
            "sanctions on Russia | with United States, with Russia | sanctions "
            "| [Monday]"
        ],
    ),
    (
        "Trump met his Russian counterpart on Monday.",
        ["meeting 2018-05-14 words | with Trump, with Putin | [Monday]"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), AIDES)
def test_whose_aide(text: str, expected: list[str]) -> None:
    assert events(text, "2018-05-16") == expected


SAID_TWICE = [
    ("A week ago, on 8 May, Trump met Putin.", "2018-05-08"),
    ("Last week (on 10 May) Trump met Putin.", "2018-05-10"),
    ("Last month he rested, on 3 May Trump met Putin.", "2018-05-03"),
    ("In 2017 Trump left a 2010 treaty with Russia.", "2017"),
    ("“Why not?” Putin asked Trump in an interview aired on Monday.", "2018-05-14"),
    (
        "Trump invited Putin to Oslo, the White House said on Monday, a day after a vote.",
        "2018-05-14",
    ),
]


@pytest.mark.parametrize(("text", "expected"), SAID_TWICE)
def test_the_narrower_date_and_that_of_who_says_so(text: str, expected: str) -> None:
    assert read_article(Article("a", text, "2018-05-16")).events[0].date == expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("Asked of the ban, announced by Oslo on 2 May, Putin shrugged.", "2018-05-16"),
        ("Asked of the ban on 2 May, Putin shrugged.", "2018-05-02"),
    ],
)
def test_what_was_announced_on_a_day_dates_nothing_else(said: str, expected: str) -> None:
    text = f"{said} He said that Trump was strong."
    assert read_article(Article("a", text, "2018-05-16")).events[-1].date == expected
