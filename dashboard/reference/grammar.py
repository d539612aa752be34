"""Closed classes and word lists: titles, prepositions, speaker nouns and the like."""

from __future__ import annotations

from dataclasses import dataclass, fields
from functools import cache

from dashboard.reference.tables import TableError, locate, read_toml


@dataclass(frozen=True, slots=True)
class Grammar:
    """Word lists, all lower case; the table says what each is for."""

    titles: frozenset[str]
    male_titles: frozenset[str]
    female_titles: frozenset[str]
    openers: frozenset[str]
    leading: frozenset[str]
    not_names: frozenset[str]
    bodies: frozenset[str]
    things: frozenset[str]
    places_first: frozenset[str]
    prepositions: frozenset[str]
    auxiliaries: frozenset[str]
    unsaid: frozenset[str]
    summing: frozenset[str]
    speaking_up: frozenset[str]
    determiners: frozenset[str]
    adverbs: frozenset[str]
    conjunctions: frozenset[str]
    relatives: frozenset[str]
    speakers: frozenset[str]
    pair_verbs: frozenset[str]
    documents: frozenset[str]
    qualifiers: frozenset[str]
    pair_nouns: frozenset[str]
    persons: frozenset[str]
    male_nouns: frozenset[str]
    female_nouns: frozenset[str]
    aspectual: frozenset[str]
    causative: frozenset[str]
    subordinators: frozenset[str]
    particles: frozenset[str]
    commits: frozenset[str]
    after_new: frozenset[str]
    calendar: frozenset[str]
    times: frozenset[str]
    whens: frozenset[str]
    belonging: frozenset[str]
    sharing: frozenset[str]
    never_nouns: frozenset[str]
    pasts: frozenset[str]
    outlets: frozenset[str]


@cache
def grammar() -> Grammar:
    """All lists; raises `TableError` for one that is missing, odd or not lower case."""
    file = locate("grammar.toml")
    lists = read_toml(file)
    names = [field.name for field in fields(Grammar)]
    for name in (*names, *lists):
        words = lists.get(name)
        if name not in names or not isinstance(words, str) or words != words.lower():
            raise TableError(file.name, "(all)", name, "must be a known list in lower case")
    return Grammar(**{name: frozenset(lists[name].split()) for name in names})
