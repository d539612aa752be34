"""Words that show whether a sentence looks ahead or back."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from dashboard.reference.tables import Pattern, entries, folder


@dataclass(frozen=True, slots=True)
class Tense:
    """A direction in time (``future`` or ``past``) and the words that show it."""

    id: str
    patterns: tuple[Pattern, ...]


@cache
def tense(name: str) -> tuple[re.Pattern[str], ...]:
    """The patterns of a tense; raises `TableError` for a broken table."""
    table = entries(folder() / "tenses.toml", "tense", Tense)
    return tuple(p.regex() for entry in table if entry.id == name for p in entry.patterns)
