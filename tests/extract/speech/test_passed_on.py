"""What an outlet only passes on, and what nobody has said."""

from __future__ import annotations

import pytest

from tests.extract.speech.whole import speech

OUTLETS = [
    (
        "Jane Doe said the tram was late, according to the Daily Post.",
        ["~the tram was late | said: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe warned that the tram was late, the Daily Post reported.",
        ["~the tram was late | warned: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe praised the tram, the Daily Post reported.",
        ["~Jane Doe praised the tram | reported: Daily Post = Daily Post (institution)"],
    ),
    (
        "The tram was late, the Daily Post reported.",
        ["~The tram was late | reported: Daily Post = Daily Post (institution)"],
    ),
    (
        "The tram was late, reported the Daily Post.",
        ["~The tram was late | reported: the Daily Post = Daily Post (institution)"],
    ),
    (
        "The tram was late, according to the board.",
        ["~The tram was late | according: the board = board (description)"],
    ),
    (
        "Jane Doe said “the tram is late”, the Daily Post reported.",
        ["“the tram is late” fragment | said: Jane Doe = Jane Doe (named)"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), OUTLETS)
def test_outlets(text: str, expected: list[str]) -> None:
    assert speech(text) == expected


UNSAID = [
    ("Unless Jane Doe says the tram is late, Joe Roe stays.", []),
    ("If Jane Doe says the tram is late, Joe Roe stays.", []),
    ("Nor did Jane Doe say that the tram was late.", []),
    ("Nobody said that the tram was late.", []),
    ("No mayor said that the tram was late.", []),
    ("Would Jane Doe say that the tram was late?", []),
    ("Jane Doe has yet to say that the tram was late.", []),
    ("Jane Doe did not say that the tram was late.", []),
]


@pytest.mark.parametrize(("text", "expected"), UNSAID)
def test_conditions(text: str, expected: list[str]) -> None:
    assert speech(text) == expected


AGES = [
    (
        "Jane Doe, 40, said that the tram was late.",
        ["~the tram was late | said: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe, a baker, said that the tram was late.",
        ["~the tram was late | said: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe, a baker, 40, said that the tram was late.",
        ["~the tram was late | said: Jane Doe = Jane Doe (named)"],
    ),
    ("Doe, 40, said that the tram was late.", ["~the tram was late | said: Doe = Doe (named)"]),
]


@pytest.mark.parametrize(("text", "expected"), AGES)
def test_ages_and_trades_are_not_the_speaker(text: str, expected: list[str]) -> None:
    assert speech(text) == expected
