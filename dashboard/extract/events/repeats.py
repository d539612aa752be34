"""The dates of a happening that took place more than once: "in May, July and December"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import timedelta
from itertools import pairwise, starmap

from msgspec.structs import replace

from dashboard.extract.events.dating import within
from dashboard.extract.events.scenes import Scene
from dashboard.extract.events.triggers import Trigger
from dashboard.models import Participant, Span, Timex
from dashboard.reference.kinds import family
from dashboard.reference.prefilter import may_match

# "once in April and again in June": one happening for each date
_LIST_BEGINS = re.compile(r"\s*(?:[\w-]+\s+){0,2}(?:in|during)\s+")
# "calls on trade, on 9, 10 and 12 May"
_CALLS_BEGIN = re.compile(r",?\s*(?:[\w-]+,?\s+){0,6}(?:in|during|on)\s+")
_LIST_GOES_ON = re.compile(r"\s*,?\s*(?:and\s+)?(?:again\s+)?(?:in\s+)?")
# "three times in 2025: on" (9 May and 2 June), after the year that these are of
_OF_WHICH = re.compile(r"(?:[:(—–,]|\s-+)\s*(?:(?:in|on)\s+)?|\s+[—–-]+\s+(?:(?:in|on)\s+)?")
# "first in April, and again in June"; not "their first conversation since May"
_AGAIN = re.compile(
    r"(?i)\b(?:(?:once|twice)(?! more\b)|(?<!the )(?<!their )(?<!his )(?<!her )(?<!a )first"
    r"|again|then again)\b"
)
# "twice since she came in May - once in June and again in July"
_ONCE = re.compile(
    r"[,:(-] ?(?:once|(?:the )?first),? (?=(?:in|on) [^;:]* (?:again|then|and|the second|another) )"
)
_CLAUSE = re.compile(r"\b(?:that|which|who|since|when|while|without)\b|;")
# "once since the vote, on" (2 May)
_SINCE = re.compile(r"[\w ]* since (?:the |his |her |their )?(?:[\w'-]+ ){0,4}?[\w'-]+, (?:on|in) ")
# "They have spoken eight times, most recently on 2 May"
_LATEST = re.compile(
    r"(?i),? (?:most recently|the (?:last|latest|most recent)(?: one| time)?)\b,? "
)
# "on 30 March, and three more times over four days in April"
_MORE_TIMES = (
    r"|(?: [^,;:.]{1,60})?,? and (?:once|twice|\w+ times|\w+ more times)(?: more)?"
    r"(?: (?:over|within) (?:[\w-]+ ){1,3}?[\w-]+)? (?:in|on|during) "
)
# Of "met in Rome on 4 May, and in Oslo on 6 June" or "in Rome (2017), Oslo (2018)" what
# stands before the first date, and between two.
_FIRST = re.compile(r"[^,;:()]{0,80}(?:\(|,? |: [^,;:()]{0,40})")
_AND_IN = re.compile(
    r"(?:\),? (?:and )?|, (?:and )?(?:then )?| and (?:then )?)(?:again )?(?:(?:in|at) )?(?:the )?"
    r"(?:[A-Z][\w.'-]*,? ){1,6}(?:on |in |\()?"
    r"|[^;:]{0,90}; (?:and )?(?:then )?(?:in|at) (?:the )?(?:[A-Z][\w.'-]*,? ){1,4}(?:on |in )"
    r"| (?:in|at) (?:the )?(?:[A-Z][\w.'-]* ){0,3}[A-Z][\w.'-]*(?:,|,? and) (?:again )?(?:on |in )?"
    r"|,? (?:in|at|on the (?:margins|sidelines|fringes) of) [^,;:]{1,70},? and (?:again |then )?"
    r"(?:on |in )(?:the )?" + _MORE_TIMES
)
# "one call on 2 May, one on 4 June after a storm, and one in July"
_ONE_MORE = r"|[^;:.]{0,60}?,? (?:and )?(?:then )?(?:one|another|a \w+(?:nd|rd|th)) (?:on |in )"
# What stands between those of "rang on 4 May after a storm, and on 6 June".
_AND_ON = re.compile(
    r"(?:[^,;:.]{0,60},)? (?:and|then|and then) (?:again )?on " + _ONE_MORE + _MORE_TIMES
)
# "charged ten men in May and six more in June", "voted 40-3 on 4 May, the Senate 9 to 2 on 6 May"
_AND_MORE = re.compile(
    r"(?:[^,;:.]{0,40},)?,? and (?:[\w-]+ more|another [\w-]+|others)(?: [\w-]+){0,2}? ?"
    r"(?:in |on )?"
    r"|,? (?:and )?(?:the )?[A-Z]\w+,? (?:by )?\d+(?:-| to )\d+,? (?:on )?"
)
_JOINTS = {"call": _AND_ON, "policy": _AND_MORE}
# "In May and July they met"
_OPENER = re.compile(r"\W*(?:(?:Then|And|But|Again),? )?(?:[Ii]n|[Oo]n|[Dd]uring) (?:the )?")
# What stands between "said so on Monday at a rally, and again in Oslo on Tuesday"
_SAID_AGAIN = re.compile(
    r"[^;:.\"]{0,80}?,? and (?:then )?(?:(?:said|repeated|did) (?:it|so|that|this) )?again\b"
    r"[^;:.\"]{0,50}?(?:on |in )?"
)
# "met Doe on Monday and Roe on Tuesday": before the second name, and behind it
_ANOTHER = re.compile(
    r",? (?:and|then|and then) (?:(?:with|to) )?(?:the )?"
    r"(?:(?:[A-Z][\w.'-]*|president|leader|premier),? ){0,4}"
)
_WHEN = re.compile(r"(?: (?:in|at|of) (?:the )?[A-Z][\w.'-]*){0,2},? (?:on |in )?")
_ONES = (
    *(" ones", " two", " three", " others", " more", " further"),
    *(" calls", " conversations", " meetings", " talks", " encounters"),
)
_PLURALS = ("meetings", "encounters", "visits", "trips")
_MONTH = 31  # days
_AND_DAY = re.compile(r" and (?:on |again on )?(?:the )?")


def dates(scene: Scene, trigger: Trigger) -> list[Timex | None]:
    """The dates of a happening that took place more than once."""
    if not scene.timexes:
        return []
    end = scene.local(trigger.span).end
    latest = may_match(_LATEST, scene.lowered) and _LATEST.search(scene.words, end)
    if latest:
        return list(_from(scene, latest.end())[:1])
    once = _ONCE.search(scene.words, end)
    end = once.end() if once else end
    again = once or (may_match(_AGAIN, scene.lowered) and _AGAIN.search(scene.words, end))
    # "twice in April and again in May" goes on, "once in April and twice in May" begins
    start = again.start() if again and "again" not in again.group().lower() else end
    dates = _from(scene, start)
    if again:
        times = _times(scene, end, dates)
        several = len(dates) > 1 or trigger.modality == "counted"
        return times if times and several else _opening(scene, trigger)
    return (
        _listed(scene, trigger, dates)
        or _coordinated(scene, trigger, dates)
        or _opening(scene, trigger)
    )


def _times(scene: Scene, start: int, dates: Sequence[Timex]) -> list[Timex | None]:
    """The dates of "once in April and again in May", and no others of the sentence.

    Not those of a clause, "to end the war that began in 2022", nor the year that the
    next date narrows: "met once this year, in Oslo on 2 May".
    """
    own: list[Timex] = []
    for timex in dates:
        between = scene.words[start : scene.local(timex.span).start]
        apart = _CLAUSE.search(between) and not _SINCE.fullmatch(between)
        if "again" in between.split() or not apart:
            own.append(timex)
        start = scene.local(timex.span).end
    wide = {number for number, (one, after) in enumerate(pairwise(own)) if within(after, one)}
    return [timex for number, timex in enumerate(own) if number not in wide]


def _opening(scene: Scene, trigger: Trigger) -> list[Timex | None]:
    """The dates of a list that opens the sentence: "On 2, 4 and 9 May they spoke".

    Days only of calls: talks on 4 and 5 May are one happening.
    """
    listed: list[Timex | None] = []
    end = 0
    for timex in scene.timexes:
        at = scene.local(timex.span)
        joint = _LIST_GOES_ON if listed else _OPENER
        if at.end > scene.local(trigger.span).start or not joint.fullmatch(
            scene.words, end, at.start
        ):
            break
        if timex.earliest == timex.latest and family(trigger.kind) != "call":
            return []
        listed.append(timex)
        end = at.end
    return listed if len(listed) > 1 else []


def _from(scene: Scene, start: int) -> list[Timex]:
    """The dates of a scene from an offset on."""
    return [timex for timex in scene.timexes if scene.local(timex.span).start >= start]


def _listed(scene: Scene, trigger: Trigger, dates: Sequence[Timex]) -> list[Timex | None]:
    """The months or years of a list right behind the happening: "in May, July and December".

    Days of one month are no such list, talks "on 4 and 5 May" are one happening, but for
    calls and for what is counted.
    """
    several = scene.local(trigger.span).of(scene.words).endswith((*_ONES, *_PLURALS))
    calls = family(trigger.kind) == "call" or (trigger.modality == "counted" and several)
    begins = _CALLS_BEGIN if calls or family(trigger.kind) == "policy" else _LIST_BEGINS
    end = scene.local(trigger.span).end
    listed: list[Timex] = []
    for timex in dates:
        at = scene.local(timex.span)
        joint = _LIST_GOES_ON if listed else begins
        if len(listed) == 1 and within(timex, listed[0]):
            listed, joint = [], _OF_WHICH
        if at.start < end or not joint.fullmatch(scene.words, end, at.start):
            break
        listed.append(timex)
        end = at.end
    if not calls and any(starmap(_in_a_month, pairwise(listed))):
        return []
    joined = "and" in scene.words[scene.local(trigger.span).end : end].split()
    return [*listed] if len(listed) > 1 and (joined or trigger.modality == "counted") else []


def _in_a_month(one: Timex, other: Timex) -> bool:
    """Whether two dates are days of one month."""
    days = one.earliest == one.latest and other.earliest == other.latest
    return days and one.earliest is not None and (one.value or "")[:7] == (other.value or "")[:7]


def _coordinated(scene: Scene, trigger: Trigger, dates: Sequence[Timex]) -> list[Timex | None]:
    """The dates of happenings told by one verb: "met in Rome on 4 May and in Oslo on 6 June"."""
    end = scene.local(trigger.span).end
    joint = _JOINTS.get(family(trigger.kind), _AND_IN)
    told: list[Timex | None] = []
    for timex in dates:
        at = scene.local(timex.span)
        named = any(end <= scene.local(m.span).start < at.start for m in scene.people)
        named = named and ";" not in scene.words[end : at.start]
        if told and named and family(trigger.kind) != "policy":
            break  # "met Doe on Monday and Roe on Tuesday"
        if told and told[-1] and within(timex, told[-1]):
            break  # "a week ago in Oslo, on 8 May"
        if not (joint if told else _FIRST).fullmatch(scene.words, end, at.start):
            break
        told.append(timex)
        end = at.end
    return told if len(told) > 1 else []


def over_days(scene: Scene, kind: str, timex: Timex) -> Timex:
    """A meeting's day with the next one, where it took both: "met on Monday and Tuesday"."""
    after = next((t for t in scene.timexes if t.span.start > timex.span.start), None)
    if family(kind) != "meeting" or after is None or not (timex.edtf and timex.latest):
        return timex
    between = scene.words[scene.local(timex.span).end : scene.local(after.span).start]
    next_day = timex.earliest == timex.latest and timex.latest + timedelta(days=1)
    if not _AND_DAY.fullmatch(between) or not next_day == after.earliest == after.latest:
        return timex
    span = Span(timex.span.start, after.span.end)
    both = f"{timex.edtf}/{after.edtf}"
    return replace(timex, span=span, value=both, edtf=both, latest=after.latest)


