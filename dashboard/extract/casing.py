"""Headlines in capitals ("Trump Says He Will Meet Putin") read as the sentences they are.

Of their words those keep the capital that the text or a table has as names.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import pairwise

from msgspec import Struct

from dashboard.models import Span
from dashboard.reference.cues import forms
from dashboard.reference.grammar import grammar
from dashboard.reference.institutions import institutions
from dashboard.reference.names import genders
from dashboard.reference.people import people
from dashboard.reference.places import places
from dashboard.reference.roles import nations

_LONGEST = 200  # code points of a headline
_FEWEST = 4  # words of one
_LITTLE = 4  # letters that a word of it may have without a capital, if it is no verb
_WORD = re.compile(r"(?<!&)[^\W\d_][\w-]*(?:'(?!s\b)\w+)*")
# The capital comes before what looks back from it: all other letters are then passed over.
_CAPITAL_WITHIN = re.compile(r"[A-Z](?<=[a-z,] .)[\w-]*(?: [A-Z][\w-]*)*")
_SMALL = re.compile(r"\b[a-z][\w-]*(?:'(?!s\b)\w+)*")
_STOPS = (",", ";", ":")  # what no headline ends in
_DATING = frozenset(
    ["in", "since", "until", "by", "on", "of", "early", "late", "last", "next", "this"]
)


class _Seen(Struct, frozen=True):
    """Words as the text has them: in small letters, as names, and names of two words."""

    small: frozenset[str]
    names: frozenset[str]
    pairs: frozenset[tuple[str, str]]


def plain(folded: str, lines: Iterable[Span]) -> str:
    """The text, of the same length, with those of the `lines` plain that are headlines."""
    headlines = [line for line in lines if _is_headline(line.of(folded))]
    if not headlines:
        return folded
    seen = _seen(folded[headlines[-1].end :])
    for line in headlines:
        folded = folded[: line.start] + _sentence(line.of(folded), seen) + folded[line.end :]
    return folded


def _is_headline(line: str) -> bool:
    """Whether a line has a capital at each of its words but the little ones: "of", "and", "the"."""
    if len(line) > _LONGEST or line.endswith(_STOPS) or line.isupper():
        return False
    words = _WORD.findall(line)
    small = [word for word in words if word[0].islower()]
    if len(words) < _FEWEST or 2 * len(small) > len(words):
        return False
    return all(len(word) <= _LITTLE and word in _little() for word in small)


@cache
def _little() -> frozenset[str]:
    """Words that a headline in capitals may have without one."""
    lists = grammar()
    return lists.prepositions | lists.conjunctions | {"a", "an", "the", "not", "s"}


def _seen(body: str) -> _Seen:
    """What the text below the headlines tells of its words."""
    runs = [run.split(" ") for run in _CAPITAL_WITHIN.findall(body)]
    names = frozenset(word for run in runs for word in run)
    pairs = frozenset(pair for run in runs for pair in pairwise(run))
    return _Seen(frozenset(_SMALL.findall(body)), names, pairs)


def _sentence(line: str, seen: _Seen) -> str:
    """A headline with small letters where a sentence has them."""
    found = list(_WORD.finditer(line))
    words = [match.group() for match in found]
    for at, match in enumerate(found):
        begins = at == 0 or line[: match.start()].rstrip(" '\"(").endswith((":", "?", "!", "."))
        if begins or not _is_lowered(words, at, seen):
            continue
        line = line[: match.start()] + match.group().lower() + line[match.end() :]
    return line


def _is_lowered(words: list[str], at: int, seen: _Seen) -> bool:
    """Whether a word is no name, nor part of one."""
    before, word, following = words[at - 1], words[at], (*words[at + 1 :], "")[0]
    small = word.lower()
    if (word.isupper() and word != "A") or len(small) != len(word):
        return False
    if any(two in seen.pairs or two in _pairs() for two in ((before, word), (word, following))):
        return False
    if word in seen.names and small not in seen.small:
        return False
    month = small in grammar().calendar and before.lower() in _DATING
    if small.partition("'")[0] in _closed() and not month:
        return not small.startswith("i'")
    if word in _singles() and (word in seen.names or small not in seen.small):
        return False
    named = following in seen.names or following in _singles()
    title = small in grammar().titles and named
    given = before.lower() in genders() and before.lower() not in _closed()
    first = small in genders() and following[:1].isupper()
    return small in seen.small or not (title or given or first or _is_compound(word, seen))


def _is_compound(word: str, seen: _Seen) -> bool:
    """Whether a part of a word is a name: "Doe-like"."""
    parts = word.split("-")
    return len(parts) > 1 and any(part in seen.names or part in _singles() for part in parts)


@cache
def _closed() -> frozenset[str]:
    """Words that are names only where the text has them as such: "May", "Will"."""
    lists = grammar()
    closed = lists.auxiliaries | lists.prepositions | lists.conjunctions | lists.relatives
    days = lists.calendar - lists.auxiliaries
    return (closed | lists.determiners | lists.adverbs | lists.pasts | frozenset(forms())) - days


@cache
def _names() -> tuple[tuple[str, ...], ...]:
    """The words of every name of the tables."""
    return tuple(tuple(name.split()) for name in _spelt() if name[:1].isupper())


def _spelt() -> Iterator[str]:
    for person in people():
        yield from (person.name, *person.aliases)
    for body in institutions():
        yield from (body.name.removeprefix("The "), *body.aliases)
    for place in places():
        yield from place.names
    for nation in nations():
        yield from (*nation.words, *nation.things)


@cache
def _singles() -> frozenset[str]:
    """Words that are names by themselves: of one word, family names, days."""
    alone = {name[0] for name in _names() if len(name) == 1}
    families = {person.name.split()[-1] for person in people()}
    calendar = {day.capitalize() for day in grammar().calendar}
    return frozenset(alone | families | calendar)


@cache
def _pairs() -> frozenset[tuple[str, str]]:
    """Two words that stand side by side in a name: "White House"."""
    return frozenset(pair for name in _names() for pair in pairwise(name))
