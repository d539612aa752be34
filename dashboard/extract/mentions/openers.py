"""Words with a capital that open a sentence and are part of no name: "Meeting Doe, she said"."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from functools import cache

from dashboard.extract.words import Token
from dashboard.reference.grammar import grammar
from dashboard.reference.names import genders

# Endings of participles and adverbs, "Joining Doe", "Privately Doe"; no given name's ("Emily").
_ENDINGS = ("ing", "ed", "ly")


def leads_in(words: Sequence[Token], index: int, end: int, surnames: AbstractSet[str]) -> bool:
    """Whether the first of the capitalised words from `index` to `end` only opens the sentence.

    A known name follows it: one that ends in one of the `surnames`, or begins with a given name.
    """
    first = words[index].lower
    if first in genders() or not (first in _leading() or first.endswith(_ENDINGS)):
        return False
    given = end - index > 2 and words[index + 1].lower in genders()  # not "Young Kim"
    return given or words[end - 1].text in surnames


@cache
def _leading() -> frozenset[str]:
    """Words that open a sentence before a name."""
    lists = grammar()
    return lists.prepositions | lists.subordinators | lists.adverbs | lists.leading