def in_a_row(trigger: Trigger, timex: Timex | None) -> bool:
    """Whether contacts that are counted lie so close that they are told as one.

    "Three calls took place from 9 to 12 May"; not "eight times since 2017".
    """
    if trigger.goes_on or timex is None or timex.earliest is None or timex.latest is None:
        return False
    return (timex.latest - timex.earliest).days < _MONTH


def gapped(
    scene: Scene, trigger: Trigger, parties: Sequence[Participant], first: Timex
) -> list[tuple[tuple[Participant, ...], Timex]]:
    """Who else the verb reaches, and when: "met Doe on Monday and Roe on Tuesday"."""
    subjects = {m.name for m in scene.people if m.span.end <= trigger.span.start}
    doers = tuple(party for party in parties if party.name in subjects)
    end, found = scene.local(first.span).end, []
    for timex in _from(scene, end):
        at = scene.local(timex.span)
        person = next((m for m in scene.people if scene.local(m.span).start >= end), None)
        if person is None or scene.local(person.span).end > at.start:
            break
        name = scene.local(person.span)
        if not (
            _ANOTHER.fullmatch(scene.words, end, name.start)
            and _WHEN.fullmatch(scene.words, name.end, at.start)
        ):
            break
        found.append(((*doers, Participant(person.name, "party")), timex))
        end = at.end
    return found


def said_again(scene: Scene, first: Timex) -> list[Timex]:
    """When the same was said once more: "did so on Monday, and again at a rally on Tuesday"."""
    end, found = scene.local(first.span).end, []
    if "again" not in scene.words[end:].split():
        return []
    for timex in _from(scene, end):
        at = scene.local(timex.span)
        if not _SAID_AGAIN.fullmatch(scene.words, end, at.start):
            break
        found.append(timex)
        end = at.end
    return found
