"""The calendar's known contacts beside the events: what no article covers."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from dashboard import edtf
from dashboard.models import CalendarEntry
from dashboard.reference.kinds import family
from dashboard.timeline.lookup import fold
from dashboard.view.catalogue import Catalogue

# A shorter silence is the ordinary distance between two contacts.
_SILENCE_DAYS = 365


@dataclass(frozen=True, slots=True)
class Contact:
    """A known contact on the chart: its first day, and whether an event covers it."""

    row: CalendarEntry
    day: date
    covered: bool


def contacts(found: Catalogue) -> tuple[Contact, ...]:
    """The known contacts, by day."""
    placed = [
        Contact(row, day, row.id in found.covered)
        for row in found.contacts
        if (day := edtf.bounds(row.date)[0] or edtf.bounds(row.date)[1])
    ]
    return tuple(sorted(placed, key=lambda contact: (contact.day, contact.row.id)))


def in_family(known: Iterable[Contact], name: str) -> tuple[Contact, ...]:
    """The contacts whose kind belongs to a family of kinds."""
    return tuple(contact for contact in known if family(contact.row.kind) == name)


def on_topic(known: Iterable[Contact], labels: Iterable[str]) -> tuple[Contact, ...]:
    """The uncovered contacts whose name or aliases speak of one of the topics."""
    wanted = [fold(label) for label in labels]
    return tuple(
        contact
        for contact in known
        if not contact.covered
        and any(word in fold(" ".join((contact.row.name, *contact.row.aliases))) for word in wanted)
    )


def longest_silence(known: Iterable[Contact]) -> tuple[date, date] | None:
    """The last contact before the longest silence and the first one after it.

    None where no silence lasts a year.
    """
    days = [contact.day for contact in known]
    gaps = [(after - before, before, after) for before, after in pairwise(days)]
    length, before, after = max(gaps, default=(None, None, None))
    if length is None or before is None or after is None or length.days < _SILENCE_DAYS:
        return None
    return before, after
