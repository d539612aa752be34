"""Capitalised names: "President Donald Trump", "Mr. Putin", "Jane Q. Doe"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from dashboard.extract.articles import fold
from dashboard.extract.mentions import openers
from dashboard.extract.mentions.lexicon import Lexicon
from dashboard.extract.words import Token, split
from dashboard.reference.grammar import grammar
from dashboard.reference.institutions import institutions
from dashboard.reference.names import genders
from dashboard.reference.people import people
from dashboard.reference.places import places
from dashboard.reference.roles import nations

# Words before a place, which is then no given name.
_WHERE = frozenset({"in", "at", "from", "to", "near", "outside", "of", "for", "after", "before"})

# Behind a name they make it a thing's: "Joe Roe airport", "the Wide Waters treaty".
_THINGS = frozenset(
    "airport stadium hospital library bridge museum theatre theater highway"  # noqa: SIM905
    " treaty pact accord accords agreement protocol doctrine memorandum".split()
)

_ACRONYM = 4  # letters

# Behind a name they tell a son from his father: "Jane Doe Jr."
GENERATIONS = frozenset(["Jr", "Sr", "II", "III", "IV"])


class Name(NamedTuple):
    """A name as written, not yet known to be anybody's.

    `words` is the name without titles; `known` the canonical name where the
    table has these very words; `gender` what title and given name tell
    (``m``, ``f``, ``n`` for a body, else empty); `titled` whether a title
    stands before it.
    """

    words: tuple[str, ...]
    known: str | None
    gender: str
    titled: bool


@cache
def _table() -> Lexicon[tuple[str, bool]]:
    """Every full name and alias: (canonical name, whether of an institution)."""
    # Papers set the first words of a story in capitals: "DONALD TRUMP has said".
    rows = [
        (alias, (row.name, False))
        for row in people()
        for alias in (row.name, row.name.upper(), *row.aliases)
    ]
    for body in institutions():
        bare = body.name.removeprefix("The ")
        rows += [
            (each, (body.name, True)) for alias in (bare, *body.aliases) for each in _spelt(alias)
        ]
    return Lexicon(((split(fold(alias)), value) for alias, value in rows), folded=False)


def _spelt(name: str) -> tuple[str, ...]:
    """A name with all spellings of what it may begin with: "US Treasury", "U.S. Treasury"."""
    bare = name.removeprefix("US ")
    return (name, f"U.S. {bare}") if bare != name else (name,)


@cache
def _before_names() -> frozenset[str]:
    """Words before a name that are not part of it: titles and nations."""
    return grammar().titles | {word.lower() for nation in nations() for word in nation.words}


@cache
def _never_first() -> frozenset[str]:
    """Words that begin no name, capitalised or not."""
    return grammar().not_names | grammar().openers


def read(words: Sequence[Token], index: int) -> tuple[int, int, Name | None]:
    """The name that begins at `index`, where a capitalised word stands.

    Returns the first word of the name and its titles, the index after what
    was read, and the name, or None for capitalised words that name nobody.
    """
    table = _table()
    if words[index].lower in _never_first() and not _is_new_place(words, index):
        whole = table.match(words, index)  # "US intelligence", though "us" begins no name
        return _known(words, index, index, whole) if whole else (index, index + 1, None)
    end = _sequence_end(words, index)
    for place in range(index, end):
        known = table.match(words, place)
        # A name of several words is known even where a word of it ("May", "Jr.",
        # "von der") would have ended the sequence.
        if known and (known[0] <= end or known[0] > place + 1):
            return _known(words, index, place, known)
    placed = _place_before_name(words, index, end)
    if placed:
        return index, placed, None
    if end - index > 1 and openers.leads_in(words, index, end, _surnames()):
        return index, index + 1, None
    if end < len(words) and words[end].lower in _THINGS:
        return index, end, None
    start, name = _unknown(tuple([word.text for word in words[index:end]]))
    return index + start, end, name


def body(words: Sequence[Token], index: int) -> tuple[int, Name] | None:
    """The institution without a capital at `index`, behind "the": "the state department".

    Returns the index after it, and its name.
    """
    if index >= len(words) or words[index].capital:
        return None
    known = _table().match(words, index)
    return _known(words, index, index, known)[1:] if known else None


def _place_before_name(words: Sequence[Token], index: int, end: int) -> int:
    """Index after a place that stands before a known surname, else 0: "in Oslo Doe said"."""
    if end - index < 2 or words[end - 1].text not in _surnames():
        return 0
    saint = index > 1 and words[index - 1].text == "." and words[index - 2].lower == "st"
    first = index - 2 if saint else index
    if not first or words[first - 1].lower not in _WHERE:
        return 0
    return end - 1 if tuple([word.text for word in words[first : end - 1]]) in _places() else 0


@cache
def _surnames() -> frozenset[str]:
    """The last words of the table's names."""
    return frozenset(row.name.split()[-1] for row in people())


@cache
def _places() -> frozenset[tuple[str, ...]]:
    """The words of every place that is written with capitals."""
    named = (name for place in places() for name in place.names if name[0].isupper())
    return frozenset(tuple(split(fold(name))) for name in named)


