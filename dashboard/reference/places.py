"""Places where events happen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from dashboard.reference.tables import entries, locate


@dataclass(frozen=True, slots=True)
class Place:
    """A place: `name` as shown ("Helsinki, Finland") and its `names` in news.

    `seats` are the names by which the government of its `nation` is visited there.
    """

    name: str
    names: tuple[str, ...]
    nation: str = ""
    seats: tuple[str, ...] = ()


@cache
def places() -> tuple[Place, ...]:
    """All places; raises `TableError` for a broken table."""
    return entries(locate("places.toml"), "places", Place)


@cache
def seats() -> Mapping[str, str]:
    """The nation by the names of the seats of its government."""
    return MappingProxyType({seat: place.nation for place in places() for seat in place.seats})
