"""Whom "he", "they", "the two leaders" and "the adviser" mean."""

from __future__ import annotations

import pytest

from tests.extract.mentions.whole import who

PRONOUNS = [
    # a town that is called like somebody known
    ("He sang at a rally in Conway, South Carolina.", ""),
    (
        "Kellyanne Conway sang. Trust in Conway was great.",
        "Kellyanne Conway = Kellyanne Conway (named); Conway = Kellyanne Conway (named)",
    ),
    # whoever fits, the subject first
    (
        "Jane Doe met Joe Roe. He was late.",
        "Jane Doe = Jane Doe (named); Joe Roe = Joe Roe (named); He = Joe Roe (pronoun)",
    ),
    (
        "Jane Doe met Joe Roe. She was late.",
        "Jane Doe = Jane Doe (named); Joe Roe = Joe Roe (named); She = Jane Doe (pronoun)",
    ),
    (
        "Joe Roe met John Low. He was late.",
        "Joe Roe = Joe Roe (named); John Low = John Low (named); He = Joe Roe (pronoun)",
    ),
    ("Joe Roe said that he was late.", "Joe Roe = Joe Roe (named); he = Joe Roe (pronoun)"),
    (
        "Joe Roe told John Low to go. He went.",
        "Joe Roe = Joe Roe (named); John Low = John Low (named); He = Joe Roe (pronoun)",
    ),
    (
        "Joe Roe’s friend John Low sang. He left.",
        "Joe Roe = Joe Roe (named); John Low = John Low (named); He = John Low (pronoun)",
    ),
    ("Jane Doe sang to herself.", "Jane Doe = Jane Doe (named); herself = Jane Doe (pronoun)"),
    ("Joe Roe called himself late.", "Joe Roe = Joe Roe (named); himself = Joe Roe (pronoun)"),
    (
        "Jane Doe sang. Her husband, Joe Roe, left. He ran.",
        "Jane Doe = Jane Doe (named); Her = Jane Doe (pronoun); Joe Roe = Joe Roe (named); "
        "He = Joe Roe (pronoun)",
    ),
    (
        "When it rained, Joe Roe left John Low. He sang.",
        "Joe Roe = Joe Roe (named); John Low = John Low (named); He = Joe Roe (pronoun)",
    ),
    (
        "As for John Low, Joe Roe sang. He left.",
        "John Low = John Low (named); Joe Roe = Joe Roe (named); He = Joe Roe (pronoun)",
    ),
    (
        "Joe Roe held a meeting with John Low at which he sang.",
        "Joe Roe = Joe Roe (named); John Low = John Low (named); he = John Low (pronoun)",
    ),
    # not whom it governs
    (
        "Joe Roe left. He met John Low.",
        "Joe Roe = Joe Roe (named); He = Joe Roe (pronoun); John Low = John Low (named)",
    ),
    (
        "When he left, Joe Roe met John Low.",
        "he = Joe Roe (pronoun); Joe Roe = Joe Roe (named); John Low = John Low (named)",
    ),
    (  # the clause looks ahead, not back to who was told of
        "Tom Poe sat. Days before he left, Joe Roe ate.",
        "Tom Poe = Tom Poe (named); he = Joe Roe (pronoun); Joe Roe = Joe Roe (named)",
    ),
    (  # a possessive is not the subject ahead
        "Tom Poe sat. When he left, Joe Roe's aide ate.",
        "Tom Poe = Tom Poe (named); he = Tom Poe (pronoun); Joe Roe = Joe Roe (named)",
    ),
    ("He met Joe Roe, and he was late.", "Joe Roe = Joe Roe (named); he = Joe Roe (pronoun)"),
    (
        "John Low was here. Joe Roe left. He spoke with Joe Roe.",
        "John Low = John Low (named); Joe Roe = Joe Roe (named); He = John Low (pronoun); "
        "Joe Roe = Joe Roe (named)",
    ),
    (
        "John Low was here. He spoke with Joe Roe.",
        "John Low = John Low (named); He = John Low (pronoun); Joe Roe = Joe Roe (named)",
    ),
    # who spoke last goes on
    (
        "“It is late,” Joe Roe said. John Low nodded. “It is,” he added.",
        "Joe Roe = Joe Roe (named); John Low = John Low (named); he = John Low (pronoun)",
    ),
    (
        "A woman sang. Jane Doe left. “I sang,” she said.",
        "Jane Doe = Jane Doe (named); she = Jane Doe (pronoun)",
    ),
    (
        "Jane Doe told Jim Poe. “Is it late?” he asked.",
        "Jane Doe = Jane Doe (named); Jim Poe = Jim Poe (named); he = Jim Poe (pronoun)",
    ),
    # somebody without a name may be meant
    ("Jane Doe left. “It is late,” said a woman. She sang.", "Jane Doe = Jane Doe (named)"),
    ("One voter sang, he said.", ""),
    ("He sang.", ""),
    # nobody is sought for far
    (
        "Joe Roe left. It rained. It rained. It rained. It rained. It rained. It rained. "
        "It rained. He sang.",
        "Joe Roe = Joe Roe (named); He = Joe Roe (pronoun)",
    ),
    (
        "Joe Roe left. It rained. It rained. It rained. It rained. It rained. It rained. "
        "It rained. It rained. He sang.",
        "Joe Roe = Joe Roe (named)",
    ),
    # nor between marks
    ("Jane Doe said “she is late” and he left.", "Jane Doe = Jane Doe (named)"),
]


