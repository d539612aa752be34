"""Titles, surnames and descriptions: whom an article has introduced, and whom it means then."""

from __future__ import annotations

import pytest

from tests.extract.mentions.whole import who

TITLES = [
    (
        "Gov. Doe sang. The governor left.",
        "Gov. Doe = Doe (named); The governor = Doe (description)",
    ),
    (
        "Rep. Doe sang. The congressman left.",
        "Rep. Doe = Doe (named); The congressman = Doe (description)",
    ),
    ("Gen. Doe sang. The general left.", "Gen. Doe = Doe (named); The general = Doe (description)"),
    (
        "Prof. Doe sang. The professor left.",
        "Prof. Doe = Doe (named); The professor = Doe (description)",
    ),
    (
        "Jane Doe, a representative of Ohio, sang. The congressman left.",
        "Jane Doe = Jane Doe (named); The congressman = Jane Doe (description)",
    ),
    (
        "Jane Doe, an advisor, sang. The adviser left.",
        "Jane Doe = Jane Doe (named); The adviser = Jane Doe (description)",
    ),
    (
        "Jane Doe, adviser to the club, sang. The advisor left.",
        "Jane Doe = Jane Doe (named); The advisor = Jane Doe (description)",
    ),
    ("Jane Doe, who sang, left. The adviser left.", "Jane Doe = Jane Doe (named)"),
    ("The adviser left. The adviser's cat ran.", ""),
    ("Secretary of State Jane Doe sang.", "Secretary of State Jane Doe = Jane Doe (named)"),
    ("Kremlin spokesman Jane Doe sang.", "Kremlin spokesman Jane Doe = Jane Doe (named)"),
    ("US president Joe Roe sang.", "US president Joe Roe = Joe Roe (named)"),
    ("Mr. J. Low sang.", "Mr. J. Low = J. Low (named)"),
]


@pytest.mark.parametrize(("text", "expected"), TITLES)
def test_titles_and_nouns_by_which_somebody_is_introduced(text: str, expected: str) -> None:
    assert who(text) == expected


SURNAMES = [
    (
        "Roh Tae-il sang. Mr. Roh left.",
        "Roh Tae-il = Roh Tae-il (named); Mr. Roh = Roh Tae-il (named)",
    ),
    (
        "Ahmed al-Roki sang. Al-Roki left.",
        "Ahmed al-Roki = Ahmed al-Roki (named); Al-Roki = Ahmed al-Roki (named)",
    ),
    (
        "Ludwig van Beethoven sang. Beethoven left.",
        "Ludwig van Beethoven = Ludwig van Beethoven (named); Beethoven = Ludwig van "
        "Beethoven (named)",
    ),
    ("John F. Low sang. Low left.", "John F. Low = John F. Low (named); Low = John F. Low (named)"),
    ("Jane Doe sang. Mr. Doe left.", "Jane Doe = Jane Doe (named); Mr. Doe = Doe (named)"),
    ("Joe Doe sang. Mr. Doe left.", "Joe Doe = Joe Doe (named); Mr. Doe = Joe Doe (named)"),
    (
        "Jane Doe and Jim Doe sang. Doe left.",
        "Jane Doe = Jane Doe (named); Jim Doe = Jim Doe (named); Doe = Jane Doe (named)",
    ),
    (
        "Angela Clinton sang. Clinton left.",
        "Angela Clinton = Angela Clinton (named); Clinton = Angela Clinton (named)",
    ),
    ("Mrs. Clinton sang.", "Mrs. Clinton = Hillary Clinton (named)"),
    ("Ms. Doe sang. She left. He ran.", "Ms. Doe = Doe (named); She = Doe (pronoun)"),
    ("Mr. Doe sang. He left. She ran.", "Mr. Doe = Doe (named); He = Doe (pronoun)"),
    (
        "Dr. Doe sang. He left. She ran.",
        "Dr. Doe = Doe (named); He = Doe (pronoun); She = Doe (pronoun)",
    ),
    ("Donald Trump Jr. sang.", "Donald Trump Jr. = Donald Trump Jr. (named)"),
    ("Trump Tower sang. Trump left.", "Trump = Donald Trump (named)"),
    ("The Example Union said so. It left.", "Example Union = Example Union (institution)"),
    ("Harvest Week sang.", ""),
    # a town that is called like somebody whom the text names
    ("Jane Poe sang in Poe.", "Jane Poe = Jane Poe (named); Poe = Jane Poe (named)"),
]


