"""Happenings dated by the words that vouch for them, or by which they are done."""

from __future__ import annotations

from collections.abc import Sequence

from dashboard.extract.events.scenes import Saying, Scene
from dashboard.extract.events.triggers import Trigger
from dashboard.models import Timex

_ANNOUNCES = ("announc", "declar", "order")
# "confirmed on Friday that they had spoken": at another time
_OWNS_UP = ("confirm", "acknowledg", "admit", "disclos", "reveal", "insist", "recall")
# So far down an article still announces its news.
_TOP = 4  # paragraphs
# Who asks, and is no side
_ASKERS = frozenset(["reporter", "reporters", "journalist", "journalists", "interviewer"])


def of_question(sayings: Sequence[Saying], dated: Sequence[Timex | None]) -> Timex | None:
    """When somebody unnamed asked and was answered: "when a reporter asked on Friday"."""
    asked = zip(sayings, dated, strict=True)
    return next((timex for saying, timex in asked if saying.speaker in _ASKERS), None)


def of_announcement(
    scene: Scene, sayings: Sequence[Saying], dated: Sequence[Timex | None], trigger: Trigger
) -> Timex | None:
    """The date of a saying that vouches for the news, or by which it is done.

    "X was charged, Y said Friday", "announced on Friday that he was calling off the talks",
    and at the top "said on Friday that they had spoken by phone".
    """
    for saying, timex in zip(sayings, dated, strict=True):
        said = any(content.covers(trigger.span) for content in saying.reported)
        cue = scene.local(saying.cue).of(scene.words).lower()
        near = _TOP if cue.startswith(_ANNOUNCES) else 1
        if said and trigger.kind == "call" and not trigger.modality and scene.paragraph <= near:
            # the news is that they spoke, unless it is only owned up to
            return None if cue.startswith(_OWNS_UP) else timex
        told = [content for content in saying.reported if content.covers(trigger.span)]
        if told and trigger.kind == "policy" and told[0].end <= saying.cue.start:
            return timex
        act = trigger.modality == "cancelled" or trigger.kind == "policy"
        if act and told and cue.startswith(_ANNOUNCES):
            return timex
    return None
