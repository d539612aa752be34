"""Topics of a stretch of text."""

from __future__ import annotations

import pytest

from dashboard.extract import topics
from dashboard.models import Span

ROWS = [
    ("They spoke about Syria and the North Korean tests.", ("syria", "north-korea")),
    ("He denied any hacking of the election.", ("election-interference", "cyber")),
    ("An extension of the START treaty was floated.", ("arms-control",)),
    ("They had a fresh START after lunch.", ()),
    ("Tariffs on Russian oil.", ("energy", "trade-tariffs")),
    ("South Korea won the cup.", ()),
    ("", ()),
]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_topics(text: str, expected: tuple[str, ...]) -> None:
    assert topics.find(text, [Span(0, len(text))]) == expected


def test_only_the_spans_count() -> None:
    text = "Syria was not mentioned; Iran was."

    assert topics.find(text, [Span(25, len(text))]) == ("iran",)
