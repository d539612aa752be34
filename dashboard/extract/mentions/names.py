"""Capitalised names: "President Donald Trump", "Mr. Putin", "Jane Q. Doe"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from dashboard.extract.articles import fold
from dashboard.extract.mentions.lexicon import Lexicon
from dashboard.extract.words import Token, split
from dashboard.reference.grammar import grammar
from dashboard.reference.institutions import institutions
from dashboard.reference.names import genders
from dashboard.reference.people import people
from dashboard.reference.roles import nations


@dataclass(frozen=True, slots=True)
class Name:
    """A name as written, not yet known to be anybody's.

    `start` and `end` count words.  `words` is the name without titles;
    `known` the canonical name where the table has these very words;
    `gender` what title and given name tell (``m``, ``f``, ``n`` for a body,
    else empty); `titled` whether a title stands before it.
    """

    start: int
    end: int
    words: tuple[str, ...]
    known: str | None
    gender: str
    titled: bool


@cache
def _table() -> Lexicon[tuple[str, bool]]:
    """Every full name and alias: (canonical name, whether of an institution)."""
    rows = [(alias, (row.name, False)) for row in people() for alias in (row.name, *row.aliases)]
    for body in institutions():
        bare = body.name.removeprefix("The ")
        rows += [(alias, (body.name, True)) for alias in (bare, *body.aliases)]
    return Lexicon(((split(fold(alias)), value) for alias, value in rows), folded=False)


@cache
def _before_names() -> frozenset[str]:
    """Words before a name that are not part of it: titles and nations."""
    nation_words = {word for nation in nations() for word in nation.words if " " not in word}
    return grammar().titles | {word.lower() for word in nation_words}


def read(words: Sequence[Token], index: int) -> tuple[int, Name | None]:
    """The name that begins at `index`, where a capitalised word stands.

    Returns the index after what was read, and the name, or None for
    capitalised words that name no person or body.
    """
    if words[index].lower in grammar().not_names or words[index].lower in grammar().openers:
        return index + 1, None
    end = _sequence_end(words, index)
    for place in range(index, end):
        known = _table().match(words, place)
        # A name of several words is known even where a word of it ("May", "Jr.",
        # "von der") would have ended the sequence.
        if known and (known[0] <= end or known[0] > place + 1):
            return known[0], _known(words, index, place, known)
    return end, _unknown(words, index, end)


def is_capitalised(word: Token) -> bool:
    """Whether a word can be part of a name."""
    return word.text[0].isupper() and (len(word.text) > 1 or word.text != "I")


def _sequence_end(words: Sequence[Token], index: int) -> int:
    """Index after the capitalised words, initials and particles from `index` on."""
    end = index
    while end < len(words):
        word = words[end]
        if (
            (is_capitalised(word) and (end == index or word.lower not in grammar().not_names))
            or (word.text == "." and _is_abbreviation(words, end))
            or (word.lower in grammar().particles and end > index and _name_follows(words, end))
        ):
            end += 1
        else:
            break
    while end > index + 1 and words[end - 1].text == ".":
        end -= 1
    return end


def _is_abbreviation(words: Sequence[Token], stop: int) -> bool:
    """Whether the full stop at `stop` belongs to the title or initial before it."""
    before = words[stop - 1]
    short = len(before.text) == 1 or (before.lower in grammar().titles and len(before.text) < 5)
    return short and before.end == words[stop].start and _capital_follows(words, stop)


def _name_follows(words: Sequence[Token], index: int) -> bool:
    """Whether a capitalised word follows a particle, or further particles."""
    while index + 1 < len(words) and words[index + 1].lower in grammar().particles:
        index += 1
    return _capital_follows(words, index)


def _capital_follows(words: Sequence[Token], index: int) -> bool:
    return index + 1 < len(words) and is_capitalised(words[index + 1])


def _known(
    words: Sequence[Token], index: int, place: int, known: tuple[int, tuple[str, bool]]
) -> Name:
    """A name of the table that begins at `place` of a sequence from `index`."""
    after, (canonical, body) = known
    titled = place > index and all(_is_before(word) for word in words[index:place])
    start = index if titled and not body else place
    spelled = tuple(word.text for word in words[place:after])
    return Name(start, after, spelled, canonical, "n" if body else "", titled)


def _is_before(word: Token) -> bool:
    return word.lower in _before_names() or word.text == "."


def _is_title(words: Sequence[Token], place: int) -> bool:
    """Whether the word at `place`, or the full stop after it, is a title's or a nation's."""
    word = words[place - 1] if words[place].text == "." and place else words[place]
    return word.lower in _before_names()


def _unknown(words: Sequence[Token], index: int, end: int) -> Name | None:
    """A name that the table does not have, without the titles before it."""
    place = next((at + 1 for at in reversed(range(index, end)) if _is_title(words, at)), index)
    spelled = tuple(word.text for word in words[place:end])
    if not spelled or words[place].lower in grammar().not_names:
        return None
    first, last = spelled[0].lower(), spelled[-1].lower()
    body = len(spelled) > 1 and last in grammar().bodies
    placed = first in grammar().places_first
    if not body and (placed or last in grammar().bodies or last in grammar().things):
        return None
    gender = "n" if body else _gender(words[index:place], spelled)
    return Name(_titles_start(words, index, place), end, spelled, None, gender, place > index)


def _titles_start(words: Sequence[Token], index: int, place: int) -> int:
    """Where the titles right before the name at `place` begin."""
    while place > index and _is_before(words[place - 1]):
        place -= 1
    return place


def _gender(titles: Sequence[Token], spelled: tuple[str, ...]) -> str:
    """What the titles and the given name tell."""
    for word in titles:
        if word.lower in grammar().male_titles:
            return "m"
        if word.lower in grammar().female_titles:
            return "f"
    return genders().get(spelled[0].lower(), "") if len(spelled) > 1 else ""
