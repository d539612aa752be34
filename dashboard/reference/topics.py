"""The topics that events are about, in the order in which they are listed."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from dashboard.reference.tables import Pattern, entries, locate

# The topic of an event whose evidence speaks of none of the others.
OTHER = "other"


@dataclass(frozen=True, slots=True)
class Topic:
    """A topic: its id in addresses, its label for readers, how it is found."""

    id: str
    label: str
    patterns: tuple[Pattern, ...]


@cache
def topics() -> tuple[Topic, ...]:
    """All topics; raises `TableError` for a broken table."""
    return entries(locate("topics.toml"), "topics", Topic)
