"""Where a happening took place."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache

from msgspec.structs import replace

from dashboard.extract.events.parties import window
from dashboard.extract.events.scenes import Scene
from dashboard.extract.events.triggers import Trigger
from dashboard.models import Span, Timex
from dashboard.reference.alternatives import one_of
from dashboard.reference.kinds import family
from dashboard.reference.places import places
from dashboard.reference.prefilter import Prefilter, may_match

_SPOKE = re.compile(r"\b(?:spoken?|talked|chatted|conversations?)\b")
_BRIEFLY = re.compile(
    r",?(?: (?:again|briefly|privately|last|once|twice|together|alone|informally|at length"
    r"|for [\w-]+ (?:minutes|hours?)))*,? ?"
)
_RUNG = re.compile(r"phone|\bby video|\bvideo |\bcall")

# "Moscow denied" is a government; only after a word of place is it a place.
# "in Finland's Helsinki" and "in the Austrian capital, Vienna" are places too.
_BEFORE = (
    r"\b(?:[Ii]n|[Aa]t|near|outside|came)\s+(?:the\s+)?"
    r"(?:[A-Z][\w-]+'s\s+|[A-Z]?\w+ (?:city|capital|resort)(?: of)?,?\s+)?"
)


@cache
def _pattern() -> re.Pattern[str]:
    names = sorted((name for place in places() for name in place.names), key=len, reverse=True)
    bare = (name.removeprefix("the ") for name in names)
    return re.compile(_BEFORE + "(" + "|".join(map(re.escape, bare)) + r")\b")


# "the Helsinki summit", "the Osaka session"
@cache
def _attribute_pattern() -> re.Pattern[str]:
    names = (name for place in places() for name in place.names if name[0].isupper())
    session = r"(?:summit|meeting|session|talks|press conference|news conference)\b"
    return re.compile("(" + one_of(names, r"\b") + r")\s+(?:[\w-]+\s+)?" + session)


@cache
def _by_name() -> dict[str, str]:
    return {name.removeprefix("the "): place.name for place in places() for name in place.names}


def find(scene: Scene, head: Span, apart: Sequence[Span] = ()) -> str | None:
    """The place nearest to the happening's words in its clause, or None.

    What stands within the spans `apart` is told of something else: "said he would go to Oslo".
    """
    everywhere = told(scene)
    if not everywhere:
        return None
    at = scene.local(head).start
    within = scene.local(window(scene, head))
    besides = [scene.local(span) for span in apart]
    near = [
        (abs(start - at), start, name)
        for told, start, name in everywhere
        if within.covers(told) and not any(span.covers(told) for span in besides)
    ]
    return min(near)[2] if near else None


def met(scene: Scene, trigger: Trigger) -> Trigger:
    """A trigger; whoever "spoke briefly in Oslo", without a telephone, met there."""
    if family(trigger.kind) != "call" or not may_match(_SPOKE, scene.lowered):
        return trigger
    head = scene.local(trigger.span)
    if not _SPOKE.search(scene.words, head.start, head.end):
        return trigger
    within = scene.local(window(scene, trigger.span))
    there = any(
        at.start >= head.end and _BRIEFLY.fullmatch(scene.words, head.end, at.start)
        for at, _, _ in told(scene)
    )
    rung = _RUNG.search(scene.words, within.start, within.end)
    return replace(trigger, kind="meeting") if there and not rung else trigger


def of_trigger(
    scene: Scene, trigger: Trigger, dates: Sequence[Span], date: Timex | None
) -> str | None:
    """Where the happening of one of its `dates` took place; a call or a letter is nowhere."""
    if family(trigger.kind) in ("call", "message"):
        return None
    if len(dates) > 1 and date:
        return _of_one(scene, trigger.span, dates, date.span)
    return find(scene, trigger.span)


def _of_one(scene: Scene, head: Span, dates: Sequence[Span], date: Span) -> str | None:
    """The place of one of the happenings that `head` tells by their dates, or None.

    It stands between the date before and its own, "met in Rome in May and in Oslo in June";
    where none stands before the first, behind it: "met in May in Rome, June in Oslo".
    """
    row = [*sorted(dates), Span(scene.sentence.end, scene.sentence.end)]
    number = row.index(date)
    first = Span(head.end, max(head.end, row[0].start))
    if _within(scene, first):
        before = max(row[number - 1].end if number else head.end, head.end)
        return _within(scene, Span(before, max(before, date.start)))
    return _within(scene, Span(date.end, row[number + 1].start))


def _within(scene: Scene, stretch: Span) -> str | None:
    """The first place told in a stretch."""
    local = scene.local(stretch)
    return next((name for span, _, name in told(scene) if local.covers(span)), None)


# A scene's places are asked for by each of its happenings and sayings.
@lru_cache(maxsize=8)
def told(scene: Scene) -> list[tuple[Span, int, str]]:
    """All words of place: their span, the start of the name in them, and the place."""
    if not _names().possible(scene.lowered):
        return []
    matches = (*_pattern().finditer(scene.words), *_attribute_pattern().finditer(scene.words))
    return [
        (Span(*match.span()), match.start(1), _by_name()[match.group(1).removeprefix("the ")])
        for match in matches
    ]


def named(words: str) -> tuple[Span, str] | None:
    """The first name of a place in the words, whatever it does there, and the place."""
    if not _names().possible(words.lower()):
        return None
    match = _bare_pattern().search(words)
    return (Span(*match.span()), _by_name()[match.group().removeprefix("the ")]) if match else None


@cache
def _bare_pattern() -> re.Pattern[str]:
    names = sorted(_by_name(), key=len, reverse=True)
    return re.compile(r"\b(?:" + "|".join(re.escape(n) for n in names if n[0].isupper()) + r")\b")


@cache
def _names() -> Prefilter[str]:
    return Prefilter((name, (frozenset({name.lower()}),)) for name in _by_name())
