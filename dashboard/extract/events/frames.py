"""The time under which an article tells what it gives no date of its own.

A chronicle sets dates above what they date; a text that looks back dates a
paragraph by its first sentence; "hours later" goes on with the sentence before.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from msgspec.structs import replace

from dashboard import edtf
from dashboard.extract.dating import live
from dashboard.extract.events import counting, labels
from dashboard.extract.events.days import dates_of, in_order
from dashboard.extract.events.scenes import Evidence, Scene, is_heading
from dashboard.extract.events.tellings import Telling
from dashboard.extract.headings import heads
from dashboard.models import Timex
from dashboard.reference.prefilter import may_match

_HAD = re.compile(r"\bhad (?:\w+ly )?$")
_HAS = re.compile(r"\b(?:has|have) (?:\w+ ){0,2}$")  # "has told aides so": at any time
# One date alone on its line may be the article's own; two make a chronicle.
_CHRONICLE = 2
_WEEK = 7  # days
# So many sentences back in a paragraph, it has turned to something else.
_LOOK_BACK = 60
_RIGHT_AFTER = re.compile(
    r"(?i)\b(?:(?:hours?|minutes|moments|shortly) (?:later|earlier|before|after|afterwards?)"
    r"|that same day|at the time|within (?:hours|minutes|the (?:hour|day)))\b"
)
_HOURS_LATER = re.compile(
    r"(?i)\b(?:hours?|minutes|moments) (?:later|afterwards?|after(?=[,.;]))"
    r"|\bat (?:about|around|almost|roughly|much) the same (?:hour|time)\b"
    r"|^\W*within (?:hours|minutes)\b"
)
# So many sentences back is what was told last.
_NEAR = 3
# "Doe, for her part, said": on the occasion on which the other spoke
_FOR_HIS_PART = re.compile(r", (?:for (?:his|her|its|their) (?:own )?part|in turn),")
_REPLIES = re.compile(r"(?:repli|answer|respond|retort|counter)(?:ed|es|s)\b|(?:shot|hit) back\b")
# "a tariff set to take effect this week", "after he had left in May": nothing else was then
_ASIDE = re.compile(
    r"\b(?:will|would|(?:set|due|scheduled|expected|slated|plans?) to|as (?:early|soon) as)\b"
    r"[^,;:]*$"
    r"|(?<=[\w,\"'] )(?:after|since|before|until|if) (?:[\w'-]+ ){1,8}(?:in |on )?$"
)
# "On Monday. She left at once", "It came on Monday. She left at once"
_ON = re.compile(r"\W*(?:(?:[Oo]n|[Ii]n|[Ll]ate|[Ee]arly) )*(?:the )?")
_CAME = re.compile(
    r"\W*(?:It|They|This|That) (?:all )?"
    r"(?:came|was|were|happened|took place|followed|arrived)(?: \w+)? (?:late |early )?(?:on |in )?"
)


def framed(tellings: Sequence[Telling], scenes: Sequence[Scene], looks_back: bool) -> list[Telling]:
    """The tellings, those without a date under the date that their place gives them.

    `looks_back` says that the article tells of the past only: then an undated
    sentence stands under the last date before it in its paragraph, while in
    the news of a day it is told of that day.
    """
    dates = _dates(scenes)
    above = _answered(scenes, labels.labelled(scenes, _above(scenes, dates)))
    order = in_order(scenes)
    places = labels.headed_by_places(scenes)
    told: list[Telling] = []
    for telling in tellings:
        if not (_is_mere_words(telling) and dates[telling.scene.number]):
            after = None if telling.timex else _right_after(telling, told)
            timed = replace(telling, timex=after) if after else telling
            timed = _under(timed, scenes, above, order, looks_back)
            told.append(labels.placed(timed, places))
    return told


def _right_after(telling: Telling, told: Sequence[Telling]) -> Timex | None:
    """The day of what was told last, if this came hours after it: "Hours later he denied it".

    A date between the two may be another's: "He spoke of his trip on 9 May. Hours later ...".
    """
    scene = telling.scene
    if telling.planned or telling.background or not _matches(_HOURS_LATER, scene):
        return None
    if dates_of(scene) or counting.is_counted_off(scene, telling.head):
        return None
    paragraph = scene.paragraph
    for last in reversed(told):
        if paragraph - last.scene.paragraph > 1 or scene.number - last.scene.number > _NEAR:
            return None
        timex = last.timex
        if last.scene.number < scene.number and timex and not (last.planned or last.background):
            return timex if timex.earliest and timex.earliest == timex.latest else None
        if last.saying is not None and timex is None:
            paragraph = last.scene.paragraph  # what was said then goes on with it
    return None


def _matches(regex: re.Pattern[str], scene: Scene) -> bool:
    return may_match(regex, scene.lowered) and regex.search(scene.words) is not None


def _is_mere_words(telling: Telling) -> bool:
    """Whether only marks tell that something was said, as in a heading (May 2: "No deal")."""
    return telling.saying is not None and telling.head.start == telling.head.end


def covered(tellings: Sequence[Telling], evidence: Evidence) -> list[Telling]:
    """The tellings, those of live coverage without a date on the day that its head names."""
    folded, published = evidence.document.folded, evidence.article.published
    begins = live.begins(folded) if tellings and published else None
    today = edtf.bounds(published)[0] if published else None
    if begins is None or today is None:
        return list(tellings)
    head = [t for t in evidence.timexes if t.span.end <= begins and t.earliest == t.latest]
    named = live.day([(t.span, t.earliest) for t in head if t.earliest], folded, today)
    if named is None:
        return list(tellings)
    timex = next(each for each in head if each.span == named[0])
    return [
        replace(each, timex=timex)
        if not (each.timex or each.planned or each.background or dates_of(each.scene))
        else each
        for each in tellings
    ]


def looks_back(tellings: Sequence[Telling], fresh: Sequence[bool]) -> bool:
    """Whether all that is dated is old (`fresh`: which tellings' dates are not)."""
    return any(telling.timex for telling in tellings) and not any(fresh)


def dated_between(scenes: Sequence[Scene], first: int, last: int) -> bool:
    """Whether a sentence between numbers `first` and `last` has a date that dates."""
    return any(dates_of(scene) for scene in scenes[first + 1 : last])


def _under(
    telling: Telling,
    scenes: Sequence[Scene],
    above: Sequence[Timex | None],
    order: Sequence[Timex | None],
    looks_back: bool,
) -> Telling:
    number = telling.scene.number
    frame = above[number]
    if telling.timex is not None or telling.planned or not _lie_ahead(telling.scene, frame):
        return telling
    if counting.is_counted_off(telling.scene, telling.head):
        return telling
    if frame is None and (telling.saying is not None or _matches(_RIGHT_AFTER, telling.scene)):
        frame = _before(telling, scenes, looks_back)
    if frame is None and order[number] is not None and not _lies_back(telling):
        frame = order[number]
    return replace(telling, timex=frame) if frame else telling


def _lie_ahead(scene: Scene, frame: Timex | None) -> bool:
    """Whether all days that a scene names are later than that above it: "agrees to go in May"."""
    days = dates_of(scene)
    end = frame.latest if frame else None
    return not days or (end is not None and all(d.earliest and d.earliest > end for d in days))


def _is_apart(telling: Telling) -> bool:
    """Whether it is of another time than what was told last."""
    apart = telling.background or counting.sets_off(telling.scene)
    return apart or _is_told(telling, _HAS)


def _lies_back(telling: Telling) -> bool:
    """Whether it tells of another time than the day after day of a story."""
    return telling.background or telling.goes_on or _is_told(telling, _HAD)


def _is_told(telling: Telling, behind: re.Pattern[str]) -> bool:
    """Whether such words lead to it: "had said" so, before what was told last."""
    return bool(behind.search(telling.scene.words, 0, telling.scene.local(telling.head).start))


def _answered(scenes: Sequence[Scene], above: Sequence[Timex | None]) -> list[Timex | None]:
    """For each scene the date above it, else that with which its paragraph answers when."""
    answered: list[Timex | None] = []
    paragraph, answer = -1, None
    for scene, date in zip(scenes, above, strict=True):
        if scene.paragraph != paragraph:
            paragraph, answer = scene.paragraph, _answer(scene)
        elif answer is not None and dates_of(scene):
            answer = None
        answered.append(date or answer)
    return answered


def _answer(first: Scene) -> Timex | None:
    """The date of an answer: "On Tuesday. He said so.", "They came on Tuesday, overnight"."""
    if not first.timexes or first.timexes[-1].edtf is None:
        return None
    last = first.timexes[-1]
    begins = first.local(first.timexes[0].span).start
    if _CAME.fullmatch(first.words, 0, begins):
        return last
    alone = _ON.fullmatch(first.words, 0, begins) and not first.people
    return last if alone and not first.words[first.local(last.span).end :].strip(" .") else None


def _before(telling: Telling, scenes: Sequence[Scene], looks_back: bool) -> Timex | None:
    """The last date that stands before a saying in its paragraph, if it holds for it."""
    scene, number = telling.scene, telling.scene.number
    near = scenes[max(0, number - _LOOK_BACK) : number]
    earlier = [each for each in reversed(near) if each.paragraph == scene.paragraph]
    if not any(each.timexes for each in earlier) or _is_apart(telling):
        return None
    start = scene.local(telling.head).start
    goes_on = (
        looks_back
        or _matches(_RIGHT_AFTER, scene)
        or _REPLIES.match(scene.words, start)
        or _matches(_FOR_HIS_PART, scene)
    )
    for before in earlier:
        dates = [date for date in dates_of(before) if not _is_aside(before, date)]
        if dates and (goes_on or _takes_up(telling, before, dates[-1])):
            return dates[-1]
        if dates or not goes_on:
            break
    return None


def _is_aside(scene: Scene, date: Timex) -> bool:
    """Whether a date says only when something is to be, or after what something was."""
    return bool(_ASIDE.search(scene.words, 0, scene.local(date.span).start))


def _takes_up(telling: Telling, before: Scene, date: Timex) -> bool:
    """Whether a saying goes on from what its speaker did, in the sentence before, on a day.

    Or from a sentence that names nobody: "On Tuesday came the answer. 'No,' he said."
    """
    near = date.earliest and date.latest and (date.latest - date.earliest).days <= _WEEK
    return bool(near) and (
        not before.people or telling.speaker in {mention.name for mention in before.people}
    )


def _dates(scenes: Sequence[Scene]) -> list[Timex | None]:
    """For each scene its date if it is a heading of a chronicle."""
    paragraphs = Counter(scene.paragraph for scene in scenes)
    dates = [_heading(scene, alone=paragraphs[scene.paragraph] == 1) for scene in scenes]
    chronicle = sum(date is not None for date in dates) >= _CHRONICLE
    return dates if chronicle else [None] * len(scenes)


def _above(scenes: Sequence[Scene], dates: Sequence[Timex | None]) -> list[Timex | None]:
    """For each scene the date of the heading above it, if any."""
    above: list[Timex | None] = []
    for scene, date in zip(scenes, dates, strict=True):
        last = above[-1] if above else None
        above.append(date or (None if last is None or is_heading(scene) else last))
    return above


def _heading(scene: Scene, alone: bool) -> Timex | None:
    """The date of a heading, if a scene is one (`alone`: all of its paragraph)."""
    if len(scene.timexes) != 1 or scene.timexes[0].edtf is None:
        return None
    date = scene.timexes[0]
    return date if heads(scene.words, scene.local(date.span), alone) else None
