"""Days with a name: how they are called and when they fall."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from dashboard.reference.tables import TableError, entries, locate

TABLE = "holidays.toml"


@dataclass(frozen=True, slots=True)
class Holiday:
    """A day with a name.

    It falls on `day` of `month` (-1 its last); or, where `nth` is not 0, on the nth
    `weekday` (1 Monday to 7 Sunday; -1 the last) of `month`, or `after` days
    later; or, where
    `month` is 0, `easter` days after Easter Sunday, by the western church's
    reckoning unless `orthodox`.
    """

    id: str
    names: tuple[str, ...]
    month: int = 0
    day: int = 0
    weekday: int = 0
    nth: int = 0
    after: int = 0
    easter: int = 0
    orthodox: bool = False


@cache
def holidays() -> tuple[Holiday, ...]:
    """All holidays; raises `TableError` for one that falls on no day."""
    table = entries(locate(TABLE), "holiday", Holiday)
    for entry in table:
        if not 0 <= entry.month <= 12:
            raise TableError(TABLE, entry.id, "month", f"is no month: {entry.month}")
        if entry.month and not (entry.day or (entry.nth and entry.weekday)):
            raise TableError(TABLE, entry.id, "day", "is missing, and so are weekday and nth")
    return table
