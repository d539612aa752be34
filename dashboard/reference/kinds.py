"""The kinds of event and the words that tell of one."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from dashboard.reference.tables import Pattern, entries, locate


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of event; kinds of one `family` can tell the same happening."""

    id: str
    label: str
    plural: str
    family: str
    patterns: tuple[Pattern, ...]


@cache
def kinds() -> tuple[Kind, ...]:
    """All kinds; raises `TableError` for a broken table."""
    return entries(locate("kinds.toml"), "kinds", Kind)


@cache
def family(kind: str) -> str:
    """The family of a kind's id; KeyError for an unknown id."""
    return {entry.id: entry.family for entry in kinds()}[kind]
