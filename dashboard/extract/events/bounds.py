"""Dates that bound a happening, and yet may be its own: "silent since a call on 2 May".

What did not take place until a day took place on it: "They did not meet until 2 May".
"""

from __future__ import annotations

import re

from msgspec.structs import replace

from dashboard import edtf
from dashboard.extract.events.scenes import Scene
from dashboard.models import Span, Timex

# "since December", "since taking office in January" bound a happening but do not date it.
BOUND = re.compile(
    r"(?i)\b(?:(?:since|until|till)\W+(?P<bounding>(?:(?!(?:said|told)\b)[\w'-]+,?\s+){0,20})"
    r"|(?:before|by|prior to|ahead of)\W+(?:(?:the|early|late|mid)\W+)?)$"
)
BOUND_REACH = 160
# "have not spoken since" (2 May), "the first time they met since" then: when they did last
_SILENT = re.compile(r"(?:ha(?:ve|s|d)(?: not|n't)|no|first time) .* since ")
_UNTIL = r"\buntil (?:(?:the|late|early|mid|on|last|nearly|almost) )*"
_NOT_YET = re.compile(
    r"(?:\b(?:(?:did|had|was|were|has|have) not|never)|n't)(?: (?:[a-z-]+)){0,3} $"
)
# Not "until after the election" nor "until he left".
_HELD_OFF = re.compile(
    rf"[^;:.]{{0,80}}?{_UNTIL}(?=\d|[A-Z]\w+\.? \d|[A-Z]\w+day\b|(?:week|month|year|spring|summer"
    r"|autumn|fall|winter|next day|following)\b"
    r"|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b)"
)
_BETWEEN = re.compile(rf"[^;:.]{{0,80}}?{_UNTIL}")
# "It was not until 2 May that she called", "waited until 2 May to call"
_CLEFT = re.compile(rf"(?i)\b(?:not|waited|held (?:off|back|fire)) {_UNTIL}$")
_REACH = 60  # code points


def is_held_off(before: str, after: str) -> bool:
    """Whether words around a happening that negate it only say how late it was."""
    return " until " in after and bool(_NOT_YET.search(before) and _HELD_OFF.match(after))


def _begins(scene: Scene, date: Span, head: Span) -> bool:
    """Whether a happening took place no earlier than a date, and then."""
    if "until" not in scene.lowered:
        return False
    at, day = scene.local(head), scene.local(date)
    if at.end <= day.start:
        between = scene.words[at.end : day.start]
        before = scene.words[max(0, at.start - _REACH) : at.start]
        return bool(_NOT_YET.search(before) and _BETWEEN.fullmatch(between))
    return bool(_CLEFT.search(scene.words, max(0, day.start - _REACH), day.start))


def ends_with(scene: Scene, timex: Timex, head: Span) -> bool:
    """Whether a date that bounds is the very day of what a head tells."""
    return is_silent(scene, head) or _begins(scene, timex.span, head)


def is_silent(scene: Scene, head: Span) -> bool:
    """Whether a head tells since when nothing took place: "have not spoken since"."""
    return bool(_SILENT.fullmatch(scene.local(head).of(scene.words)))


def closed(timex: Timex) -> Timex:
    """The day of a "since" or an "until" by itself: that of the last time, or the first."""
    text = (timex.edtf or "").removesuffix("/..").removeprefix("../")
    earliest, latest = edtf.bounds(text) if text else (timex.earliest, timex.latest)
    return replace(timex, edtf=text or None, earliest=earliest, latest=latest)


def dates(scene: Scene, timex: Timex, head: Span) -> bool:
    """Whether a date that only bounds is that of what bounds: "quiet since a call on Monday"."""
    end = scene.local(timex.span).start
    if _begins(scene, timex.span, head):
        return True
    bound = BOUND.search(scene.words, max(0, end - BOUND_REACH), end)
    if bound is None or bound["bounding"] is None or timex.edtf is None:
        return False
    at = scene.local(timex.span).end
    if scene.words.startswith(", when ", at) and timex.span.end <= head.start:
        return True  # "since May 2, when they met"
    if head.end == timex.span.start and is_silent(scene, head):
        return True
    return scene.absolute(bound.start("bounding"), end).covers(head)
