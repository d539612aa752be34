"""Reading of dates told by an event of the calendar: "soon after taking office"."""

from __future__ import annotations

from dashboard.extract.dating.context import Context, Read, Sense, unresolved
from dashboard.extract.dating.grammar import Parts
from dashboard.models import CalendarEntry

_ALIAS = "taking office"


def taking_office(parts: Parts, here: Context) -> Sense:
    """Read "soon after taking office" as the year of an inauguration.

    It is the one of the year told before, else the last one before
    publication; its year and no more, since "soon" is no day.
    """
    entry = _inauguration(here)
    if entry is None:
        return unresolved("DATE", "PAST_REF")
    why = f"told by the calendar: {entry.name}, {entry.date}"
    return Sense("DATE", entry.date[:4], why, "calendar", entry=entry.id)


def _inauguration(here: Context) -> CalendarEntry | None:
    known = [
        entry
        for entry in here.calendar
        if entry.kind == "anchor" and _ALIAS in "\n".join(entry.aliases)
    ]
    told = [entry for entry in known if here.recent and entry.date[:4] == here.recent[:4]]
    if told:
        return told[0]
    past = [entry for entry in known if here.now and entry.date <= here.now.isoformat()]
    return max(past, key=lambda entry: entry.date, default=None)


READINGS: dict[str, Read] = {"taking_office": taking_office}
