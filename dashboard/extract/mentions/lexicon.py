"""Phrases of the reference tables, found at a place in a list of words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Generic, TypeVar

from dashboard.extract.words import Token

Value = TypeVar("Value")


class Lexicon(Generic[Value]):
    """Phrases with what they mean, matched word by word, the longest first.

    Case is kept where `folded` is false; a full stop after an initial
    counts as a word in the text and in the phrase alike.
    """

    def __init__(self, phrases: Iterable[tuple[Sequence[str], Value]], folded: bool) -> None:
        self._folded = folded
        self._by_first: dict[str, list[tuple[tuple[str, ...], Value]]] = {}
        for phrase, value in phrases:
            words = tuple(word.lower() for word in phrase) if folded else tuple(phrase)
            self._by_first.setdefault(words[0], []).append((words, value))
        for rows in self._by_first.values():
            rows.sort(key=lambda row: -len(row[0]))

    def match(self, words: Sequence[Token], index: int) -> tuple[int, Value] | None:
        """The longest phrase at `index` as (index after it, value), or None."""
        word = words[index]
        rows = self._by_first.get(word.lower if self._folded else word.text)
        for phrase, value in rows or ():
            end = index + len(phrase)
            if len(phrase) == 1 or self._is(words[index:end], phrase):
                return end, value
        return None

    def _is(self, words: Sequence[Token], phrase: tuple[str, ...]) -> bool:
        return phrase == tuple(word.lower if self._folded else word.text for word in words)
