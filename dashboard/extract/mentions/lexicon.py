"""Phrases of the reference tables, found at a place in a list of words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from operator import attrgetter
from typing import Any, Generic, TypeVar

from dashboard.extract.words import Token

Value = TypeVar("Value")


class Lexicon(Generic[Value]):
    """Phrases with what they mean, matched word by word, the longest first.

    Case is kept where `folded` is false; a full stop after an initial
    counts as a word in the text and in the phrase alike.
    """

    def __init__(self, phrases: Iterable[tuple[Sequence[str], Value]], folded: bool) -> None:
        self._letters = attrgetter("lower" if folded else "text")
        # a trie: word -> what may follow it, and under None what the phrase means
        self._trie: dict[str | None, Any] = {}
        for phrase, value in phrases:
            node = self._trie
            for word in phrase:
                node = node.setdefault(word.lower() if folded else word, {})
            node.setdefault(None, value)

    def match(self, words: Sequence[Token], index: int) -> tuple[int, Value] | None:
        """The longest phrase at `index` as (index after it, value), or None.

        Most words begin no phrase, and cost no more than one look.
        """
        node: Any = self._trie.get(self._letters(words[index]))
        return self._longest(words, index + 1, node) if node else None

    def _longest(self, words: Sequence[Token], end: int, node: Any) -> tuple[int, Value] | None:
        """The longest phrase that goes on at `end` from a node of the trie."""
        found = (end, node[None]) if None in node else None
        while end < len(words) and (node := node.get(self._letters(words[end]))):
            end += 1
            if None in node:
                found = end, node[None]
        return found
