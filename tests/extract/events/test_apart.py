"""What is told apart: other dates, other people, and what is of a kind only."""

from __future__ import annotations

import pytest

from dashboard.extract import read_article
from dashboard.models import Article

# (text, kind and date of each event that is no context); May 16, 2018 is a Wednesday
ROWS = [
    # a date behind a semicolon that has its own
    (
        "In March 2017 Trump rang Putin; in July came a summit in Oslo.",
        ["call 2017-03", "summit 2017-07"],
    ),
    ("Trump met Putin on 2 May; four days later he left.", ["meeting 2018-05-02"]),
    # the date of a call's name is that of the call only
    (
        "The 2 May call between Trump and Putin came days before Trump met Merkel.",
        ["call 2018-05-02"],
    ),
    # words spoken in a call are its own
    (
        "On 4 April Trump congratulated Putin on the vote in a telephone call.",
        ["call 2018-04-04"],
    ),
    # the day of words, though a place follows it
    ("Trump praised Putin in April, at a forum in Dallas.", ["statement 2018-04"]),
    ("On Monday, Trump praised Putin at a rally.", ["statement 2018-05-14"]),
    # a kind of meeting took place nowhere
    ("Trump and Putin spoke on Monday; no work has begun on such a meeting.", ["call 2018-05-14"]),
    ("Before any meeting, Trump rang Putin on Monday.", ["call 2018-05-14"]),
    # "they talked" in a meeting that is told and dated
    (
        "On Friday the two men, Trump and Putin, met in Oslo. On May 11 they talked for an hour.",
        ["meeting 2018-05-11"],
    ),
    ("Trump met Putin in Oslo in April. On May 11 they talked for an hour.",
     ["meeting 2018-04", "call 2018-05-11"]),
    # a call that is only told in what is said: at the top it is the news
    (
        "Trump said on Monday that he and Putin had weighed the pact in an hour-long phone call.",
        ["call 2018-05-14", "statement 2018-05-14"],
    ),
    (
        "Trump spoke.\n\nIt rained.\n\nTrump said on Monday that he and Putin had weighed the "
        "pact in an hour-long phone call.",
        ["call None", "statement 2018-05-14"],
    ),
    (
        "Trump said on Monday that he and Putin had never spoken by phone.",
        ["statement 2018-05-14"],
    ),
    # whom words praised or thanked, then when
    ("Trump thanked Putin last Thursday for the gift.", ["statement 2018-05-10"]),
    ("Trump accused Putin Monday of treachery.", ["statement 2018-05-14"]),
    # what was said before has another date
    (
        "Trump praised Putin in Oslo.\n\nHe was asked twice.\n\nIn May 2015 Trump mocked Putin.",
        ["statement 2018-05-16", "statement 2015-05"],
    ),
    (
        "Trump mocked Putin.\n\nIt rained.\n\nTrump mocked Putin at a rally on Monday.",
        ["statement 2018-05-14"],
    ),
    # a date alone answers for its paragraph
    (
        "When did they talk, Trump and Putin?\n\nOn Friday. The two spoke by phone for an hour.",
        ["call 2018-05-11"],
    ),
    (
        "Trump eyes sanctions on Russia.\n\nThey came on Friday, late. The Treasury blacklisted "
        "two Russian banks.",
        ["policy 2018-05-11"],
    ),
    # a date that a noun owns, though it only bounds the rest
    (
        "Donald Trump on Monday wished all well ahead of next week's meeting with Vladimir Putin "
            "and told him not to lie.",
        ["meeting 2018-05-21/2018-05-27", "statement 2018-05-14"],
    ),
    # what is only spoken of is no news, whoever goes on from it
    (
        "Trump teases Putin\n\nTrump said his meeting with Putin in Oslo had been long. He said "
        "he had trusted Putin.",
        ["meeting None", "statement 2018-05-16"],
    ),
    # the leaders of others are not the two
    (
        "Trump rang Putin on Monday.\n\nPutin met the leaders of African states on Friday.",
        ["call 2018-05-14"],
    ),
    (
        "Trump and Putin clashed.\n\nThe leaders of the two countries met in Oslo on Friday.",
        ["meeting 2018-05-11"],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_apart(text: str, expected: list[str]) -> None:
    events = read_article(Article("a", text, "2018-05-16")).events

    assert [f"{e.kind} {e.date}" for e in events if not e.context] == expected
