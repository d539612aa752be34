"""Whom a pronoun means: not somebody unnamed, and whoever spoke, acted or stands first."""

from __future__ import annotations

import pytest

from tests.extract.mentions.whole import who

UNNAMED = [
    ("“Go,” said a woman of Oslo. She left.", ""),
    ("Jane Doe sang. “Go,” a man said. He left.", "Jane Doe = Jane Doe (named)"),
    ("Jane Doe sang. “Go,” a woman said. She left.", "Jane Doe = Jane Doe (named)"),
    (
        "Jane Doe sang. “Go,” a 29-year-old Oslo woman said. She left.",
        "Jane Doe = Jane Doe (named)",
    ),
    (
        "Jane Doe sang. “Go,” a woman named Ann Low said. She left.",
        "Jane Doe = Jane Doe (named); Ann Low = Ann Low (named); She = Ann Low (pronoun)",
    ),
    ("Jane Doe sang. “Go,” a voter said. She left.", "Jane Doe = Jane Doe (named)"),
    ("Joe Roe sang. One man left. He ran.", "Joe Roe = Joe Roe (named)"),
    ("Joe Roe sang. Another man left. He ran.", "Joe Roe = Joe Roe (named)"),
    ("Joe Roe, a man of Oslo, sang. He left.", "Joe Roe = Joe Roe (named); He = Joe Roe (pronoun)"),
]


@pytest.mark.parametrize(("text", "expected"), UNNAMED)
def test_somebody_unnamed_may_be_meant(text: str, expected: str) -> None:
    assert who(text) == expected


