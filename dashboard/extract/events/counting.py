"""Dates counted from another happening: "three days before the two met on 16 July".

The words give the one happening's date by the other's.  Where the sentence dates
neither, the one that was told before has its date from there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from functools import lru_cache

from msgspec import Struct

from dashboard import edtf
from dashboard.extract.dating import values
from dashboard.extract.events import dating
from dashboard.extract.events.scenes import Scene
from dashboard.models import Anchor, Span, Timex
from dashboard.reference.prefilter import may_match

_NUMBERS = {
    **dict.fromkeys(("the", "a", "an", "one"), 1),
    **{"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7},
    **{"eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12},
}
# not "will meet in two weeks after the two spoke"
_COUNT = re.compile(
    rf"(?i)(?<!\bin )(?<!\bwithin )\b({'|'.join(_NUMBERS)}|\d{{1,2}}) (?:full )?"
    r"(day|week|month|year)s? (before|after) (?!that\b|tomorrow\b|yesterday\b)"
)
# "less than a month after": not so long ago
_WITHIN = re.compile(r"(?i)\b(?:less than|fewer than|under|not (?:quite|even)) [\w ]+")
_WITHIN_REACH = 12  # code points
_EVE = "on the eve of "
# "Hours before the call he left": on its day
_SAME_DAY = re.compile(
    r"\b(?:[Hh]ours|[Mm]inutes|[Mm]oments|(?:[Rr]ight|[Jj]ust|[Ii]mmediately|[Ss]traight)(?= after)"
    r"|[Oo]n the (?:very )?(?:day|morning|afternoon|evening|night)) "
    r"(?:before|after|ahead of|of) (?!that\b|tomorrow\b|yesterday\b)"
)
# "That came a week after": what was told before did
_GOES_ON = re.compile(
    r"\W*(?:It|(?:All )?(?:[Tt]his|[Tt]hat)|All of (?:this|that)"
    r"|(?:The|His|Her|Their|Those|These|This|That|(?:The )?[A-Z][\w.]*'s?) (?:[\w-]+ )?"
    r"(?P<noun>move|answer|reply|response|rebuke|retaliation|decision|announcement|news|step|order|statement|trip|comments?|remarks?|words"
    r"|warning|threat|vote|visit|interview|speech|invitation|offer|outburst|tweets?|posts?"
    r"|expulsions?|sanctions|closures?|charges|indictments?|strikes?|withdrawal|suspension"
    r"|cancellation|letter|telegram|measures))(?:, [^,;:]{1,60},)? "
    r"(?:came|comes?|followed|was|happened|took place) "
    r"(?:(?:only|just|barely|nearly|almost|less than|fewer than|under|not (?:quite|even)) )?"
)
# "The call came days before they met": that lay at another time, though nobody knows when
_SOME = re.compile(
    r"\b(?:came|comes?|coming|was|took place|followed) "
    r"(?:[\w-]+ ){0,6}?"
    r"(?:hours|days|weeks|months|years) (?:before|after|ahead of)\b[^;:]*"
)
# "on Tuesday, a day after", "his reply on Tuesday came a day after"
_UP_TO_COUNT = re.compile(r"[ ,]*(?:(?:came|comes|followed) (?:only |just |barely )?)?")
# What is counted from ends with its clause: "after Doe and his guest, Jane Roe, met".
_CLAUSE = re.compile(
    r"(?:[^,;:]|[,:](?= \d{4})"
    r"|, (?:[A-Z][\w.'-]*(?: |(?=,))){1,3},(?= (?!and|but|who|which|where|when|an?\b|the\b)[a-z]))*"
)
# "a day after it emerged that" they had met: not when they did
_LEARNT = re.compile(
    r"\b(?:emerged|came out|turned out|became known|report(?:ed|s)|revealed|disclosed|learn(?:ed|t)"
    r"|news|revelations?|disclosures?|confirmed)(?: (?:that|of|how)\b|,)?"
)
# A month is too wide to count days from.
_WIDEST = {"D": 1, "W": 1, "M": 31, "Y": 366}


class Count(Struct, frozen=True):
    """So many units between two happenings.

    `words` is the count as written, `anchor` the words that tell what it is
    counted from, in its `clause`; `steps` is negative for "before"; `within` says that it was less.
    """

    words: Span
    clause: Span
    anchor: Span
    unit: str
    steps: int
    within: bool = False


@lru_cache(maxsize=256)  # each of its tellings asks
def counts(scene: Scene) -> tuple[Count, ...]:
    """The scene's counts from a happening, in order."""
    return tuple(_counts(scene))


