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
    ("Critics doubt whether the “reform” is one.", "fragment"),
]


@pytest.mark.parametrize(("text", "form"), TERMS)
def test_terms(text: str, form: str) -> None:
    assert [found for _, found in forms(text)] == [form]
