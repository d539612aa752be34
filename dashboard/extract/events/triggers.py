"""The words that tell of a happening, and how sure the sentence is of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from dashboard.extract.events.scenes import Scene
from dashboard.models import Span
from dashboard.reference.kinds import kinds
from dashboard.reference.modality import modality
from dashboard.reference.prefilter import Prefilter
from dashboard.reference.tables import NamedPattern, prefilter

# A statement is found by its cue of saying (see `sayings`), not by a pattern.
_NOT_TRIGGERED = frozenset({"statement"})

# A happening named by a noun goes on with one that was told before: "the
# call", "their meeting"; "a call" and "Monday's call" are told anew.
_GOES_ON = re.compile(r"(?i)\b(?:the|that|this|their|his|her|these|those) (?:[\w-]+ ){0,3}$")
_NOUN = re.compile(
    r"(?i)(?:(?!wrote|sent|deliver|receiv|hand|held|had)[\w'-]+ ){0,3}"
    r"(?:summits?|meetings?|calls?|conversations?|talks?|letters?|telegrams?)"
)

# How far before a happening the words may stand that take it back.
_REACH = 60
_CLAUSE_END = re.compile(
    r"[;:]|,? (?:after|before|when|while|where|who|which|that|because|but)\b|, "
)


@dataclass(frozen=True, slots=True)
class Trigger:
    """Words that tell of a happening of `kind`.

    `modality` is empty for what simply happened, else planned, supposed,
    negated, cancelled or counted; `goes_on` says that it refers to a happening told
    elsewhere ("the call").
    """

    kind: str
    span: Span
    modality: str
    goes_on: bool


def find(scene: Scene) -> tuple[Trigger, ...]:
    """The scene's triggers in order; of two that overlap the earlier kind stands."""
    taken: list[Trigger] = []
    for kind, start, end in _matches(scene.words):
        span = scene.absolute(start, end)
        if not any(span.overlaps(trigger.span) for trigger in taken):
            modality_ = _modality(scene.words, start, end)
            taken.append(Trigger(kind, span, modality_, _goes_on(scene.words, start, end)))
    return tuple(sorted(taken, key=lambda trigger: trigger.span))


def _matches(words: str) -> Iterator[tuple[str, int, int]]:
    for kind, pattern in _patterns().possible(words.lower()):
        for match in pattern.regex().finditer(words):
            yield kind, *match.span()


@cache
def _patterns() -> Prefilter[NamedPattern]:
    return prefilter(
        (kind.id, pattern)
        for kind in kinds()
        if kind.id not in _NOT_TRIGGERED
        for pattern in kind.patterns
    )


def _modality(words: str, start: int, end: int) -> str:
    """What the words around a happening make of it."""
    around = {
        "before": _CLAUSE_END.split(words[max(0, start - _REACH) : start])[-1],
        "after": words[end : end + _REACH],
    }
    plural = words[start:end].endswith("s")
    for entry in modality():
        if entry.id == "counted" and entry.where == "before" and not plural:
            continue  # "the two met" is no count of meetings
        tried = around.get(entry.where, "")
        if any(pattern.regex().search(tried) for pattern in entry.patterns):
            return entry.id
    return ""


def _goes_on(words: str, start: int, end: int) -> bool:
    """Whether the words take up a happening that was told before."""
    matched = words[start:end]
    if not _NOUN.fullmatch(matched):
        return False
    return bool(
        _GOES_ON.search(words[max(0, start - _REACH) : start] + matched.split()[0] + " ")
        or _GOES_ON.match(matched)
    )


def is_background(scene: Scene) -> bool:
    """Whether the scene tells of old times ("during the campaign")."""
    return any(
        pattern.regex().search(scene.words)
        for _, pattern in _backgrounds().possible(scene.words.lower())
    )


@cache
def _backgrounds() -> Prefilter[NamedPattern]:
    told = (entry for entry in modality() if entry.where == "sentence")
    return prefilter((entry.id, pattern) for entry in told for pattern in entry.patterns)
