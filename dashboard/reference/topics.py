"""The topics that events are about, in the order in which they are listed."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from dashboard.reference.tables import Pattern, entries, locate

# The topic of an event whose evidence speaks of none of the others.
OTHER = "other"


@dataclass(frozen=True, slots=True)
class Topic:
    """A topic: its id in addresses, its label for readers, how it is found.

    A label that begins with a `name` ("Syria") keeps its capital within a sentence.
    """

    id: str
    label: str
    patterns: tuple[Pattern, ...]
    name: bool = False


@cache
def topics() -> tuple[Topic, ...]:
    """All topics, `OTHER` at the end; raises `TableError` for a broken table."""
    rows = entries(locate("topics.toml"), "topics", Topic)
    # sorted() is stable: the others keep the table's order, wherever one was added
    return tuple(sorted(rows, key=lambda topic: topic.id == OTHER))
