"""What somebody points out, with "that" and without."""

from __future__ import annotations

import pytest

from tests.extract.speech.whole import speech

OUT = [
    (
        "Jane Doe pointed out that the tram was late.",
        ["~the tram was late | pointed: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe pointed out the tram was late.",
        ["~the tram was late | pointed: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe pointed out on Monday that the tram was late.",
        ["~the tram was late | pointed: Jane Doe = Jane Doe (named)"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), OUT)
def test_pointed_out(text: str, expected: list[str]) -> None:
    assert speech(text) == expected
