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
    # who only supposes something of another, and who is told of in a relative clause
    (
        "Joe Roe sang. If John Low was “late,” he said, it was over.",
        "Joe Roe = Joe Roe (named); John Low = John Low (named); he = Joe Roe (pronoun)",
    ),
    (
        "Joe Roe spoke of the bill that John Low announced. “Well,” he said.",
        "Joe Roe = Joe Roe (named); John Low = John Low (named); he = Joe Roe (pronoun)",
    ),
    (
        "Joe Roe told the paper that John Low announced it. “Well,” he said.",
        "Joe Roe = Joe Roe (named); John Low = John Low (named); he = Joe Roe (pronoun)",
    ),
    # who is named only as whom it was done to, in a paragraph of his own
    (
        "“Go,” Joe Roe said.\n\nIt came to forcing John Low out. “It was time,” he said.",
        "Joe Roe = Joe Roe (named); John Low = John Low (named); he = Joe Roe (pronoun)",
    ),
    ("They met John F. On Monday it rained.", "John F = John F (named)"),
]


@pytest.mark.parametrize(("text", "expected"), TAGS)
def test_tags(text: str, expected: str) -> None:
    assert who(text) == expected
