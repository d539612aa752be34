"""Whose side people and institutions are on, and which nations words speak of."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache

from dashboard.extract.events.scenes import Scene
from dashboard.models import PersonMention, Span
from dashboard.reference.alternatives import one_of
from dashboard.reference.institutions import Institution, institutions
from dashboard.reference.people import Person, people
from dashboard.reference.prefilter import may_match
from dashboard.reference.roles import nations

_NAMES = 1_000  # that are remembered: news names the same again and again

TRUMP, PUTIN, US, RUSSIA = "trump", "putin", "us", "russia"
PRESIDENTS = {TRUMP: "Donald Trump", PUTIN: "Vladimir Putin"}

BOTH = ("United States", "Russia")

_GOVERNMENTS = {"United States": US, "Russia": RUSSIA}
_OFFICES = {"The Kremlin": PRESIDENTS[PUTIN], "The White House": PRESIDENTS[TRUMP]}
# Whose words are also those of an institution, by country and office.
_BODIES = {
    ("Russia", "press secretary"): "The Kremlin",
    ("Russia", "foreign policy aide"): "The Kremlin",
    ("Russia", "foreign ministry spokeswoman"): "Russian Foreign Ministry",
    ("United States", "press secretary"): "The White House",
}
_HEADED = {"United States": TRUMP, "Russia": PUTIN}

# "teams from Russia, Ukraine and the US"
_SENT_BY = re.compile(
    r"\b(?i:teams|delegations?|officials|envoys|negotiators|diplomats|representatives) (?:from|of) "
    r"(?:the )?(?:[A-Z][\w.]*(?:, |,? and )(?:the )?)*$"
)
# "Doe's trade adviser", "spokesman for Mr Doe", "Doe aide"
_AIDE = (
    r"(?:spokes\w+|press secretary|advis[eo]rs?|aides?|lawyers?|envoys?|officials?|representatives?"
    r"|chief of staff|campaign manager)"
)
_NOUN = (
    rf"(?:{_AIDE}|secretar(?:y|ies)(?: of \w+)?|ministers?|ambassadors?|emissar(?:y|ies)"
    r"|son-in-law|deput(?:y|ies)|chief|chair\w*|director|negotiators?|team|delegation"
    r"|daughter|wife|son|choice|pick|nominee)\b"
)
# "Doe's envoy met Smith", "an envoy of Doe met Smith": Doe did not
AIDED = re.compile(rf"(?:'s?) (?:[\w-]+ ){{0,3}}{_NOUN}")
_BESIDE_NAME = re.compile(rf"(?:'s? (?:[\w-]+ ){{0,3}}| ){_NOUN}")
_AIDE_OF = re.compile(rf"\b{_NOUN} (?:for|to|of) (?:the |[A-Z][\w.]* )*$")
_AIDE_REACH = 40  # code points
# "White House aides met"
_OFFICE = re.compile(rf"(?:'s?)? (?:[\w-]+ ){{0,2}}{_NOUN}")
_OWNED = re.compile(
    rf"(?:.* )?(?P<owner>[A-Z]\w+)(?:'s?)? (?:[\w-]+ ){{0,3}}{_AIDE}"
    rf"|(?:.* )?{_AIDE} (?:for|to|of) (?:.* )?(?P<head>[A-Z]\w+)"
)
# "a senior US official", "Russia's chief negotiator", "US Cyber Command", but nobody who was one
_OFFICIALS = re.compile(
    r"(?:(?!former\b|ex-|retired\b)[a-z-]+ )*(?P<nation>[A-Z][\w.]*)(?:'s)?"
    r"(?: (?!former\b|retired\b)[a-z]+){0,2} "
    r"(?:officials?|diplomats?|negotiators?|envoys?|delegations?|ambassadors?|[Ee]mbassy)"
    r"(?: (?:to|in|at) (?:the )?[A-Z][\w. ]*)?"
    r"|(?P<owner>[A-Z][\w.]*) (?:[A-Z][\w-]* ){0,4}"
    r"(?:Command|Agency|Bureau|Office|Service|Forces?|Navy|Army|Corps|Center|Centre|Commission"
    r"|Mission|Consulate|Council|Committee)"
)
_SPEAKS_FOR = frozenset(["spokesman", "spokeswoman", "spokesperson", "official"])
_UNNAMED = re.compile(
    r"(?:'s)?(?:(?:,| and|, and) [A-Z]\w+){0,4} (?:[\w-]+ ){0,2}"
    r"(?:counterparts?|officials?|delegations?|negotiators?|diplomats?|envoys?|teams?|leaders?|ministers?"
    r"|lawyers?|businessm[ae]n|bankers?|oligarchs?|ambassadors?|lawmakers|intelligence officers?"
    r"|(?i:under|deputy|assistant) (?i:secretary|(?:foreign |defence |defense )?minister))\b"
)

# "US-Russian talks"
_JOINED = re.compile(
    r"\b(?:(?:U\.?S\.?|American)-Russian?|Russi(?:an-American|an?-U\.?S\.?)) (?:[a-z-]+ ){0,2}"
    r"(?:talks|negotiations|consultations|meetings?|contacts)\b"
)
# "with the Russians", but not "with the Russians' plan"
_PEOPLE = re.compile(r"s\b(?!')")
_WITH = ("with the ", "met the ", "meet the ", "and the ", "to the ")


@cache
def _known() -> dict[str, Person | Institution]:
    """Everybody whom the tables know, by name."""
    rows: tuple[Person | Institution, ...] = (*institutions(), *people())
    return {row.name: row for row in rows}


@lru_cache(maxsize=_NAMES)
def side(name: str) -> str:
    """The side of a person or institution: trump, putin, us, russia, other or ''."""
    row = _known().get(name) or _bare().get(name.lower()) or _body_of(name)
    if row:
        return row.side
    return _GOVERNMENTS.get(government(name), "") or _owner(name) or _served(name)


@lru_cache(maxsize=64)
def _served(name: str) -> str:
    """The side of those whose nation alone is told: "a senior US official", "US Navy"."""
    match = _OFFICIALS.fullmatch(name)
    nation = match and (match["nation"] or match["owner"])
    return _GOVERNMENTS.get(_nation_of().get(nation, ""), "") if nation else ""


@lru_cache(maxsize=64)
def _owner(name: str) -> str:
    """The side of a president whose aide somebody unnamed is: "Smith's trade adviser"."""
    match = _OWNED.fullmatch(name)
    surname = match and (match["owner"] or match["head"])
    return next((key for key, full in PRESIDENTS.items() if full.split()[-1] == surname), "")


def spoken_for(name: str) -> str:
    """The side for which somebody speaks: a government ("Moscow said") for its president."""
    return _HEADED.get(government(name)) or side(name)


def heads(names: Iterable[str]) -> frozenset[str]:
    """Names with a president in place of his office: "rang the Kremlin" is rang Putin."""
    return frozenset(_OFFICES.get(name, name) for name in names)


def is_government(name: str) -> bool:
    """Whether a name is that of a country or its capital: "Moscow said"."""
    return government(name) in _GOVERNMENTS


def stands_for_nation(name: str) -> bool:
    """Whether only a nation is told of who speaks: "Moscow", "US officials"."""
    return is_government(name) or bool(_served(name))


@lru_cache(maxsize=_NAMES)
def government(name: str) -> str:
    """The country of whose government a name speaks ("Moscow", "the US"), else the name."""
    words = name.removeprefix("The ").removeprefix("the ")
    return name if name in _known() else _nation_of().get(words, name)


def _body_of(name: str) -> Institution | None:
    """The institution for which somebody unnamed speaks: "State Department spokesman"."""
    body, _, noun = name.rpartition(" ")
    return _bodies().get(body) or _bare().get(body.lower()) if noun in _SPEAKS_FOR else None


@cache
def _bare() -> dict[str, Institution]:
    """Institutions by what they are called where no country is said: "the foreign ministry"."""
    return {name: row for row in institutions() for name in row.bare}


@cache
def _bodies() -> dict[str, Institution]:
    """Institutions by each of their names."""
    return {alias: row for row in institutions() for alias in (row.name, *row.aliases)}


@lru_cache(maxsize=_NAMES)
def country(name: str) -> str:
    """The country of a person or institution; empty where the tables don't know it."""
    row = _known().get(name)
    nation = government(name)
    return row.country if row else nation if nation in _GOVERNMENTS else ""


