"""Nations and roles, by which news describes people it does not name."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from dashboard.reference.tables import entries, locate


@dataclass(frozen=True, slots=True)
class Nation:
    """A nation (or bloc) and the words that stand before a role for it.

    `things` are firms and works so much its own that an act against them is
    one against it; no role stands behind them.
    """

    name: str
    words: tuple[str, ...]
    things: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Role:
    """A role and its words; `head` is true for those who lead a country."""

    id: str
    words: tuple[str, ...]
    head: bool = False


@cache
def nations() -> tuple[Nation, ...]:
    """All nations; raises `TableError` for a broken table."""
    return entries(locate("roles.toml"), "nations", Nation)


@cache
def roles() -> tuple[Role, ...]:
    """All roles; raises `TableError` for a broken table."""
    return entries(locate("roles.toml"), "roles", Role)


@cache
def heads() -> frozenset[str]:
    """Ids of the roles of those who lead a country."""
    return frozenset(role.id for role in roles() if role.head)
