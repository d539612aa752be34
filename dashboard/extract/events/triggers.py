"""The words that tell of a happening, and how sure the sentence is of it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from itertools import groupby
from operator import itemgetter
from typing import NamedTuple

from msgspec import Struct

from dashboard.extract.events import bounds
from dashboard.extract.events.scenes import Scene
from dashboard.models import Span
from dashboard.reference.kinds import Kind, kinds
from dashboard.reference.literals import needs
from dashboard.reference.modality import Modality, modality
from dashboard.reference.prefilter import Prefilter, may_match
from dashboard.reference.tables import NamedPattern, Pattern, matches, prefilter

# The modality of scenes that tell of old times.
BACKGROUND, IMAGINED = "background", "imagined"

# What was said is found by its cue of saying; the words of this kind tell only of an
# occasion ("She was speaking on Monday").
OCCASION = "statement"

# Kinds in which two sides deal with each other.
CONTACT = frozenset({"call", "meeting", "summit", "message"})

# A happening named by a noun goes on with one that was told before: "the
# call", "their meeting"; "a call" and "Monday's call" are told anew.
# In "the guest took a call", the article is the call's own.
_GOES_ON = re.compile(
    r"(?i)\b(?:the|that|this|their|his|her|these|those) (?:(?!an?\b|another\b)[\w-]+ ){0,3}$"
)
_NOUN = re.compile(
    r"(?i)(?:(?!wrote|sent|deliver|receiv|hand|held|had|placed)[\w'-]+ ){0,3}"
    r"(?:(?:summits?|meetings?|calls?|conversations?|talks|letters?|telegrams?|encounter|exchange|chat|sit-down|session)"
    r"(?: took place| were held)?|talk (?:took place|was held))"
)
# "They talked" tells of a contact, but in one that the sentence names it is its talk.
_ECHO = re.compile(r"(?i)(?:they|both|the|sh|h)\b.*\b(?:talk|talked|speak|spoke|spoken|conferred)")
_EARLIER = re.compile(r"(?i)\b(?:previous|prior|earlier|last) (?:[\w-]+ ){0,2}[\w-]+$")
# "the meetings that mattered" are no one of them
_SEVERAL = re.compile(r"(?i)(?:.* )?(?:meetings|calls|conversations|summits|encounters)")

# "their chat on the sidelines" is one chat
_BEHIND_NOUN = re.compile(r" (?:on|at|in|over|during|with|of|from)\b")

# How far before a happening the words may stand that take it back.
_REACH = 60
_OPENER = (
    r"(?:and (?:was|were|is|has|had|then|later)"
    r"|after|before|since|when|while|where|who|which|that|because|but)\b"
)
_CLAUSE_END = re.compile(rf"[;:]| {_OPENER}|, (?:{_OPENER})?")
# "If the meeting was called off": nobody says that it was
_IF = re.compile(r"\W*(?:(?:and|but|even|only) )?(?:if|unless|should)\b", re.IGNORECASE)
# "discussed a possible meeting in" a call, "by phone": only the meeting is possible
_MEANT = (
    r"\b(?:meetings?|summits?|talks|visits?|trips?|deals?|truce|cease-?fire|plans?) (?:\w+ ){0,4}?"
)
_MEANS = ("in ", "during ", "over ", "by ", "via ")
_IN_A_CALL = re.compile(rf"{_MEANT}(?:{'|'.join(_MEANS)})(?=(?:an?|the|their|his) (?!possible))")
_BY_PHONE = re.compile(f"{_MEANT}$")


_OF_ONE = itemgetter(0, 1)  # what the alternatives of one pattern have in common


class Alternative(NamedTuple):
    """One alternative of the pattern with that `number`, which tells of a kind, or BACKGROUND."""

    kind: str
    number: int
    pattern: Pattern


class Trigger(Struct, frozen=True):
    """Words that tell of a happening of `kind`.

    `modality` is empty for what simply happened, else planned, supposed,
    negated, cancelled or counted; `goes_on` says that it refers to a happening told
    elsewhere ("the call"); `echoes` that it only says that they spoke; `earlier`
    that it sets itself off from the one that is told ("the previous call").
    """

    kind: str
    span: Span
    modality: str
    goes_on: bool
    echoes: bool = False
    earlier: bool = False


def possible(scene: Scene) -> list[Alternative]:
    """The alternatives that the scene's words may match."""
    return _patterns().possible(scene.lowered)


@cache
def _patterns() -> Prefilter[Alternative]:
    sentences = [entry for entry in modality() if entry.where == "sentence"]
    rows: list[Kind | Modality] = [*kinds(), *sentences]
    patterns = [(entry.id, pattern) for entry in rows for pattern in entry.patterns]
    return Prefilter(
        (Alternative(kind, number, each), needs(each.pattern))
        for number, (kind, pattern) in enumerate(patterns)
        for each in pattern.alternatives()
    )


def find(scene: Scene, patterns: Sequence[Alternative]) -> tuple[Trigger, ...]:
    """The scene's triggers in order; of two that overlap the earlier kind stands.

    `patterns` are those `possible` in the scene.
    """
    if not patterns:
        return ()
    taken: list[Trigger] = []
    for kind, start, end in _matches(scene, patterns):
        span = scene.absolute(start, end)
        if not any(span.overlaps(trigger.span) for trigger in taken):
            goes_on = _goes_on(scene.words, start, end)
            matched = scene.words[start:end]
            several = goes_on and _SEVERAL.fullmatch(matched)
            modality_ = _modality(scene, start, end) or ("counted" if several else "")
            echoes = _is_echo(matched) or _talk_about(scene.words, start, end)
            taken.append(
                Trigger(kind, span, modality_, goes_on, echoes, _is_earlier(scene, start, end))
            )
    return tuple(sorted(taken, key=lambda trigger: trigger.span))


