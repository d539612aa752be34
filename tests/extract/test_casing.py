"""Headlines in capitals, read as the sentences they are."""

from __future__ import annotations

import pytest

from dashboard.extract import articles
from tests.extract.said import told

BODY = "\n\nIn Oslo Jane Harbour said the price of a call by the White House was low."
HEADLINES = [
    ("Trump Says He Will Meet Putin in Helsinki", "Trump says he will meet Putin in Helsinki"),
    # what a table or the text has as a name, also of two words
    ("A Call by the White House Aide Upsets Oslo", "A call by the White House aide upsets Oslo"),
    ("Then Jane Harbour Met Oslo's Fishers", "Then Jane Harbour met Oslo's fishers"),
    ("Senator Trump and US President Obama Meet", "Senator Trump and US President Obama meet"),
    # "may" and the month, a word and a family name
    ("Trump May Meet Putin This May or Earlier", "Trump may meet Putin this May or earlier"),
    ("Trump and Putin Talk About the Price of Oil", "Trump and Putin talk about the price of oil"),
    # behind a colon and a mark a sentence begins
    ("Trump on Putin: 'He Means It, I Believe'", "Trump on Putin: 'He means it, I believe'"),
    ("Trump-Putin Talks: I'm Told of No Q&A Then", "Trump-Putin talks: I'm told of no Q&A then"),
]
PLAIN = [
    "Trump says he will meet Putin in Helsinki",
    "TRUMP SAYS HE WILL MEET PUTIN IN HELSINKI",
    "Oslo, Norway, Saturday Evening,",
    "Price Talks",
    # of names, and of a sentence
    "Trump and Putin in Oslo",
    "Trump said that Putin met Obama",
]


@pytest.mark.parametrize(("line", "expected"), HEADLINES)
def test_headlines(line: str, expected: str) -> None:
    document = articles.read(line + BODY)

    assert document.folded == expected + BODY
    assert document.text == line + BODY


@pytest.mark.parametrize("line", PLAIN)
def test_lines_that_stay(line: str) -> None:
    assert articles.read(line + BODY).folded == line + BODY


def test_further_down_all_stay() -> None:
    text = f"Talks in Oslo\n\nIt rained.\n\n{HEADLINES[0][0]}"
    assert articles.read(text).folded == text


def test_what_a_headline_tells() -> None:
    text = "Trump Says He Will Meet Putin in Helsinki" + BODY
    assert told(text)[0] == ("Donald Trump", "He Will Meet Putin in Helsinki")
