"""Speakers whom only a colon tells, and what headlines set in single marks."""

from __future__ import annotations

import pytest

from tests.extract.said import forms, speakers, told
from tests.extract.speech.whole import speech

BODY = "\n\nJane Doe spoke in Oslo. It was “late”."
QUOTED = [
    ("Jane Doe on Putin: 'I know him well'", "Jane Doe"),
    ("Jane Doe to Oslo: 'Leave us alone'", "Jane Doe"),
    ("Jane Doe: Oslo plan 'dead'", "Jane Doe"),
    ("Kremlin: 'No date yet' for talks", "The Kremlin"),
    ("'Bad and dangerous': Jane Doe attacks the plan", "Jane Doe"),
    ("'He has gone mad!': Jane Doe on Putin", "Jane Doe"),
    ("'I Know Him Well': Jane Doe on Putin", "Jane Doe"),
    ("Oslo 'ready' for talks with us: Kremlin", "The Kremlin"),
    # a verb of saying
    ("Oslo 'ready' for talks, says Jane Doe", "Jane Doe"),
    ("Oslo talks: Jane Doe calls plan 'dead'", "Jane Doe"),
]
SET_APART = [
    ("Oslo talks: the 'secret' plan", "secret"),
    ("Jane Doe wants a 'deal'", "deal"),
    ("A life in Oslo: 'Very good relations' and more", "Very good relations"),
]
TOLD = [
    ("Jane Doe: I would have stayed", ("Jane Doe", "I would have stayed")),
    ("Kremlin: No talks on Oslo", ("The Kremlin", "No talks on Oslo")),
    ("Oslo to leave the pact: Kremlin", ("The Kremlin", "Oslo to leave the pact")),
    ("Ex-adviser: Putin will go", ("Ex-adviser", "Putin will go")),
]
UNTOLD = [
    "Jane Doe: A life in pictures",
    "Jane Doe: The woman who would be queen",
    "Jane Doe: What we know",
    "Jane Doe and Joe Roe: It is over",
    "Oslo talks: Nobody will go",
    "Woman of the year: Jane Doe",
    "A life in pictures: Jane Doe",
]


@pytest.mark.parametrize(("headline", "expected"), QUOTED)
def test_quoted(headline: str, expected: str) -> None:
    assert speakers(headline + BODY)[0] == expected


@pytest.mark.parametrize(("headline", "words"), SET_APART)
def test_set_apart(headline: str, words: str) -> None:
    assert forms(headline + BODY)[0] == (words, "scare")


@pytest.mark.parametrize(("headline", "expected"), TOLD)
def test_told(headline: str, expected: tuple[str, str]) -> None:
    assert told(headline + BODY) == [expected]


@pytest.mark.parametrize("headline", UNTOLD)
def test_titles_tell_nothing(headline: str) -> None:
    assert told(headline + BODY) == []


def test_single_marks_quote_where_there_are_no_double_ones() -> None:
    text = "'It is late,' said Theresa May. 'It is so.' Mrs May called it 'cold'. It was a 'tram'."
    assert speech(text)[:4] == [
        "“It is late,” full | said: Theresa May = Theresa May (named)",
        "“It is so.” full after 0 | -: Theresa May = Theresa May (continued)",
        "“cold” fragment | called: Mrs May = Theresa May (named)",
        "“tram” scare",
    ]


def test_single_marks_set_apart_beside_double_ones() -> None:
    text = "Jane Doe called it “cold”.\n\nIt rained.\n\nIt rained.\n\nShe said a 'tram' was late."
    assert forms(text) == [("cold", "fragment"), ("tram", "scare")]
