"""People named by what they are: "the Russian strongman", "the former US President"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from msgspec import Struct

from dashboard.extract.articles import fold
from dashboard.extract.mentions.lexicon import Lexicon
from dashboard.extract.mentions.names import begins_at, is_capitalised
from dashboard.extract.mentions.positions import QUOTE_MARKS
from dashboard.extract.words import WORD, Token, split
from dashboard.reference.cues import SAYING, forms
from dashboard.reference.grammar import grammar
from dashboard.reference.roles import heads, nations, roles

_ARTICLES = frozenset(["the", "his", "her", "their", "this", "that", "our"])
_FORMER, _EX = frozenset(["former", "ex", "then"]), ("", "ex-")
_INCOMING = frozenset(["new", "newly", "incoming", "next"])
_CLOSED = _ARTICLES | frozenset(["both", "these", "those"])
_PAIR_OPENERS = frozenset(["the", "both", "these", "those"])
_PAIRED = frozenset(["two", "pair", "duo", "leaders", "presidents"])  # behind "the", "these"
_ANY = frozenset(["a", "an", "any", "no", "every", "each", "another", "first", "sitting"])
INDEFINITE = frozenset(["a", "an", "one", "another"])
_TITLE = 7  # words of a title behind a name
_NAMING = frozenset([",", "named", "called"])  # between a noun and the name: "a worker named Doe"
_LONGEST = 6  # words of "a 29-year-old Oslo woman"
NOUN = "noun: "  # begins the role of a bare "the adviser"
_LEMMAS = {
    "advisor": "adviser",
    "sen": "senator",
    "gov": "governor",
    "rep": "congressman",
    "gen": "general",
    "representative": "congressman",
    "prof": "professor",
}
_COUNTERPARTS = frozenset(["counterpart", "opposite number"])


class Description(Struct, frozen=True):
    """A description as read: `end` counts words; `role` is a role's id.

    `role` is ``pair`` for "the two leaders", ``counterpart`` for "his Russian
    counterpart" and `NOUN` with a noun for "the adviser" (others: `compatriots`); `nation` is None
    in a bare "the president", and where it is `owned`, by whom is named before it
    ("Smith's spokesman").
    """

    start: int
    end: int
    nation: str | None
    role: str
    former: bool = False
    incoming: bool = False
    owned: bool = False


class Unnamed(NamedTuple):
    """Somebody whom the text does not name: "a woman of 29", "one voter".

    `gender` is ``m``, ``f`` or empty where the noun does not tell.
    """

    gender: str


@cache
def _nations() -> Lexicon[str]:
    return Lexicon(
        ((split(fold(word)), nation.name) for nation in nations() for word in nation.words),
        folded=False,
    )


@cache
def _roles() -> Lexicon[str]:
    rows = [(split(ex + word), role.id) for role in roles() for word in role.words for ex in _EX]
    return Lexicon(rows + [(split(word), "counterpart") for word in _COUNTERPARTS], folded=True)


@cache
def openers() -> frozenset[str]:
    """Words, in lower case, with which a description can begin."""
    first = {split(fold(word))[0].lower() for nation in nations() for word in nation.words}
    return _ARTICLES | _PAIR_OPENERS | _FORMER | first


@cache
def _seconds() -> frozenset[str]:
    """Words with which a description can go on behind an article: most articles open none."""
    lists = grammar()
    roles_ = {split(e + word)[0].lower() for role in roles() for word in role.words for e in _EX}
    others = _FORMER | _INCOMING | _PAIR_OPENERS | {"two", "of", "pair", "duo", "leaders"}
    known = lists.qualifiers | lists.speakers | lists.pair_nouns | _COUNTERPARTS | others
    return openers() | roles_ | {split(word)[0] for word in known}


def read(words: Sequence[Token], index: int) -> Description | None:
    """The description that begins at `index`, or None.

    A role before a name ("the US president Donald Trump") is a title and no
    description of its own.
    """
    opener = words[index].lower
    if opener in _CLOSED and (index + 1 >= len(words) or words[index + 1].lower not in _seconds()):
        return None
    return _pair(words, index) or _one(words, index) or _noun(words, index)


def unnamed(words: Sequence[Token], index: int) -> tuple[int, Unnamed] | None:
    """The person without a name whom "a" or "one" at `index` introduces: the index behind, who.

    Only where a subject can begin, not as in "Jane Doe, a teacher".
    """
    if not _can_begin_subject(words, index):
        return None
    head = index + 1
    while head < len(words) and head - index < _LONGEST and _qualifies(words[head]):
        head += 1
    noun, following = words[head - 1].lower, words[head : head + 2]
    named = [word for word in following if word.lower not in _NAMING][:1]
    if noun not in grammar().persons or any(is_capitalised(word) for word in named):
        return None
    female = "f" if noun in grammar().female_nouns else ""
    return head, Unnamed("m" if noun in grammar().male_nouns else female)


def _can_begin_subject(words: Sequence[Token], index: int) -> bool:
    """Whether a sentence or a tag begins at `index`, or a verb of saying stands before it."""
    before = words[index - 1].lower if index else '"'
    if before == "," and index > 1:
        before = words[index - 2].lower
    return before in QUOTE_MARKS or forms().get(before) in SAYING


def _qualifies(word: Token) -> bool:
    """Whether a word can be part of "a 29-year-old Oslo woman"."""
    return word.kind == WORD and not (word.lower in _after_nouns() or word.text.endswith("ed"))


@cache
def _after_nouns() -> frozenset[str]:
    """Words with which a noun phrase is over."""
    lists = grammar()
    closed = lists.prepositions | lists.auxiliaries | lists.adverbs | lists.conjunctions
    return closed | lists.relatives | lists.pasts | frozenset(forms())


def _noun(words: Sequence[Token], index: int) -> Description | None:
    """A bare "the adviser": whoever was introduced as one."""
    if words[index].lower != "the" or index + 1 >= len(words):
        return None
    noun, after = words[index + 1], words[index + 2] if index + 2 < len(words) else None
    if noun.lower not in grammar().speakers or noun.lower.endswith("s") or is_capitalised(noun):
        return None
    if after and (after.lower in grammar().speakers or after.lower in ("'s", "of")):
        return None
    return Description(index, index + 2, None, NOUN + lemma(noun.lower))


def lemma(noun: str) -> str:
    """One spelling for a noun and the abbreviations of it before a name."""
    return _LEMMAS.get(noun, noun)


@cache
def introducing() -> dict[str, str]:
    """Nouns by which somebody is introduced -> the one spelling of each."""
    nouns = grammar().speakers
    return {noun: lemma(noun) for noun in (*nouns, *_LEMMAS) if lemma(noun) in nouns}


def apposition(words: Sequence[Token], start: int) -> list[str]:
    """The head of "an adviser to the president" or "the chief strategist" at `start`."""
    lists = grammar()
    for end in range(start, min(len(words), start + _TITLE)):
        lower = words[end].lower
        if lower in lists.prepositions or lower in lists.relatives or lower in (",", ".", "and"):
            return [lemma(words[end - 1].lower)] if end > start else []
    return []


def _one(words: Sequence[Token], index: int) -> Description | None:
    article = words[index].lower in _ARTICLES
    place = _qualified(words, index + article)
    nation = _nations().match(words, place) if place < len(words) else None
    place = nation[0] if nation else place
    if place < len(words) and words[place].lower == "'s":
        place += 1
    place = _qualified(words, place)
    role = _roles().match(words, place) if (article or nation) and place < len(words) else None
    if not role or begins_at(words, role[0]):
        return None
    if _is_compound(words, role[0]) or _is_any(words, index, role[1]):
        return None
    of = None if nation else _of_nation(words, role[0])
    if not nation and not of and _belongs(words, role[0]):
        return None
    nation = nation or of
    before = {word.lower for word in words[index:place]}
    former = bool(before & _FORMER) or words[place].lower.startswith("ex-")
    end, whose = of[0] if of else role[0], nation[1] if nation else None
    return Description(index, end, whose, role[1], former, incoming=bool(before & _INCOMING))


def owned(words: Sequence[Token], index: int) -> Description | None:
    """The description whose owner ends at `index`: "Smith's press secretary", "Doe's old envoy"."""
    if index + 1 >= len(words) or words[index].text not in ("'s", "'"):
        return None
    place = _qualified(words, index + 1)
    role = _roles().match(words, place) if place < len(words) else None
    if not role or begins_at(words, role[0]) or _is_compound(words, role[0]):
        return None
    if role[0] < len(words) and words[role[0]].lower in ("to", "for", "in", "of"):
        return None  # "her ambassador to Norway" is none of several
    before = {word.lower for word in words[index + 1 : place]}
    former, incoming = bool(before & _FORMER), bool(before & _INCOMING)
    return Description(index + 1, role[0], None, role[1], former, incoming, owned=True)


def _is_any(words: Sequence[Token], index: int, role: str) -> bool:
    """Whether it is one of several, whoever that be: "the last time a Danish president spoke"."""
    return (role == "head" or role in heads()) and index > 0 and words[index - 1].lower in _ANY


def _belongs(words: Sequence[Token], index: int) -> bool:
    """Whether a role is one "of the Example League", which need be no country."""
    return index < len(words) and words[index].lower == "of"


def _of_nation(words: Sequence[Token], index: int) -> tuple[int, str] | None:
    """The nation behind a role: "the president of the United States"."""
    place = index + 1
    if not _belongs(words, index) or place >= len(words):
        return None
    if words[place].lower == "the" and place + 1 < len(words):
        place += 1
    return _nations().match(words, place)


def title_end(words: Sequence[Token], index: int) -> int | None:
    """Index of the name after a nation and a role ("Kremlin spokesman Jane Doe"), or None."""
    nation = _nations().match(words, index)
    role = _roles().match(words, nation[0]) if nation and nation[0] < len(words) else None
    return role[0] if role and begins_at(words, role[0]) else None


def _qualified(words: Sequence[Token], place: int) -> int:
    """Index after "former", "new" and the like."""
    qualifiers = _qualifiers()
    while place < len(words) and words[place].lower in qualifiers:
        place += 1
    return place


@cache
def _qualifiers() -> frozenset[str]:
    return _FORMER | _INCOMING | grammar().qualifiers


def _is_compound(words: Sequence[Token], index: int) -> bool:
    """Whether the role only qualifies a further noun, as in "the president elect's team"."""
    return index < len(words) and words[index].lower in grammar().speakers


def _pair(words: Sequence[Token], index: int) -> Description | None:
    """Two people at once: "the two leaders", "both presidents", "the pair", "the two met"."""
    if words[index].lower not in _PAIR_OPENERS:
        return None
    if words[index].lower != "both" and words[index + 1].lower not in _PAIRED:
        return None
    heads = [word.lower for word in words[index + 1 : index + 5]] + [""] * 4
    if words[index].lower == "both":
        skip = 2 if heads[0] in ("the", "of") else 1
        return _pair_at(index, index + skip, heads[skip - 1])
    if heads[0] in ("pair", "duo"):
        return Description(index, index + 2, None, "pair")
    if heads[0] in ("leaders", "presidents"):
        of_others = heads[1] == "of" and heads[2] not in ("both", "the")
        return None if of_others else _pair_at(index, index + 1, heads[0])
    skip = 3 if heads[1] in ("world", "national", "state", "political") else 2
    return _pair_at(index, index + skip, heads[skip - 1]) or _bare_pair(index, heads[1])


def _pair_at(index: int, place: int, noun: str) -> Description | None:
    return Description(index, place + 1, None, "pair") if noun in grammar().pair_nouns else None


def _bare_pair(index: int, following: str) -> Description | None:
    """A bare "the two", before a verb: "the two met", not "the two sides"."""
    lists = (grammar().auxiliaries, grammar().pair_verbs, grammar().pasts)
    does = any(following in verbs for verbs in lists)
    return Description(index, index + 2, None, "pair") if does else None
