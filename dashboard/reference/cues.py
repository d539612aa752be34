"""Cues: the words that tell that somebody speaks."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from dashboard.reference.tables import entries, locate

# The groups whose verbs say that words are spoken, not only that a view is held.
SAYING = frozenset({"say", "state", "utter", "rejoin", "tell", "urge"})


@dataclass(frozen=True, slots=True)
class Cue:
    """A group of cue verbs, each given as its forms divided by spaces.

    In each of the `examples` Jane Doe is said to speak, in the
    `not_examples` nobody is.
    """

    id: str
    about: str
    verbs: tuple[str, ...]
    examples: tuple[str, ...]
    not_examples: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CueNouns:
    """Nouns for what is said, divided by spaces."""

    id: str
    nouns: str


@cache
def nouns() -> frozenset[str]:
    """All nouns for what is said; raises `TableError` for a broken table."""
    rows = entries(locate("cues.toml"), "nouns", CueNouns)
    return frozenset(noun for row in rows for noun in row.nouns.split())


@cache
def utterances() -> frozenset[str]:
    """Nouns that only spoken words bear; raises `TableError` for a broken table."""
    rows = entries(locate("cues.toml"), "nouns", CueNouns)
    return frozenset(noun for row in rows if row.id == "utterance" for noun in row.nouns.split())


@cache
def cues() -> tuple[Cue, ...]:
    """All groups; raises `TableError` for a broken table."""
    return entries(locate("cues.toml"), "cues", Cue)


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
    """Base and third person forms that are no past: they may be nouns ("reports", "claim").

    A verb of three forms ("put puts putting") has its base as its past.
    """
    split = [verb.split() for cue in cues() for verb in cue.verbs]
    return frozenset(form for row in split for form in (row[:2] if len(row) > 3 else row[1:2]))
