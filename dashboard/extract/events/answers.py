"""One of the contacts that the sentence before tells of, or asks for: "The last was in May"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dashboard.extract.events import places, triggers
from dashboard.extract.events.scenes import Scene
from dashboard.extract.events.triggers import Trigger

# "They met six times. The last was in Geneva in June."
_ONE = re.compile(
    r"(?i)\W*(?:(?:in|during|at) )?(?:the|their) (?:very )?"
    r"(?:first|second|third|fourth|fifth|last|latest|most recent|next|previous|earlier|other)"
    r"(?P<ones>s| ones| two| three)?(?: one)?(?: of (?:them|these|those))?"
    r"(?=,| (?:had |has |have )?"
    r"(?:took place|taken place|came|come|been|was|were|followed|happened|lasted|in|on|at)\b)"
)
# "Two more followed, in June and July", "Another came in May"
_MORE = re.compile(
    r"(?i)\W*(?:(?P<ones>two|three|four|five|several|\d+) (?:more|others|further)|another|one more)"
    r"(?: (?:such )?(?P<noun>calls?|conversations?|meetings?|talks|encounters?))?"
    r"(?= (?:[a-z]+ly )?(?:took place|came|followed|(?:was|were) held|happened|in|on)\b)"
)
# "When did they last talk?" "In Oslo on 2 May."
_ASKED = re.compile(r"(?i)\b(?:when|where)\b[^?]*\b(?:did|have|had|do)\b[^?]*\?\W*$")
_ANSWER = re.compile(r"(?i)\W*(?:(?:most recently|last|only once),? )?(?:in|on|at)\b")
# "How often have they met?" "Twice in Oslo, in May and in July."
_ASKED_HOW_OFTEN = re.compile(
    r"(?i)\bhow (?:often|many times)\b[^?]*\b(?:met|meet|spoken|speak|talked|talk)\b[^?]*\?\W*$"
)
_TIMES = re.compile(r"(?i)\W*(?:(?:once|first|twice|\w+ times),? )?(?:in|on|at)\b")
_SEVERAL = 2  # dates
_PHONE = re.compile(r"\b(?:tele)?phone\b")
_FRAGMENT = 16  # words of an answer
_CONTACT = frozenset({"call", "meeting", "summit"})


def one_of(scene: Scene, scenes: Sequence[Scene]) -> tuple[Trigger, ...]:
    """One of the contacts that the sentence before tells of, or some ("The earlier ones").

    "They held ten calls. The very first took place in May."  Of several kinds it is the last.
    """
    if not scene.timexes:
        return ()
    within = _within(scene)
    if within or not scene.number:
        return within
    before = scenes[scene.number - 1]
    match = _ONE.match(scene.words) or _MORE.match(scene.words)
    if match is None:
        return _answer(scene, before) or _how_often(scene, scenes)
    noun = match.groupdict().get("noun")
    told = _contacts(before) if noun or before.paragraph == scene.paragraph else []
    kind = _kind(scene, noun) if noun else told[-1] if told else None
    modality = "counted" if match["ones"] else ""
    return (Trigger(kind, scene.absolute(*match.span()), modality, True),) if kind else ()


def _within(scene: Scene) -> tuple[Trigger, ...]:
    """One of the contacts that a sentence counts: "their second call; the first, on 2 May, was"."""
    part = scene.words.find("; ")
    match = _ONE.match(scene.words, part + 1) if part >= 0 else None
    if match is None or match["ones"]:
        return ()
    told = [
        trigger.kind
        for trigger in triggers.find(scene, triggers.possible(scene))
        if trigger.kind in _CONTACT and scene.local(trigger.span).end <= part
    ]
    span = scene.absolute(*match.span())
    return (Trigger(told[-1], span, "", True, earlier=True),) if told else ()


def _contacts(scene: Scene) -> list[str]:
    """The kinds of contact for which a scene has words."""
    found = triggers.find(scene, triggers.possible(scene))
    return [trigger.kind for trigger in found if trigger.kind in _CONTACT]


def _kind(scene: Scene, noun: str) -> str:
    called = noun.startswith(("call", "conversation")) or _PHONE.search(scene.words)
    return "call" if called else "meeting"


def _answer(scene: Scene, before: Scene) -> tuple[Trigger, ...]:
    """The contact for whose time or place the sentence before asks: "When did they last meet?"."""
    match = _ANSWER.match(scene.words)
    if match is None or scene.people or len(scene.words.split()) > _FRAGMENT:
        return ()
    if not _ASKED.search(before.words):
        return ()
    told = _contacts(before)
    spoke = told and told[-1] == "call"
    here = places.told(scene) and not _PHONE.search(scene.words)
    kind = "meeting" if spoke and here else told[-1] if told else ""
    return (Trigger(kind, scene.absolute(*match.span()), "", True),) if kind else ()


def _how_often(scene: Scene, scenes: Sequence[Scene]) -> tuple[Trigger, ...]:
    """The contacts whose number one of the two sentences before asks for: "Twice in Oslo, in May".

    The answer may first give the number alone: "How often have they met? Five times. In ...".
    """
    match = _TIMES.match(scene.words)
    if match is None or len(scene.timexes) < _SEVERAL:
        return ()
    for before in reversed(scenes[max(0, scene.number - 2) : scene.number]):
        if _ASKED_HOW_OFTEN.search(before.words):
            told = _contacts(before)
            kind = told[-1] if told else "meeting"
            return (Trigger(kind, scene.absolute(*match.span()), "", True),)
    return ()
