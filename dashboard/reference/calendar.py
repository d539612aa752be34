"""The calendar of sourced facts: contacts of the two presidents, and anchors."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cache

from dashboard import edtf
from dashboard.models import CalendarEntry
from dashboard.reference.tables import TableError, entries, locate, read_csv

CONTACT_KINDS = frozenset({"call", "meeting", "summit", "message", "statement"})


@cache
def calendar() -> tuple[CalendarEntry, ...]:
    """All calendar rows, in the order of `data/reference/calendar.csv`.

    Raises `TableError` for a row that cannot be used.
    """
    return read_csv(locate("calendar.csv"), _entry)


@dataclass(frozen=True, slots=True)
class Reach:
    """How far the calendar is known: its last day, YYYY-MM-DD."""

    until: str


@cache
def known_until() -> date:
    """The last day up to which contacts are known; raises `TableError` where it is none."""
    rows = entries(locate("calendar.toml"), "reach", Reach)
    try:
        return max(date.fromisoformat(row.until) for row in rows)
    except ValueError as error:
        raise TableError("calendar.toml", "1", "until", "must be one day, YYYY-MM-DD") from error


def _entry(row: dict[str, str]) -> CalendarEntry:
    if row["kind"] not in CONTACT_KINDS | {"anchor"}:
        raise ValueError("kind", f"is unknown: {row['kind']!r}")
    if not edtf.is_valid(row["date"]):
        raise ValueError("date", f"is not EDTF: {row['date']!r}")
    participants = tuple(filter(None, map(str.strip, row["participants"].split("; "))))
    if not participants:
        raise ValueError("participants", "is missing")
    sources = tuple(row[key] for key in ("source_1", "source_2") if row[key])
    if not sources:
        raise ValueError("source_1", "is missing")
    return CalendarEntry(
        id=row["id"],
        date=row["date"],
        kind=row["kind"],
        name=row["name"],
        place=row["place"],
        participants=participants,
        aliases=tuple(row["aliases"].split("|")),
        sources=sources,
        confidence=row["confidence"],
        note=row["note"],
    )
