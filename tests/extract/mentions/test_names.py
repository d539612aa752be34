"""Names as written: where they end, and what belongs to them."""

from __future__ import annotations

import pytest

from dashboard.extract import articles, words
from dashboard.extract.mentions import names
from tests.extract.said import mentions

NAMES = [
    ("President Donald Trump left", ("Donald Trump",), "Donald Trump"),
    ("Secretary Jane Doe left", ("Jane", "Doe"), None),
    ("Mr. Roe left", ("Roe",), None),
    ("Jean-Luc de la Roche left", ("Jean-Luc", "de", "la", "Roche"), None),
    ("Theresa May left", None, "Theresa May"),
    ("DONALD TRUMP left", None, "Donald Trump"),
    ("Lee Q. Monday left", ("Lee", "Q"), None),
    ("Jane Doe Monday left", ("Jane", "Doe"), None),
    ("Example Trade Agency left", ("Example", "Trade", "Agency"), None),
]
NO_NAMES = ["New York left", "Monday left", "The Hall left", "Red Square left", "North Dakota left"]


@pytest.mark.parametrize(("text", "spelled", "known"), NAMES)
def test_names(text: str, spelled: tuple[str, ...] | None, known: str | None) -> None:
    name = names.read(words.read(articles.read(text)), 0)[2]

    assert name
    assert name.known == known
    if spelled and not known:
        assert name.words == spelled


@pytest.mark.parametrize("text", NO_NAMES)
def test_what_is_no_name(text: str) -> None:
    assert names.read(words.read(articles.read(text)), 0)[2] is None


def test_gender_by_title_and_given_name() -> None:
    for text, gender in (
        ("Mr. Roe", "m"),
        ("Mrs. Roe", "f"),
        ("Mary Roe", "f"),
        ("John Roe", "m"),
        ("Xyz Roe", ""),
        ("Example Court", "n"),
    ):
        name = names.read(words.read(articles.read(text)), 0)[2]
        assert name and name.gender == gender


@pytest.mark.parametrize(
    ("text", "at", "name"),
    [
        ("In Helsinki Trump spoke", 1, None),
        ("A rally in Buenos Aires Putin saw", 3, None),
        ("In St. Petersburg Putin spoke", 3, None),
        # no word of place before it, no place, no surname that is known, more of a name
        ("Helsinki Trump spoke", 0, ("Helsinki", "Trump")),
        ("In Barron Trump he saw", 1, ("Barron", "Trump")),
        ("In Helsinki Roe spoke", 1, ("Helsinki", "Roe")),
        ("In Virginia Ann Putin he saw", 1, ("Virginia", "Ann", "Putin")),
    ],
)
def test_a_place_is_no_given_name_of_somebody_known(
    text: str, at: int, name: tuple[str, ...] | None
) -> None:
    _, end, read = names.read(words.read(articles.read(text)), at)
    assert (read and read.words) == name
    if name is None:
        assert words.read(articles.read(text))[end].text in ("Trump", "Putin")


GENERATIONS = [
    ("James R. Clapper Jr. left.", "James Clapper"),
    ("Donald J. Trump Jr. left.", "Donald Trump Jr."),
    ("Joe Roe Jr. sang. Mr. Roe left.", "Joe Roe Jr"),
    ("Joe Roe III sang. Roe left.", "Joe Roe III"),
]


@pytest.mark.parametrize(("text", "name"), GENERATIONS)
def test_sons_have_the_family_name(text: str, name: str) -> None:
    assert {row[1] for row in mentions(text)} == {name}


def test_names_in_capitals() -> None:
    text = "TRUMP left. PRESIDENT PUTIN left. PRICES HIT OBAMA"
    assert [row[1] for row in mentions(text)] == ["Donald Trump", "Vladimir Putin"]
