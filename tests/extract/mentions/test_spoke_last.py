"""Whom the pronoun of a tag means: who spoke before, not who was hurt."""

from __future__ import annotations

import pytest

from tests.extract.mentions.whole import who

TAGS = [
    (
        "“Go,” Joe Roe said. John Low was hurt, he said.",
        "Joe Roe = Joe Roe (named); John Low = John Low (named); he = Joe Roe (pronoun)",
    ),
    (
        "“Go,” Joe Roe said. It rained. It rained. It rained. John Low was hurt, he said.",
        "Joe Roe = Joe Roe (named); John Low = John Low (named); he = Joe Roe (pronoun)",
    ),
    (
        "“Go,” Joe Roe said. It rained. It rained. It rained. It rained. John Low was "
        "hurt, he said.",
        "Joe Roe = Joe Roe (named); John Low = John Low (named); he = John Low (pronoun)",
    ),
    ("They met John F. On Monday it rained.", "John F = John F (named)"),
]


@pytest.mark.parametrize(("text", "expected"), TAGS)
def test_tags(text: str, expected: str) -> None:
    assert who(text) == expected
