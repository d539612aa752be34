"""What was said in a collection; only the pages that show it pay for it."""

from __future__ import annotations

from dashboard.extract import topics
from dashboard.extract.articles import fold
from dashboard.models import Span
from dashboard.pages.data import load, remembered
from dashboard.view.sayings import Saying, sayings


@remembered(most=1)
def said() -> tuple[Saying, ...]:
    """All quotations and reported statements, each with the topics of its words."""
    return sayings(load(), _topics)


def _topics(words: str) -> tuple[str, ...]:
    return topics.find(fold(words), [Span(0, len(words))])
