"""Third step: where an article speaks of a time.

Generous candidates by a grammar, filters that reject, and of what overlaps
the longest.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from msgspec import Struct

from dashboard.extract.articles import Document
from dashboard.extract.dating import filters, grammar
from dashboard.extract.dating.grammar import Candidate, Parts
from dashboard.extract.dating.tokens import tokenize
from dashboard.extract.sentences import Sentence
from dashboard.models import Span
from dashboard.reference.timex_rules import TimexRule


class Found(Struct, frozen=True):
    """A time expression as found: its span, the rule that found it, its words' values."""

    span: Span
    rule: TimexRule
    parts: Parts


def find(document: Document, sentences: Sequence[Sentence]) -> tuple[Found, ...]:
    """All time expressions of the sentences, in order, none overlapping another.

    Any text is accepted; the time taken is linear in its length.
    """
    tokens = tokenize(document.folded, sentences)
    kept = (each for each in grammar.candidates(tokens) if not filters.rejects(each, tokens))
    return tuple(Found(each.span, each.rule, each.parts) for each in longest(kept))


def longest(candidates: Iterable[Candidate]) -> list[Candidate]:
    """Of overlapping candidates the longest, of equally long ones the one that looked further.

    What is left over is ordered by position.
    """
    ranked = sorted(candidates, key=lambda each: (each.first - each.end, -each.reach))
    taken: set[int] = set()
    chosen = []
    for each in ranked:
        places = range(each.first, each.end)
        if taken.isdisjoint(places):
            taken.update(places)
            chosen.append(each)
    return sorted(chosen, key=lambda each: each.first)
