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
    assert words.starts(document) == tuple(word.start for word in words.read(document))


@given(st.text(st.sampled_from("aZé9²_ .'-,!?)\n’U.S")))
def test_words_are_the_same_piece_by_piece(text: str) -> None:
    document = articles.read(text)
    assert tuple(word.text for word in words.read(document)) == words.split(document.folded)


def test_what_will_hardly_come_again_is_not_remembered() -> None:
    words.read(articles.read(f"Oslo, {'la' * 50},"))
    assert "Oslo," in words._PIECES
    assert all(len(piece) < 50 for piece in words._PIECES)


def test_a_word_knows_whether_it_is_a_form_of_a_cue() -> None:
    read = words.read(articles.read("Jane Doe Said she told him of the harbour"))
    assert [word.text for word in read if word.cue] == ["Said", "told"]
    assert read[4].cue == "tell"
