"""The time under which an article tells what it gives no date of its own.

A chronicle sets dates above what they date; a text that looks back dates a
paragraph by its first sentence; "hours later" goes on with the sentence before.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from dashboard.extract.events import dating
from dashboard.extract.events.scenes import Scene
from dashboard.extract.events.tellings import Telling
from dashboard.models import Timex

# One date alone on its line may be the article's own; two make a chronicle.
_CHRONICLE = 2
# What may stand beside a date that is a heading: a bullet, a weekday's comma.
_BESIDE = re.compile(r"[\W_]*")
_RIGHT_AFTER = re.compile(
    r"(?i)\b(?:(?:hours|minutes|moments|shortly) (?:later|after|afterwards?)|that same day)\b"
)


def framed(tellings: Sequence[Telling], scenes: Sequence[Scene], looks_back: bool) -> list[Telling]:
    """The tellings, those without a date under the date that their place gives them.

    `looks_back` says that the article tells of the past only: then an undated
    sentence stands under the last date before it in its paragraph, while in
    the news of a day it is told of that day.
    """
    headings = _headings(scenes)
    return [_under(telling, scenes, headings, looks_back) for telling in tellings]


def looks_back(tellings: Sequence[Telling], fresh: Sequence[bool]) -> bool:
    """Whether all that is dated is old (`fresh`: which tellings' dates are not)."""
    return any(telling.timex for telling in tellings) and not any(fresh)


def dated_between(scenes: Sequence[Scene], first: int, last: int) -> bool:
    """Whether a sentence between numbers `first` and `last` has a date that dates."""
    return any(_dates_of(scene) for scene in scenes[first + 1 : last])


def _under(
    telling: Telling, scenes: Sequence[Scene], headings: Sequence[Timex | None], looks_back: bool
) -> Telling:
    number = telling.scene.number
    if telling.timex is not None or telling.planned or _dates_of(telling.scene):
        return telling
    frame = headings[number]
    if frame is None and telling.saying is not None and not telling.background:
        frame = _before(scenes, number, looks_back)
    return replace(telling, timex=frame) if frame else telling


def _before(scenes: Sequence[Scene], number: int, looks_back: bool) -> Timex | None:
    """The last date that stands before a scene in its paragraph, if it holds for it."""
    scene = scenes[number]
    goes_on = _RIGHT_AFTER.search(scene.words) is not None
    if not looks_back and not goes_on:
        return None
    for before in reversed(scenes[:number]):
        if before.paragraph != scene.paragraph:
            break
        dates = _dates_of(before)
        if dates:
            return dates[-1]
        if not looks_back:
            break
    return None


def _dates_of(scene: Scene) -> list[Timex]:
    """The dates by which a scene, not one who speaks in it, says when something was."""
    said = [span for saying in scene.sayings for span in saying.contents]
    return [
        t
        for t in scene.timexes
        if t.edtf and dating.holds(scene, t) and not any(span.covers(t.span) for span in said)
    ]


def _headings(scenes: Sequence[Scene]) -> list[Timex | None]:
    """For each scene the date that stands above it on a line of its own, if any."""
    heads = [_heading(scene) for scene in scenes]
    if sum(head is not None for head in heads) < _CHRONICLE:
        return [None] * len(scenes)
    above: list[Timex | None] = []
    for head in heads:
        above.append(head or (above[-1] if above else None))
    return above


def _heading(scene: Scene) -> Timex | None:
    """The date that is all of a scene."""
    if len(scene.timexes) != 1 or scene.timexes[0].edtf is None:
        return None
    at = scene.local(scene.timexes[0].span)
    beside = scene.words[: at.start], scene.words[at.end :]
    return scene.timexes[0] if all(map(_BESIDE.fullmatch, beside)) else None
