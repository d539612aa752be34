"""Who is the subject of a verb of saying, where something else stands before it."""

from __future__ import annotations

import pytest

from tests.extract.speech.whole import speech

SUBJECTS = [
    (
        "Following Joe Roe, Jane Doe left town and said that it was late.",
        ["~it was late | said: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe kept saying that all is well.",
        ["~all is well | saying: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe has in the past said that the tram was late.",
        ["~the tram was late | said: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe on Monday last week said that the tram was late.",
        ["~the tram was late | said: Jane Doe = Jane Doe (named)"],
    ),
    (
        "The vote led Merkel to call it “a very bad day” for all.",
        ["“a very bad day” fragment | call: Merkel = Angela Merkel (named)"],
    ),
    ("The tram’s “clear words”: “It is late.”", ["“clear words” scare", "“It is late.” full"]),
]


@pytest.mark.parametrize(("text", "expected"), SUBJECTS)
def test_subjects(text: str, expected: list[str]) -> None:
    assert speech(text) == expected
