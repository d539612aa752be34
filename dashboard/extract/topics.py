"""Which topics a stretch of text speaks of."""

from __future__ import annotations

from collections.abc import Iterable

from dashboard.models import Span
from dashboard.reference.topics import Topic, topics


def find(folded: str, spans: Iterable[Span]) -> tuple[str, ...]:
    """Ids of the topics that the words within `spans` speak of.

    `folded` is the article's folded text.  The ids come in the table's
    order; the answer is empty where no topic's pattern finds anything.
    """
    words = tuple(span.of(folded) for span in spans)
    return tuple(topic.id for topic in topics() if any(_speaks_of(topic, text) for text in words))


def _speaks_of(topic: Topic, words: str) -> bool:
    return any(pattern.regex().search(words) for pattern in topic.patterns)
