"""Which date words of a sentence date which happening.

Every date goes to the happening (or saying) to which it is nearest, where
distance grows with each clause boundary between the two.  A date that opens
the sentence holds for all its happenings.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from dashboard.extract.events import anew, bounds, participles, relatives, utterances
from dashboard.extract.events.bounds import BOUND, BOUND_REACH
from dashboard.extract.events.owned import (
    decided,
    is_of_a_head,
    is_of_count,
    is_of_decision,
    is_of_noun_before,
    is_of_relative,
    is_spoken_about,
    noun_of_date,
    owners,
    owns,
)
from dashboard.extract.events.scenes import Scene
from dashboard.models import Span, Timex

_BOUNDARY = re.compile(
    r"[;:]|\b(?:that(?! (?:day|night|evening|morning|week|weekend|month|year|time)\b)"
    r"|while|whereas|where|who|which|when|because|but|after|before|if|whether|amid|hours)\b|,|\band\b"
)
_OWN = -1.0  # cost of a date, in characters of distance
_BOUNDARY_COST = 30
_BOUNDARIES = {",": 12, "and": 12}
_HEAD_COST = 40
_OPENING = 25
# "on Friday, three days before they meet": not on that Friday
_COUNTED_FROM = re.compile(r"\b(?:days?|weeks?|months?|years?|hours?) (?:before|after|ahead of)\b")
# "At the forum in Geneva in" (May 2018, they met)
_ADJUNCT = re.compile(r"(?:In|At|On|During|Speaking|By|After) [^,;:]{0,80}")
_TOO_FAR = 260
# "They spoke by phone on Monday and said" so: a date ends the predicate that it stands in
_JOINED = re.compile(r",? (?:and|but|then|yet) ")
# "Doe's call with Roe on Monday, their first conversation since May, was short"
_APPOSED = re.compile(r", (?:the|their|his|her|its|an?) (?:[\w-]+ ){0,3}$")
_JOINED_COST = 100
_AFTER_COST = 100
# "The call on Monday was to prepare the summit": the date of a subject is its own
_PREDICATE = re.compile(r" (?:was|were|is|are|had|has|would|will)\b")
# "the talks with her that began late on" (Monday): a relative clause dates its own noun
_RELATIVE = re.compile(
    r"[^,;:]{0,80}?,? ?\b(?:that|which) (?:had )?"
    r"(?:began|begun|started|took place|taken place|(?:was|were) held|happened|occurred|followed)\b"
    r"[^,;:]{0,40}"
)
# "the last call that either side has confirmed was on" (2 May)
_CONFIRMED = re.compile(
    r" (?:[^,;:]{1,60}? )?(?:that |which )?(?:[\w-]+ ){1,4}(?:has|have|had) "
    r"(?:[\w-]+ed|made public),? (?:was|took place|came|dates from)(?: (?:on|in))? "
)
# "a week ago, on" (16 May)
_AGAIN = re.compile(r",? ?\(?(?:on |in )?(?:the )?")
# "He left; on" (2 May) she came
_OPENS_PART = re.compile(r";(?: and| but| then)?(?: (?:late|early))?(?: (?:on|in|by))?(?: the)? $")
# "By Friday he was sure" is told of Friday.
_BY_THEN = re.compile(r"\W*By (?:the |late |early |mid-?)?")
# "greetings for Christmas": what they are for, not when they were sent
_FOR = re.compile(r"(?i)(?<!scheduled )(?<!set )(?<!planned )(?<!due )(?<!slated )\bfor (?:the )?$")
# "with Victory Day approaching": before it
_NEARS = re.compile(r" (?:approaching|nearing|looming|drawing near|around the corner|near)\b")
# "the sixth call this year": how many there were, not when it was
_NTH = re.compile(
    r"(?i)\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\w+teenth|\d+th)"
    r" [^,;:.]*$"
)
# "their midnight session on 2 May"
_HOUR = re.compile(
    r"(?i)(?:noon|midday|midnight) (?!(?:on|in|at|and|when|to|that|after|before|by|but|of|for|local"
    r"|time|the|as|he|she|they|with|from|or|sharp|today|yesterday)\b)[a-z]"
)
_SPELL = re.compile(r"(?i)(?:this|last) (?:year|month|week)\b")


def assign(
    scene: Scene, heads: Sequence[Span], contents: Sequence[Span]
) -> tuple[Timex | None, ...]:
    """For each head (the words of a happening or saying) its date words, or None.

    `contents` are the spans of all that was said in the scene.
    """
    if not heads or not scene.timexes:
        return (None,) * len(heads)
    costs = [
        [
            _TOO_FAR
            if utterances.divide(contents, timex.span, head)
            else _cost(scene, timex, head, heads)
            for head in heads
        ]
        for timex in scene.timexes
    ]
    for number in owners(scene, heads):
        for timex, row in zip(scene.timexes, costs, strict=True):
            row[number] = row[number] if owns(scene, heads[number], timex) else _TOO_FAR
    dated = _nearest(scene.timexes, costs, len(heads))
    opening = [
        _said_again(scene, timex)
        for timex in scene.timexes
        if _opens(scene, timex) and not is_of_a_head(scene, timex, heads)
    ]
    found = (
        (_narrowed(scene, timex, costs, heads, number) if timex else None)
        or next((t for t in opening if _holds_for(scene, t, head, heads, contents)), None)
        for number, (timex, head) in enumerate(zip(dated, heads, strict=True))
    )
    own = [timex and _closed(scene, timex, head) for timex, head in zip(found, heads, strict=True)]
    return tuple(own if all(own) else participles.dated(scene, heads, own))


def _holds_for(
    scene: Scene, timex: Timex, head: Span, heads: Sequence[Span], contents: Sequence[Span]
) -> bool:
    """Whether a date that opens the sentence is a head's behind it; none of what is said."""
    return timex.span.end <= head.start and not (
        any(content.covers(head) for content in contents)
        or _is_counted_from(scene, head, timex, heads)
        or is_spoken_about(scene, head, timex, heads)
        or _is_fronted(scene, timex, head, contents)
    )


