"""The time under which an article tells what it gives no date of its own."""

from __future__ import annotations

import pytest

from dashboard.extract import read_article
from dashboard.models import Article
from tests.extract.events.whole import events

ROWS = [
    # a chronicle: each date alone on its line dates what stands below it
    (
        "Putin on Trump\n\nMay 3, 2014\n\n“He is a builder,” Putin said of Trump.\n\n"
        "June 9, 2016\n\nPutin said of Trump: “He is no friend of ours.”",
        "2020-01-10",
        ["2014-05-03", "2016-06-09"],
    ),
    # one date alone on its line is the article's own
    (
        "Putin on Trump\n\nMay 3, 2018\n\nPutin said on Tuesday that Trump was tired.",
        "2018-05-03",
        ["2018-05-01"],
    ),
    # a text that looks back: the paragraph's first date holds for its quotation
    (
        "In 2012 Trump said that Putin was strong.\n\n"
        "The dinner in Lima on 4 June 2015 was long. “Putin and I will be friends,” Trump said.\n\n"
        "Nobody remembers it.",
        "2020-01-10",
        ["2012", "2015-06-04"],
    ),
    # ... and no earlier occasion comes back when other times were told between
    (
        "In 2012 Trump said that Putin was strong.\n\nIn 2015 the euro fell.\n\n"
        "“Putin and I will be friends,” Trump said.",
        "2020-01-10",
        ["2012", None],
    ),
    # news: what is told without a date is told of the day
    (
        "Trump said on Monday that Putin was late.\n\nIn 2014 Russia annexed Crimea. "
        "“Putin must wait,” he said.",
        "2018-05-03",
        ["2018-04-30"],
    ),
    # "hours later" goes on with the sentence before, in news too
    (
        "Putin said on Monday that Trump was late.\n\nOn Tuesday Putin called Trump “lazy”. "
        "Trump replied hours later that Putin was wrong.",
        "2018-05-03",
        ["2018-04-30", "2018-05-01", "2018-05-01"],
    ),
]


@pytest.mark.parametrize(("text", "published", "expected"), ROWS)
def test_when_it_was_said(text: str, published: str, expected: list[str | None]) -> None:
    events = read_article(Article("a", text, published)).events
    said = [event.date for event in events if event.kind == "statement"]

    assert sorted(said, key=str) == sorted(expected, key=str)


