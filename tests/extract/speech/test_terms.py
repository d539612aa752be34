"""Titles and so-called words, known by their sentence."""

from __future__ import annotations

import pytest

from tests.extract.said import forms

TERMS = [
    ("Trump spoke on NBC’s “Morning With Roe”.", "title"),
    ("Trump told “The Early Hour” that he was glad.", "title"),
    ("Trump called her “Big Bella”.", "fragment"),
    ("Trump referred to her as “Big Bella”.", "fragment"),
    ("“Call Me Again,” Trump said.", "full"),
    ("The “open sky” rule is old.", "scare"),
    ("Trump called the “open sky” rule old.", "fragment"),
    ("Crowds broke into chants of “Roads First”.", "fragment"),
    ("All were amused by his “Moon Base” remark.", "fragment"),
    ("Trump said a new “Cold War” had begun.", "fragment"),
    ("Trump used the words “cold peace” for it.", "fragment"),
    ("He wrote under the pseudonym “quiet friend”.", "scare"),
    ("One of his favourites, “Over the Hills,” by Jane Doe, was sold.", "title"),
    ("They met.\n\n‘A very cold morning.’\n\nThey left.", "scare"),
    ("They met.\n\nCOLD AND QUIET\n\nThey left “at once, with no word to anyone”.", "fragment"),
    ("Critics doubt whether the “reform” is one.", "fragment"),
]


@pytest.mark.parametrize(("text", "form"), TERMS)
def test_terms(text: str, form: str) -> None:
    assert [found for _, found in forms(text)] == [form]