@pytest.mark.parametrize(("text", "expected"), PRONOUNS)
def test_pronouns(text: str, expected: str) -> None:
    assert who(text) == expected


PAIRS = [
    (
        "Joe Roe and John Low met. They sang.",
        "Joe Roe = Joe Roe (named); John Low = John Low (named); They = Joe Roe (pronoun); "
        "They = John Low (pronoun)",
    ),
    (
        "Trump and Putin met. They sang. They left.",
        "Trump = Donald Trump (named); Putin = Vladimir Putin (named); They = Donald Trump "
        "(pronoun); They = Vladimir Putin (pronoun); They = Donald Trump (pronoun); They = "
        "Vladimir Putin (pronoun)",
    ),
    ("They sang.", ""),
    (
        "Trump met Putin. The two leaders sang.",
        "Trump = Donald Trump (named); Putin = Vladimir Putin (named); The two leaders = "
        "Donald Trump (description); The two leaders = Vladimir Putin (description)",
    ),
    (
        "Trump met Putin. Both presidents sang.",
        "Trump = Donald Trump (named); Putin = Vladimir Putin (named); Both presidents = "
        "Donald Trump (description); Both presidents = Vladimir Putin (description)",
    ),
    (
        "Trump met Putin. Both of the leaders sang.",
        "Trump = Donald Trump (named); Putin = Vladimir Putin (named); the leaders = "
        "Donald Trump (description); the leaders = Vladimir Putin (description)",
    ),
    (
        "Trump met Putin. The two world leaders sang.",
        "Trump = Donald Trump (named); Putin = Vladimir Putin (named); The two world "
        "leaders = Donald Trump (description); The two world leaders = Vladimir Putin "
        "(description)",
    ),
    (
        "Trump met Putin. The pair sang.",
        "Trump = Donald Trump (named); Putin = Vladimir Putin (named); The pair = Donald "
        "Trump (description); The pair = Vladimir Putin (description)",
    ),
    (
        "Trump met Putin. The two have sung.",
        "Trump = Donald Trump (named); Putin = Vladimir Putin (named); The two = Donald "
        "Trump (description); The two = Vladimir Putin (description)",
    ),
    (
        "Trump met Putin. The two sides sang.",
        "Trump = Donald Trump (named); Putin = Vladimir Putin (named)",
    ),
    (
        "Trump met Putin. The leaders sang.",
        "Trump = Donald Trump (named); Putin = Vladimir Putin (named); The leaders = "
        "Donald Trump (description); The leaders = Vladimir Putin (description)",
    ),
    (
        "Trump met Jane Doe. The two leaders sang.",
        "Trump = Donald Trump (named); Jane Doe = Jane Doe (named)",
    ),
]


