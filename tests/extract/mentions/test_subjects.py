"""Whom a pronoun means where another name stands before the subject."""

from __future__ import annotations

import pytest

from tests.extract.mentions.whole import who

BEFORE = [
    (
        "John Low sang. - On Monday, seated beside Joe Roe in the hall, he left.",
        "John Low = John Low (named); Joe Roe = Joe Roe (named); he = John Low (pronoun)",
    ),
    (
        "John Low sang. Seated beside Joe Roe, Doe’s friend, he left.",
        "John Low = John Low (named); Joe Roe = Joe Roe (named); he = John Low (pronoun)",
    ),
    (
        "John Low sang. Appearing on Joe Roe’s show, he left.",
        "John Low = John Low (named); Joe Roe = Joe Roe (named); he = John Low (pronoun)",
    ),
    (
        "As for Joe Roe, John Low sang. He left.",
        "Joe Roe = Joe Roe (named); John Low = John Low (named); He = John Low (pronoun)",
    ),
    (
        "Joe Roe’s friend John Low sang. He left.",
        "Joe Roe = Joe Roe (named); John Low = John Low (named); He = John Low (pronoun)",
    ),
    (
        "Prof. Doe sang. The professor left.",
        "Prof. Doe = Doe (named); The professor = Doe (description)",
    ),
    (
        "With Joe Roe gone, John Low sang. He left.",
        "Joe Roe = Joe Roe (named); John Low = John Low (named); He = John Low (pronoun)",
    ),
    (
        "John Low sang to Joe Roe. He left.",
        "John Low = John Low (named); Joe Roe = Joe Roe (named); He = John Low (pronoun)",
    ),
]


@pytest.mark.parametrize(("text", "expected"), BEFORE)
def test_before_the_subject(text: str, expected: str) -> None:
    assert who(text) == expected
