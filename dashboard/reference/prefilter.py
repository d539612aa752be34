"""Which of a table's many patterns a text can match at all: a cheap test before dear ones.

An index of the literals that patterns cannot do without (`literals`) tells,
word by word of a text, which of them are worth trying.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable
from functools import cache
from itertools import chain
from typing import Generic, NamedTuple, TypeVar

from dashboard.reference.kept import Kept
from dashboard.reference.literals import Literals, Needs, needs, rarest_word, rarity

Thing = TypeVar("Thing")


class _Key(NamedTuple):
    """The rarest word of a literal, and whether it begins and ends where a text's word does."""

    word: str
    begins: bool
    ends: bool


# A word is looked up by so many letters of each place in it.
_START = 3
# So many words are remembered: news uses the same ones again and again.
_WORDS = 30_000
_FEWER = 1.5  # times the literals
# What stands around words and is no part of them.
_MARKS = "\"',.:;!?()[]-"
_BETWEEN = "\0"  # literals that are told as one text


class Prefilter(Generic[Thing]):
    """Tells which of its things a text may hold.

    A thing comes with sets of literals, in lower case, of each of which every text
    that holds it holds at least one; without a set it may be in any text.
    """

    def __init__(self, rows: Iterable[tuple[Thing, Needs]]) -> None:
        # The things, each with what else it needs, and by number those that a literal tells of.
        self._things: list[tuple[Thing, Needs]] = []
        self._of: dict[str, list[int]] = defaultdict(list)
        self._anywhere: list[int] = []
        for number, (thing, needed) in enumerate(rows):
            self._things.append((thing, _soon_told(needed[1:])))
            for literal in needed[0] if needed else ():
                self._of[literal].append(number)
            if not needed:
                self._anywhere.append(number)
        # A text that holds a literal holds its rarest word: the literals by these words,
        # and these by how they start; short ones, which are few, under no start.
        self._keys: dict[str, dict[_Key, list[str]]] = {"": {}}
        for literal in self._of:
            key = _key(literal)
            start = key.word[:_START] if len(key.word) >= _START else ""
            self._keys.setdefault(start, {}).setdefault(key, []).append(literal)
        self._told = _Told(self._read)

    def possible(self, lowered: str) -> list[Thing]:
        """The things that a text may hold, in their order, told from its lower-case copy."""
        # Most words tell of nothing: they are passed over without a step of Python's own.
        told = filter(None, map(self._told.__getitem__, lowered.split()))
        literals = [each for each in chain.from_iterable(told) if each in lowered]
        if not literals and not self._anywhere:
            return []
        found = set(self._anywhere)
        for literal in literals:
            found.update(self._of[literal])
        things = map(self._things.__getitem__, sorted(found))
        return [thing for thing, needed in things if not needed or _holds(lowered, needed)]

    def _read(self, word: str) -> tuple[str, ...]:
        """The literals that a text with this word may hold."""
        starts = {word[at : at + _START] for at in range(len(word) - _START + 1)} | {""}
        told = [
            literals
            for start in self._keys.keys() & starts
            for key, literals in self._keys[start].items()
            if _stands(key, word)
        ]
        return tuple(chain.from_iterable(told))


class _Told(dict[str, tuple[str, ...]]):
    """What each word tells of, read once; looked up quicker than any cache."""

    def __init__(self, read: Callable[[str], tuple[str, ...]]) -> None:
        super().__init__()
        self._read = read

    def __missing__(self, word: str) -> tuple[str, ...]:
        if len(self) >= _WORDS:
            self.clear()
        bare = word.strip(_MARKS)
        told = self[word] = self._read(word) if bare == word else self[bare]
        return told


def _key(literal: str) -> _Key:
    words = literal.split()
    whole = rarest_word(literal)
    word = whole.strip(_MARKS)
    begins = whole.startswith(word) and (literal[0].isspace() or words[0] != whole)
    ends = whole.endswith(word) and (literal[-1].isspace() or words[-1] != whole)
    return _Key(word, begins, ends)


def _stands(key: _Key, word: str) -> bool:
    """Whether a word has a key, and no letters beside it where a space has to be."""
    if key.begins:
        return word == key.word if key.ends else word.startswith(key.word)
    return word.endswith(key.word) if key.ends else key.word in word


def may_match(regex: re.Pattern[str], lowered: str) -> bool:
    """Whether a text can match, judged in a hurry from its lower-case copy."""
    return _holds(lowered, _gist(regex.pattern))


@cache
def _gist(pattern: str) -> Needs:
    return _soon_told(needs(pattern))


def _soon_told(needed: Needs) -> Needs:
    """The same, but each first in few words, as they are looked for one by one.

    Not where these are no fewer to speak of.
    """
    fewer = [few for each in needed if len(few := in_few_words(each)) * _FEWER <= len(each)]
    return tuple(sorted(dict.fromkeys([*fewer, *needed]), key=len))


def in_few_words(literals: Iterable[str]) -> Literals:
    """Of "a day before", "a day after" and "a week after" just "before" and "after"."""
    return _IN_FEW_WORDS(_BETWEEN.join(sorted(literals)))


def _in_few_words(literals: str) -> Literals:
    left = literals.split(_BETWEEN) if literals else []
    chosen: list[str] = []
    while left:
        words = {word: None for literal in left for word in literal.split() if len(word) > _START}
        reach = {word: sum(word in each for each in left) for word in words or left}
        chosen.append(max(reach, key=lambda word: (reach[word], rarity(word))))
        left = [literal for literal in left if chosen[-1] not in literal]
    return frozenset(chosen)


_IN_FEW_WORDS = Kept(_in_few_words, Literals)


def _holds(lowered: str, needed: Needs) -> bool:
    """Whether a text holds one literal of each set."""
    for literals in needed:
        for literal in literals:
            if literal in lowered:
                break
        else:
            return False
    return True
