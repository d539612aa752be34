"""Descriptions as written, before anybody is found for them."""

from __future__ import annotations

import pytest

from dashboard.extract import articles, words
from dashboard.extract.mentions import descriptions
from tests.extract.mentions.whole import who

READ = [
    ("the Russian strongman left", 3, "Russia", "head"),
    ("the former US President left", 4, "United States", "president"),
    ("the former American president left", 4, "United States", "president"),
    ("Russia’s foreign minister left", 4, "Russia", "foreign minister"),
    ("the president left", 2, None, "president"),
    ("the two leaders left", 3, None, "pair"),
    ("the two world leaders left", 4, None, "pair"),
    ("both the leaders left", 3, None, "pair"),
    ("the two met", 2, None, "pair"),
    ("the pair met", 2, None, "pair"),
    ("his Russian counterpart left", 3, "Russia", "counterpart"),
    ("the adviser left", 2, None, "noun: adviser"),
    ("the advisor left", 2, None, "noun: adviser"),
]
NONE = [
    "the US president Donald Trump left",
    "the two countries met",
    "president of the club",
    "the Russian plane left",
    "the advisers left",
    "the table",
]


@pytest.mark.parametrize(("text", "end", "nation", "role"), READ)
def test_descriptions(text: str, end: int, nation: str | None, role: str) -> None:
    found = descriptions.read(words.read(articles.read(text)), 0)

    assert found
    assert (found.end, found.nation, found.role) == (end, nation, role)


@pytest.mark.parametrize("text", NONE)
def test_what_describes_nobody(text: str) -> None:
    assert descriptions.read(words.read(articles.read(text)), 0) is None


def test_former_and_incoming() -> None:
    former = descriptions.read(words.read(articles.read("the then US president left")), 0)
    incoming = descriptions.read(words.read(articles.read("the new US president left")), 0)

    assert former and former.former and not former.incoming
    assert incoming and incoming.incoming and not incoming.former


HOLDERS = [
    (
        "Merkel met her French opposite number.",
        "Merkel = Angela Merkel (named); her French opposite number = Emmanuel Macron "
        "(description)",
    ),
    (
        "The former Russian president sang.",
        "The former Russian president = Dmitry Medvedev (description)",
    ),
    ("The French president sang.", "The French president = Emmanuel Macron (description)"),
    ("Russia's president sang.", "Russia's president = Vladimir Putin (description)"),
    ("The UK prime minister sang.", "The UK prime minister = Theresa May (description)"),
    ("The Ukrainian president sang.", "The Ukrainian president = Petro Poroshenko (description)"),
    ("The Chinese leader sang.", "The Chinese leader = Xi Jinping (description)"),
    ("The North Korean leader sang.", "The North Korean leader = Kim Jong Un (description)"),
    ("The US secretary of state sang.", "The US secretary of state = Mike Pompeo (description)"),
    (
        "Putin met his US counterpart.",
        "Putin = Vladimir Putin (named); his US counterpart = Donald Trump (description)",
    ),
    (
        "Lavrov met his US counterpart.",
        "Lavrov = Sergei Lavrov (named); his US counterpart = Mike Pompeo (description)",
    ),
    ("The US vice president sang.", "The US vice president = Mike Pence (description)"),
    (
        "Trump won. The president-elect sang.",
        "Trump = Donald Trump (named); The president-elect = Donald Trump (description)",
    ),
    ("The president-elect sang.", ""),
    (
        "Trump met the president of the US",
        "Trump = Donald Trump (named); the president of the US = Donald Trump (description)",
    ),
]


@pytest.mark.parametrize(("text", "expected"), HOLDERS)
def test_who_holds_an_office(text: str, expected: str) -> None:
    assert who(text) == expected


OPEN = [
    ("Trump met the Russian", "Trump = Donald Trump (named)"),
    ("Trump met the former", "Trump = Donald Trump (named)"),
    ("Trump met the two", "Trump = Donald Trump (named)"),
    ("Trump met both", "Trump = Donald Trump (named)"),
    ("Trump met the president of", "Trump = Donald Trump (named)"),
    ("Trump met the president of the", "Trump = Donald Trump (named)"),
    ("Trump met a", "Trump = Donald Trump (named)"),
    ("Trump met one", "Trump = Donald Trump (named)"),
]


@pytest.mark.parametrize(("text", "expected"), OPEN)
def test_what_is_cut_short_names_nobody(text: str, expected: str) -> None:
    assert who(text) == expected


