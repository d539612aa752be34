"""Last step: which topics a stretch of text speaks of."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache, lru_cache

from dashboard.models import Span
from dashboard.reference.prefilter import Prefilter
from dashboard.reference.tables import NamedPattern, apart, prefilter
from dashboard.reference.topics import topics


def find(folded: str, spans: Iterable[Span]) -> tuple[str, ...]:
    """Ids of the topics that the words within `spans` speak of.

    `folded` is the article's folded text.  The ids come in the table's
    order; the answer is empty where no topic's pattern finds anything.
    """
    spoken = frozenset[str]().union(*(_of(span.of(folded)) for span in spans))
    return tuple(sorted(spoken, key=_places().__getitem__))


@cache
def _places() -> dict[str, int]:
    """Where in the table each topic stands."""
    return {topic.id: place for place, topic in enumerate(topics())}


# An article's sentences are asked for again and again: by each of its events,
# and for the article as a whole.
@lru_cache(maxsize=512)
def _of(words: str) -> frozenset[str]:
    lowered = words.lower()
    possible = _patterns().possible(lowered)
    return frozenset(topic for topic, pattern in possible if pattern.search(words, lowered))


@cache
def _patterns() -> Prefilter[NamedPattern]:
    return prefilter(apart((topic.id, pattern) for topic in topics() for pattern in topic.patterns))
