"""Pairs of quotation marks, and what a broken one costs."""

from __future__ import annotations

import pytest

from dashboard.extract import articles
from dashboard.extract.speech import marks

PAIRS = [
    ("“a b” c", [("a b", True, True, False)]),
    ('"a b" c "d e"', [("a b", True, True, False), ("d e", True, True, False)]),
    ("He said “a b", [("a b", True, False, False)]),
    ("‘a b,’ he said", [("a b,", True, True, True)]),
    ("“a ‘b’ c”", [("a ‘b’ c", True, True, False), ("b", True, True, True)]),
    ('author="Doe" wrote', []),
    ("a”", []),
    ("the aides’ and leaders’ talks", []),
    # straight single marks around double ones are rather two apostrophes
    ("the aides 'spoke \"well\" of it' then", [("well", True, True, False)]),
]


@pytest.mark.parametrize(("text", "expected"), PAIRS)
def test_pairs(text: str, expected: list[tuple[str, bool, bool, bool]]) -> None:
    found = marks.pairs(articles.read(text))

    assert [
        (pair.span.of(text), pair.opened, pair.closed, pair.single) for pair in found
    ] == expected


def test_a_pair_within_another_is_inner() -> None:
    for text in ("“a ‘b’ c”", "‘a “b” c,’ he said"):
        assert [pair.inner for pair in marks.pairs(articles.read(text))] == [False, True]


def test_a_closing_mark_needs_an_open_paragraph_before_it() -> None:
    joined = marks.pairs(articles.read("“One.\n\nTwo” he said."))
    alone = marks.pairs(articles.read("One.\n\nTwo” he said."))

    assert [(pair.opened, pair.closed) for pair in joined] == [(True, False), (False, True)]
    assert alone == ()
