"""Offices of the people of the table: who held which, and when."""

from __future__ import annotations

from datetime import date
from functools import cache, lru_cache

from dashboard import edtf
from dashboard.reference.people import Person, people
from dashboard.reference.roles import heads, roles

ELECT = "president-elect"  # who is to lead a country, and does not yet

Holding = tuple[Person, str, date, date]


@cache
def holdings() -> tuple[Holding, ...]:
    """Every office held: person, role, first and last day."""
    return tuple(
        (person, office.role, low or date.min, high or date.max)
        for person in people()
        for office in person.held()
        for low, high in [edtf.bounds(office.term)]
    )


@cache
def leading() -> frozenset[str]:
    """Names of those who lead or led a country."""
    return frozenset(person.name for person, role, *_ in holdings() if role in heads())


def runs(holding: Holding, low: date | None, high: date | None) -> bool:
    """Whether a term has a day between two; None where there is no bound."""
    return (low is None or low <= holding[3]) and (high is None or holding[2] <= high)


@lru_cache(maxsize=512)
def ruling(low: date | None, high: date | None) -> frozenset[str]:
    """Names of those who lead a country between two days, or are elected to."""
    terms = (row for row in holdings() if row[1] in heads())
    return frozenset(row[0].name for row in terms if runs(row, low, high))


@cache
def held(role: str, incoming: bool, nation: str | None) -> tuple[Holding, ...]:
    """Every time that a role was held, in a nation or anywhere; `incoming`: or was to be."""
    wanted = heads() if role == "head" else {role}
    if incoming and role in heads():
        wanted = wanted | {ELECT}
    return tuple(
        row
        for row in holdings()
        if row[1] in wanted and (nation is None or row[0].country == nation)
    )


@lru_cache(maxsize=512)
def running(
    role: str, incoming: bool, nation: str | None, low: date | None, high: date | None
) -> tuple[Holding, ...]:
    """Of the times that a role was held those that have a day between two."""
    return tuple(row for row in held(role, incoming, nation) if runs(row, low, high))


@cache
def rank(role: str) -> int:
    """How far up the table a role stands: a "leader" is the president before the premier."""
    return [each.id for each in roles()].index(role)