def _counts(scene: Scene) -> Iterator[Count]:
    if _EVE in scene.lowered:
        at = scene.lowered.index(_EVE)
        eve = scene.absolute(at, at + len(_EVE))
        yield Count(eve, *_counted_from(scene, at + len(_EVE)), "D", -1)
    same = _SAME_DAY.search(scene.words) if may_match(_SAME_DAY, scene.lowered) else None
    if same is not None:
        yield Count(scene.absolute(*same.span()), *_counted_from(scene, same.end()), "D", 0)
    if not may_match(_COUNT, scene.lowered):
        return
    for match in _COUNT.finditer(scene.words):
        number, unit, side = (part.lower() for part in match.groups())
        counted = scene.words[max(0, match.start() - _WITHIN_REACH) : match.end(2)]
        steps = _NUMBERS.get(number) or int(number)
        yield Count(
            scene.absolute(match.start(), match.end(3)),
            *_counted_from(scene, match.end()),
            unit[0].upper(),
            -steps if side == "before" else steps,
            within=_WITHIN.search(counted) is not None,
        )


def _counted_from(scene: Scene, start: int) -> tuple[Span, Span]:
    """The clause behind a count whose words end at `start`, and what is counted from in it."""
    clause = _CLAUSE.match(scene.words, start)
    end = clause.end() if clause else start
    learnt = _LEARNT.search(scene.words, start, end)
    return scene.absolute(start, end), scene.absolute(start, learnt.end() if learnt else end)


def counted(count: Count, heads: Sequence[Span]) -> int | None:
    """Which of the heads has the count, None where no one does."""
    return _counted(count, heads, goes_on=False)[0]


def dated(
    scene: Scene,
    heads: Sequence[Span],
    times: Sequence[Timex | None],
    told: Timex | None = None,
) -> tuple[Timex | None, ...]:
    """The date of each head, with what the scene's counts add; `times` are those without.

    `told` is when that took place which the sentence before tells, for an "It came a day after".
    """
    found = list(times)
    for count in counts(scene):
        goes_on = _GOES_ON.fullmatch(scene.words, 0, scene.local(count.words).start)
        main, other = _counted(count, heads, bool(goes_on))
        own = times[main] if main is not None else told if goes_on else None
        own = _before(scene, count) or own  # "is on 9 May, he said on Tuesday, a day after"
        others = None if other is None or times[other] is own else times[other]
        given = next((t for t in _dates(scene) if count.anchor.covers(t.span)), others)
        if main is not None and given is not None and own in (None, given):
            found[main] = moved(scene, count, given, count.steps)
        elif own is not None and given is None and other is not None:
            found[other] = moved(scene, count, own, -count.steps)
    return tuple(found)


def sets_off(scene: Scene) -> bool:
    """Whether a sentence tells what was before or after what was told: "It came a day after"."""
    return any(
        _GOES_ON.fullmatch(scene.words, 0, scene.local(count.words).start)
        for count in counts(scene)
    )


def noun(scene: Scene) -> str:
    """What a sentence sets off from something else, if a noun names it: "The interview came"."""
    match = _GOES_ON.match(scene.words)
    return (match["noun"] or "").removesuffix("s") if match else ""


def is_counted_from(scene: Scene, head: Span) -> bool:
    """Whether another happening is set off from this one: "It came days before they met".

    Or only another one is dated: "charged in May, three days before they met".
    """
    if any(timex.edtf for timex in scene.timexes) and any(
        count.clause.covers(head) for count in counts(scene)
    ):
        return True
    at = scene.local(head)
    found = _SOME.search(scene.words, 0, at.start) if may_match(_SOME, scene.lowered) else None
    return found is not None and found.end() == at.start


