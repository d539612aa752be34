"""Those who speak and meet, as a title writes them: "the FBI", "a senior US official"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from dashboard.reference.institutions import Institution, institutions
from dashboard.reference.people import LEADING, Person, people
from dashboard.reference.roles import Nation, nations

# One body has an article within a sentence, several ("agencies") and "NATO" have none.
_BODY = re.compile(
    r"(?:(?:[A-Z][\w.-]+ )*(?:FBI|CIA|Pentagon|Treasury|Senate|House of Representatives|Duma"
    r"|Group|Nations|States|Kingdom|Union|Ministry|Department|Command|Agency|Council|Committee"
    r"|Commission|Embassy|Office|Service|Bureau|Army|Navy|(?:[a-z]+ )?team|administration|campaign"
    r"|military|government|party|press service)"
    r"|Director of National Intelligence)"
)
# "Pentagon spokeswoman", "senior US official": one of several
_ONE = re.compile(
    r"[^,']*\b(?:spokes(?:wo)?man|spokesperson|official|diplomat|envoy|ambassador|negotiator"
    r"|advis[eo]r|aide|lawyer|senator|lawmaker)"
)
_VOWEL = re.compile(r"(?:[AEIOaeio]|[Uu](?!\.?S\b|\.?K\b|ni)|F\.?B\.?I)")
_NOBODY = Institution("", "")
_ABROAD = (("Russia", "United States"), ("United States", "Russia"))


def within(name: str) -> str:
    """A name as it stands within a sentence."""
    if name.startswith("The "):
        return "the " + name[len("The ") :]
    if name in _people():
        return name
    if _BODY.fullmatch(name):
        return f"the {name}"
    if _ONE.fullmatch(name):
        return f"{'an' if _VOWEL.match(name) else 'a'} {name}"
    return name


def listed(items: Sequence[str]) -> str:
    """Items as a phrase; people by surname would be ambiguous, so whole."""
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} and {items[-1]}"


def phrase(names: Sequence[str]) -> str:
    """Names as a phrase within a sentence."""
    return listed([within(name) for name in names])


def voices(speakers: Sequence[str]) -> tuple[str, ...]:
    """The speakers without the house that one of them speaks for: the Kremlin by its spokesman."""
    spoken_for = {_people()[name].side for name in speakers if name in _people()} & set(LEADING)
    return tuple(name for name in speakers if _bodies().get(name, _NOBODY).side not in spoken_for)


def abroad(speakers: Sequence[str]) -> str:
    """Of the United States and Russia the one that those who speak do not belong to, or ''."""
    known = [_people().get(name) or _bodies().get(name, _NOBODY) for name in speakers]
    own = {row.country or name for row, name in zip(known, speakers, strict=True)}
    return next((other for other, home in _ABROAD if own == {home}), "")


def is_nation(name: str) -> bool:
    """Whether a party is a country, not somebody of it."""
    return name in _nations()


def names_nation(name: str, words: str) -> bool:
    """Whether words speak of a country, and not only of going there."""
    return name in _nations() and bool(_spoken_of(name).search(words))


@cache
def _spoken_of(name: str) -> re.Pattern[str]:
    said = "|".join(map(re.escape, _nations()[name].words))
    return re.compile(rf"(?<!\bin )(?<!\bto )(?<!visit )(?<!from )(?<![\w.])(?:{said})(?!\w)")


@cache
def _people() -> dict[str, Person]:
    return {person.name: person for person in people()}


@cache
def _bodies() -> dict[str, Institution]:
    return {each.name: each for each in institutions()}


@cache
def _nations() -> dict[str, Nation]:
    return {nation.name: nation for nation in nations()}
