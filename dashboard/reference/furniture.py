"""Which lines of an article are furniture: links, bylines, credits."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from dashboard.reference.tables import Pattern, entries, locate


@dataclass(frozen=True, slots=True)
class Furniture:
    """A kind of line from which nothing is read."""

    id: str
    patterns: tuple[Pattern, ...]


@cache
def furniture() -> tuple[Furniture, ...]:
    """All kinds of furniture; raises `TableError` for a broken table."""
    return entries(locate("furniture.toml"), "furniture", Furniture)
