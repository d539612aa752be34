"""Cues: the words that tell that somebody speaks."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from dashboard.reference.tables import entries, folder


@dataclass(frozen=True, slots=True)
class Cue:
    """A group of cue verbs, each given as its forms divided by spaces."""

    id: str
    about: str
    verbs: tuple[str, ...]


@cache
def cues() -> tuple[Cue, ...]:
    """All groups; raises `TableError` for a broken table."""
    return entries(folder() / "cues.toml", "cues", Cue)


@cache
def forms() -> dict[str, str]:
    """Each form of each verb, in lower case -> the id of its group (the first that has it)."""
    found: dict[str, str] = {}
    for cue in cues():
        for verb in cue.verbs:
            for form in verb.split():
                found.setdefault(form, cue.id)
    return found


@cache
def present_forms() -> frozenset[str]:
    """Base and third person forms: those that may be nouns ("reports", "claim")."""
    return frozenset(form for cue in cues() for verb in cue.verbs for form in verb.split()[:2])
