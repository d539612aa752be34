"""Words and marks of an article."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.extract import articles, words

WORDS = [
    ("The U.S. president-elect", ["The", "U.S.", "president-elect"]),
    ("Trump’s “plan”", ["Trump", "'s", '"', "plan", '"']),
    ("don’t, O’Brien", ["don't", ",", "O'Brien"]),
    ("the leaders’ talks -- now", ["the", "leaders", "'", "talks", "--", "now"]),
    ("''Yes,'' he", ["''", "Yes", ",", "''", "he"]),
]


@pytest.mark.parametrize(("text", "expected"), WORDS)
def test_words(text: str, expected: list[str]) -> None:
    assert [word.text for word in words.read(articles.read(text))] == expected


@given(st.text())
def test_words_are_verbatim_and_ordered(text: str) -> None:
    document = articles.read(text)
    place = 0
    for word in words.read(document):
        assert place <= word.start < word.end
        assert document.folded[word.start : word.end] == word.text
        assert len(word.lower) == len(word.text)
        place = word.end
