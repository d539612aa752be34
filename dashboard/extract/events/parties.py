"""Who takes part in a happening, and in which role."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache

from dashboard.extract.events.scenes import Saying, Scene
from dashboard.models import Participant, PersonMention, Span
from dashboard.reference.institutions import Institution, institutions
from dashboard.reference.people import Person, people
from dashboard.reference.prefilter import may_match
from dashboard.reference.roles import nations

TRUMP, PUTIN, US, RUSSIA = "trump", "putin", "us", "russia"
PRESIDENTS = {TRUMP: "Donald Trump", PUTIN: "Vladimir Putin"}

# Words at which another statement begins: whoever stands behind them does not
# take part in what stands before.
_WINDOW = re.compile(
    r";|\b(?:that|while|whereas|who|which|where|because|but|if|whether|before|after|when|amid"
    r"|according to)\b|, (?:and|but|saying|adding)\b"
)
# Verbs whose subject acts and whose object is acted upon.
_DIRECTED = re.compile(
    r"(?i)(?:(?:tele)?phoned|phones|called|calls|dial\w+|contacted|rang|sent|wrote|delivered|hosted)\b"
)


_AND = re.compile(r"\s*,?\s*(?:and|&|with)\s+(?:the |his |her )?(?:[\w.'-]+ ){0,3}")
_ENDS = re.compile(r"[,;:]| - |\band\b")
_TOLD = re.compile(
    r"\b(?:told|tells|telling|asked|asking|warned|warning|assured|informed|reminded|wrote to"
    r"|thanked) "
)
_ADDRESSED = re.compile(r"(?:the |an? |his |her )?(?:(?!that\b)[\w-]+ ){0,2}")
# "the Trump administration" is not Trump
_ATTRIBUTE = re.compile(
    r"\s+(?:[Aa]dministration|[Cc]ampaign|[Tt]eam|[Tt]ransition|Organi[sz]ation|Tower|supporters?"
    r"|aides?|allies|era|presidency|White House)\b"
)
_WITH = re.compile(
    r"(?: [\w-]+){0,6}? (?:with|between|of|to) (?:the |his |her |its )?(?:[\w.'-]+ ){0,4}"
)
_UNNAMED = re.compile(
    r"(?:'s)?(?: and [A-Z]\w+)? (?:[\w-]+ ){0,2}"
    r"(?:counterparts?|officials?|delegations?|negotiators?|diplomats?|envoys?|teams?|leaders?|ministers?)\b"
)
# "his meeting with", "Trump's scheduled meeting"
_OWNED = re.compile(r"(?:'s|')? (?:[\w-]+ ){0,3}")


@cache
def _known() -> dict[str, Person | Institution]:
    """Everybody whom the tables know, by name."""
    rows: tuple[Person | Institution, ...] = (*institutions(), *people())
    return {row.name: row for row in rows}


def side(name: str) -> str:
    """The side of a person or institution: trump, putin, us, russia, other or ''."""
    row = _known().get(name)
    return row.side if row else ""


def country(name: str) -> str:
    """The country of a person or institution; empty where the tables don't know it."""
    row = _known().get(name)
    return row.country if row else ""


@cache
def _nation_pattern() -> re.Pattern[str]:
    words = sorted((word for nation in nations() for word in nation.words), key=len, reverse=True)
    return re.compile(r"(?<![\w-])(" + "|".join(map(re.escape, words)) + r")(?=\W|s\b|$)")


@cache
def _nation_of() -> dict[str, str]:
    return {word: nation.name for nation in nations() for word in nation.words}


@lru_cache(maxsize=64)
def nations_in(words: str) -> tuple[str, ...]:
    """Names of the nations that the words speak of, in order, each once."""
    found = (_nation_of()[match.group(1)] for match in _nation_pattern().finditer(words))
    return tuple(dict.fromkeys(found))


def window(scene: Scene, head: Span) -> Span:
    """The part of the sentence around `head` in which its parties stand."""
    at = scene.local(head)
    start, end = 0, len(scene.words)
    for first, last in _boundaries(scene.words):
        if last <= at.start:
            start = last
        elif first >= at.end:
            end = first
            break
    return scene.absolute(start, end)


# A scene's clauses are asked for by each of its happenings and sayings.
@lru_cache(maxsize=8)
def _boundaries(words: str) -> list[tuple[int, int]]:
    return [boundary.span() for boundary in _WINDOW.finditer(words)]


def find(scene: Scene, head: Span, goes_on: bool) -> tuple[Participant, ...]:
    """Who takes part in what `head` tells.

    The nearest before the head and the nearest behind it, each with those
    named in one breath with it; where that gives fewer than two, whoever the
    clause names, then whoever the sentence names.  A noun that `goes_on`
    with what was told before ("the meeting") has only those it names itself.
    """
    clause = window(scene, head)
    mentions = [m for m in scene.people if not _belongs_elsewhere(scene, m, head)]
    persons = [m for m in mentions if not _is_institution(m.name)]
    if goes_on:
        return _with_roles(scene, head, _named_by_noun(scene, persons, head))
    names: tuple[str, ...] = ()
    for candidates in (
        _beside(scene, persons, head, clause),
        [m for m in persons if clause.covers(m.span)],
        persons,
    ):
        names = tuple(dict.fromkeys([*names, *(m.name for m in candidates)]))
        if len(names) > 1:
            break
    return _with_roles(scene, head, names)