def _closed(scene: Scene, timex: Timex, head: Span) -> Timex:
    """The date by itself where it only bounds, yet is the head's: "since July's summit"."""
    closes = bounds.ends_with(scene, timex, head) or owns(scene, head, timex)
    return bounds.closed(timex) if closes else timex


def _nearest(
    timexes: Sequence[Timex], costs: Sequence[Sequence[float]], heads: int
) -> list[Timex | None]:
    """For each head the nearest of the dates that are nearer to it than to other heads."""
    dated: list[Timex | None] = [None] * heads
    best = [float(_TOO_FAR)] * heads
    for timex, row in zip(timexes, costs, strict=True):
        winner = min(range(heads), key=row.__getitem__)
        if row[winner] < best[winner]:
            dated[winner], best[winner] = timex, row[winner]
    return dated


def _narrowed(
    scene: Scene,
    timex: Timex,
    costs: Sequence[Sequence[float]],
    heads: Sequence[Span],
    head: int,
) -> Timex:
    """The date, or a later one of the head that lies within it: "a week ago ... on 16 May"."""
    for other, row in zip(scene.timexes, costs, strict=True):
        if (
            other.span.start > timex.span.end
            and (row[head] == min(row) < _TOO_FAR or _is_set_beside(scene, timex, other))
            and ";" not in scene.between(other.span, heads[head])
            and within(other, timex)
        ):
            return other
    return _said_again(scene, timex)


def _said_again(scene: Scene, timex: Timex) -> Timex:
    """The date, or the narrower one that says it again right behind it."""
    beside = (t for t in scene.timexes if _is_set_beside(scene, timex, t))
    that = timex.rule == "same-unit"  # "that day, 10 May"
    return next((t for t in beside if that or within(t, timex)), timex)


def _is_set_beside(scene: Scene, timex: Timex, other: Timex) -> bool:
    """Whether a date only says again what the one before it says: "a week ago, on 16 May"."""
    return timex.span.end <= other.span.start and bool(
        _AGAIN.fullmatch(scene.between(timex.span, other.span))
    )


def within(inner: Timex, outer: Timex) -> bool:
    """Whether all days that a date can mean lie within the fewer or more of another."""
    if not (inner.earliest and inner.latest and outer.earliest and outer.latest):
        return False
    inside = outer.earliest <= inner.earliest and inner.latest <= outer.latest
    return inside and (inner.earliest, inner.latest) != (outer.earliest, outer.latest)


def _opens(scene: Scene, timex: Timex) -> bool:
    """Whether a date opens its sentence and so holds for all of it."""
    start = scene.local(timex.span).start
    near = start <= _OPENING or _ADJUNCT.fullmatch(scene.words, 0, start)
    return bool(near) and holds(scene, timex)


def _is_counted_from(scene: Scene, head: Span, timex: Timex, heads: Sequence[Span]) -> bool:
    """Whether a head went before what a date dates: "left on Friday, a day after"."""
    counted = _COUNTED_FROM.search(scene.between(timex.span, head)) is not None
    return counted and any(other.end <= timex.span.start for other in heads)