def _is_earlier(scene: Scene, start: int, end: int) -> bool:
    """Whether a happening sets itself off from the one that is told: "the previous call"."""
    if not may_match(_EARLIER, scene.lowered):
        return False
    return bool(_EARLIER.search(scene.words[max(0, start - _REACH) : end]))


# What tells of happenings are the same few words again and again.
@lru_cache(maxsize=512)
def _is_echo(words: str) -> bool:
    return _ECHO.fullmatch(words) is not None


@lru_cache(maxsize=512)
def _is_noun(words: str) -> bool:
    return _NOUN.fullmatch(words) is not None


def _talk_about(words: str, start: int, end: int) -> bool:
    """Whether words only tell of what two spoke: "he and Doe talked about oil"."""
    return words.startswith(("and ", "counterpart"), start) and words.startswith(" about ", end)


def _matches(scene: Scene, patterns: Sequence[Alternative]) -> Iterator[tuple[str, int, int]]:
    for (kind, _), alternatives in groupby(patterns, _OF_ONE):
        if kind not in (BACKGROUND, IMAGINED):
            apart = (each.pattern for each in alternatives)
            for match in matches(apart, scene.words, scene.lowered):
                yield kind, *match.span()


def _modality(scene: Scene, start: int, end: int) -> str:
    """What the words around a happening make of it: first those before, then those after."""
    before, after = scene.words[max(0, start - _REACH) : start], scene.words[end : end + 2 * _REACH]
    found_after = _found("after", after)
    clause = _CLAUSE_END.split(before)[-1]
    if "cancelled" in found_after and not _IF.match(clause):
        return "cancelled"  # be it planned or not: "plans for a summit were shelved"
    lowered = clause.lower()
    for name, pattern in _modalities("before").possible(lowered):
        if name == "counted" and not _is_plural(scene.words[start:end]):
            continue  # "the two met" is no count of meetings
        found = pattern.search(clause, lowered)
        if name == "negated" and found and bounds.is_held_off(clause, after):
            continue
        at = start - len(clause) + (found.start() if found else 0)
        if found and not (name == "counted" and _is_day(scene, at)):
            own = _own(scene, clause, start)
            if own == clause or pattern.search(own, own.lower()):
                return name
    return "supposed" if "cancelled" in found_after else next(iter(found_after), "")


def _own(scene: Scene, clause: str, start: int) -> str:
    """The words of a clause that tell of the happening at `start`, not of one meant in it."""
    clause = _IN_A_CALL.split(clause)[-1]
    return _BY_PHONE.split(clause)[-1] if scene.words.startswith(_MEANS, start) else clause


def _found(where: str, words: str) -> list[str]:
    """What words before or after a happening make of it."""
    lowered = words.lower()
    possible = _modalities(where).possible(lowered)
    return [name for name, pattern in possible if pattern.search(words, lowered)]


def _is_plural(words: str) -> bool:
    """Whether the noun of a happening is a plural: "calls on trade"."""
    return _BEHIND_NOUN.split(words)[0].endswith("s")


def _is_day(scene: Scene, at: int) -> bool:
    """Whether a count is the day of a date: "On 22 May the two talks" are not 22."""
    return any(
        timex.span.start <= at + scene.sentence.start < timex.span.end for timex in scene.timexes
    )


def taken_back_from(words: str, start: int) -> int:
    """Where the words begin that cancel the happening at `start`; `start` where none do."""
    begin = max(0, start - _REACH)
    before = words[begin:start]
    for name, pattern in _modalities("before").possible(before.lower()):
        match = pattern.regex().search(before) if name == "cancelled" else None
        if match:
            return begin + match.start()
    return start


def taken_back_until(words: str, end: int) -> int:
    """Where the words end that cancel the happening whose own end at `end`; `end` without any."""
    after = words[end : end + 2 * _REACH]
    for name, pattern in _modalities("after").possible(after.lower()):
        match = pattern.regex().search(after) if name == "cancelled" else None
        if match:
            return end + match.end()
    return end


@cache
def _modalities(where: str) -> Prefilter[NamedPattern]:
    told = (entry for entry in modality() if entry.where == where)
    return prefilter((entry.id, pattern) for entry in told for pattern in entry.patterns)


def _goes_on(words: str, start: int, end: int) -> bool:
    """Whether the words take up a happening that was told before."""
    matched = words[start:end]
    if not _is_noun(matched):
        return False
    return bool(
        _GOES_ON.search(words[max(0, start - _REACH) : start] + matched.split()[0] + " ")
        or _GOES_ON.match(matched)
    )


def is_background(scene: Scene, patterns: Sequence[Alternative]) -> bool:
    """Whether the scene tells of old times ("during the campaign").

    `patterns` are those `possible` in the scene.
    """
    return _makes(BACKGROUND, scene, patterns)


def is_imagined(scene: Scene, patterns: Sequence[Alternative]) -> bool:
    """Whether nothing of it took place, or nobody vouches for it ("Suppose he had met her")."""
    return _makes(IMAGINED, scene, patterns)


def _makes(what: str, scene: Scene, patterns: Sequence[Alternative]) -> bool:
    return any(
        each.kind == what and each.pattern.search(scene.words, scene.lowered) for each in patterns
    )
