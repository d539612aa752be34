"""Sentences that nothing dates, and that tell of another day than that of the publication."""

from __future__ import annotations

import re

from dashboard.extract.events import counting
from dashboard.extract.events.scenes import LEAD, Scene
from dashboard.extract.events.triggers import Trigger
from dashboard.reference.prefilter import may_match

# "two days after they had met", of what the text does not date
_SINCE_THEY_HAD = re.compile(
    r"\b(?:days?|weeks?|months?|years?) (?:after|before) (?:[\w'-]+ ){1,6}had\b"
)
# "Days earlier she had said so": not on the day of publication either
_LONG_BEFORE = re.compile(
    r"\W*(?:(?:Just |Only )?(?:A few |Several |Some |Many )?(?:[Dd]ays|[Ww]eeks|[Mm]onths|[Yy]ears)"
    r" (?:earlier|before|previously|ago)|Long before|Years before)\b"
)
# "Before the summit he had threatened ..."
_BEFORE = re.compile(
    r"(?:Before|Ahead of) (?:the|their|his|that) (?:summit|meeting|talks|call|trip|visit)\b.* had "
)
# "after Oslo, where she" (met him)
_RELATED = re.compile(r", (?:where|who|whom) (?:[\w.'-]+ ){0,4}$")
# "Why the summit fell apart"
_EXPLAINS = re.compile(r"\W*(?:Why|How) ")

# "said he had just had a long (call)": on the day on which he said so
_JUST = re.compile(
    r"\b(?:just|moments ago) (?:\w+ )?(?:had|held|spoke(?:n)?|talked|met|finished|ended|concluded"
    r"|completed|hung up|put down|got(?:ten)? off|come off|been on)\b(?: [\w-]+,?){0,6}? ?$"
)


def is_just_over(scene: Scene, trigger: Trigger) -> bool:
    """Whether a saying without a date tells of it as just over: "said he had just met her"."""
    if scene.timexes or " just " not in scene.lowered:
        return False
    at = scene.local(trigger.span)
    first = scene.words.find(" ", at.start)
    ends = {at.start, at.end, first if at.start < first < at.end else at.end}
    return any(_JUST.search(scene.words, 0, end) for end in ends)


def lies_back(scene: Scene) -> bool:
    """Whether a sentence counts from what the text does not date.

    "Before the summit he had called": not on the day of publication.  "Three days after
    they had stood side by side, she tweeted": neither, but far down only, as the lead may
    well tell of the day after a meeting.
    """
    if scene.words.startswith(("Before ", "Ahead ")) and _BEFORE.match(scene.words):
        return True
    may_before = not scene.timexes and may_match(_LONG_BEFORE, scene.lowered)
    if may_before and _LONG_BEFORE.match(scene.words):
        return True
    may_since = scene.paragraph > LEAD and may_match(_SINCE_THEY_HAD, scene.lowered)
    return may_since and _SINCE_THEY_HAD.search(scene.words) is not None


def is_behind(scene: Scene, trigger: Trigger) -> bool:
    """Whether a sentence only looks back on it: "in Oslo, where they met"."""
    start = scene.local(trigger.span).start
    related = scene.number > 0 and scene.timexes and _RELATED.search(scene.words, 0, start)
    explained = trigger.modality == "cancelled" and _EXPLAINS.match(scene.words)
    return bool(related or explained) or counting.is_counted_from(scene, trigger.span)