def _is_new_place(words: Sequence[Token], index: int) -> bool:
    """Whether "New" belongs to a name: "The New York Times"."""
    following = words[index + 1].lower if index + 1 < len(words) else ""
    return words[index].text == "New" and following in grammar().after_new


def is_capitalised(word: Token) -> bool:
    """Whether a word can be part of a name."""
    return word.capital and word.text != "I"


def begins_at(words: Sequence[Token], index: int) -> bool:
    """Whether a name begins at `index`."""
    if index >= len(words) or not is_capitalised(words[index]):
        return False
    return words[index].lower not in grammar().not_names


def _sequence_end(words: Sequence[Token], index: int) -> int:
    """Index after the capitalised words, initials and particles from `index` on."""
    lists = grammar()
    end = index + is_capitalised(words[index])
    while end < len(words):
        word = words[end]
        if (
            (
                is_capitalised(word)
                and not (word.lower in lists.not_names and not _is_titled(words, end))
            )
            or (word.text == "." and _is_abbreviation(words, end))
            or (word.lower in lists.particles and end > index and _name_follows(words, end))
            or (end > index and "-" in word.text and _is_joined(word.text))
        ):
            end += 1
        else:
            break
    while end > index + 1 and words[end - 1].text == ".":
        end -= 1
    return end


def _is_titled(words: Sequence[Token], at: int) -> bool:
    """Whether "Mrs" or the like makes a name of what is also a month: "Mrs. May"."""
    before = at - 2 if at > 1 and words[at - 1].text == "." else at - 1
    return words[before].text in ("Mr", "Mrs", "Ms", "Miss")


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


def _is_joined(word: str) -> bool:
    """Whether a hyphen joins a particle to its name: "al-Roki"."""
    particle, _, name = word.partition("-")
    return name[:1].isupper() and particle in grammar().particles


def _capital_follows(words: Sequence[Token], index: int) -> bool:
    return index + 1 < len(words) and is_capitalised(words[index + 1])


def _known(
    words: Sequence[Token], index: int, place: int, known: tuple[int, tuple[str, bool]]
) -> tuple[int, int, Name]:
    """A name of the table that begins at `place` of a sequence from `index`."""
    after, (canonical, body) = known
    after += after < len(words) and words[after].text in GENERATIONS and not body
    spelled = tuple([word.text for word in words[place:after]])
    titled = place > index and all(_is_before(word.text) for word in words[index:place])
    name = Name(spelled, canonical, "n" if body else "", titled)
    return index if titled and not body else place, after, name


def _is_before(word: str) -> bool:
    return word == "." or word.lower() in _before_names()


@cache
def _countries() -> frozenset[str]:
    """Nations of several words, which a title does not make a person: "Saudi Arabia"."""
    return frozenset(word for nation in nations() for word in nation.words if " " in word)


@lru_cache(maxsize=4096)
def _unknown(spelled: tuple[str, ...]) -> tuple[int, Name | None]:
    """A name that the table does not have, and where its titles begin.

    What comes before the last title of the words is left out.
    """
    if " ".join(spelled) in _countries():
        return 0, None
    paper = len(spelled) > 1 and spelled[-1].lower() in grammar().outlets  # "Washington Examiner"
    titles = range(0 if paper else len(spelled))
    place = next((at + 1 for at in reversed(titles) if _is_title(spelled, at)), 0)
    words = spelled[place:]
    if not words or (not place and words[0].lower() in grammar().not_names):
        return 0, None
    first, last = words[0].lower(), words[-1].lower()
    body = paper or (len(words) > 1 and last in grammar().bodies)
    placed = first in grammar().places_first
    if not body and (placed or last in grammar().bodies or last in grammar().things):
        return 0, None
    gender = "n" if body else _gender(spelled[:place], words)
    start = place
    while start > 0 and _is_before(spelled[start - 1]):
        start -= 1
    return start, Name(words, None, gender, place > 0)


def _is_title(spelled: tuple[str, ...], at: int) -> bool:
    """Whether the word at `at`, or the full stop after it, is a title's or a nation's."""
    word = spelled[at - 1] if spelled[at] == "." and at else spelled[at]
    return word.lower() in _before_names()


def _gender(titles: tuple[str, ...], words: tuple[str, ...]) -> str:
    """What the titles and the given name tell."""
    for title in titles:
        if title.lower() in grammar().male_titles:
            return "m"
        if title.lower() in grammar().female_titles:
            return "f"
    return genders().get(words[0].lower(), "") if len(words) > 1 else ""


def family_name(words: Sequence[str]) -> str:
    """The last of a name's words; but the first of "Roh Tae-il", whose given name is hyphenated."""
    last = words[-1] if words[-1] not in GENERATIONS or len(words) < 2 else words[-2]
    if "-" in last:
        first, _, second = last.partition("-")
        if first.istitle() and second.islower():
            return words[0]
    if last.isupper() and len(last) > _ACRONYM:
        return last.title()  # "DOE said"
    # "al-Roki" opens a sentence as "Al-Roki"
    return last if last[:1].isupper() else last[:1].upper() + last[1:]


@lru_cache(maxsize=4096)
def family_name_of(name: str) -> str:
    """The same of a canonical name."""
    return family_name(split(fold(name)))
