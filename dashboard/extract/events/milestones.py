"""Dates counted from what everybody can date: "two days after his inauguration".

Or from what the sentence before tells: "three days after it".

Which one is meant, the year told before says, or whose it was; where neither does,
only one that is just past is certain.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from functools import cache
from typing import NamedTuple

from msgspec.structs import replace

from dashboard import edtf
from dashboard.extract.events import counting
from dashboard.extract.events.counting import Count
from dashboard.extract.events.scenes import Scene
from dashboard.extract.events.tellings import Telling
from dashboard.models import Anchor, Span, Timex
from dashboard.reference.milestones import Milestone, milestones

# The one that "the election" means without a word more lies so many days back at most.
_JUST_PAST = 120
# The time told before may lie so many days beside the milestone.
_BESIDE = 45
# Sentences back to the last time told.
_TOLD_WITHIN = 12
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
# "Three days after it" is after what was told before.
_IT = re.compile(r"\s*(?:it|this)\b(?! \w+ed\b)")
# "a day after they were announced": after the act that was told before
_DONE = re.compile(
    r"\s*(?:they|it|these|those) (?:was|were|had been) (?:announced|imposed|introduced|published"
    r"|unveiled|issued|ordered|lifted|signed|unsealed|passed|approved|adopted|called off"
    r"|cancell?ed)\b"
)
_ACT_WITHIN = 3  # sentences
_PRONOUNS = frozenset(["his", "her", "he", "she"])
_POSSESSIVE = re.compile(r"(?:his|her)\b|.*'s?$")


class _Named(NamedTuple):
    """A milestone as words name it: whether they mean no other, and where they end."""

    milestone: Milestone
    sure: bool
    end: int


def dated(
    told: Sequence[Telling],
    scenes: Sequence[Scene],
    published: str | None,
    before: Sequence[Telling] = (),
) -> tuple[Telling, ...]:
    """The tellings of one scene, those without a date with what they count from a milestone.

    There is one at least; `before` is the last telling before them, if any.
    """
    counts = counting.counts(told[0].scene)
    if not counts:
        return tuple(told)
    found = list(told)
    for count in counts:
        if before and _is_from(told[0].scene, count, before[0]):
            found[0] = _after_it(told[0], count, before[0].timex)
            continue
        named = list(_named(told[0].scene, count))
        if not named:
            continue
        anchor = Span(count.anchor.start, max(each.end for each in named))
        counted = replace(count, anchor=anchor)
        main = counting.counted(counted, [telling.head for telling in told])
        if main is None or told[main].planned or not _is_open(told[main], counted):
            continue
        meant = _meant(told[main].scene, count, named, scenes, published)
        if meant is not None:
            found[main] = replace(told[main], timex=_timex(told[main].scene, counted, meant))
    return tuple(found)


def _is_from(scene: Scene, count: Count, before: Telling) -> bool:
    """Whether a count is from what was told before: "a day after it", "after they were lifted"."""
    start, back = scene.local(count.anchor).start, scene.number - before.scene.number
    if before.kind == "policy" and 0 < back <= _ACT_WITHIN and _DONE.match(scene.words, start):
        return True
    return back == 1 and bool(_IT.match(scene.words, start))


def _after_it(telling: Telling, count: Count, told: Timex | None) -> Telling:
    """A telling that is counted from the one before it, which was `told` at that time."""
    if telling.timex is not None or told is None or telling.planned:
        return telling
    return replace(telling, timex=counting.moved(telling.scene, count, told, count.steps))


def _is_open(telling: Telling, count: Count) -> bool:
    """Whether a telling has no date, or just the year of what is counted from."""
    return telling.timex is None or count.anchor.covers(telling.timex.span)


def _timex(scene: Scene, count: Count, milestone: Milestone) -> Timex | None:
    """The date that lies as far from the milestone as the words say."""
    day = date.fromisoformat(milestone.date)
    anchor = Anchor("text", count.anchor)
    base = Timex(
        count.anchor, "DATE", milestone.date, None, milestone.date, day, day, "counted", anchor, ""
    )
    timex = counting.moved(scene, count, base, count.steps)
    return timex and replace(timex, reason=f"{timex.reason}: {milestone.name}")


def _meant(
    scene: Scene,
    count: Count,
    named: Sequence[_Named],
    scenes: Sequence[Scene],
    published: str | None,
) -> Milestone | None:
    """Which of the milestones that a count's words name is meant, if that is certain."""
    years = _YEAR.findall(scene.local(count.anchor).of(scene.words))
    if years:
        return next((each.milestone for each in named if each.milestone.date[:4] in years), None)
    told = _last_told(scene, count, scenes)
    if told is not None and told.earliest and told.latest:
        for each in named:
            if abs(_distance(each.milestone, told.earliest, told.latest)) <= _BESIDE:
                return each.milestone
    today = edtf.bounds(published)[1] if published else None
    if today is None:
        return None
    past = [each for each in named if each.milestone.date <= today.isoformat()]
    last = max(past, key=lambda each: each.milestone.date, default=None)
    if last is None:
        return None
    just = (today - date.fromisoformat(last.milestone.date)).days <= _JUST_PAST
    return last.milestone if last.sure or just else None


def _distance(milestone: Milestone, earliest: date, latest: date) -> int:
    """Days by which a milestone lies before (negative) or after a time; 0 within it."""
    day = date.fromisoformat(milestone.date)
    return min(0, (day - earliest).days) or max(0, (day - latest).days)


def _last_told(scene: Scene, count: Count, scenes: Sequence[Scene]) -> Timex | None:
    """The last date that the text tells before a count, not far back."""
    here = [t for t in scene.timexes if t.span.end <= count.words.start]
    before = scenes[max(0, scene.number - _TOLD_WITHIN) : scene.number]
    told = [t for each in before for t in each.timexes] + here
    return next((t for t in reversed(told) if t.edtf), None)


def _named(scene: Scene, count: Count) -> Iterator[_Named]:
    """The milestones whose words a count is from.

    "his inauguration" is his whom the pronoun means; nobody else's is one.
    """
    for milestone, pattern in _patterns():
        match = pattern.match(scene.words, scene.local(count.anchor).start)
        if match is None:
            continue
        owner, span = match["owner"], scene.absolute(*match.span("owner"))
        end = scene.absolute(0, match.end()).end
        whose = next((m.name for m in scene.people if m.span.overlaps(span)), None)
        if whose is None and owner in _PRONOUNS:  # "After his win Doe left": Doe's
            whose = next((m.name for m in scene.people if m.span.start >= end), None)
        if whose not in (None, milestone.of) or (
            whose is None and owner and _POSSESSIVE.match(owner)
        ):
            continue
        sure = whose is not None or match["words"] in milestone.names
        yield _Named(milestone, sure, end)


@cache
def _patterns() -> tuple[tuple[Milestone, re.Pattern[str]], ...]:
    return tuple((milestone, _pattern(milestone.words)) for milestone in milestones())


def _pattern(words: Sequence[str]) -> re.Pattern[str]:
    named = "|".join(re.escape(each) for each in sorted(words, key=len, reverse=True))
    return re.compile(
        r"\s*(?:the )?(?:(?P<owner>his|her|he|she|(?:[A-Z][\w.-]*\s){0,3}?[A-Z][\w.-]*(?:'s?)?) )?"
        rf"(?:(?:19|20)\d\d )?(?P<words>{named})(?=[\s,.;:)]|$)(?: in (?:19|20)\d\d)?"
        r"(?! (?:of|over|on|to|against)\b)"
    )