@cache
def _nation_pattern(lower: bool) -> re.Pattern[str]:
    words = (word for word in _nation_of() if lower or not word[:1].islower())
    return re.compile("(" + one_of(words, r"(?<![\w-])") + r")(?=\W|s\b|$)")


def _words_for_nations(words: str, *reach: int) -> Iterator[re.Match[str]]:
    """The words for nations: group 1 is each without its plural."""
    # The few in lower case begin with letters of which every text is full.
    lower = any(each in words for each in _lower_case())
    return _nation_pattern(lower).finditer(words, *reach)


@cache
def _lower_case() -> tuple[str, ...]:
    return tuple(word for word in _nation_of() if word[:1].islower())


@cache
def _nation_of() -> dict[str, str]:
    return {word: nation.name for nation in nations() for word in (*nation.words, *nation.things)}


@lru_cache(maxsize=64)
def nations_in(words: str) -> tuple[str, ...]:
    """Names of the nations that the words speak of, in order, each once."""
    found = (_nation_of()[match.group(1)] for match in _words_for_nations(words))
    return tuple(dict.fromkeys(found))


@cache
def nation_names(nation: str) -> frozenset[str]:
    """The words for a nation itself, its capital's name among them."""
    return frozenset(word for row in nations() if row.name == nation for word in row.words)


