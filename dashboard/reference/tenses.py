"""Words that show whether a sentence looks ahead or back."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from dashboard.reference.tables import Pattern, TableError, entries, locate

TABLE = "tenses.toml"


@dataclass(frozen=True, slots=True)
class Tense:
    """A direction in time (``future``, ``planned`` or ``past``) and the words that show it."""

    id: str
    patterns: tuple[Pattern, ...]


@cache
def tenses() -> tuple[Tense, ...]:
    """Future, planned, past; raises `TableError` for a table with anything else."""
    table = entries(locate(TABLE), "tense", Tense)
    if tuple(entry.id for entry in table) != ("future", "planned", "past"):
        raise TableError(TABLE, "(all)", "id", "must be future, planned, past")
    return table
