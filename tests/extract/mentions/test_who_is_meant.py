"""Plurals, words within marks and names that are done something to: none is the one meant."""

from __future__ import annotations

import pytest

from tests.extract.mentions.whole import who

PLURALS = [
    ("Jane Doe, an adviser, sang. The advisers left.", "Jane Doe = Jane Doe (named)"),
    (
        "Jane Doe, an adviser, sang. The adviser left.",
        "Jane Doe = Jane Doe (named); The adviser = Jane Doe (description)",
    ),
    (
        "“Go,” Joe Roe said. “He is late,” Jane Doe said.",
        "Joe Roe = Joe Roe (named); Jane Doe = Jane Doe (named)",
    ),
    (
        "Joe Roe told John Low to go. He sang.",
        "Joe Roe = Joe Roe (named); John Low = John Low (named); He = Joe Roe (pronoun)",
    ),
    (
        "This morning John Low left with Joe Roe. He sang.",
        "John Low = John Low (named); Joe Roe = Joe Roe (named); He = John Low (pronoun)",
    ),
    (
        "When it rained, John Low sang to Joe Roe. He left.",
        "John Low = John Low (named); Joe Roe = Joe Roe (named); He = John Low (pronoun)",
    ),
    (
        "Joe Roe held a meeting with John Low at which he sang.",
        "Joe Roe = Joe Roe (named); John Low = John Low (named); he = John Low (pronoun)",
    ),
    (
        "With Joe Roe gone, John Low, who sang, left. He was late.",
        "Joe Roe = Joe Roe (named); John Low = John Low (named); He = John Low (pronoun)",
    ),
    (
        "Seated beside Joe Roe, John Low sang, he said.",
        "Joe Roe = Joe Roe (named); John Low = John Low (named); he = John Low (pronoun)",
    ),
    (
        "“Go,” said Joe Roe. John Low sang. “Stay,” he said.",
        "Joe Roe = Joe Roe (named); John Low = John Low (named); he = John Low (pronoun)",
    ),
    (
        "Though John Low left, she said Jane Doe sang. He was late.",
        "John Low = John Low (named); Jane Doe = Jane Doe (named); He = John Low (pronoun)",
    ),
    ("The incoming president sang.", ""),
    ("The incoming secretary sang.", ""),
    ("A woman left with Jane Doe. She sang.", "Jane Doe = Jane Doe (named)"),
    (
        "“Go,” a young man said. Joe Roe left. He sang.",
        "Joe Roe = Joe Roe (named); He = Joe Roe (pronoun)",
    ),
]


@pytest.mark.parametrize(("text", "expected"), PLURALS)
def test_plurals_and_marks(text: str, expected: str) -> None:
    assert who(text) == expected


PAIRS = [
    (
        "Trump and Putin met. Both leaders sang.",
        "Trump = Donald Trump (named); Putin = Vladimir Putin (named); Both leaders = "
        "Donald Trump (description); Both leaders = Vladimir Putin (description)",
    ),
    (
        "Trump and Putin met. Both of the leaders sang.",
        "Trump = Donald Trump (named); Putin = Vladimir Putin (named); the leaders = "
        "Donald Trump (description); the leaders = Vladimir Putin (description)",
    ),
    (
        "Trump and Putin met. The two world leaders sang.",
        "Trump = Donald Trump (named); Putin = Vladimir Putin (named); The two world "
        "leaders = Donald Trump (description); The two world leaders = Vladimir Putin "
        "(description)",
    ),
    (
        "Trump and Putin met. The leaders sang.",
        "Trump = Donald Trump (named); Putin = Vladimir Putin (named); The leaders = "
        "Donald Trump (description); The leaders = Vladimir Putin (description)",
    ),
    # of three leaders in a sentence the last two
    (
        "Xi Jinping saw Donald Trump meet Vladimir Putin. The two leaders smiled.",
        "Xi Jinping = Xi Jinping (named); Donald Trump = Donald Trump (named); Vladimir "
        "Putin = Vladimir Putin (named); The two leaders = Donald Trump (description); "
        "The two leaders = Vladimir Putin (description)",
    ),
]


@pytest.mark.parametrize(("text", "expected"), PAIRS)
def test_pairs(text: str, expected: str) -> None:
    assert who(text) == expected
