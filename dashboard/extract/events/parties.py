"""Who takes part in a happening, and in which role."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from dashboard.extract.events.camps import is_institution, side
from dashboard.extract.events.scenes import Saying, Scene
from dashboard.models import Participant, PersonMention, Span
from dashboard.reference.prefilter import may_match

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
# "their first meeting"
_THEIRS = re.compile(r"(?i)\btheir (?:[\w-]+ ){0,3}[\w-]+$")
# "a call from the Kremlin"
_LINE = re.compile(r"\s*(?:from|with|to)\s+(?:the\s+)?")
# Two people who are meant together, though not by name
_PLURAL = re.compile(
    r"(?i)\b(?:they|both|the two|the pair|(?:the|both) (?:two )?(?:men|leaders|presidents))\b"
)
# "his meeting with", "Trump's scheduled meeting"
_OWNED = re.compile(r"(?:'s|')? (?:[\w-]+ ){0,3}")
# People whom no name tells, but who are not the two either
_ANYBODY = re.compile(
    r"(?i)\b(?:he|she|officials?|aides?|ministers?|secretar(?:y|ies)|negotiators?|diplomats?"
    r"|envoys?|spokes\w+|generals?|ambassadors?|delegations?|teams?|lawmakers|senators?)\b"
)


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


def last_pair(scene: Scene) -> tuple[str, ...]:
    """The last two persons whom the scene names in one breath ("Jane and Joe"), if any."""
    persons = [m for m in scene.people if not is_institution(m.name)]
    for right in range(len(persons) - 1, 0, -1):
        joined = _in_one_breath(scene, persons[right - 1 : right + 1])
        names = tuple(dict.fromkeys(mention.name for mention in joined))
        if len(names) == 2:
            return names
    return ()


def find(
    scene: Scene, head: Span, goes_on: bool, pair: tuple[str, ...] = ()
) -> tuple[Participant, ...]:
    """Who takes part in what `head` tells.

    The nearest before the head and the nearest behind it, each with those
    named in one breath with it; where that gives fewer than two, whoever the
    clause names, then whoever the sentence names.  A noun that `goes_on`
    with what was told before ("the meeting") has only those it names itself.
    `pair` are the two of whom the article last spoke together, for a "they"
    of whom nothing more is known.
    """
    clause = window(scene, head)
    mentions = [m for m in scene.people if not _belongs_elsewhere(scene, m, head)]
    persons = [m for m in mentions if not is_institution(m.name)]
    if goes_on:
        named = _named_by_noun(scene, persons, head)
        theirs = not named and _THEIRS.search(scene.words, 0, scene.local(head).end)
        return _with_roles(scene, head, last_pair(scene) or pair if theirs else named)
    beside = tuple(dict.fromkeys(m.name for m in _beside(scene, persons, head, clause)))
    if len(beside) < 2:
        beside = _unnamed_parties(scene, head, clause, beside, pair) or beside
    names = beside
    for candidates in ([m for m in persons if clause.covers(m.span)], persons):
        if len(names) > 1:
            break
        names = tuple(dict.fromkeys([*names, *(m.name for m in candidates)]))
    return _with_roles(scene, head, names)


def actors(scene: Scene, head: Span) -> tuple[Participant, ...]:
    """Who does what `head` tells, an act: the persons of its clause, the doer first."""
    clause = window(scene, head)
    persons = [
        m
        for m in scene.people
        if clause.covers(m.span)
        and not is_institution(m.name)
        and not _belongs_elsewhere(scene, m, head)
    ]
    return _with_roles(scene, head, tuple(dict.fromkeys(m.name for m in persons)))


def _unnamed_parties(
    scene: Scene, head: Span, clause: Span, names: tuple[str, ...], pair: tuple[str, ...]
) -> tuple[str, ...]:
    """Who takes part besides the one named: "they", or an institution at the other end.

    "Smith took a call from the Kremlin" names a second party, though no person.
    """
    if not names and _PLURAL.search(scene.local(Span(clause.start, head.end)).of(scene.words)):
        return pair
    if not scene.people and not _ANYBODY.search(scene.words) and _opens_with_date(scene):
        return pair  # an item of a chronicle of the two: "2 May: A call on Syria"
    institutions = [m for m in scene.people if is_institution(m.name) and clause.covers(m.span)]
    behind = [m for m in institutions if m.span.start >= head.end]
    first = behind[0].span if behind else head
    between = scene.words[scene.local(head).end : max(0, scene.local(first).start)]
    return (*names, behind[0].name) if behind and names and _LINE.fullmatch(between) else names


def _opens_with_date(scene: Scene) -> bool:
    """Whether a date stands where a chronicle has it, at the start and apart."""
    if not scene.timexes:
        return False
    at = scene.local(scene.timexes[0].span)
    return not scene.words[: at.start].strip("-* ") and scene.words[at.end : at.end + 2].strip(
        " "
    ) in (":", "-", ".")


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
        if m.name != saying.speaker and not is_institution(m.name) and m.known_by != "pronoun"
    }
    return tuple(
        name
        for name, start in sorted(named.items(), key=lambda item: item[1])
        if any(_ADDRESSED.fullmatch(scene.words, end, start) for end in after if end <= start)
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
    before = [
        m
        for m in mentions
        if clause.covers(m.span) and (m.span.end <= head.start or head.covers(m.span))
    ]
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


def _with_roles(scene: Scene, head: Span, names: Sequence[str]) -> tuple[Participant, ...]:
    if len(names) < 2 or not _DIRECTED.match(scene.words, scene.local(head).start):
        return tuple(Participant(name, "party") for name in names)
    before = {m.name for m in scene.people if m.span.end <= head.start}
    return tuple(Participant(name, "agent" if name in before else "recipient") for name in names)
