"""Days that news names without their year: "9/11", "the Jan. 6 riot"."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cache

from dashboard.reference.tables import TableError, entries, locate

TABLE = "named_days.toml"


@dataclass(frozen=True, slots=True)
class NamedDay:
    """One day: its `date` (YYYY-MM-DD), its `names`, the `deeds` that tell it from others.

    In `examples` brackets mark what is read as that day, in `not_examples`
    what is not.
    """

    id: str
    date: str
    names: tuple[str, ...]
    deeds: tuple[str, ...]
    examples: tuple[str, ...]
    not_examples: tuple[str, ...]


@cache
def named_days() -> tuple[NamedDay, ...]:
    """All days; raises `TableError` for one that is no day of the calendar."""
    table = entries(locate(TABLE), "day", NamedDay)
    for entry in table:
        try:
            date.fromisoformat(entry.date)
        except ValueError as error:
            raise TableError(TABLE, entry.id, "date", str(error)) from error
    return table