def is_counted_off(scene: Scene, head: Span) -> bool:
    """Whether what a sentence tells besides was so long after: "A day after she left, he said"."""
    return any(count.anchor.covers(head) for count in counts(scene))


def _counted(count: Count, heads: Sequence[Span], goes_on: bool) -> tuple[int | None, int | None]:
    """Which head has the count (none where it `goes_on` with another sentence's), and its anchor.

    Without a comma both stand behind the count: "The day after the call he left".
    """
    before = [n for n, head in enumerate(heads) if head.end <= count.words.start]
    behind = [n for n, head in enumerate(heads) if head.start >= count.anchor.end]
    inside = [n for n, head in enumerate(heads) if count.anchor.covers(head)]
    inside.sort(key=heads.__getitem__)
    main = max(before, key=heads.__getitem__, default=None)
    if goes_on:
        return None, inside[0] if inside else None
    if main is None:
        main = min(behind, key=heads.__getitem__, default=None)
    if main is None and len(inside) > 1:
        return inside[-1], inside[0]
    return main, inside[0] if inside else None


def _dates(scene: Scene) -> Iterator[Timex]:
    """The scene's dates but those that belong to a noun: "the 2016 election"."""
    return (timex for timex in scene.timexes if dating.holds(scene, timex))


def _before(scene: Scene, count: Count) -> Timex | None:
    """The date before a count, though it dates no happening: "on Tuesday, a day after"."""
    before = [timex for timex in _dates(scene) if timex.span.end <= count.words.start]
    between = (
        scene.words[scene.local(before[-1].span).end : scene.local(count.words).start]
        if before
        else "-"
    )
    return before[-1] if _UP_TO_COUNT.fullmatch(between) else None


def _stepped(count: Count, day: date, steps: int) -> str:
    """The value that lies `steps` units from a day, or all days between where it was less."""
    if not count.within:
        return values.step(count.unit, day, steps)
    ends = sorted([day, values.moved(count.unit, day, steps)])
    return values.interval(*ends)


def moved(scene: Scene, count: Count, timex: Timex, steps: int) -> Timex | None:
    """The date that lies `steps` units from another; None where that is too vague, or no date."""
    if timex.earliest is None or timex.latest is None:
        return None
    if (timex.latest - timex.earliest).days >= _WIDEST[count.unit]:
        return None
    try:
        value = _stepped(count, timex.earliest, steps)
    except (OverflowError, ValueError):
        return None
    text = values.to_edtf(value)
    if text is None:
        return None
    earliest, latest = edtf.bounds(text)
    words = scene.local(count.words).of(scene.words)
    return Timex(
        span=count.words,
        type="DATE",
        value=value,
        mod=None,
        edtf=text,
        earliest=earliest,
        latest=latest,
        rule="counted",
        anchor=Anchor("text", timex.span),
        reason=f"“{words}”, counted from what took place {values.when(timex.edtf or '')}",
    )


# "Soon after taking office" has the date that the text gives to taking office.
_AFTER_TAKING = re.compile(
    r"(?i)\b(?:after|upon|on|following)\s+((?:taking|assuming|entering|leaving|winning|losing)\s+"
    r"(?:the\s+)?(office|power|elections?|presidency))\b"
)
_WORDS_BEFORE = 25  # code points before a date


def by_repeated_phrase(scene: Scene, scenes: Sequence[Scene]) -> Timex | None:
    """The date that the text gives elsewhere to what the scene counts from.

    "Soon after taking office" takes the date of "taking the office in 2017";
    None where the scene has no such phrase or the text does not date it.
    """
    match = _AFTER_TAKING.search(scene.words) if may_match(_AFTER_TAKING, scene.lowered) else None
    if match is None:
        return None
    verb, noun = match.group(1).split()[0], match.group(2)
    again = re.compile(rf"(?i)\b{verb}\s+(?:the\s+)?{noun}\s+(?:in|on)\s+$")
    return next(
        (
            timex
            for other in scenes
            for timex in other.timexes
            if again.search(other.words, *_just_before(other, timex))
        ),
        None,
    )


def _just_before(scene: Scene, timex: Timex) -> tuple[int, int]:
    """Offsets of the few words before a date."""
    start = scene.local(timex.span).start
    return max(0, start - _WORDS_BEFORE), start
