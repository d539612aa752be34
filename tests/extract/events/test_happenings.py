"""What is the news of an article, and what it looks back on."""

from __future__ import annotations

import pytest

from dashboard.extract import read_article
from dashboard.models import Article
from tests.extract.events.whole import events

NEWS = [
    # the lead tells the news
    (
        "Grain is dear.\n\nWheat is dear.\n\nRye is dear.\n\nTrump met Putin in Oslo.",
        [
            "meeting 2018-05-16 publication | with Trump, with Putin | in Oslo, Norway | "
            "Trump met Putin in Oslo."
        ],
    ),
    # ... what stands farther down does not
    (
        "Grain is dear.\n\nWheat is dear.\n\nRye is dear.\n\nOats are dear.\n\nTrump met "
        "Putin in Oslo.",
        ["meeting ? - | with Trump, with Putin | in Oslo, Norway | Trump met Putin in Oslo."],
    ),
    # what happened within a week is news, with what was said of it
    (
        "Trump met Putin on 9 May 2018.\n\nTrump said that Putin was strong.",
        [
            "meeting 2018-05-09 words | with Trump, with Putin | Trump met Putin on 9 May "
            "2018. [9 May 2018] | Trump said that Putin was strong. [9 May 2018] | ~Putin "
            "was strong"
        ],
    ),
    # ... and nothing older
    (
        "Trump met Putin on 8 May 2018.\n\nTrump said that Putin was strong.",
        [
            "meeting 2018-05-08 words | with Trump, with Putin | Trump met Putin on 8 May "
            "2018. [8 May 2018]",
            "statement 2018-05-16 publication | by Trump | Trump said that Putin was "
            "strong. | ~Putin was strong",
        ],
    ),
    (
        "Trump met Putin in April 2018.\n\nTrump said that Putin was strong.",
        [
            "meeting 2018-04 words | with Trump, with Putin | Trump met Putin in April "
            "2018. [April 2018]",
            "statement 2018-05-16 publication | by Trump | Trump said that Putin was "
            "strong. | ~Putin was strong",
        ],
    ),
    (
        "Trump met Putin in 2018.\n\nTrump said that Putin was strong.",
        [
            "meeting 2018 words | with Trump, with Putin | Trump met Putin in 2018. [2018]",
            "statement 2018-05-16 publication | by Trump | Trump said that Putin was "
            "strong. | ~Putin was strong",
        ],
    ),
    # a contact that the lead tells, without a date, beside an old one
    (
        "Trump and Putin spoke by phone.\n\nThey had met on 4 May 2016.",
        [
            "call 2018-05-16 publication | with Trump, with Putin | Trump and Putin spoke "
            "by phone.",
            "meeting 2016-05-04 words | with Trump, with Putin | They had met on 4 May "
            "2016. [4 May 2016]",
        ],
    ),
    # a headline says what was said today
    (
        "Trump says Putin is strong\n\nTrump met Putin on 4 May 2016.",
        [
            "statement 2018-05-16 publication | by Trump | Trump says Putin is strong | "
            "~Putin is strong",
            "meeting 2016-05-04 words | with Trump, with Putin | Trump met Putin on 4 May "
            "2016. [4 May 2016]",
        ],
    ),
    # one who foretells keeps apart from what took place
    (
        "Trump will meet Putin in June.\n\nThe meeting between Trump and Putin took place in May.",
        [
            "meeting 2018-06 words | with Trump, with Putin | planned | Trump will meet "
            "Putin in June. [June]",
            "meeting 2018-05 words | with Trump, with Putin | The meeting between Trump "
            "and Putin took place in May. [May]",
        ],
    ),
    # a summit stays a summit, whatever else it is called
    (
        "Trump met Putin at the Oslo summit. The meeting was short.",
        [
            "summit 2018-05-16 publication | with Trump, with Putin | in Oslo, Norway | "
            "Trump met Putin at the Oslo summit. | The meeting was short."
        ],
    ),
    (
        "Trump met Putin in Oslo on Monday for a summit.",
        ["summit 2018-05-14 words | with Trump, with Putin | in Oslo, Norway | [Monday]"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), NEWS)
def test_what_is_told_of_the_day(text: str, expected: list[str]) -> None:
    assert events(text, "2018-05-16") == expected


MONTH = [
    (
        "Trump and Putin spoke by phone.\n\nThey had met on 4 May 2016.",
        [
            "call 2018-05 publication | with Trump, with Putin | Trump and Putin spoke by phone.",
            "meeting 2016-05-04 words | with Trump, with Putin | They had met on 4 May "
            "2016. [4 May 2016]",
        ],
    ),
    # ... though not what is said in it
    (
        "Trump says Putin is strong\n\nTrump met Putin on 4 May 2016.",
        [
            "statement ? - | by Trump | Trump says Putin is strong | ~Putin is strong",
            "meeting 2016-05-04 words | with Trump, with Putin | Trump met Putin on 4 May "
            "2016. [4 May 2016]",
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), MONTH)
def test_what_a_monthly_tells_is_of_its_month(text: str, expected: list[str]) -> None:
    assert events(text, "2018-05") == expected


WEEK = [
    (
        "Trump says Putin is strong\n\nTrump met Putin on 4 May 2016.",
        [
            "statement 2018-05-14/2018-05-20 publication | by Trump | Trump says Putin is "
            "strong | ~Putin is strong",
            "meeting 2016-05-04 words | with Trump, with Putin | Trump met Putin on 4 May "
            "2016. [4 May 2016]",
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), WEEK)
def test_what_a_weekly_tells_is_of_its_week(text: str, expected: list[str]) -> None:
    assert events(text, "2018-05-14/2018-05-20") == expected


FAR = [
    (
        "Grain is dear.\n\nWheat is dear.\n\nRye is dear.\n\nOats are dear.\n\nTrump said "
        "that Putin was strong.",
        [
            "statement 2018-05-16 publication | by Trump | Trump said that Putin was "
            "strong. | ~Putin was strong"
        ],
    ),
    (
        "In May 2016 Trump met Putin.\n\nWheat is dear.\n\nRye is dear.\n\nOats are "
        "dear.\n\nTrump said that Putin was strong.",
        [
            "meeting 2016-05 words | with Trump, with Putin | In May 2016 Trump met Putin. "
            "[May 2016]",
            "statement ? - | by Trump | Trump said that Putin was strong. | ~Putin was strong",
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), FAR)
def test_what_stands_far_down(text: str, expected: list[str]) -> None:
    assert events(text, "2018-05-16") == expected


# (text, the last event's date), printed on Wednesday, 16 May 2018
LED = [
    ("It rained in Oslo on Tuesday.\n\nTrump met Putin in Oslo for an hour.", "2018-05-15"),
    ("It rained in Oslo on Monday.\n\nTrump met Putin in Oslo for an hour.", "2018-05-14"),
    ("It rained in Oslo on Tuesday.\n\nThe US expelled 60 Russian diplomats.", "2018-05-15"),
    ("It rained on Tuesday.\n\nThe US had expelled 60 Russian diplomats.", "2018-05-16"),
    # not of a day long past, of its own day, of a month, nor what is told far down
    ("It rained in Oslo on Friday.\n\nTrump met Putin in Oslo for an hour.", "2018-05-16"),
    ("It rained in Oslo on Wednesday.\n\nTrump met Putin in Oslo for an hour.", "2018-05-16"),
    ("It rained in Oslo in April.\n\nTrump met Putin in Oslo for an hour.", "2018-05-16"),
    ("Oslo\n\nIt was hot.\n\nIt rained on Tuesday.\n\nTrump met Putin in Oslo.", "2018-05-16"),
    ("It rained in Oslo on Tuesday.\n\nTrump said that Putin was strong.", "2018-05-16"),
]


@pytest.mark.parametrize(("text", "expected"), LED)
def test_a_contact_without_a_date_is_of_the_day_of_the_lead(text: str, expected: str) -> None:
    assert read_article(Article("a", text, "2018-05-16")).events[-1].date == expected


def test_what_is_told_of_it_later_with_a_date_leaves_it_so() -> None:
    text = (
        "It rained in Oslo on Tuesday.\n\nTrump met Putin in Oslo for an hour. They agreed at the "
        "meeting to meet on 4 June."
    )
    assert read_article(Article("a", text, "2018-05-16")).events[0].date == "2018-05-15"