FRAMED = [
    (
        "A chronicle of Trump and Putin\n\n- May 3, 2017: Trump met Putin. He phoned "
        "Putin, too.\n\n- June 9, 2017: Putin phoned Trump.",
        [
            "meeting 2017-05-03 words | with Trump, with Putin | - May 3, 2017: Trump met "
            "Putin. [May 3, 2017]",
            "call 2017-05-03 words | by Trump, to Putin | He phoned Putin, too. [May 3, 2017]",
            "call 2017-06-09 words | by Putin, to Trump | - June 9, 2017: Putin phoned "
            "Trump. [June 9, 2017]",
        ],
    ),
    (
        "May 3, 2017\n\nTrump met Putin.\n\nJune 9, 2017\n\nPutin phoned Trump.",
        [
            "meeting 2017-05-03 words | with Trump, with Putin | Trump met Putin. [May 3, 2017]",
            "call 2017-06-09 words | by Putin, to Trump | Putin phoned Trump. [June 9, 2017]",
        ],
    ),
    (
        "In May 2017 Trump was in Rome. Shortly after, Trump said that Putin was strong.",
        [
            "statement 2017-05 words | by Trump | Shortly after, Trump said that Putin was "
            "strong. [May 2017] | ~Putin was strong"
        ],
    ),
    (
        "On Tuesday came the answer. “Putin is late,” Trump said.\n\nOn Monday Trump met Merkel.",
        [
            "statement 2018-05-15 words | by Trump | “Putin is late,” Trump said. [Tuesday]"
            " | “Putin is late,”",
            "meeting 2018-05-14 words | with Trump, with Angela Merkel | context | On "
            "Monday Trump met Merkel. [Monday]",
        ],
    ),
    (
        "On Tuesday Trump left. “Putin is late,” Trump said.\n\nOn Monday Trump met Merkel.",
        [
            "statement 2018-05-15 words | by Trump | “Putin is late,” Trump said. [Tuesday]"
            " | “Putin is late,”",
            "meeting 2018-05-14 words | with Trump, with Angela Merkel | context | On "
            "Monday Trump met Merkel. [Monday]",
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), FRAMED)
def test_under_which_time_it_is_told(text: str, expected: list[str]) -> None:
    assert events(text, "2018-05-16") == expected


CHRONICLE = """Trump and Putin: every meeting

LIMA, July 3, 2017

Trump and Putin shook hands for the first time.

Nov. 11, 2018: Oslo

They greeted each other at the castle. The two spoke for an hour.

March 20, 2019: "Well done"

Trump calls Putin to congratulate him. Putin says Trump is a friend.

May 2020: A new law

Trump signs the Safe Trade with Russia Act on May 7.
"""


def test_headings_with_places_and_titles_date_what_stands_below() -> None:
    found = read_article(Article("a", CHRONICLE, "2020-08-14")).events
    assert [(event.kind, event.date) for event in found if not event.context] == [
        ("meeting", "2017-07-03"),
        ("meeting", "2018-11-11"),
        ("call", "2019-03-20"),
        ("policy", "2020-05-07"),
    ]


def test_words_of_a_heading_are_no_statement_of_their_own() -> None:
    found = read_article(Article("a", CHRONICLE, "2020-08-14")).events
    assert all(
        "Well done" not in CHRONICLE[m.span.start : m.span.end] for e in found for m in e.mentions
    )


STORY = (
    "Trump and Putin: a week\n\nOn Monday, May 7, Trump wrote that he liked Putin. The Kremlin "
    "replied that it was glad.\n\nPutin said in Sochi that Trump was a friend.\n\nOn "
    "{second} Trump said that he was glad.\n\nOn 10 May Lavrov praised Trump at a forum."
)


@pytest.mark.parametrize(
    ("second", "sochi"),
    [
        ("8 May", "2018-05-07"),  # day after day: what has none is of the day told last
        ("5 May", "2018-05-16"),  # but not where the days lie crosswise, as in news
    ],
)
def test_a_story_goes_from_day_to_day(second: str, sochi: str) -> None:
    found = read_article(Article("a", STORY.format(second=second), "2018-05-16")).events
    dates = {e.participants[0].name: e.date for e in reversed(found)}
    assert dates["The Kremlin"] == "2018-05-07"  # an answer is of that day
    assert dates["Vladimir Putin"] == sochi


@pytest.mark.parametrize(
    ("text", "date"),
    [
        # hours after what was told last, be it in the paragraph before
        ("On 7 May Trump met Putin.\n\nHours later Lavrov said that Trump was glad.", "2018-05-07"),
        (
            "On 7 May Trump met Putin. He may go to Oslo on 4 June.\n\n"
            "A few hours afterwards, Lavrov said that Trump was glad.",
            "2018-05-07",
        ),
        (
            "On 7 May Trump met Putin.\n\nLavrov said at about the same hour that Trump was glad.",
            "2018-05-07",
        ),
        # two paragraphs on, or of a month, it is not known; nor is it where nobody says so
        (
            "On 7 May Trump met Putin.\n\nIt rained.\n\nHours later Lavrov said Trump was glad.",
            None,
        ),
        ("On 7 May Trump met Putin.\n\nLavrov said that Trump was glad.", "2018-05-16"),
        ("In May Trump met Putin.\n\nHours later Lavrov said that Trump was glad.", "2018-05-16"),
    ],
)
def test_hours_later_is_of_the_day_told_last(text: str, date: str | None) -> None:
    assert read_article(Article("a", text, "2018-05-16")).events[-1].date == date