def _named_by_noun(scene: Scene, mentions: Sequence[PersonMention], head: Span) -> tuple[str, ...]:
    """Those whom a noun names: "his meeting with X", "the call between X and Y"."""
    owners = [m for m in mentions if _owns(scene, m) and _stands_before(scene, m, head)]
    behind = [m for m in mentions if m.span.start >= head.end]
    first = behind[0].span if behind else head
    between = scene.words[scene.local(head).end : max(0, scene.local(first).start)]
    objects = _in_one_breath(scene, behind) if _WITH.fullmatch(between) else []
    return tuple(dict.fromkeys(m.name for m in (*owners, *objects)))


def addressees(scene: Scene, saying: Saying) -> tuple[str, ...]:
    """The persons to whom something is said: "telling the journalist Jane Doe"."""
    if not may_match(_TOLD, scene.lowered):
        return ()
    after = [match.end() for match in _TOLD.finditer(scene.words)]
    named = {
        m.name: scene.local(m.span).start
        for m in reversed(scene.people)
        if m.name != saying.speaker and not _is_institution(m.name) and m.known_by != "pronoun"
    }
    return tuple(
        name
        for name, start in sorted(named.items(), key=lambda item: item[1])
        if any(_ADDRESSED.fullmatch(scene.words, end, start) for end in after if end <= start)
    )


def counterparts(scene: Scene, clause: Span) -> tuple[str, ...]:
    """Nations that take part through unnamed people: "Russian officials"."""
    words = scene.local(clause).of(scene.words)
    return tuple(
        dict.fromkeys(
            _nation_of()[match.group(1)]
            for match in _nation_pattern().finditer(words)
            if _UNNAMED.match(words, match.end())
        )
    )


def speakers(name: str) -> tuple[str, ...]:
    """The persons of a speaker: two who said something together are two."""
    names = tuple(name.split(" and "))
    return names if all(side(part) for part in names) else (name,)


def _belongs_elsewhere(scene: Scene, mention: PersonMention, head: Span) -> bool:
    """Whether a mention only owns something else: "his successor", "the Trump team"."""
    if _ATTRIBUTE.match(scene.words, scene.local(mention.span).end):
        return True
    return _owns(scene, mention) and not _stands_before(scene, mention, head)


def _stands_before(scene: Scene, mention: PersonMention, head: Span) -> bool:
    """Whether only adjectives stand between a possessive and the head."""
    start, end = scene.local(mention.span).end, scene.local(head).start
    return start <= end and bool(_OWNED.fullmatch(scene.words, start, end))


def _owns(scene: Scene, mention: PersonMention) -> bool:
    """Whether a mention is a possessive."""
    at = scene.local(mention.span)
    words = at.of(scene.words).lower()
    return (
        scene.words.startswith(("'s", "' "), at.end)
        or words.endswith(("'s", "s'"))
        or words in ("his", "her", "their", "its")
    )


def _beside(
    scene: Scene, mentions: Sequence[PersonMention], head: Span, clause: Span
) -> list[PersonMention]:
    """The mentions next to the head on both sides, within its clause."""
    before = [m for m in mentions if clause.covers(m.span) and m.span.end <= head.start]
    behind = [
        m
        for m in mentions
        if clause.covers(m.span) and m.span.start >= head.end and _is_object(scene, m, head)
    ]
    return [*reversed(_in_one_breath(scene, before[::-1])), *_in_one_breath(scene, behind)]


def _is_object(scene: Scene, mention: PersonMention, head: Span) -> bool:
    """Whether a mention behind the head can be its object: nothing ends in between."""
    between = scene.words[scene.local(head).end : scene.local(mention.span).start]
    return not _ENDS.search(between)


def _in_one_breath(scene: Scene, mentions: Sequence[PersonMention]) -> list[PersonMention]:
    """The first of the mentions and those joined to it by "and" or a comma."""
    joined = list(mentions[:1])
    for mention in mentions[1:]:
        left, right = sorted((joined[-1].span, mention.span))
        between = scene.words[scene.local(left).end : max(0, scene.local(right).start)]
        if left.overlaps(right) or _AND.fullmatch(between):
            joined.append(mention)
        else:
            break
    return joined


def _is_institution(name: str) -> bool:
    return isinstance(_known().get(name), Institution)


def _with_roles(scene: Scene, head: Span, names: Sequence[str]) -> tuple[Participant, ...]:
    if len(names) < 2 or not _DIRECTED.match(scene.words, scene.local(head).start):
        return tuple(Participant(name, "party") for name in names)
    before = {m.name for m in scene.people if m.span.end <= head.start}
    return tuple(Participant(name, "agent" if name in before else "recipient") for name in names)