def nations_of(scene: Scene, clause: Span) -> tuple[str, ...]:
    """Nations that a clause names, or whose institutions it names ("the Senate"), in order."""
    at = scene.local(clause)
    found = {
        match.start(): _nation_of()[match.group(1)]
        for match in _words_for_nations(scene.words, at.start, at.end)
    }
    for mention in scene.people:
        if clause.covers(mention.span) and is_institution(mention.name) and country(mention.name):
            found.setdefault(scene.local(mention.span).start, country(mention.name))
    return tuple(dict.fromkeys(name for _, name in sorted(found.items())))


@lru_cache(maxsize=64)  # the happenings of a clause ask again and again
def counterparts(scene: Scene, clause: Span) -> tuple[str, ...]:
    """Nations that take part through unnamed people: "Russian officials", "the Danes"."""
    words = scene.local(clause).of(scene.words)
    sent = may_match(_SENT_BY, scene.lowered)
    named = [
        _nation_of()[match.group(1)]
        for match in _words_for_nations(words)
        if _UNNAMED.match(words, match.end())
        or (sent and _SENT_BY.search(words, 0, match.start()))
        or _is_people(words, match)
    ]
    owners = [
        country(mention.name)
        for mention in scene.people
        if clause.covers(mention.span) and _has_aide(scene, mention)
    ]
    joined = BOTH if _JOINED.search(words) else ()
    return tuple(name for name in dict.fromkeys((*named, *owners, *joined)) if name)


def _is_people(words: str, nation: re.Match[str]) -> bool:
    """Whether a nation stands for those whom it sends: "sat down with the Russians"."""
    return _PEOPLE.match(words, nation.end()) is not None and words.endswith(
        _WITH, 0, nation.start()
    )


def _has_aide(scene: Scene, mention: PersonMention) -> bool:
    """Whether words beside a mention tell of an aide: "Doe's envoy", "an adviser to Doe"."""
    at = scene.local(mention.span)
    aided = _OFFICE if is_institution(mention.name) else AIDED
    return bool(aided.match(scene.words, at.end)) or is_aided(scene, at.start)


def aide_end(scene: Scene, mention: PersonMention) -> int | None:
    """Where in a scene's words an aide's name ends: "Doe's old lawyer", "a Doe aide"."""
    aide = _BESIDE_NAME.match(scene.words, scene.local(mention.span).end)
    return aide.end() if aide else None


@lru_cache(maxsize=64)  # each happening of its sentence asks
def is_aided(scene: Scene, start: int) -> bool:
    """Whether a name at `start` only tells whose aide somebody is: "an adviser to Doe"."""
    reach = max(0, start - _AIDE_REACH)
    before = scene.words[reach:start]
    may = " of " in before or " to " in before or " for " in before
    return may and bool(_AIDE_OF.search(scene.words, reach, start))


@cache
def body_of(name: str) -> str:
    """The institution for which somebody speaks whom the tables know; empty where for none."""
    row = _known().get(name)
    if not isinstance(row, Person):
        return ""
    roles = (office.partition(" 20")[0] for office in row.offices)
    return next(
        (_BODIES[row.country, role] for role in roles if (row.country, role) in _BODIES), ""
    )


def is_spokesman(name: str) -> bool:
    """Whether a name is that of somebody unnamed who speaks for a known institution."""
    return name not in _known() and _body_of(name) is not None


def is_person(name: str) -> bool:
    """Whether a name is that of a person whom the tables know."""
    return isinstance(_known().get(name), Person)


@lru_cache(maxsize=_NAMES)
def is_institution(name: str) -> bool:
    """Whether a name is an institution's, not a person's."""
    return isinstance(_known().get(name), Institution)
