"""The dates of a happening that took place more than once: "in May, July and December"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dashboard.extract.events import triggers
from dashboard.extract.events.scenes import Scene
from dashboard.extract.events.triggers import Trigger
from dashboard.models import Timex
from dashboard.reference.kinds import family

# "once in April and again in June": one happening for each date
_LIST_BEGINS = re.compile(r"\s*(?:[\w-]+\s+){0,2}(?:in|during)\s+")
# "calls on trade, on 9, 10 and 12 May"
_CALLS_BEGIN = re.compile(r"\s*(?:[\w-]+,?\s+){0,6}(?:in|during|on)\s+")
_LIST_GOES_ON = re.compile(r"\s*,?\s*(?:and\s+)?(?:again\s+)?(?:in\s+)?")
_AGAIN = re.compile(r"(?i)\b(?:once|first|twice|again|then again)\b")
# "They have spoken eight times, most recently on 2 May"
_LATEST = re.compile(
    r"(?i),? (?:most recently|the (?:last|latest|most recent)(?: one| time)?)\b,? "
)
# "They met six times. The last was in Geneva in June."
_ONE = re.compile(
    r"(?i)\W*(?:the|their) (?:very )?"
    r"(?:first|second|third|fourth|fifth|last|latest|most recent|next|previous|earlier|other)"
    r"(?P<ones> ones| two| three)?(?: one)?(?: of (?:them|these|those))?"
    r"(?=,| (?:had |has |have )?"
    r"(?:took place|taken place|came|come|been|was|were|followed|happened|lasted|in|on|at)\b)"
)
# Of "met in Rome on 4 May, and in Oslo on 6 June" or "in Rome (2017), Oslo (2018)" what
# stands before the first date, and between two.
_FIRST = re.compile(r"[^,;:()]{0,80}(?:\(|,? )")
_AND_IN = re.compile(
    r"(?:\),? (?:and )?|, (?:and )?(?:then )?| and (?:then )?)(?:again )?(?:(?:in|at) )?(?:the )?"
    r"(?:[A-Z][\w.'-]*,? ){1,6}(?:on |in |\()?"
)
# What stands between those of "rang on 4 May after a storm, and on 6 June".
_AND_ON = re.compile(r"(?:[^,;:.]{0,60},)? (?:and|then|and then) (?:again )?on ")
_ONES = (" ones", " two", " three")
_CONTACT = frozenset({"call", "meeting", "summit"})


def one_of(scene: Scene, before: Scene | None) -> tuple[Trigger, ...]:
    """One of the contacts that the sentence before tells of, or some ("The earlier ones").

    "They held ten calls. The very first took place in May."  Of several kinds it is the last.
    """
    match = _ONE.match(scene.words) if scene.timexes and before is not None else None
    if match is None or before is None or before.paragraph != scene.paragraph:
        return ()
    told = [t.kind for t in triggers.find(before, triggers.possible(before)) if t.kind in _CONTACT]
    modality = "counted" if match["ones"] else ""
    return (Trigger(told[-1], scene.absolute(*match.span()), modality, True),) if told else ()


def dates(scene: Scene, trigger: Trigger) -> list[Timex | None]:
    """The dates of a happening that took place more than once."""
    end = scene.local(trigger.span).end
    latest = _LATEST.search(scene.words, end)
    if latest:
        return list(_from(scene, latest.end())[:1])
    again = _AGAIN.search(scene.words, end)
    # "twice in April and again in May" goes on, "once in April and twice in May" begins
    start = again.start() if again and "again" not in again.group().lower() else end
    dates = _from(scene, start)
    if again:
        return list(dates) if len(dates) > 1 else []
    return _listed(scene, trigger, dates) or _coordinated(scene, trigger, dates)


def _from(scene: Scene, start: int) -> list[Timex]:
    """The dates of a scene from an offset on."""
    return [timex for timex in scene.timexes if scene.local(timex.span).start >= start]


def _listed(scene: Scene, trigger: Trigger, dates: Sequence[Timex]) -> list[Timex | None]:
    """The months or years of a list right behind the happening: "in May, July and December".

    Days are no such list, talks "on 4 and 5 May" are one happening, unless
    they are those of several calls.
    """
    ones = scene.local(trigger.span).of(scene.words).endswith(_ONES)
    calls = trigger.modality == "counted" and (ones or family(trigger.kind) == "call")
    begins = _CALLS_BEGIN if calls else _LIST_BEGINS
    end = scene.local(trigger.span).end
    listed: list[Timex | None] = []
    for timex in dates:
        at = scene.local(timex.span)
        joint = _LIST_GOES_ON if listed else begins
        if at.start < end or not joint.fullmatch(scene.words, end, at.start):
            break
        if timex.earliest == timex.latest and not calls:
            return []
        listed.append(timex)
        end = at.end
    return listed if len(listed) > 1 else []


def _coordinated(scene: Scene, trigger: Trigger, dates: Sequence[Timex]) -> list[Timex | None]:
    """The dates of happenings told by one verb: "met in Rome on 4 May and in Oslo on 6 June"."""
    end = scene.local(trigger.span).end
    joint = _AND_ON if family(trigger.kind) == "call" else _AND_IN
    told: list[Timex | None] = []
    for timex in dates:
        at = scene.local(timex.span)
        if not (joint if told else _FIRST).fullmatch(scene.words, end, at.start):
            break
        told.append(timex)
        end = at.end
    return told if len(told) > 1 else []
