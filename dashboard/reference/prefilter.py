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
from typing import Any, Generic, NamedTuple, TypeVar

try:
    from re import _constants as op  # type: ignore[attr-defined]
    from re import _parser as parser  # type: ignore[attr-defined]
except ImportError:  # an interpreter that hides them: every pattern is tried
    parser = None

Literals = frozenset[str]
Needs = tuple[Literals, ...]
Thing = TypeVar("Thing")


class _Key(NamedTuple):
    """The rarest word of a literal, and whether it begins and ends where a text's word does."""

    word: str
    begins: bool
    ends: bool


# Of a part with more spellings than this the literals would be too many to look for.
_SPELLINGS = 48
# A word is looked up by so many letters of each place in it.
_START = 3
# So many words are remembered: news uses the same ones again and again.
_WORDS = 30_000
# Words that stand in most sentences tell little, however long they are.
_COMMON = frozenset(
    "the and that with from for was were has have had been his her their they this not but who "  # noqa: SIM905
    "will would about after said are its all both told".split()
)
# What stands around words and is no part of them.
_MARKS = "\"',.:;!?()[]-"

_NOTHING = frozenset({""})


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
        for number, (thing, needs) in enumerate(rows):
            self._things.append((thing, tuple(sorted(needs[1:], key=len))))
            for literal in needs[0] if needs else ():
                self._of[literal].append(number)
            if not needs:
                self._anywhere.append(number)
        # A text that holds a literal holds its rarest word: the literals by these words,
        # and these by how they start; short ones, which are few, under no start.
        self._keys: dict[str, dict[_Key, list[str]]] = {"": {}}
        self._words: set[str] = set()
        for literal in self._of:
            key = _key(literal)
            start = key.word[:_START] if len(key.word) >= _START else ""
            self._keys.setdefault(start, {}).setdefault(key, []).append(literal)
            self._words.add(key.word)
        self._told = _Told(self._read)

    def possible(self, lowered: str) -> list[Thing]:
        """The things that a text may hold, in their order, told from its lower-case copy."""
        # Most words tell of nothing: they are passed over without a step of Python's own.
        told = filter(None, map(self._told.__getitem__, lowered.split()))
        found = set(self._anywhere)
        for literal in set(chain.from_iterable(told)):
            if literal in self._words or literal in lowered:
                found.update(self._of[literal])
        things = map(self._things.__getitem__, sorted(found))
        return [thing for thing, needs in things if not needs or _holds(lowered, needs)]

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
    whole = _rarest_word(literal)
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
    """What a pattern needs, but first in few words, as they are looked for one by one."""
    literals = sorted(needs(pattern), key=len)
    return (*map(_in_few_words, literals[:1]), *literals)


def _in_few_words(literals: Literals) -> Literals:
    """Of "a day before", "a day after" and "a week after" just "before" and "after"."""
    left = sorted(literals)
    chosen: list[str] = []
    while left:
        words = [word for literal in left for word in literal.split() if len(word) > _START]
        chosen.append(max(words or left, key=lambda word: sum(word in each for each in left)))
        left = [literal for literal in left if chosen[-1] not in literal]
    return frozenset(chosen)


def _holds(lowered: str, needs: Needs) -> bool:
    """Whether a text holds one literal of each set."""
    for literals in needs:
        for literal in literals:
            if literal in lowered:
                break
        else:
            return False
    return True


@cache
def needs(pattern: str) -> Needs:
    """Sets of lower-case literals of each of which every text that matches holds at least one.

    The most telling comes first.  Raises `re.error` for what is no regular expression.
    """
    if parser is None:
        re.compile(pattern)
        return ()
    return _telling(_of_sequence(parser.parse(pattern)))


def _telling(found: Iterable[Literals]) -> Needs:
    """The sets in which no literal is empty, the most telling first, none that another implies."""
    chosen: list[Literals] = []
    for literals in sorted(found, key=_worth, reverse=True):
        if not any(_implies(each, literals) for each in chosen):
            chosen.append(literals)
    return tuple(chosen)


def _implies(literals: Literals, others: Literals) -> bool:
    """Whether a text that holds one of the literals holds one of the others."""
    return all(any(other in each for other in others) for each in literals)


def _of_sequence(items: Iterable[tuple[Any, Any]]) -> list[Literals]:
    """The literals that the parts of a sequence need."""
    found: list[Literals] = []
    run = _NOTHING
    for code, argument in items:
        spellings = _spellings(code, argument)
        joined = _joined(run, spellings) if spellings else None
        if joined is None:
            found += [run, *_of_part(code, argument)]
        run = joined or spellings or _NOTHING
    telling = (each for each in (*found, run) if all(literal.strip() for literal in each))
    return [_without_longer(each) for each in telling]


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


def _of_part(code: Any, argument: Any) -> list[Literals]:
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
            return [frozenset().union(*(max(branch, key=_worth) for branch in branches))]
    return []


def _worth(literals: Literals) -> tuple[int, int]:
    """The longer a literal's rarest word, the rarer; then the fewer literals the better."""
    return min(_rarity(_rarest_word(literal)) for literal in literals), -len(literals)


def _rarest_word(literal: str) -> str:
    return max(literal.split(), key=_rarity)


def _rarity(word: str) -> int:
    return 2 if word in _COMMON else len(word)


def _without_longer(literals: Literals) -> Literals:
    """Where "phone" is looked for, "telephone" need not be."""
    return frozenset(
        each for each in literals if not any(other in each for other in literals - {each})
    )
