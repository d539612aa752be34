"""Places where events happen."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from dashboard.reference.tables import entries, locate


@dataclass(frozen=True, slots=True)
class Place:
    """A place: `name` as shown ("Helsinki, Finland") and its `names` in news."""

    name: str
    names: tuple[str, ...]


@cache
def places() -> tuple[Place, ...]:
    """All places; raises `TableError` for a broken table."""
    return entries(locate("places.toml"), "places", Place)
