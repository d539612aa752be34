"""Which of a table's many patterns a text can match at all: a cheap test before dear ones.

Most patterns look for words that most sentences don't hold.  The literals
that a pattern cannot do without are read out of it; an index of all of them
then tells, word by word of a text, which patterns are worth trying.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable
from functools import cache
from itertools import chain, product
from typing import Any, Generic, TypeVar

try:
    from re import _constants as op  # type: ignore[attr-defined]
    from re import _parser as parser  # type: ignore[attr-defined]
except ImportError:  # an interpreter that hides them: every pattern is tried
    parser = None

Literals = frozenset[str]
Thing = TypeVar("Thing")
_Key = tuple[str, str]  # the longest word of a literal, and the literal

# Of a part with more spellings than this the literals would be too many to look for.
_SPELLINGS = 48
# A word is looked up by so many letters of each place in it.
_START = 3
# So many words are remembered: news uses the same ones again and again.
_WORDS = 30_000

_NOTHING = frozenset({""})


class Prefilter(Generic[Thing]):
    """Tells which of its things a text may hold.

    A thing comes with literals, in lower case, of which every text that holds
    it holds at least one; with None it may be in any text.
    """

    def __init__(self, rows: Iterable[tuple[Thing, Literals | None]]) -> None:
        # The things, by number, that a literal tells of; the empty one is in every text.
        self._of: dict[str, dict[int, Thing]] = defaultdict(dict)
        for number, (thing, literals) in enumerate(rows):
            for literal in {""} if literals is None else literals:
                self._of[literal][number] = thing
        # A text that holds a literal holds its longest word: these words by how they
        # start; short ones, which are few, apart.
        self._keys: dict[str, list[_Key]] = defaultdict(list)
        self._short: list[_Key] = []
        self._words = {""}  # the literals that are a word and nothing else
        for literal in filter(None, self._of):
            key = _longest_word(literal)
            self._words |= {literal} & {key}
            keys = self._short if len(key) < _START else self._keys[key[:_START]]
            keys.append((key, literal))
        self._told = _Told(self._read)

    def possible(self, lowered: str) -> list[Thing]:
        """The things that a text may hold, in their order, told from its lower-case copy."""
        # Most words tell of nothing: they are passed over without a step of Python's own.
        told = filter(None, map(self._told.__getitem__, lowered.split()))
        found: dict[int, Thing] = {}
        for literal in {"", *chain.from_iterable(told)}:
            if literal in self._words or literal in lowered:
                found.update(self._of[literal])
        return [found[number] for number in sorted(found)]

    def _read(self, word: str) -> tuple[str, ...]:
        """The literals that a text with this word may hold."""
        found = [literal for key, literal in self._short if key in word]
        for at in range(len(word) - _START + 1):
            start = word[at : at + _START]
            if start in self._keys:
                found += [literal for key, literal in self._keys[start] if word.startswith(key, at)]
        return tuple(found)


class _Told(dict[str, tuple[str, ...]]):
    """What each word tells of, read once; looked up quicker than any cache."""

    def __init__(self, read: Callable[[str], tuple[str, ...]]) -> None:
        super().__init__()
        self._read = read

    def __missing__(self, word: str) -> tuple[str, ...]:
        if len(self) >= _WORDS:
            self.clear()
        told = self[word] = self._read(word)
        return told


def may_match(regex: re.Pattern[str], lowered: str) -> bool:
    """Whether a text can match, judged in a hurry from its lower-case copy."""
    literals = required(regex.pattern)
    if literals is None:
        return True
    for literal in literals:  # noqa: SIM110  (a generator costs more than the search)
        if literal in lowered:
            return True
    return False


@cache
def required(pattern: str) -> Literals | None:
    """Lower-case literals of which every text that matches holds at least one.

    None where the pattern has no such literals.  Raises `re.error` for what
    is no regular expression.
    """
    if parser is None:
        re.compile(pattern)
        return None
    return _of_sequence(parser.parse(pattern))


def _of_sequence(items: Iterable[tuple[Any, Any]]) -> Literals | None:
    """The most telling literals among the parts of a sequence."""
    found: list[Literals] = []
    run = _NOTHING
    for code, argument in items:
        spellings = _spellings(code, argument)
        joined = _joined(run, spellings) if spellings else None
        if joined is None:
            found += [run, _of_part(code, argument) or _NOTHING]
        run = joined or spellings or _NOTHING
    telling = [each for each in (*found, run) if all(literal.strip() for literal in each)]
    return _without_longer(max(telling, key=_worth)) if telling else None


def _spellings(code: Any, argument: Any) -> Literals | None:
    """All that a part can match, in lower case; None where it is too much to list."""
    if code is op.LITERAL:
        return frozenset({chr(argument).lower()})
    if code in (op.AT, op.ASSERT, op.ASSERT_NOT):
        return _NOTHING  # which takes no letters
    if code is op.IN:
        plain = all(kind is op.LITERAL for kind, _ in argument)
        return _few(chr(letter).lower() for _, letter in argument) if plain else None
    branches = [_of_all(branch) for branch in _branches(code, argument)]
    listed = bool(branches) and all(branches)
    return _few(each for one in branches for each in one or ()) if listed else None


def _branches(code: Any, argument: Any) -> Iterable[Iterable[tuple[Any, Any]]]:
    """The sequences one of which a group or an optional part matches; none for other parts."""
    if code is op.SUBPATTERN:
        return [argument[-1]]
    if code in (op.MAX_REPEAT, op.MIN_REPEAT) and argument[:2] == (0, 1):
        return [argument[2], ()]
    return argument[1] if code is op.BRANCH else ()


def _of_all(items: Iterable[tuple[Any, Any]]) -> Literals | None:
    """All that a whole sequence can match; None where it is too much to list."""
    run: Literals | None = _NOTHING
    for code, argument in items:
        spellings = _spellings(code, argument)
        run = _joined(run, spellings) if run and spellings else None
    return run


def _joined(run: Literals, spellings: Literals) -> Literals | None:
    if len(run) * len(spellings) > _SPELLINGS:
        return None  # without listing them first
    return frozenset(first + second for first, second in product(run, spellings))


def _few(spellings: Iterable[str]) -> Literals | None:
    chosen = frozenset(spellings)
    return chosen if len(chosen) <= _SPELLINGS else None


def _of_part(code: Any, argument: Any) -> Literals | None:
    """Literals that one part of a sequence needs, if it needs any."""
    if code is op.SUBPATTERN:
        return _of_sequence(argument[-1])
    if code in (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT) and argument[0] > 0:
        return _of_sequence(argument[2])
    if code is op.ATOMIC_GROUP:
        return _of_sequence(argument)
    if code is op.BRANCH:
        branches = [_of_sequence(branch) for branch in argument[1]]
        if all(branches):
            return frozenset().union(*(branch for branch in branches if branch))
    return None


def _worth(literals: Literals) -> tuple[int, int]:
    """The longer a literal's longest word, the rarer; then the fewer literals the better."""
    return min(len(_longest_word(literal)) for literal in literals), -len(literals)


def _longest_word(literal: str) -> str:
    return max(literal.split(), key=len)


def _without_longer(literals: Literals) -> Literals:
    """Where "phone" is looked for, "telephone" need not be."""
    return frozenset(
        each for each in literals if not any(other in each for other in literals - {each})
    )
