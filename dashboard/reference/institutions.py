"""Institutions that speak and act, with their names and sides."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from dashboard.reference.people import SIDES
from dashboard.reference.tables import TableError, entries, locate

_FILE = "institutions.toml"


@dataclass(frozen=True, slots=True)
class Institution:
    """An institution; `country` and `side` as for people.

    `bare` names, in lower case, are those by which it speaks where no country is said.
    """

    name: str
    side: str
    aliases: tuple[str, ...] = ()
    bare: tuple[str, ...] = ()
    country: str = ""


@cache
def institutions() -> tuple[Institution, ...]:
    """All institutions; raises `TableError` for a broken table."""
    rows = entries(locate(_FILE), "institutions", Institution)
    for row in rows:
        if row.side not in SIDES:
            raise TableError(_FILE, repr(row.name), "side", f"must be one of {SIDES}")
    return rows
