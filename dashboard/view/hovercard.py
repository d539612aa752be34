"""The card that a mark shows when it is pointed at."""

from __future__ import annotations

import textwrap
from collections import Counter

from dashboard.view.catalogue import Entry
from dashboard.view.contacts import Contact
from dashboard.view.density import Cell
from dashboard.view.sides import SHORT
from dashboard.view.spoken import count, spoken
from dashboard.view.traces import safe

_WIDEST = 58


def event_card(entry: Entry) -> str:
    """Title; the date as read and the calendar's; what there is to read."""
    event = entry.event
    title = "<br>".join(f"<b>{safe(line)}</b>" for line in textwrap.wrap(event.title, _WIDEST))
    return f"{title}<br>{safe(when(entry))}<br>{_contents(entry)}"


def when(entry: Entry) -> str:
    """When an event was, in words: the date as read, and the calendar's beside it."""
    event = entry.event
    if event.date is None:
        said = "no date in the article"
    elif event.date_basis == "publication":
        said = f"reported {spoken(event.date)}"
    else:
        said = spoken(event.date)
    if event.calendar_date and event.calendar_date != event.date:
        said += f" · calendar: {spoken(event.calendar_date)}"
    return f"{said} · planned" if event.planned else said


def _contents(entry: Entry) -> str:
    """How many quotations, reported statements and sentences an event has."""
    quoted = sum(not said.reported for said in entry.speeches)
    reported = len(entry.speeches) - quoted
    parts = [count(quoted, "quotation")] if quoted else []
    parts += [count(reported, "reported statement")] if reported else []
    return " · ".join([*parts, count(len(entry.event.mentions), "sentence")])


def cell_card(lane: str, cell: Cell) -> str:
    """Events counted together: whose they are, before any filter, and what a click does."""
    sides = Counter(spot.entry.side for spot in cell.spots)
    told = " · ".join(f"{short} {sides[side]:,}" for side, short in SHORT.items() if sides[side])
    all_ = f"{count(len(cell.spots), 'event')} without filters"
    return f"<b>{safe(lane)}, {spoken(cell.when)}</b><br>{all_}: {told}<br>Click to zoom in"


def contact_card(contact: Contact) -> str:
    """A known contact: what and when, and whether an article tells of it."""
    told = "told by an article" if contact.covered else "known contact, no article"
    name = "<br>".join(safe(line) for line in textwrap.wrap(contact.row.name, _WIDEST))
    return f"<b>{name}</b><br>{spoken(contact.row.date)} · {told}"
