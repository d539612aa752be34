"""Visits of one side to where the other governs: "Doe was in Moscow on Monday".

Whoever goes there, or is told to have been there, meets the hosts, be they named or not.
"""

from __future__ import annotations

import re

from dashboard.extract.events import camps, parties
from dashboard.extract.events.scenes import Scene
from dashboard.extract.events.triggers import Trigger
from dashboard.models import Span
from dashboard.reference.kinds import family

_VISIT = re.compile(
    r"(?i)(?:was|were|had been|been|be|in|at|arriv\w+|land\w*|touch\w*|turn\w*"
    r"|fl(?:ew|own|ies|y|ying)|travel\w*|went|gone|came|headed|returned|dispatched|sent|visit\w*|trips?|missions?|journeys?"
    r"|sessions?|nights?|evenings?) .*"
    r"(?P<seat>Moscow|Kremlin|Washington|White House|Pentagon|State Department|Petersburg|Sochi"
    r"|Mar-a-Lago)"
)
_SEATS = {
    "Russia": ("Moscow", "Kremlin", "Petersburg", "Sochi"),
    "United States": ("Washington", "White House", "Pentagon", "State Department", "Mar-a-Lago"),
}
_NATION = {seat: nation for nation, seats in _SEATS.items() for seat in seats}


def host(scene: Scene, head: Span) -> str:
    """The nation that is visited; empty where the words tell of no visit."""
    match = _VISIT.fullmatch(scene.local(head).of(scene.words))
    return _NATION.get(match["seat"], "") if match else ""


def is_idle(scene: Scene, trigger: Trigger) -> bool:
    """Whether nobody from the one side is told to visit the other on some day.

    The presidents' own travels are told by where they met.
    """
    if family(trigger.kind) != "meeting":
        return False
    visited = host(scene, trigger.span)
    if not visited:
        return False
    clause = parties.window(scene, trigger.span)
    visitors = [
        camps.country(m.name)
        for m in scene.people
        if clause.covers(m.span)
        and not camps.is_institution(m.name)
        and m.name not in camps.PRESIDENTS.values()
    ]
    sent = {*visitors, *camps.counterparts(scene, clause)} & set(_SEATS) - {visited}
    return not (sent and any(_is_near(timex.span, clause) for timex in scene.timexes))


def _is_near(date: Span, clause: Span) -> bool:
    return clause.covers(date) or date.end <= clause.start
