"""Whose words a paragraph in marks is: who is named before a colon, else who spoke last."""

from __future__ import annotations

import pytest

from tests.extract.speech.whole import speech

PARAGRAPHS = [
    (
        "“It rained,” Joe Roe said.\n\nJane Doe disagreed:\n\n“It is late.”",
        [
            "“It rained,” full | said: Joe Roe = Joe Roe (named)",
            "“It is late.” full | -: Jane Doe = Jane Doe (named)",
        ],
    ),
    (
        "“It rained,” Joe Roe said.\n\nJane Doe disagreed.\n\n“It is late.”",
        [
            "“It rained,” full | said: Joe Roe = Joe Roe (named)",
            "“It is late.” full after 0 | -: Joe Roe = Joe Roe (continued)",
        ],
    ),
    # not whose plan it is
    (
        "Joe Roe was blunt about Jane Doe’s plan: “It is late.”",
        ["“It is late.” full | -: Joe Roe = Joe Roe (named)"],
    ),
    (
        "Jane Doe’s plan is dear: “It is late.”",
        ["“It is late.” full | -: Jane Doe = Jane Doe (named)"],
    ),
    # nor whom he speaks to
    (
        "In a talk with the Kremlin Joe Roe was blunt: “It is late.”",
        ["“It is late.” full | -: Joe Roe = Joe Roe (named)"],
    ),
    ("A tram ran over Joe Roe:\n\n“It is late.”", ["“It is late.” full"]),
    (
        "Jane Doe said the tram was late.\n\nThere was no doubt:\n\n“It is late.”",
        ["“It is late.” full", "~the tram was late | said: Jane Doe = Jane Doe (named)"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), PARAGRAPHS)
def test_paragraphs(text: str, expected: list[str]) -> None:
    assert speech(text) == expected
