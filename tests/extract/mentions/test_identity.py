"""Who a name or a description stands for, on 20 July 2018."""

from __future__ import annotations

import pytest

from tests.extract.mentions.whole import who

OFFICES = [
    (
        "The president of the United States sang.",
        "The president of the United States = Donald Trump (description)",
    ),
    ("The president of the League sang.", ""),
    ("The president of Russia sang.", "The president of Russia = Vladimir Putin (description)"),
    ("The new US president sang.", "The new US president = Donald Trump (description)"),
    ("The incoming US president sang.", "The incoming US president = Donald Trump (description)"),
    ("Former US President Obama sang.", "Former US President Obama = Barack Obama (named)"),
    ("The US president’s aide sang.", "The US president = Donald Trump (description)"),
    ("The US president elect’s team sang.", ""),
    ("The Russian leader sang.", "The Russian leader = Vladimir Putin (description)"),
    (
        "The Russian prime minister sang.",
        "The Russian prime minister = Dmitry Medvedev (description)",
    ),
    ("The president sang.", ""),
    # the president of today, but no other one, before a namesake whom the text names later
    (
        "Mr. Trump sang. Joe Trump was there.",
        "Mr. Trump = Donald Trump (named); Joe Trump = Joe Trump (named)",
    ),
    (
        "Mr. Bush sang. John Bush was there.",
        "Mr. Bush = John Bush (named); John Bush = John Bush (named)",
    ),
    (
        "Trump sang. The president left.",
        "Trump = Donald Trump (named); The president = Donald Trump (description)",
    ),
    (
        "Putin sang. The president left.",
        "Putin = Vladimir Putin (named); The president = Vladimir Putin (description)",
    ),
    (
        "Trump met his Russian counterpart.",
        "Trump = Donald Trump (named); his Russian counterpart = Vladimir Putin (description)",
    ),
    ("Trump met his counterpart.", "Trump = Donald Trump (named)"),
    (
        "Merkel met her French counterpart.",
        "Merkel = Angela Merkel (named); her French counterpart = Emmanuel Macron (description)",
    ),
]


@pytest.mark.parametrize(("text", "expected"), OFFICES)
def test_offices(text: str, expected: str) -> None:
    assert who(text) == expected


NAMES = [
    ("Ms. Doe sang. She left.", "Ms. Doe = Doe (named); She = Doe (pronoun)"),
    ("Dr. Doe sang. He left.", "Dr. Doe = Doe (named); He = Doe (pronoun)"),
    ("Doe sang.", ""),
    ("Jane Doe sang. Doe left.", "Jane Doe = Jane Doe (named); Doe = Jane Doe (named)"),
    (
        "Jane Doe and Jim Doe sang. Doe left.",
        "Jane Doe = Jane Doe (named); Jim Doe = Jim Doe (named); Doe = Jane Doe (named)",
    ),
    (
        "Jane Doe and Jim Doe sang. Mr. Doe left.",
        "Jane Doe = Jane Doe (named); Jim Doe = Jim Doe (named); Mr. Doe = Jim Doe (named)",
    ),
    ("Jim Trump sang. Trump left.", "Jim Trump = Jim Trump (named); Trump = Jim Trump (named)"),
    (
        "Jim Trump sang. President Trump left.",
        "Jim Trump = Jim Trump (named); President Trump = Donald Trump (named)",
    ),
    (
        "The Example Council met. The Council sang.",
        "Example Council = Example Council (institution)",
    ),
    ("Saudi Arabia sang.", ""),
    ("Harvest Week began. Week went.", ""),
    ("Lake Doe is cold.", ""),
    ("Jane von Doe sang.", "Jane von Doe = Jane von Doe (named)"),
    (
        "Ali al-Roki sang. Al-Roki left.",
        "Ali al-Roki = Ali al-Roki (named); Al-Roki = Ali al-Roki (named)",
    ),
    ("Roh Tae-il sang. Roh left.", "Roh Tae-il = Roh Tae-il (named); Roh = Roh Tae-il (named)"),
    ("DONALD TRUMP sang.", "DONALD TRUMP = Donald Trump (named)"),
    ("J. D. Doe sang.", "J. D. Doe = J. D. Doe (named)"),
    ("Gov. Jane Doe sang.", "Gov. Jane Doe = Jane Doe (named)"),
    (
        "President Putin, Secretary of State Jane Doe and Mr. Roe sang.",
        "President Putin = Vladimir Putin (named); Secretary of State Jane Doe = Jane Doe "
        "(named); Mr. Roe = Roe (named)",
    ),
    ("Theresa May sang. May left.", "Theresa May = Theresa May (named)"),
    (
        "The White House said it was late. The Kremlin sang.",
        "White House = The White House (institution); Kremlin = The Kremlin (institution)",
    ),
    (
        "Kremlin aide Jane Doe sang.",
        "Kremlin = The Kremlin (institution); Jane Doe = Jane Doe (named)",
    ),
    ("US and Russian officials sang.", ""),
    (
        "Jane Doe named a worker called Jim Poe.",
        "Jane Doe = Jane Doe (named); Jim Poe = Jim Poe (named)",
    ),
]


@pytest.mark.parametrize(("text", "expected"), NAMES)
def test_names(text: str, expected: str) -> None:
    assert who(text) == expected


PERSONS = [
    ("Late Tram left.", ""),
    ("Late Tram, of all, left.", ""),
    ("Late Tram, who sang, left.", "Late Tram = Late Tram (named)"),
    ("Late Tram, a teacher, left.", "Late Tram = Late Tram (named)"),
    ("Late Tram said it was cold.", "Late Tram = Late Tram (named)"),
    (
        "Late Tram left. Mr. Tram ran.",
        "Late Tram = Late Tram (named); Mr. Tram = Late Tram (named)",
    ),
    ("Late Tram left. Tram ran.", "Late Tram = Late Tram (named); Tram = Late Tram (named)"),
    ("The adviser Late Tram left.", "Late Tram = Late Tram (named)"),
    ("Late J. Tram left.", "Late J. Tram = Late J. Tram (named)"),
]


@pytest.mark.parametrize(("text", "expected"), PERSONS)
def test_what_makes_a_name_a_persons(text: str, expected: str) -> None:
    assert who(text) == expected
