"""Who is who: people with their names, genders, sides and offices."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from dashboard import edtf
from dashboard.reference.tables import TableError, entries, locate

SIDES = ("trump", "putin", "us", "russia", "other")
LEADING = SIDES[:2]
_FILE = "people.toml"


@dataclass(frozen=True, slots=True)
class Office:
    """A role held in a term, given as EDTF with both days included."""

    role: str
    term: str


@dataclass(frozen=True, slots=True)
class Person:
    """A person of the table.

    `gender` is ``m``, ``f`` or empty where not known; `country` the nation
    (see roles.toml); `side` one of `SIDES`; an office is a role and its term.
    `common`: the surname alone is not enough to know the person.
    """

    name: str
    side: str
    aliases: tuple[str, ...] = ()
    gender: str = ""
    country: str = ""
    offices: tuple[str, ...] = ()
    common: bool = False

    def held(self) -> tuple[Office, ...]:
        """The offices as records, in the table's order."""
        return tuple(Office(*office.rsplit(" ", 1)) for office in self.offices)


@cache
def people() -> tuple[Person, ...]:
    """All people; raises `TableError` for a broken table."""
    rows = entries(locate(_FILE), "people", Person)
    for row in rows:
        _check(row)
    return rows


def leading() -> tuple[Person, ...]:
    """The two whom the collection is about: of each president's side the first with that office.

    A table of a home's own may have others there, or nobody.
    """
    held = [one for one in people() if any(office.role == "president" for office in one.held())]
    found = (next((one for one in held if one.side == side), None) for side in LEADING)
    return tuple(one for one in found if one)


def _check(person: Person) -> None:
    """Refuse a side or gender that nobody knows and a term that is no EDTF."""
    if person.side not in SIDES:
        raise TableError(_FILE, repr(person.name), "side", f"must be one of {SIDES}")
    if person.gender not in ("", "m", "f"):
        raise TableError(_FILE, repr(person.name), "gender", "must be m or f, or left out")
    for office in person.offices:
        role, _, term = office.rpartition(" ")
        if not role or not edtf.is_valid(term):
            raise TableError(_FILE, repr(person.name), "offices", f"{office!r} is no role and term")
