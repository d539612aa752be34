"""Sentences that nothing dates, and that tell of another day than that of the publication."""

from __future__ import annotations

import re

from dashboard.extract.events.scenes import LEAD, Scene
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


def lies_back(scene: Scene) -> bool:
    """Whether a sentence counts from what the text does not date.

    "Before the summit he had called": not on the day of publication.  "Three days after
    they had stood side by side, she tweeted": neither, but far down only, as the lead may
    well tell of the day after a meeting.
    """
    if scene.words.startswith(("Before ", "Ahead ")) and _BEFORE.match(scene.words):
        return True
    if not scene.timexes and _LONG_BEFORE.match(scene.words):
        return True
    may_since = scene.paragraph > LEAD and may_match(_SINCE_THEY_HAD, scene.lowered)
    return may_since and _SINCE_THEY_HAD.search(scene.words) is not None
