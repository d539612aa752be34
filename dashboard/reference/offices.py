"""Who held which office when: what an article's titles say about its date."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from dashboard import edtf
from dashboard.reference.tables import Pattern, TableError, entries, locate

TABLE = "offices.toml"


@dataclass(frozen=True, slots=True)
class Office:
    """An office as news names its holder.

    `held` are the EDTF intervals in which he was called so; `taken` the day
    on which he took the office, if anyone would say "took office".
    """

    id: str
    held: tuple[str, ...]
    patterns: tuple[Pattern, ...]
    taken: str = ""


@cache
def offices() -> tuple[Office, ...]:
    """All offices; raises `TableError` for an interval that is no EDTF."""
    table = entries(locate(TABLE), "office", Office)
    for entry in table:
        for interval in entry.held:
            if not edtf.is_valid(interval):
                raise TableError(TABLE, entry.id, "held", f"is not EDTF: {interval!r}")
    return table
