"""What everybody can date and news counts from: "two days after his inauguration"."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cache

from dashboard.reference.tables import TableError, entries, locate

TABLE = "milestones.toml"


@dataclass(frozen=True, slots=True)
class Milestone:
    """One of them: its `date` (YYYY-MM-DD) and the `words` that tell it.

    `of` is whose it was, empty for nobody's; `names` are those words that mean
    no other.  Each example ends with the date that is found, in brackets.
    """

    name: str
    date: str
    of: str
    words: tuple[str, ...]
    names: tuple[str, ...]
    examples: tuple[str, ...]
    not_examples: tuple[str, ...]


@cache
def milestones() -> tuple[Milestone, ...]:
    """All milestones; raises `TableError` for one whose date is no day of the calendar."""
    table = entries(locate(TABLE), "milestone", Milestone)
    for entry in table:
        try:
            date.fromisoformat(entry.date)
        except ValueError as error:
            raise TableError(TABLE, entry.name, "date", str(error)) from error
    return table
