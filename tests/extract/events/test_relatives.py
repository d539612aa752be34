"""Clauses set into a sentence: who takes part in them and around them, and when."""

from __future__ import annotations

import pytest

from dashboard.extract.events.relatives import inserted
from tests.extract.events.test_find import read

PUBLISHED = "2019-11-20"
ABOUT = "Trump and Putin fell out.\n\n"
TRUMP, PUTIN = "Donald Trump", "Vladimir Putin"

TOLD = [
    # a clause within what tells the act
    (
        "The INF treaty, signed by Ronald Reagan and Mikhail Gorbachev in 1987, lapsed on Monday.",
        [("policy", "2019-11-18", {"United States", "Russia"})],
    ),
    (
        "The Open Skies treaty, which was signed in 1992, expired on Monday.",
        [("policy", "2019-11-18", {"United States", "Russia"})],
    ),
    (
        "Trump, who met Putin in Helsinki in 2018, phoned Joe Roe on Monday.",
        [
            ("call", "2019-11-18", {TRUMP, "Joe Roe"}),
            ("meeting", "2018", {TRUMP, PUTIN}),
        ],
    ),
    (
        "Putin, whom Trump phoned on Monday, met Joe Roe in Oslo on Tuesday.",
        [
            ("call", "2019-11-18", {TRUMP, PUTIN}),
            ("meeting", "2019-11-19", {PUTIN, "Joe Roe"}),
        ],
    ),
    (
        "Joe Roe, who works for Trump, met Putin in Oslo on Monday.",
        [("meeting", "2019-11-18", {"Joe Roe", PUTIN})],
    ),
    # what a clause only names takes no part, and makes no act one against it
    (
        "On sanctions the measure, which also covers Iran, sailed through the House on Monday.",
        [("policy", "2019-11-18", {"United States"})],
    ),
    # nor does who only calls it so
    (
        "On Monday Trump and Putin had what an aide, Joe Roe, called a long meeting.",
        [("meeting", "2019-11-18", {TRUMP, PUTIN})],
    ),
    # a clause that tells when it took place
    (
        "Joe Roe left on Tuesday after Trump had phoned Putin. The call, which took place on "
        "Monday, was short.",
        [("call", "2019-11-18", {TRUMP, PUTIN})],
    ),
    (
        "Joe Roe left on Tuesday after Trump had phoned Putin. The call was short.",
        [("call", "2019-11-19", {TRUMP, PUTIN})],
    ),
    # behind a clause the sentence may go on with a day and a place
    (
        "Trump met Putin, who had come by train, on Monday in Oslo.",
        [("meeting", "2019-11-18", {TRUMP, PUTIN})],
    ),
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_who_and_when(text: str, expected: list[tuple[str, str, set[str]]]) -> None:
    told = [
        (event.kind, event.date, {participant.name for participant in event.participants})
        for event in read(ABOUT + text, PUBLISHED)
        if event.kind in ("call", "meeting", "summit", "policy")
    ]
    assert sorted(told, key=str) == sorted(expected, key=str)


CLAUSES = [
    ("Doe, who met Roe, said so.", [", who met Roe,"]),
    ("Doe, most of whose aides left, later said so.", [", most of whose aides left,"]),
    ("Doe met Roe, who had come by train.", [", who had come by train."]),
    ("Doe met Roe, who had come by train, on Monday.", [", who had come by train,"]),
    ("Doe met Roe, who left; Poe stayed.", [", who left"]),
    ("The pact, signed in Oslo in May, expires today.", [", signed in Oslo in May,"]),
    ("Who met Doe is unknown.", []),
    ("Doe, a poet, met Roe.", []),
]


@pytest.mark.parametrize(("words", "expected"), CLAUSES)
def test_where_clauses_stand(words: str, expected: list[str]) -> None:
    assert [words[clause.start : clause.end] for clause in inserted(words)] == expected
