"""Whose colour an event or a speaker has.

The two presidents and those who speak for them have a colour each; whoever else
is of their country has a muted shade of it, as he may speak against them.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from dashboard.models import Event
from dashboard.reference.institutions import institutions
from dashboard.reference.people import people

TRUMP, PUTIN, US, RUSSIA, BOTH, OTHER = "trump", "putin", "us", "russia", "both", "other"

LABELS = {
    TRUMP: "Trump and his side",
    PUTIN: "Putin and the Kremlin",
    BOTH: "Both",
    US: "Other Americans",
    RUSSIA: "Other Russians",
    OTHER: "Others",
}

# The same in a legend.
SHORT = {
    TRUMP: "Trump",
    PUTIN: "Putin",
    BOTH: "both",
    US: "other Americans",
    RUSSIA: "other Russians",
    OTHER: "others",
}

# Kinds in which one party acts; in the rest whoever takes part has a share.
_ONE_SIDED = frozenset({"statement", "message", "policy", "other"})


@cache
def _sides() -> dict[str, str]:
    """The side of every canonical name that has one."""
    named = [(person.name, person.side) for person in people()]
    named += [(institution.name, institution.side) for institution in institutions()]
    return {name: side for name, side in named if side in LABELS}


def speaker_side(name: str | None) -> str:
    """The side of a canonical name; other where it is of neither country."""
    return _sides().get(name or "", OTHER)


def common_side(names: Iterable[str]) -> str:
    """The one side that names are on, or both; other where none is on a side.

    Beside a president, who else takes part from the two countries sets no colour.
    """
    found = {side for name in names if (side := speaker_side(name)) != OTHER}
    leading = found & {TRUMP, PUTIN} or found
    return BOTH if len(leading) > 1 else leading.pop() if leading else OTHER


def event_side(event: Event) -> str:
    """The side of whoever acts; of all who take part where nobody acts alone.

    A call has both colours although one of the two picked up the telephone;
    a statement has the colour of the one who makes it.
    """
    if event.context:
        return OTHER
    everyone = [person.name for person in event.participants]
    acting = [person.name for person in event.participants if person.role == "agent"]
    return common_side(acting if acting and event.kind in _ONE_SIDED else everyone)


def short_name(name: str) -> str:
    """A canonical name as running text has it: "Putin" for "Vladimir Putin".

    Only the two presidents are known well enough to go without a first name.
    """
    return {"Donald Trump": "Trump", "Vladimir Putin": "Putin"}.get(name, name)
