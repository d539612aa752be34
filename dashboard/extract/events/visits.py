"""Visits of one side to where the other governs: "Doe was in Moscow on Monday".

Whoever goes there, or is told to have been there, meets the hosts, be they named or not.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache

from dashboard.extract.events import camps, parties
from dashboard.extract.events.scenes import Scene
from dashboard.extract.events.triggers import Trigger
from dashboard.models import Participant, Span
from dashboard.reference.kinds import family
from dashboard.reference.places import seats

_GOING = (
    r"(?:was|were|had been|been|be|in|at|arriv\w+|land\w*|touch\w*|turn\w*"
    r"|fl(?:ew|own|ies|y|ying)|travel\w*|went|gone|came|headed|returned|dispatched|sent|visit\w*|trips?|missions?|journeys?"
    r"|sessions?|nights?|evenings?)"
)
# "flew to Moscow on Monday, where she" (met Doe)
_THEN = re.compile(
    r"(?: (?:on|in|late|early|next|last|this) [\w. ]{1,20}?)?,? "
    r"(?:and|to|before|where (?:s?he|they)) "
    r"(?:then |later |also |will |would |(?:is|was) to |had )*"
)
_FURTHER = re.compile(r";|, (?:and|but|while) (?=[A-Z])")
_TRIP = re.compile(r"\w+ (?:visit|trip|journey|mission)s?")


def host(scene: Scene, head: Span) -> str:
    """The nation that is visited; empty where the words tell of no visit.

    A "fifth trip" to no place that is said is one to the other side.
    """
    words = scene.local(head).of(scene.words)
    visited = _visited(words)
    if visited is not None:
        return visited
    if not _is_trip(words):
        return ""
    sent = {camps.country(name) for name in visitors(scene, head)} & set(camps.BOTH)
    return next((nation for nation in camps.BOTH if sent and nation not in sent), "")


@lru_cache(maxsize=256)  # each step asks of the same few words
def _visited(words: str) -> str | None:
    """The nation to whose seat words tell that somebody went, None where they tell of none."""
    match = _visit().fullmatch(words)
    return seats().get(match["seat"], "") if match else None


@lru_cache(maxsize=256)
def _is_trip(words: str) -> bool:
    return _TRIP.fullmatch(words) is not None


@cache
def _visit() -> re.Pattern[str]:
    """Whoever goes somewhere, up to the seat of a government."""
    return re.compile(rf"(?i){_GOING} .*(?P<seat>{'|'.join(map(re.escape, seats())) or '(?!)'})")


def visitors(scene: Scene, head: Span) -> tuple[str, ...]:
    """Who can be on a visit: the persons of its clause but the presidents, else its subject.

    "Doe, who heads the bank that Roe owns, was in Moscow": Doe was.
    """
    clause = parties.window(scene, head)
    able = [
        m
        for m in scene.people
        if not camps.is_institution(m.name) and m.name not in camps.PRESIDENTS.values()
    ]
    inside = [m.name for m in able if clause.covers(m.span)]
    first = [m.name for m in able[:1] if scene.words.startswith(", who ", scene.local(m.span).end)]
    return tuple(dict.fromkeys([*first, *inside]))


def with_visitor(
    scene: Scene, head: Span, found: tuple[Participant, ...]
) -> tuple[Participant, ...]:
    """Who takes part in a contact: `found`, but in a visit him who is on it, and the two sides."""
    visited = host(scene, head)
    if not visited:
        return found
    guests = [n for n in visitors(scene, head) if camps.country(n) in set(camps.BOTH) - {visited}]
    if not guests:
        return found
    own = {*_named_with(scene, head), *camps.BOTH} - set(guests[:1])
    others = [p for p in found if p.name in own and camps.country(p.name) in camps.BOTH]
    return (Participant(guests[0], "party"), *(others or [Participant(visited, "party")]))


def _named_with(scene: Scene, head: Span) -> list[str]:
    """Who is named up to where another clause tells of others: "was in Oslo, and Doe met Roe"."""
    further = _FURTHER.search(scene.words, scene.local(head).end)
    end = further.start() if further else len(scene.words)
    return [m.name for m in scene.people if scene.local(m.span).start < end]


def is_idle(scene: Scene, trigger: Trigger) -> bool:
    """Whether nobody from the one side is told to visit the other on some day.

    The presidents' own travels are told by where they met.
    """
    if family(trigger.kind) != "meeting":
        return False
    visited = host(scene, trigger.span)
    if not visited:
        return _is_trip(scene.local(trigger.span).of(scene.words))
    clause = parties.window(scene, trigger.span)
    guests = {camps.country(name) for name in visitors(scene, trigger.span)}
    sent = {*guests, *camps.counterparts(scene, clause)} & set(camps.BOTH) - {visited}
    return not (sent and any(_is_near(timex.span, clause) for timex in scene.timexes))


def is_way(scene: Scene, trigger: Trigger, contacts: Sequence[Trigger]) -> bool:
    """Whether a journey only leads to what is told behind it: "flew to Moscow and met Doe"."""
    if family(trigger.kind) != "meeting" or not host(scene, trigger.span):
        return False
    end = scene.local(trigger.span).end
    starts = [scene.local(other.span).start for other in contacts if other is not trigger]
    return any(_THEN.fullmatch(scene.words, end, start) for start in starts if start > end)


def _is_near(date: Span, clause: Span) -> bool:
    return clause.covers(date) or date.end <= clause.start