NAMED = [
    (
        "“Go,” Joe Roe said. It rained on John Low. “Stay,” he said.",
        "Joe Roe = Joe Roe (named); John Low = John Low (named); he = Joe Roe (pronoun)",
    ),
    (
        "“Go,” Joe Roe said. Jim Poe met John Low. The tram hit Jim Poe. “Stay,” he said.",
        "Joe Roe = Joe Roe (named); Jim Poe = Jim Poe (named); John Low = John Low "
        "(named); Jim Poe = Jim Poe (named); he = Joe Roe (pronoun)",
    ),
    (
        "Joe Roe met John Low. Jane Doe asked him.",
        "Joe Roe = Joe Roe (named); John Low = John Low (named); Jane Doe = Jane Doe "
        "(named); him = Joe Roe (pronoun)",
    ),
    (
        "Joe Roe left John Low, and Jim Poe asked him.",
        "Joe Roe = Joe Roe (named); John Low = John Low (named); Jim Poe = Jim Poe "
        "(named); him = Joe Roe (pronoun)",
    ),
    (
        "Joe Roe sang. With John Low's help, he left.",
        "Joe Roe = Joe Roe (named); John Low = John Low (named); he = John Low (pronoun)",
    ),
    (
        "Joe Roe sang. Though John Low left, he said so.",
        "Joe Roe = Joe Roe (named); John Low = John Low (named); he = John Low (pronoun)",
    ),
    (
        "Though John Low left Jim Poe, he said so.",
        "John Low = John Low (named); Jim Poe = Jim Poe (named); he = John Low (pronoun)",
    ),
    (
        "As for Joe Roe, John Low sang. He left.",
        "Joe Roe = Joe Roe (named); John Low = John Low (named); He = John Low (pronoun)",
    ),
    (
        "Joe Roe sang. Forcing John Low out, Jim Poe ran. He left.",
        "Joe Roe = Joe Roe (named); John Low = John Low (named); Jim Poe = Jim Poe (named); "
        "He = Jim Poe (pronoun)",
    ),
    # a paper's name begins with its town
    (
        "Jane Doe told the Washington Examiner so.",
        "Jane Doe = Jane Doe (named); Washington Examiner = Washington Examiner (institution)",
    ),
    # his for what he is judged
    (
        "Jim Poe praised Joe Roe for his speech.",
        "Jim Poe = Jim Poe (named); Joe Roe = Joe Roe (named); his = Joe Roe (pronoun)",
    ),
    (
        "Jim Poe told Joe Roe about his speech.",
        "Jim Poe = Jim Poe (named); Joe Roe = Joe Roe (named); his = Jim Poe (pronoun)",
    ),
    # a building is nobody
    ("Jane Doe landed at Joe Roe airport.", "Jane Doe = Jane Doe (named)"),
    ("Jane Doe left the Wide Waters treaty.", "Jane Doe = Jane Doe (named)"),
    # a participle, an adverb or a preposition that opens a sentence is no given name
    (
        "Meeting Putin, Jane Doe spoke.",
        "Putin = Vladimir Putin (named); Jane Doe = Jane Doe (named)",
    ),
    ("Privately Trump raged.", "Trump = Donald Trump (named)"),
    ("Unlike Trump, Putin spoke.", "Trump = Donald Trump (named); Putin = Vladimir Putin (named)"),
    ("Sterling Putin spoke.", "Sterling Putin = Sterling Putin (named)"),
    ("Emily Trump spoke.", "Emily Trump = Emily Trump (named)"),
    ("Young Kim spoke.", "Young Kim = Young Kim (named)"),
    # nor is he of whom a preposition tells beside others
    (
        "Jim Poe flew home. On Monday, after a call with European leaders and Joe Roe, he smiled.",
        "Jim Poe = Jim Poe (named); Joe Roe = Joe Roe (named); he = Jim Poe (pronoun)",
    ),
    # nor is he whom a participle names its subject
    (
        "Jim Poe flew home. And standing beside Joe Roe in Oslo, he smiled.",
        "Jim Poe = Jim Poe (named); Joe Roe = Joe Roe (named); he = Jim Poe (pronoun)",
    ),
    (
        "Jim Poe flew home. Having called Joe Roe on Monday, he smiled.",
        "Jim Poe = Jim Poe (named); Joe Roe = Joe Roe (named); he = Jim Poe (pronoun)",
    ),
    (
        "This morning Joe Roe met John Low. He left.",
        "Joe Roe = Joe Roe (named); John Low = John Low (named); He = Joe Roe (pronoun)",
    ),
    (
        "Indeed Joe Roe met John Low. He left.",
        "Joe Roe = Joe Roe (named); John Low = John Low (named); He = Joe Roe (pronoun)",
    ),
    (
        "A man named Joe Roe met John Low. He left.",
        "Joe Roe = Joe Roe (named); John Low = John Low (named); He = Joe Roe (pronoun)",
    ),
    # who spoke comes before who is the subject, with a helping word, too
    (
        "Joe Roe left when Jim Poe had said no. He was ill.",
        "Joe Roe = Joe Roe (named); Jim Poe = Jim Poe (named); He = Jim Poe (pronoun)",
    ),
    # of an opening phrase whoever owns or does something may be meant
    (
        "Jim Poe won. With Joe Jones' help, he left.",
        "Jim Poe = Jim Poe (named); Joe Jones = Joe Jones (named); he = Joe Jones (pronoun)",
    ),
    (
        "Jim Poe won. In the one song Joe Roe loves, he heard a bell.",
        "Jim Poe = Jim Poe (named); Joe Roe = Joe Roe (named); he = Joe Roe (pronoun)",
    ),
    # a body is no man
    (
        "Jim Poe won. The Kremlin said no. He left.",
        "Jim Poe = Jim Poe (named); Kremlin = The Kremlin (institution); He = Jim Poe (pronoun)",
    ),
    (
        "Jim Poe won. The Blue River Committee said no. He left.",
        "Jim Poe = Jim Poe (named); Blue River Committee = Blue River Committee "
        "(institution); He = Jim Poe (pronoun)",
    ),
    # a president's aide is not the president
    ("Donald Trump won. The president spokesman left.", "Donald Trump = Donald Trump (named)"),
]


@pytest.mark.parametrize(("text", "expected"), NAMED)
def test_whom_a_pronoun_means(text: str, expected: str) -> None:
    assert who(text) == expected
