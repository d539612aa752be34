"""Which triggers tell of something that took place."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dashboard.extract.events import visits
from dashboard.extract.events.camps import counterparts, is_institution, side
from dashboard.extract.events.scenes import Saying, Scene
from dashboard.extract.events.triggers import CONTACT, Trigger
from dashboard.models import Span
from dashboard.reference.kinds import family

_DENIES = re.compile(r"(?:den(?:y|ies|ied|ying)|reject|dismiss|refut|disput)")
_SPOKE_TO = re.compile(r"(?:to|with) $")
_ADDRESSEE_WITHIN = 40
# "spoke to reporters about Doe"
_OF_WHOM = re.compile(r"\b(?:about|on|of|after|before|at|in|for|over|against)\b")
# "sat down for a conversation" is one meeting; "said, seated beside her," tells how it was said,
# "seated beside her, he lifted the ban" how it was done
_POSTURE = re.compile(
    r"(?i)(?:seated|standing|sitting|sat|sit) (?:next|beside|along|side|shoulder)"
)
# "Why did he call?" takes it that he did
_ASKS = re.compile(
    r"\W*(?:(?:But|And|So|Q:?|\d+\.?) )?"
    r"(?:When|Where|Will|Would|Could|Can|Should|Did|Does|Do|Has|Have"
    r"|Had|Is|Are|Was|Were|Might|Hasn't|Hadn't|Didn't|Won't|How (?:often|many|soon|likely))\b"
)
_OF_BODIES = re.compile(
    r" of (?:the |their |his |her |its |an? )?(?:(?!at\b|in\b|on\b|with\b|before\b)[\w-]+ ){0,4}"
    r"(?:armies|troops|soldiers|minds|council|board|cabinet|parliament|congress|committee|alliance"
    r"|ministers|Council|Board|Cabinet|Committee|Alliance|Congress)\b"
)
# "They have met twice since he took office, in May and in June": that is no news of the office
_SINCE = re.compile(r"\bsince (?:[\w.'-]+ ){1,5}$")
# "has repeatedly" (said): on no day
_OFTEN = re.compile(
    r"\b(?:has|have|'s|'ve) (?:often|repeatedly|long|frequently|consistently|always|regularly"
    r"|many times|time and again|since) $"
)
_HAD = re.compile(r"[^,] (?:that|which|who) had (?:\w+ly )?$")
_OFTEN_REACH = 30
# "reporters on a" conference call
_BRIEFED = re.compile(
    r"\b(?:reporters|journalists|correspondents|newspapers?|news agency)"
    r" (?:(?:by|on|over|via|in|during) )?(?:an? |the )?(?:conference )?$"
)
# "told the paper in a" call
_TOLD_PRESS = re.compile(
    r"\btold (?P<whom>(?!(?:him|her|them|each other)\b)"
    r"(?:(?!\b(?:after|before|of|about|that|following)\b)[^,;:.]){2,40}?)"
    r"(?: in| during| over)?(?: an?| the)? ?$"
)
# "spoke by telephone and exchanged greetings": no meeting besides
_GREETED = re.compile(r"(?i)exchang(?:ed|es) ")
_BY_PHONE = re.compile(r"(?i)(?:by|over|on) (?:the )?(?:tele)?phone\s*")
_SAME_CLAUSE = re.compile(r"(?:(?!\b(?:and|but|that|who|before|after|when)\b)[^,;:])*")
_TALK = re.compile(r"(?i)an? (?:(?!(?:tele)?phone)[\w-]+ ){0,3}conversation")


# what has such a modality tells of no happening
_UNTOLD = frozenset(["negated", "supposed"])


def telling(scene: Scene, found: Sequence[Trigger]) -> list[Trigger]:
    """Those of a scene's triggers that tell of a happening."""
    if not found:
        return []
    return [trigger for trigger in _without_echoes(scene, found) if tells(scene, trigger)]


def _is_means(scene: Scene, trigger: Trigger, contacts: Sequence[Trigger]) -> bool:
    """Whether words only tell how two spoke whose call is told before: "spoke to Doe" by phone."""
    at = scene.local(trigger.span)
    if not _BY_PHONE.fullmatch(at.of(scene.words)):
        return False
    ends = [scene.local(t.span).end for t in contacts if t.kind == "call" and t is not trigger]
    return any(_SAME_CLAUSE.fullmatch(scene.words, end, at.start) for end in ends if end < at.start)


def _without_echoes(scene: Scene, found: Sequence[Trigger]) -> list[Trigger]:
    """The triggers without those that go on with another: "At the meeting, they talked"."""
    contacts = [t for t in found if t.kind in CONTACT and not t.echoes]
    met = any(family(t.kind) == "meeting" for t in contacts)
    called = any(family(t.kind) == "call" for t in contacts)
    spoke = bool(scene.sayings) or any(t.kind not in CONTACT for t in found)
    return [
        t
        for t in found
        if not (t.echoes and _is_beside(scene, t, contacts))
        and not _is_means(scene, t, contacts)
        and not visits.is_way(scene, t, contacts)
        and not (called and _GREETED.match(scene.local(t.span).of(scene.words)))
        and not (met and _TALK.fullmatch(scene.local(t.span).of(scene.words)))
        and not (spoke and _POSTURE.match(scene.local(t.span).of(scene.words)))
    ]


