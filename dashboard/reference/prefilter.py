"""Which of a table's many patterns a text can match at all: a cheap test before dear ones.

Most patterns look for words that most sentences don't hold.  The literals
that a pattern cannot do without are read out of it; an index of all of them
then tells, word by word of a text, which patterns are worth trying.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from functools import cache, lru_cache, reduce
from itertools import pairwise, product
from operator import or_
from typing import Any, Generic, TypeVar

try:
    from re import _constants as op  # type: ignore[attr-defined]
    from re import _parser as parser  # type: ignore[attr-defined]
except ImportError:  # an interpreter that hides them: every pattern is tried
    parser = None

Literals = frozenset[str]
Thing = TypeVar("Thing")

# Of a part with more spellings than this the literals would be too many to look for.
_SPELLINGS = 48
# So many words are remembered: news uses the same ones again and again.
_WORDS = 20_000

_NOTHING = frozenset({""})


class Prefilter(Generic[Thing]):
    """Tells which of its things a text may hold.

    A thing comes with literals, in lower case, of which every text that holds
    it holds at least one; with None it may be in any text.
    """

    def __init__(self, rows: Iterable[tuple[Thing, Literals | None]]) -> None:
        self._things: list[Thing] = []
        self._always = 0
        # Things are bits of a number; literals stand under their first two letters.
        self._bits: dict[str, dict[str, int]] = defaultdict(dict)
        for number, (thing, literals) in enumerate(rows):
            self._things.append(thing)
            if literals is None:
                self._always |= 1 << number
            for key in map(_longest_word, literals or ()):
                known = self._bits[key[:2]]
                known[key] = known.get(key, 0) | 1 << number
        self._told_by = lru_cache(maxsize=_WORDS)(self._read)
        self._named = lru_cache(maxsize=_WORDS)(self._decoded)

    def possible(self, lowered: str) -> tuple[Thing, ...]:
        """The things that a text may hold, in their order, told from its lower-case copy."""
        return self._named(reduce(or_, map(self._told_by, lowered.split()), self._always))

    def _read(self, word: str) -> int:
        """The things of which a word holds a literal, as bits."""
        starts = {*word, *map("".join, pairwise(word))} & self._bits.keys()
        return reduce(
            or_,
            (bit for start in starts for key, bit in self._bits[start].items() if key in word),
            0,
        )

    def _decoded(self, bits: int) -> tuple[Thing, ...]:
        return tuple(thing for n, thing in enumerate(self._things) if bits >> n & 1)


def _longest_word(literal: str) -> str:
    """The part of a literal that a word of the text must hold."""
    return max(literal.split(), key=len)


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
    return _few(first + second for first, second in product(run, spellings))


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
    """The longer the shortest literal, the rarer; then the fewer the better."""
    return min(len(literal) for literal in literals), -len(literals)


def _without_longer(literals: Literals) -> Literals:
    """Where "phone" is looked for, "telephone" need not be."""
    return frozenset(
        each for each in literals if not any(other in each for other in literals - {each})
    )
