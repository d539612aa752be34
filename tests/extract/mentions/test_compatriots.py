"""Whom "the Norwegian" means, and where it is no person at all."""

from __future__ import annotations

import pytest

from dashboard.extract import read_article
from dashboard.models import Article

BEFORE = "Trump met Putin in Oslo. "
# (text behind BEFORE, words of the mention and who it is)
MEANT = [
    ("The Russian said he was pleased.", ("The Russian", "Vladimir Putin")),
    ("The American left early.", ("The American", "Donald Trump")),
    ("Asked about the Russian, he smiled.", ("the Russian", "Vladimir Putin")),
    ("She spoke with the American and left.", ("the American", "Donald Trump")),
    ("Lavrov stayed on. The Russian also spoke.", ("The Russian", "Sergei Lavrov")),
]
NOBODY = [
    "The Russian delegation left.",
    "The Russian and American envoys left.",
    'It was the Russian "no" that he heard.',
    "The British left.",
    "The Ukrainian said so.",
    "It rained. It poured. It hailed. It snowed. It cleared. The Russian said so.",
]


def _described(text: str) -> list[tuple[str, str]]:
    whole = read_article(Article("x", BEFORE + text, "2018-12-02"))
    return [
        (mention.span.of(BEFORE + text), mention.name)
        for mention in whole.people
        if mention.known_by == "description"
    ]


@pytest.mark.parametrize(("text", "expected"), MEANT)
def test_the_latest_of_a_nation_is_meant(text: str, expected: tuple[str, str]) -> None:
    assert expected in _described(text)


@pytest.mark.parametrize("text", NOBODY)
def test_no_person_is_meant(text: str) -> None:
    assert _described(text) == []