def _is_beside(scene: Scene, trigger: Trigger, contacts: Sequence[Trigger]) -> bool:
    """Whether a contact is told with which it goes on: "will meet after they spoke" has none.

    Nor has "They spoke on Monday, when he told her that he wanted a meeting".
    """
    unreal = {*_UNTOLD, "planned"} - {trigger.modality}
    said = [each for each in scene.said(scene.sayings) if not each.covers(trigger.span)]
    told = [each for each in contacts if each.modality not in unreal]
    told = [each for each in told if not _are_dated_apart(scene, trigger.span, each.span)]
    return any(not any(words.covers(each.span) for words in said) for each in told)


def _are_dated_apart(scene: Scene, one: Span, other: Span) -> bool:
    """Whether each has its date behind it: "spoke in Rome in May, and they met in Oslo in June"."""
    first, second = sorted((one, other))
    ends = [timex.span.start for timex in scene.timexes if timex.span.start >= first.end]
    return bool(ends) and ends[0] < second.start and ends[-1] >= second.end


def is_habit(scene: Scene, saying: Saying) -> bool:
    """Whether it is told only that somebody keeps saying it, or once had.

    "Words that he has often repeated", "sided with him over spies who had warned him".
    """
    cue = scene.local(saying.cue)
    later = any(
        timex.span.start > saying.cue.start
        and not any(content.covers(timex.span) for content in saying.contents)
        for timex in scene.timexes
    )
    return not later and bool(
        _OFTEN.search(scene.words, max(0, cue.start - _OFTEN_REACH), cue.start)
        or _HAD.search(scene.words, max(0, cue.start - _OFTEN_REACH), cue.start)
    )


def tells(scene: Scene, trigger: Trigger) -> bool:
    """Whether a trigger tells of a happening, be it planned or cancelled."""
    return trigger.modality not in _UNTOLD and not (
        _is_asked(scene)
        or _is_of_bodies(scene, trigger)
        or _only_bounds(scene, trigger)
        or visits.is_idle(scene, trigger)
        or _addresses_nobody(scene, trigger)
        or _is_interview(scene, trigger)
        or _is_denied(scene, trigger)
        or _is_written_to_others(scene, trigger)
        or _is_briefing(scene, trigger)
    )


def _is_asked(scene: Scene) -> bool:
    """Whether a sentence asks whether, when or where: "When did they last talk?"."""
    return scene.words.rstrip().endswith("?") and bool(_ASKS.match(scene.words))


def _is_of_bodies(scene: Scene, trigger: Trigger) -> bool:
    """Whether a meeting is one of bodies or things: "the meeting of their armies", "of minds"."""
    end = scene.local(trigger.span).end
    return family(trigger.kind) == "meeting" and bool(_OF_BODIES.match(scene.words, end))


def _only_bounds(scene: Scene, trigger: Trigger) -> bool:
    """Whether it only says since when something else is told: "since he took office"."""
    at = scene.local(trigger.span)
    return trigger.kind == "other" and bool(_SINCE.search(scene.words, 0, at.start))


def _addresses_nobody(scene: Scene, trigger: Trigger) -> bool:
    """Whether "spoke to" is followed by no person: reporters, a crowd, a newspaper."""
    if not _SPOKE_TO.search(scene.local(trigger.span).of(scene.words)):
        return False
    reach = Span(trigger.span.end, trigger.span.end + _ADDRESSEE_WITHIN)
    if counterparts(scene, reach):
        return False  # "spoke to the Russian ambassador"
    spoken_to = (
        m
        for m in scene.people
        if reach.covers(Span(m.span.start, m.span.start))
        and (side(m.name) or m.known_by != "institution")
    )
    return all(
        _OF_WHOM.search(scene.words, scene.local(trigger.span).end, scene.local(m.span).start)
        for m in spoken_to
    )


def _is_interview(scene: Scene, trigger: Trigger) -> bool:
    """Whether "speaking to" only tells to whom something is said: "Speaking to Doe, he said"."""
    if not scene.sayings:
        return False
    at = scene.local(trigger.span)
    return at.of(scene.words).lower().startswith("speaking") or _is_told_press(scene, at)


def _is_told_press(scene: Scene, at: Span) -> bool:
    """Whether a call is one with a reporter: "told the paper by telephone that he was glad"."""
    told = _TOLD_PRESS.search(scene.words, 0, at.start)
    if told is None:
        return False
    to = scene.absolute(told.start("whom"), told.end("whom"))
    return not any(to.covers(m.span) and not is_institution(m.name) for m in scene.people)


def _is_written_to_others(scene: Scene, trigger: Trigger) -> bool:
    """Whether a letter only carries what is said to others: "In a letter to allies, Doe said"."""
    if trigger.kind != "message" or not scene.sayings:
        return False
    return len({m.name for m in scene.people if not is_institution(m.name)}) < 2


def _is_briefing(scene: Scene, trigger: Trigger) -> bool:
    """Whether it only tells how reporters were told: "briefed reporters by telephone"."""
    start = scene.local(trigger.span).start
    return trigger.kind == "call" and bool(_BRIEFED.search(scene.words, 0, start))


def _is_denied(scene: Scene, trigger: Trigger) -> bool:
    """Whether somebody says that it did not take place: "denied that they had met"."""
    return any(
        _DENIES.match(scene.words, scene.local(saying.cue).start)
        and any(content.covers(trigger.span) for content in saying.contents)
        for saying in scene.sayings
    )
