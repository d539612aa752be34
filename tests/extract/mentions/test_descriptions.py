"""Descriptions as written, before anybody is found for them."""

from __future__ import annotations

import pytest

from dashboard.extract import articles, words
from dashboard.extract.mentions import descriptions

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
