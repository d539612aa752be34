"""The literals that a regular expression cannot do without, read out of it.

Most patterns look for words that most sentences don't hold: what they need
is soon looked for, and they are tried only where it is found.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import Any, NamedTuple

from dashboard.reference.kept import Kept

try:
    from re import _constants as op  # type: ignore[attr-defined]
    from re import _parser as parser  # type: ignore[attr-defined]
except ImportError:  # an interpreter that hides them: every pattern is tried
    parser = None

Literals = frozenset[str]
Needs = tuple[Literals, ...]

_Item = tuple[Any, Any]  # a code of the parser with its argument

# Of a part with more spellings than this the literals would be too many to look for.
_SPELLINGS = 48
# Words that stand in most sentences tell little, however long they are.
_COMMON = frozenset(
    "the and that with from for was were has have had been his her their they this not but who "  # noqa: SIM905
    "will would about after said are its all both told".split()
)

# Long words that are no rarer in news of the two than short ones.
_FREQUENT = frozenset(
    "president presidents russian russia american americans states united washington moscow "  # noqa: SIM905
    "kremlin white house office leaders countries other first during between against over".split()
)

_NOTHING, _SPACE = frozenset({""}), frozenset({" "})


def needs(pattern: str) -> Needs:
    """Sets of lower-case literals of each of which every text that matches holds at least one.

    The most telling comes first.  Raises `re.error` for what is no regular expression.
    """
    return _NEEDS(pattern)


def _needs(pattern: str) -> Needs:
    if parser is None:
        re.compile(pattern)
        return ()
    return _telling(_of_sequence(parser.parse(pattern)).telling())


_NEEDS = Kept(_needs, Needs)


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


class _Sequence(NamedTuple):
    """All that a sequence can match, None where it is too much to list, and its stretches.

    A text that matches holds one spelling of each stretch.
    """

    whole: Literals | None
    stretches: list[Literals]

    def ends_in_space(self) -> bool:
        """Whether what matches it does."""
        return all(each.endswith(" ") for each in self.stretches[-1])

    def telling(self) -> list[Literals]:
        """The stretches that are looked for: those without a spelling of spaces or of nothing."""
        return [_without_longer(each) for each in self.stretches if all(map(str.strip, each))]


class _Part(NamedTuple):
    """A part of a sequence: all that it can match, None where it is too much to list.

    Of what is not listed, the branches one of which it matches, and whether it may match nothing.
    """

    spellings: Literals | None
    branches: Sequence[_Sequence] = ()
    optional: bool = False

    def needed(self) -> list[Literals]:
        """What one of the branches needs, whichever it is, if each of them needs anything."""
        needed = [] if self.optional else [branch.telling() for branch in self.branches]
        if len(needed) > 1 and all(needed):
            return [frozenset().union(*(max(each, key=_worth) for each in needed))]
        return needed[0] if len(needed) == 1 else []

    def end(self, run: Literals) -> Literals:
        """What stands for certain before the next part, behind a `run` of letters."""
        if self.spellings:
            return _joined(frozenset(map(_last_word, run)), self.spellings) or self.spellings
        spaced = self.branches and all(branch.ends_in_space() for branch in self.branches)
        skipped = self.optional and not all(each.endswith(" ") for each in run)
        return _SPACE if spaced and not skipped else _NOTHING


def _last_word(letters: str) -> str:
    return letters[letters.rfind(" ") :]  # with the space before it, else its last letter


def _of_sequence(items: Iterable[_Item]) -> _Sequence:
    found: list[Literals] = []
    run = _NOTHING
    for part in _parts(items):
        joined = _joined(run, part.spellings) if part.spellings else None
        if joined is None:
            found += [run, *part.needed()]
        run = joined or part.end(run)
    return _Sequence(None if found else run, [*found, run])


def _parts(items: Iterable[_Item]) -> Iterator[_Part]:
    """The parts of a sequence, letters that follow each other as one."""
    letters = ""
    for code, argument in getattr(items, "data", items):  # the parser's own lists are slow to read
        if code is op.LITERAL:
            letters += chr(argument)
            continue
        if letters:
            yield _Part(frozenset({letters.lower()}))
            letters = ""
        yield _part(code, argument)
    if letters:
        yield _Part(frozenset({letters.lower()}))


def _part(code: Any, argument: Any) -> _Part:
    if code in (op.AT, op.ASSERT, op.ASSERT_NOT):
        return _Part(_NOTHING)  # which takes no letters
    if code is op.IN:
        plain = all(kind is op.LITERAL for kind, _ in argument)
        return _Part(_few(chr(letter).lower() for _, letter in argument) if plain else None)
    branches = [_of_sequence(branch) for branch in _branches(code, argument)]
    optional = _repeats(code) and argument[0] == 0
    wholes = [branch.whole for branch in branches if branch.whole]
    several_times = _repeats(code) and argument[:2] != (0, 1)
    if len(wholes) < len(branches) or not branches or several_times:
        return _Part(None, branches, optional)
    return _Part(_few(chain(*wholes, _NOTHING if optional else ())), branches, optional)


def _branches(code: Any, argument: Any) -> Iterable[Iterable[_Item]]:
    """The sequences one of which a group, or a part that may be repeated, matches."""
    if code is op.SUBPATTERN or _repeats(code):
        return [argument[-1]]
    if code is op.ATOMIC_GROUP:
        return [argument]
    return argument[1] if code is op.BRANCH else ()


def _repeats(code: Any) -> bool:
    return code in (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT)


def _joined(run: Literals, spellings: Literals) -> Literals | None:
    if len(run) * len(spellings) > _SPELLINGS:
        return None  # without listing them first
    return frozenset([first + second for first in run for second in spellings])


def _few(spellings: Iterable[str]) -> Literals | None:
    chosen = frozenset(spellings)
    return chosen if len(chosen) <= _SPELLINGS else None


def _worth(literals: Literals) -> tuple[int, int]:
    """The longer a literal's rarest word, the rarer; then the fewer literals the better."""
    return min(rarity(rarest_word(literal)) for literal in literals), -len(literals)


def rarest_word(literal: str) -> str:
    """The word of a literal that the fewest texts will hold."""
    return max(literal.split(), key=rarity)


def rarity(word: str) -> int:
    """How much a word tells: the longer, but for those of most sentences."""
    return 2 if word in _COMMON else 3 if word in _FREQUENT else len(word)


def _without_longer(literals: Literals) -> Literals:
    """Where "phone" is looked for, "telephone" need not be."""
    return frozenset(
        each for each in literals if not any(other in each for other in literals - {each})
    )
