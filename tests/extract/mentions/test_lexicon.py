"""Phrases found word by word."""

from __future__ import annotations

from dashboard.extract import articles, words
from dashboard.extract.mentions.lexicon import Lexicon


def test_the_longest_phrase_wins() -> None:
    lexicon = Lexicon([(["prime"], 1), (["prime", "minister"], 2)], folded=True)
    text = words.read(articles.read("Prime Minister and prime time"))

    assert lexicon.match(text, 0) == (2, 2)
    assert lexicon.match(text, 3) == (4, 1)
    assert lexicon.match(text, 1) is None


def test_case_counts_where_it_is_not_folded() -> None:
    lexicon = Lexicon([(["US"], "nation")], folded=False)
    text = words.read(articles.read("US told us"))

    assert lexicon.match(text, 0) == (1, "nation")
    assert lexicon.match(text, 2) is None
