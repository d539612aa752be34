"""Speech without marks whose speaker stands beside it."""

from __future__ import annotations

import pytest

from tests.extract.speech.whole import speech

TAGGED = [
    # behind
    (
        "The tram was late, Jane Doe said on Monday.",
        ["~The tram was late | said: Jane Doe = Jane Doe (named)"],
    ),
    (
        "The tram was late, said Jane Doe, the head of trams.",
        ["~The tram was late | said: Jane Doe = Jane Doe (named)"],
    ),
    (
        "The tram was late, the spokesman said.",
        ["~The tram was late | said: the spokesman = spokesman (description)"],
    ),
    (
        "The tram was late, Jane Doe told reporters in Oslo.",
        ["~The tram was late | told: Jane Doe = Jane Doe (named)"],
    ),
    (
        "The tram was late, according to Jane Doe.",
        ["~The tram was late | according: Jane Doe = Jane Doe (named)"],
    ),
    # before
    (
        "According to Jane Doe, the tram was late.",
        ["~the tram was late | According: Jane Doe = Jane Doe (named)"],
    ),
    # within
    (
        "The tram, Jane Doe said, was late again.",
        ["~The tram, Jane Doe said, was late again | said: Jane Doe = Jane Doe (named)"],
    ),
    (
        "The trams in Oslo, Jane Doe said, would be late.",
        ["~The trams in Oslo, Jane Doe said, would be late | said: Jane Doe = Jane Doe (named)"],
    ),
    # a paper passes on what another said
    (
        "The tram was late, the Daily Post reported.",
        ["~The tram was late | reported: Daily Post = Daily Post (institution)"],
    ),
    (
        "The tram was late, Jane Doe said, the Daily Post reported.",
        ["~The tram was late | said: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe said the tram was late, according to the Daily Post.",
        ["~the tram was late | said: Jane Doe = Jane Doe (named)"],
    ),
    # what goes on behind is no tag
    (
        "The tram was late, the ministry said in a statement on Monday after a long day of "
        "talks on the trams of the town and their future.",
        [],
    ),
]


@pytest.mark.parametrize(("text", "expected"), TAGGED)
def test_tags(text: str, expected: list[str]) -> None:
    assert speech(text) == expected


UNSAID = [
    ("If Jane Doe says the tram is late, we walk.", []),
    ("Nor did Jane Doe say that the tram was late.", []),
    ("Nobody said the tram was late.", []),
    ("Jane Doe did not say that the tram was late.", []),
    ("Jane Doe will say that the tram was late.", []),
    ("Jane Doe would like to say that the tram was late.", []),
    ("We say the tram was late.", []),
    ("It says the tram was late.", []),
    ("Jane Doe was told that the tram was late.", []),
    ("Jane Doe said it.", []),
    ("When the tram was late, Jane Doe said so.", []),
    ("Jane Doe thinks the tram is late.", []),
]


@pytest.mark.parametrize(("text", "expected"), UNSAID)
def test_what_is_not_said(text: str, expected: list[str]) -> None:
    assert speech(text) == expected


FRAGMENTS = [
    ("The tram, predicted Jane Doe", []),
    ("Jane Doe said", []),
    ("Jane Doe said that", []),
    ("Jane Doe told Joe Roe that", []),
    ("said Jane Doe", []),
    ("According to", []),
    ("According to Jane Doe", []),
    ("Jane Doe, said", []),
    ("Jane Doe's", []),
    ("Jane Doe called", []),
    ("Jane Doe called on", []),
    ("Jane Doe called for", []),
    ("Jane Doe called him", []),
    ("In calling", []),
    ("when asked", []),
    ("as Jane Doe said", []),
    ("Jane Doe, who said", []),
    ("Jane Doe and said", []),
    ("The tram is late, said Moscow", ["~The tram is late | said: Moscow = Moscow (named)"]),
    (
        "The tram was late, according to the Kremlin",
        ["~The tram was late | according: the Kremlin = The Kremlin (institution)"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), FRAGMENTS)
def test_what_is_cut_short_says_nothing(text: str, expected: list[str]) -> None:
    assert speech(text) == expected


ENDED = [
    ("“It is late,” said", ["“It is late,” full"]),
    ("“It is late,” Jane Doe", ["“It is late,” full"]),
    ("“It is late” -", ["“It is late” full"]),
    ("- Jane Doe", []),
]


@pytest.mark.parametrize(("text", "expected"), ENDED)
def test_what_marks_leave_open(text: str, expected: list[str]) -> None:
    assert speech(text) == expected
