"""That somebody spoke, where a sentence tells when but not what: "She spoke on Monday"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dashboard.extract.events import camps, owned, triggers, voices
from dashboard.extract.events.scenes import Saying, Scene
from dashboard.extract.events.triggers import OCCASION, Trigger

# How far into a sentence its subject may end: "Both Donald Trump and Vladimir Putin"
SUBJECT_WITHIN = 60
# "In an interview that aired on Monday," (he spoke)
_ADJUNCT = re.compile(
    r"(?:\w+ly )?(?:[Ii]n|[Aa]t|[Oo]n|[Dd]uring|[Aa]fter|[Bb]efore|[Ww]ith|It was"
    r"|Asked|Pressed|Questioned) [^;:,]*, "
    r"(?:that )?(?:(?:when|as|while|after) [^;:,]*, )?"
)


def opens(scene: Scene, found: Sequence[Trigger]) -> bool:
    """Whether a sentence first tells that somebody spoke: "told reporters, seated beside her".

    Or tells of nothing else but what he spoke about: "brushed aside questions about a call".
    """
    if all(t.kind == triggers.OCCASION or t.goes_on for t in found[:2]):
        return True
    spoke, *others = [t.span for t in found]
    return found[0].kind == triggers.OCCASION and all(
        (about := owned.topic(scene, other)) and spoke.end <= about.start for other in others
    )


def spoken(scene: Scene, found: Sequence[Trigger]) -> list[Saying]:
    """The saying without words of the scene's subject, if its triggers tell that he spoke.

    `found` are those triggers; none where a known speaker's words are told.
    """
    if not scene.timexes or not found:
        return []
    opened = _ADJUNCT.match(scene.words)
    first = opened.end() if opened else 0
    subject = next((m for m in scene.people if scene.local(m.span).start >= first), None)
    speakers = (name for saying in scene.sayings for name in voices.speakers(saying.speaker))
    told = any(camps.side(name) for name in speakers)
    if told or subject is None:
        return []
    late = scene.local(subject.span).end > first + SUBJECT_WITHIN
    if late or not camps.side(subject.name):
        return []
    spoke = next((t for t in found if t.span.start >= subject.span.end), found[0])
    return [Saying(subject.name, spoke.span, (), (), ())]


def apart(scene: Scene, found: Sequence[Trigger]) -> list[Saying]:
    """The saying of a part of the sentence in which no other words are told, between semicolons.

    "Doe said so; Smith had announced it on 2 May".
    """
    start = 0
    for part in scene.words.split(";"):
        here = scene.absolute(start, start + len(part))
        start += len(part) + 1
        said = [t for t in found if here.covers(t.span)]
        if not said or any(t.kind != OCCASION for t in said):
            continue
        if any(here.covers(saying.cue) for saying in scene.sayings):
            continue
        people = [
            m for m in scene.people if here.covers(m.span) and m.span.end <= said[0].span.start
        ]
        dated = any(here.covers(timex.span) for timex in scene.timexes)
        if dated and people and camps.side(people[0].name):
            return [Saying(people[0].name, said[0].span, (), (), ())]
    return []
