"""The words that tell a time expression from what merely looks like one."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from dashboard.reference.tables import entries, locate


@dataclass(frozen=True, slots=True)
class TimexFilter:
    """The words before and after a candidate that its filter looks for.

    In `examples` (rejected) and `not_examples` (kept) brackets mark the
    candidate.
    """

    id: str
    before: tuple[str, ...]
    after: tuple[str, ...]
    examples: tuple[str, ...]
    not_examples: tuple[str, ...]


@cache
def timex_filters() -> dict[str, TimexFilter]:
    """All filters by id; raises `TableError` for a broken table."""
    return {
        entry.id: entry for entry in entries(locate("timex_filters.toml"), "filter", TimexFilter)
    }


@cache
def words_before(name: str) -> frozenset[str]:
    """The words before a candidate that the filter `name` looks for."""
    return frozenset(timex_filters()[name].before)


@cache
def words_after(name: str) -> frozenset[str]:
    """The words after a candidate that the filter `name` looks for."""
    return frozenset(timex_filters()[name].after)
