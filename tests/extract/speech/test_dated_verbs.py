"""A date right before a verb of saying: whose the verb is, and where words before it end."""

from __future__ import annotations

import pytest

from tests.extract.speech.whole import speech

BY_DOE = "Jane Doe = Jane Doe (named)"
DATED = [
    (
        "Jane Doe on 2 May said that the tram was late.",
        [f"~the tram was late | said: {BY_DOE}"],
    ),
    (
        "It was an idea of Jane Doe, who in April said that the tram was late.",
        ["~the tram was late | said: who = Jane Doe (named)"],
    ),
    (
        "Jane Doe praised the old tram in March but in May said that the bus was better.",
        [
            f"~the old tram in March | praised: {BY_DOE}",
            f"~the bus was better | said: {BY_DOE}",
        ],
    ),
    (
        "Jane Doe praised the old tram and, in May, said that the bus was better.",
        [
            f"~the old tram | praised: {BY_DOE}",
            f"~the bus was better | said: {BY_DOE}",
        ],
    ),
    # no date of the verb's
    (
        "Jane Doe said that the talks in May said nothing to her.",
        [f"~the talks in May said nothing to her | said: {BY_DOE}"],
    ),
    ("The tram, Jane Doe may say, was late.", []),
]


@pytest.mark.parametrize(("text", "expected"), DATED)
def test_a_date_before_the_verb_hides_nobody(text: str, expected: list[str]) -> None:
    assert speech(text) == expected
