"""The kinds of event and the words that tell of one."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any

from dashboard.reference.tables import Pattern, locate, read_toml, records

_FILE = "kinds.toml"


@dataclass(frozen=True, slots=True)
class Called:
    """What readers call a kind of event; kinds of one `family` can tell the same happening."""

    id: str
    label: str
    plural: str
    family: str


@dataclass(frozen=True, slots=True)
class Kind(Called):
    """A kind of event with the words that tell of one."""

    patterns: tuple[Pattern, ...]


@cache
def kinds() -> tuple[Kind, ...]:
    """All kinds; raises `TableError` for a broken table."""
    return records(_table(), _FILE, "kinds", Kind)


@cache
def called() -> tuple[Called, ...]:
    """All kinds without their patterns: to check those takes longer than to draw a page.

    Raises `TableError` where anything else of the table is broken.
    """
    return records(_table(), _FILE, "kinds", Called, unread=("patterns",))


@cache
def _table() -> dict[str, Any]:
    return read_toml(locate(_FILE))


@cache
def family(kind: str) -> str:
    """The family of a kind's id; KeyError for an unknown id."""
    return {entry.id: entry.family for entry in called()}[kind]