TITLES = [
    (
        "An adviser, Jane Doe, sang. The adviser left.",
        "Jane Doe = Jane Doe (named); The adviser = Jane Doe (description)",
    ),
    (
        "Jane Doe, adviser, sang. The adviser left.",
        "Jane Doe = Jane Doe (named); The adviser = Jane Doe (description)",
    ),
    (
        "Advisor Jane Doe sang. The adviser left.",
        "Advisor Jane Doe = Jane Doe (named); The adviser = Jane Doe (description)",
    ),
    (
        "Rep. Jane Doe sang. The congressman left.",
        "Rep. Jane Doe = Jane Doe (named); The congressman = Jane Doe (description)",
    ),
    (
        "Gen. Jane Doe sang. The general left.",
        "Gen. Jane Doe = Jane Doe (named); The general = Jane Doe (description)",
    ),
    (
        "Prof. Jane Doe sang. The professor left.",
        "Prof. Jane Doe = Jane Doe (named); The professor = Jane Doe (description)",
    ),
    (
        "Jane Doe, a long-time aide, sang. The aide left.",
        "Jane Doe = Jane Doe (named); The aide = Jane Doe (description)",
    ),
]


@pytest.mark.parametrize(("text", "expected"), TITLES)
def test_nouns_that_introduce(text: str, expected: str) -> None:
    assert who(text) == expected


UNNAMED = [
    (
        "A 29-year-old Oslo woman sang. Jane Doe left. “I sang,” she said.",
        "Jane Doe = Jane Doe (named); she = Jane Doe (pronoun)",
    ),
    (
        "“I sang,” said a worker named Joe Roe. He left.",
        "Joe Roe = Joe Roe (named); He = Joe Roe (pronoun)",
    ),
    ("Joe Roe, a worker, sang. He left.", "Joe Roe = Joe Roe (named); He = Joe Roe (pronoun)"),
    ("Another voter sang, he said.", ""),
]


@pytest.mark.parametrize(("text", "expected"), UNNAMED)
def test_somebody_without_a_name(text: str, expected: str) -> None:
    assert who(text) == expected


TWO = [
    ("The two leaders sang.", ""),
    (
        "Trump and Merkel met. The two leaders sang.",
        "Trump = Donald Trump (named); Merkel = Angela Merkel (named); The two leaders = "
        "Donald Trump (description); The two leaders = Angela Merkel (description)",
    ),
    (
        "Trump and Putin met. The duo sang.",
        "Trump = Donald Trump (named); Putin = Vladimir Putin (named); The duo = Donald "
        "Trump (description); The duo = Vladimir Putin (description)",
    ),
    (
        "Trump and Putin met. Both leaders sang.",
        "Trump = Donald Trump (named); Putin = Vladimir Putin (named); Both leaders = "
        "Donald Trump (description); Both leaders = Vladimir Putin (description)",
    ),
    (
        "Trump and Putin met. Both of them sang.",
        "Trump = Donald Trump (named); Putin = Vladimir Putin (named); them = Donald Trump "
        "(pronoun); them = Vladimir Putin (pronoun)",
    ),
    (
        "Trump and Putin met. The two national leaders sang.",
        "Trump = Donald Trump (named); Putin = Vladimir Putin (named); The two national "
        "leaders = Donald Trump (description); The two national leaders = Vladimir Putin "
        "(description)",
    ),
    (
        "Trump and Putin met. The two were late.",
        "Trump = Donald Trump (named); Putin = Vladimir Putin (named); The two = Donald "
        "Trump (description); The two = Vladimir Putin (description)",
    ),
    (
        "Trump and Putin met. The two countries sang.",
        "Trump = Donald Trump (named); Putin = Vladimir Putin (named)",
    ),
]


@pytest.mark.parametrize(("text", "expected"), TWO)
def test_two_at_once(text: str, expected: str) -> None:
    assert who(text) == expected


# one of several is nobody in particular
ANY = [
    ("Trump rang. The last time a Russian president met a pope was in May.", "Russian president"),
    ("Trump rang. No US president had been there.", "US president"),
    ("Trump rang. The US president had been there.", None),
]


@pytest.mark.parametrize(("text", "nobody"), ANY)
def test_one_of_several(text: str, nobody: str | None) -> None:
    assert (nobody is None) == ("president =" in who(text))