@pytest.mark.parametrize(("text", "expected"), PAIRS)
def test_pairs(text: str, expected: str) -> None:
    assert who(text) == expected


INTRODUCED = [
    (
        "His adviser Jane Doe sang. The adviser left.",
        "Jane Doe = Jane Doe (named); The adviser = Jane Doe (description)",
    ),
    (
        "Jane Doe, an adviser to the king, sang. The adviser left.",
        "Jane Doe = Jane Doe (named); The adviser = Jane Doe (description)",
    ),
    (
        "Jane Doe, the chief strategist, sang. The strategist left.",
        "Jane Doe = Jane Doe (named); The strategist = Jane Doe (description)",
    ),
    ("The adviser left.", ""),
]


@pytest.mark.parametrize(("text", "expected"), INTRODUCED)
def test_people_who_were_introduced(text: str, expected: str) -> None:
    assert who(text) == expected


INTRODUCED_BY = [
    (
        "Jane Doe, adviser to the king, sang. The adviser left.",
        "Jane Doe = Jane Doe (named); The adviser = Jane Doe (description)",
    ),
    ("The minister praised Jane Doe. The minister left.", "Jane Doe = Jane Doe (named)"),
    (
        "The adviser Jane Doe sang. The adviser left.",
        "Jane Doe = Jane Doe (named); The adviser = Jane Doe (description)",
    ),
    (
        "His adviser, Jane Doe, sang. The adviser left.",
        "Jane Doe = Jane Doe (named); The adviser = Jane Doe (description)",
    ),
    ("Jane Doe sang. The adviser left.", "Jane Doe = Jane Doe (named)"),
]


@pytest.mark.parametrize(("text", "expected"), INTRODUCED_BY)
def test_by_what_words_they_were_introduced(text: str, expected: str) -> None:
    assert who(text) == expected


SPEAKERS = [
    (
        "Joe Roe sang for John Low. “I am late,” he said.",
        "Joe Roe = Joe Roe (named); John Low = John Low (named); he = Joe Roe (pronoun)",
    ),
    (
        "Joe Roe said it was late. John Low’s tram was late. “It is,” he said.",
        "Joe Roe = Joe Roe (named); John Low = John Low (named); he = Joe Roe (pronoun)",
    ),
    (
        "John Low sang. “It is late,” said Joe Roe. He left.",
        "John Low = John Low (named); Joe Roe = Joe Roe (named); He = Joe Roe (pronoun)",
    ),
    (
        "Joe Roe sang. John Low said it was late. In May, he said it was cold.",
        "Joe Roe = Joe Roe (named); John Low = John Low (named); he = John Low (pronoun)",
    ),
    (
        "Though Joe Roe left John Low, he said it was late.",
        "Joe Roe = Joe Roe (named); John Low = John Low (named); he = Joe Roe (pronoun)",
    ),
    ("A man sang. “It is late,” he said.", ""),
    (
        "Joe Roe and Jane Doe sang. She left. He ran.",
        "Joe Roe = Joe Roe (named); Jane Doe = Jane Doe (named); She = Jane Doe (pronoun); "
        "He = Joe Roe (pronoun)",
    ),
    (
        "Trump and Putin met. It rained. They sang.",
        "Trump = Donald Trump (named); Putin = Vladimir Putin (named)",
    ),
]


@pytest.mark.parametrize(("text", "expected"), SPEAKERS)
def test_who_spoke_goes_on(text: str, expected: str) -> None:
    assert who(text) == expected
