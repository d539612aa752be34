"""Which triggers tell of something that took place."""

from __future__ import annotations

import re

from dashboard.extract.events.camps import is_institution
from dashboard.extract.events.scenes import Scene
from dashboard.extract.events.triggers import Trigger
from dashboard.models import Span

_DENIES = re.compile(r"(?:den(?:y|ies|ied|ying)|reject|dismiss|refut|disput)")
_SPOKE_TO = re.compile(r"(?:to|with) $")
_ADDRESSEE_WITHIN = 40
# "spoke to reporters about Doe"
_OF_WHOM = re.compile(r"\b(?:about|on|of|after|before|at|in|for|over|against)\b")


def tells(scene: Scene, trigger: Trigger) -> bool:
    """Whether a trigger tells of a happening, be it planned or cancelled."""
    return trigger.modality not in ("negated", "supposed") and not (
        _addresses_nobody(scene, trigger)
        or _is_interview(scene, trigger)
        or _is_denied(scene, trigger)
        or _is_written_to_others(scene, trigger)
    )


def _addresses_nobody(scene: Scene, trigger: Trigger) -> bool:
    """Whether "spoke to" is followed by no person: reporters, a crowd, a newspaper."""
    if not _SPOKE_TO.search(scene.local(trigger.span).of(scene.words)):
        return False
    reach = Span(trigger.span.end, trigger.span.end + _ADDRESSEE_WITHIN)
    spoken_to = (m for m in scene.people if reach.covers(Span(m.span.start, m.span.start)))
    return all(
        _OF_WHOM.search(scene.words, scene.local(trigger.span).end, scene.local(m.span).start)
        for m in spoken_to
    )


def _is_interview(scene: Scene, trigger: Trigger) -> bool:
    """Whether "speaking to" only tells to whom something is said: "Speaking to Doe, he said"."""
    speaking = scene.local(trigger.span).of(scene.words).lower().startswith("speaking")
    return speaking and bool(scene.sayings)


def _is_written_to_others(scene: Scene, trigger: Trigger) -> bool:
    """Whether a letter only carries what is said to others: "In a letter to allies, Doe said"."""
    known = {m.name for m in scene.people if not is_institution(m.name)}
    return trigger.kind == "message" and bool(scene.sayings) and len(known) < 2


def _is_denied(scene: Scene, trigger: Trigger) -> bool:
    """Whether somebody says that it did not take place: "denied that they had met"."""
    return any(
        _DENIES.match(scene.words, scene.local(saying.cue).start)
        and any(content.covers(trigger.span) for content in saying.contents)
        for saying in scene.sayings
    )
