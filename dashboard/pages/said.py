"""What was said in a collection; only the pages that show it pay for it."""

from __future__ import annotations

from collections.abc import Mapping

from dashboard.extract import topics
from dashboard.extract.articles import fold
from dashboard.models import Passage, Span
from dashboard.pages.data import load, remembered
from dashboard.view.sayings import Saying, sayings, spoken_on


@remembered(most=1)
def said() -> tuple[Saying, ...]:
    """All quotations and reported statements, each with the topics of its words."""
    return sayings(load(), _topics)


def said_on(asked: tuple[str, ...]) -> frozenset[Passage]:
    """Where words stand that are on one of the topics asked for; nowhere if none is."""
    if not asked:
        return frozenset()
    return frozenset(at for at, on in _spoken_on().items() if not set(asked).isdisjoint(on))


@remembered(most=1)
def _spoken_on() -> Mapping[Passage, tuple[str, ...]]:
    return spoken_on(load(), _topics)


def _topics(words: str) -> tuple[str, ...]:
    return topics.find(fold(words), [Span(0, len(words))])
