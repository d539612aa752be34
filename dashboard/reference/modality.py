"""Words that say a happening is planned, supposed, negated, cancelled or background."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from dashboard.reference.tables import Pattern, entries, locate


@dataclass(frozen=True, slots=True)
class Modality:
    """One way in which a sentence takes back that something simply happened.

    `where` is before, after or sentence: the words that are tried.
    """

    id: str
    where: str
    patterns: tuple[Pattern, ...]


@cache
def modality() -> tuple[Modality, ...]:
    """All modalities; raises `TableError` for a broken table."""
    return entries(locate("modality.toml"), "modality", Modality)