@lru_cache(maxsize=64)  # each head of its sentence asks
def holds(scene: Scene, timex: Timex) -> bool:
    """Whether a date says when something was, and is not bound up with a noun."""
    if not _dates(scene, timex) or noun_of_date(scene, timex) is not None:
        return False
    return decided(scene, timex) is None


def _is_fronted(scene: Scene, timex: Timex, head: Span, contents: Sequence[Span]) -> bool:
    """Whether a date opens what is said, not the saying: "In a call in May, he said, it was"."""
    return scene.words.startswith(", ", scene.local(head).end) and any(
        content.covers(timex.span) and _ADJUNCT.fullmatch(scene.local(content).of(scene.words))
        for content in contents
    )


@lru_cache(maxsize=64)
def _dates(scene: Scene, timex: Timex) -> bool:
    """Whether a date can date a happening at all."""
    local = scene.local(timex.span)
    before = scene.words[max(0, local.start - BOUND_REACH) : local.start]
    bound = BOUND.search(before) and not _BY_THEN.fullmatch(before)
    if bound or _HOUR.match(scene.words, local.start):
        return False
    lowered = before.lower()
    is_for = lowered.endswith(("for ", "for the ")) and _FOR.search(before)
    if is_for and not scene.words.endswith("day", local.start, local.end):
        return False
    if _SPELL.match(scene.words, local.start) and _NTH.search(before):
        return False
    if lowered.endswith((" happy ", " merry ")) or _NEARS.match(scene.words, local.end):
        return False
    known = timex.earliest is not None and timex.latest is not None
    return timex.edtf is None or (known and timex.edtf[2:4] != "XX")  # "for the 21st century"


def _cost(scene: Scene, timex: Timex, head: Span, heads: Sequence[Span]) -> float:
    """Distance between date and head; `_TOO_FAR` where the date is another's."""
    if owns(scene, head, timex):
        return 0  # "ahead of next week's talks": they are then
    if not (_dates(scene, timex) or bounds.dates(scene, timex, head)):
        return _TOO_FAR
    if noun_of_date(scene, timex) is not None or _is_of_another(scene, timex, head, heads):
        return _TOO_FAR
    between = scene.between(head, timex.span)
    opens = head.end <= timex.span.start and _OPENS_PART.search(between)
    parted = ";" in between and _is_dated_apart(scene, timex, head)
    if opens or parted or _COUNTED_FROM.search(between):
        return _TOO_FAR
    low, high = sorted((scene.local(head), scene.local(timex.span)))
    gap = scene.absolute(low.end, max(low.end, high.start))
    if head.end <= timex.span.start:
        alone = not any(gap.covers(other) for other in heads)
        if (alone and _RELATIVE.fullmatch(between)) or _CONFIRMED.fullmatch(between):
            return _OWN
    cost = float(len(between.strip()))
    for boundary in _BOUNDARY.finditer(between):
        cost += _BOUNDARIES.get(boundary.group(), _BOUNDARY_COST)
    cost += _AFTER_COST * is_of_noun_before(scene, timex, head)
    cost += participles.cost(scene, timex, head)
    cost += _HEAD_COST * sum(gap.covers(other) and other != head for other in heads)
    if head.end <= timex.span.start and anew.TURN.search(between):
        cost += _JOINED_COST * any(other.start >= timex.span.end for other in heads)
    if head.start > timex.span.end and (
        _JOINED.match(between)
        or _PREDICATE.match(between)
        or _APPOSED.match(between)
        or participles.goes_on(scene, head)
    ):
        cost += _JOINED_COST * any(other.end <= timex.span.start for other in heads)
    return cost


def _is_of_another(scene: Scene, timex: Timex, head: Span, heads: Sequence[Span]) -> bool:
    """Whether a date is that of something else than `head`, which is named beside it."""
    return (
        relatives.apart(scene, timex.span, head)
        or is_of_decision(scene, timex, head)
        or is_of_relative(scene, timex, heads)
        or is_of_count(scene, timex, head)
        or is_spoken_about(scene, head, timex, heads)
    )


def _is_dated_apart(scene: Scene, timex: Timex, head: Span) -> bool:
    """Whether a semicolon stands between the two, and on the head's side there is another date."""
    at = scene.local(head)
    end = scene.words.find(";", at.end)
    clause = scene.absolute(
        scene.words.rfind(";", 0, at.start) + 1, end if end >= 0 else len(scene.words)
    )
    return any(clause.covers(other.span) for other in scene.timexes if other != timex)
