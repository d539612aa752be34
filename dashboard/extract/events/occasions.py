"""That somebody spoke, where a sentence tells when but not what: "She spoke on Monday"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dashboard.extract.events import camps, parties
from dashboard.extract.events.scenes import Saying, Scene
from dashboard.extract.events.triggers import Trigger

# How far into a sentence its subject may end: "Both Donald Trump and Vladimir Putin"
SUBJECT_WITHIN = 60
# "In an interview that aired on Monday," (he spoke)
_ADJUNCT = re.compile(
    r"(?:\w+ly )?(?:[Ii]n|[Aa]t|[Oo]n|[Dd]uring|[Aa]fter|[Bb]efore|[Ww]ith|It was"
    r"|Asked|Pressed|Questioned) [^;:,]*, "
    r"(?:that )?"
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
    speakers = (name for saying in scene.sayings for name in parties.speakers(saying.speaker))
    told = any(camps.side(name) for name in speakers)
    if told or subject is None:
        return []
    late = scene.local(subject.span).end > first + SUBJECT_WITHIN
    if late or not camps.side(subject.name):
        return []
    return [Saying(subject.name, found[0].span, (), (), ())]