@pytest.mark.parametrize(("text", "expected"), SURNAMES)
def test_surnames(text: str, expected: str) -> None:
    assert who(text) == expected


OFFICES = [
    (
        "The former president of the United States sang.",
        "The former president of the United States = Barack Obama (description)",
    ),
    (
        "The president of United States sang.",
        "The president of United States = Donald Trump (description)",
    ),
    ("The president of the club sang.", ""),
    ("The president of Russia sang.", "The president of Russia = Vladimir Putin (description)"),
    ("The president elect's team sang.", ""),
    ("The Russian president's team sang.", "The Russian president = Vladimir Putin (description)"),
]


@pytest.mark.parametrize(("text", "expected"), OFFICES)
def test_offices(text: str, expected: str) -> None:
    assert who(text) == expected


PAIRS = [
    (
        "Trump and Putin met. Both the leaders sang.",
        "Trump = Donald Trump (named); Putin = Vladimir Putin (named); Both the leaders "
        "= Donald Trump (description); Both the leaders = Vladimir Putin (description)",
    ),
    (
        "Trump and Putin met. Both men sang.",
        "Trump = Donald Trump (named); Putin = Vladimir Putin (named); Both men = Donald "
        "Trump (description); Both men = Vladimir Putin (description)",
    ),
    (
        "Trump and Putin met. The duo sang.",
        "Trump = Donald Trump (named); Putin = Vladimir Putin (named); The duo = Donald "
        "Trump (description); The duo = Vladimir Putin (description)",
    ),
    (
        "Trump and Putin met. The leaders sang.",
        "Trump = Donald Trump (named); Putin = Vladimir Putin (named); The leaders = "
        "Donald Trump (description); The leaders = Vladimir Putin (description)",
    ),
    (
        "Trump and Putin met. The two national leaders sang.",
        "Trump = Donald Trump (named); Putin = Vladimir Putin (named); The two national "
        "leaders = Donald Trump (description); The two national leaders = Vladimir Putin "
        "(description)",
    ),
    (
        "Trump and Putin met. The two have sung.",
        "Trump = Donald Trump (named); Putin = Vladimir Putin (named); The two = Donald "
        "Trump (description); The two = Vladimir Putin (description)",
    ),
    (
        "Trump and Putin met. The two sides sang.",
        "Trump = Donald Trump (named); Putin = Vladimir Putin (named)",
    ),
    (
        "Trump and Putin met. These two men sang.",
        "Trump = Donald Trump (named); Putin = Vladimir Putin (named); These two men = "
        "Donald Trump (description); These two men = Vladimir Putin (description)",
    ),
    (
        "Trump met Merkel. Putin left. The two leaders sang.",
        "Trump = Donald Trump (named); Merkel = Angela Merkel (named); Putin = Vladimir "
        "Putin (named); The two leaders = Angela Merkel (description); The two leaders = "
        "Vladimir Putin (description)",
    ),
    (
        "Trump and Putin met. They sang. It rained. They left.",
        "Trump = Donald Trump (named); Putin = Vladimir Putin (named); They = Donald "
        "Trump (pronoun); They = Vladimir Putin (pronoun)",
    ),
    (
        "Trump and Putin met. It rained. It rained. They left.",
        "Trump = Donald Trump (named); Putin = Vladimir Putin (named)",
    ),
    (
        "Trump, Putin and Merkel met. They sang.",
        "Trump = Donald Trump (named); Putin = Vladimir Putin (named); Merkel = Angela "
        "Merkel (named)",
    ),
    ("Both presidents sang.", ""),
]


@pytest.mark.parametrize(("text", "expected"), PAIRS)
def test_two_who_are_meant_together(text: str, expected: str) -> None:
    assert who(text) == expected
