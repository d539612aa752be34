"""Who a name or a description stands for, by the tables and by the article's own names."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from functools import cache, cached_property

from dashboard import edtf
from dashboard.extract.articles import fold
from dashboard.extract.mentions import offices
from dashboard.extract.mentions.descriptions import Description, apposition
from dashboard.extract.mentions.names import GENERATIONS, Name, family_name, family_name_of
from dashboard.extract.words import Token, split
from dashboard.reference.cues import forms
from dashboard.reference.grammar import grammar
from dashboard.reference.institutions import institutions
from dashboard.reference.people import Person, people
from dashboard.reference.roles import heads

Place = tuple[Sequence[Token], int, int, Name]  # a name, its sentence, its first word and the end


@cache
def _by_surname() -> dict[str, Person]:
    """Surname -> the first person of the table who bears it and is known by it alone."""
    found: dict[str, Person] = {}
    for person in people():
        if not person.common:
            found.setdefault(family_name_of(person.name), person)
    return found


@cache
def _by_first_and_last() -> dict[tuple[str, str], str]:
    rows = [
        (split(fold(name)), person)
        for person in people()
        for name in (*person.aliases, person.name)
    ]
    return {(words[0], words[-1]): person.name for words, person in rows if len(words) > 1}


def _in_table(words: Sequence[str]) -> str | None:
    """Whom of the table a name is by its first and last words, whatever stands between."""
    last = -2 if words[-1] in GENERATIONS and len(words) > 2 else -1
    return _by_first_and_last().get((words[0], words[last]))


@cache
def _persons() -> dict[str, Person]:
    return {person.name: person for person in people()}


@cache
def _bodies() -> frozenset[str]:
    return frozenset(row.name for row in institutions())


def _names(held: Iterable[offices.Holding]) -> set[str]:
    return {row[0].name for row in held}


class Identity:
    """What the tables and all names of one article tell about who is who."""

    def __init__(
        self,
        names: Sequence[Place],
        published: str | None,
    ) -> None:
        self._day = (
            edtf.bounds(published) if published and edtf.is_valid(published) else (None, None)
        )
        self._full: dict[str, list[str]] = {}
        self._genders: dict[str, str] = {}
        self._others: set[str] = set()
        self._titled: set[str] = set()
        self._met: set[str] = set()
        single = {item.words[-1] for *_, item in names if len(item.words) == 1}
        for place in names:
            self._register(place, single)
        self._names = names

    def _register(self, place: Place, single: set[str]) -> None:
        """Remember a full name for its surname, if it is a person's."""
        item = place[-1]
        name = item.known or _in_table(item.words)
        if item.gender == "n":
            self._others.add(" ".join(item.words))
        elif name is None and len(item.words) > 1 and _is_person(place, single):
            name = " ".join(item.words).replace(" .", ".")
            self._genders.setdefault(name, item.gender)
        if name and item.gender != "n" and (len(item.words) > 1 or item.known):
            if item.titled:
                self._titled.add(name)
            row = self._full.setdefault(family_name_of(name), [])
            if name not in row:
                row.append(name)

    def gender(self, name: str) -> str:
        """``m``, ``f``, ``n`` for a body, or empty where nothing tells."""
        if self.is_institution(name):
            return "n"
        person = _persons().get(name)
        return person.gender if person else self._genders.get(name, "")

    def is_institution(self, name: str) -> bool:
        """Whether a canonical name is a body's."""
        return name in _bodies() or name in self._others

    def _leader(self, item: Name) -> str:
        """Whom of the table that leads or led a country a name is; empty for others."""
        person = _by_surname().get(family_name(item.words))
        name = item.known or (person.name if person and not self._full.get(item.words[-1]) else "")
        return name if name and self.leads(name) else ""

    @cached_property
    def leaders(self) -> Sequence[str]:
        """Those who lead or led a country, in the order in which the article first names them."""
        return [*dict.fromkeys(name for *_, item in self._names if (name := self._leader(item)))]

    def country(self, name: str) -> str:
        """Somebody's country; empty where the tables don't know it."""
        person = _persons().get(name)
        return person.country if person else ""

    def beside(self, name: str, role: str) -> str:
        """Who led a country right before somebody (a "successor": right after him), if known."""
        terms = [row for row in offices.holdings() if row[1] in heads() and row[1] != offices.ELECT]
        own = [row for row in terms if row[0].name == name and self._in_time(row, former=False)]
        day = self._day[1] or date.max
        own = own or [row for row in terms if row[0].name == name and row[2] <= day]
        if not own:
            return ""
        person, office, first, last = own[-1]
        peers = [r for r in terms if (r[0].country, r[1]) == (person.country, office)]
        if role == "successor":
            return min(((r[2], r[0].name) for r in peers if r[2] >= last), default=(None, ""))[1]
        return max(((r[3], r[0].name) for r in peers if r[3] <= first), default=(None, ""))[1]

    def leads(self, name: str) -> bool:
        """Whether somebody leads or led a country."""
        return name in offices.leading()

    def rules(self, name: str) -> bool:
        """Whether somebody leads a country on the publication date."""
        terms = (row for row in offices.holdings() if row[0].name == name and row[1] in heads())
        return any(row[1] != offices.ELECT and self._in_time(row, former=False) for row in terms)

    def name(self, item: Name, placed: bool = False) -> str | None:
        """The canonical name for a name as written, or None for nobody's.

        To be asked in the order of the text: a surname is that of somebody met before.
        `placed` says that it stands where a place does ("in Conway, South Carolina"):
        then it is nobody's who has not been met.
        """
        if item.known or len(item.words) > 1:
            name = self._full_name(item)
            if name:
                self._met.add(name)
            return name
        if not placed or item.titled:
            return self._surname(item)
        met = set(self._met)
        name = self._surname(item)
        if name in met:
            return name
        self._met = met
        return None

    def _full_name(self, item: Name) -> str | None:
        """Whom a name of several words, or a name of the table, stands for."""
        if item.known:
            return item.known
        if item.gender == "n":
            return " ".join(item.words)
        full = _in_table(item.words)
        own = " ".join(item.words).replace(" .", ".")
        return full or (own if own in self._genders else None)

    def _surname(self, item: Name) -> str | None:
        """The person a surname stands for: the table's, unless the article names another."""
        surname = family_name(item.words)
        named = [name for name in self._full.get(surname, ()) if self._fits(name, item.gender)]
        met = [name for name in named if name in self._met]
        person = _by_surname().get(surname)
        fits = person is not None and self._fits(person.name, item.gender)
        if not (met or (person and fits and person.name in offices.ruling(*self._day))):
            met = named  # a bare "Smith" is the president, not her whom the text names far below
        if person and fits:
            office = item.titled and not item.gender and self._titled.isdisjoint(named)
            if person.name in self._met or not met or surname in person.aliases or office:
                self._met.add(person.name)
                return person.name
        if met:
            return met[0]
        if item.titled and item.gender:
            self._genders.setdefault(surname, item.gender)
        return surname if item.titled else None

    def _fits(self, name: str, gender: str) -> bool:
        return not gender or self.gender(name) in ("", gender)

    def holder(
        self, description: Description, role: str, mentioned: Sequence[str], nation: str | None
    ) -> str | None:
        """Who holds (or, for "former", held) a role; `mentioned` lists names, the latest last."""
        ever = offices.held(role, description.incoming, nation)
        held = offices.running(role, description.incoming, nation, *self._day)
        if description.former:  # who came back to an office is no former holder of it
            now = _names(held)
            ever = tuple([row for row in ever if row[0].name not in now])
            held = tuple([row for row in ever if self._in_time(row, former=True)])
        if nation is None and _names(held).isdisjoint(mentioned):
            held = ever  # a text on the past calls him president who was it then
        if not held:
            return None
        if description.incoming:
            latest = max(row[2] for row in held)
            held = tuple([row for row in held if row[2] == latest])
        if role == "head" and nation:
            highest = min((row[1] for row in held), key=offices.rank)
            held = tuple([row for row in held if row[1] == highest])
        names = _names(held)
        named = next((name for name in reversed(mentioned) if name in names), None)
        if named or nation is None or self._day == (None, None):
            return named
        return max(held, key=lambda row: row[2])[0].name

    def _in_time(self, holding: offices.Holding, former: bool) -> bool:
        """Whether a term runs on the publication date (`former`: ended before it)."""
        if former:
            return self._day[1] is None or holding[3] < self._day[1]
        return offices.runs(holding, *self._day)

    def role_of(self, name: str) -> str:
        """The role somebody holds on the publication date, else ``head``."""
        held = [
            row for row in offices.holdings() if row[0].name == name and self._in_time(row, False)
        ]
        return "head" if not held or held[-1][1] in heads() else held[-1][1]


def _is_person(place: Place, single: set[str]) -> bool:
    """Whether capitalised words are a person's name and not any title or place.

    "Jane Doe", a title, a surname that recurs alone, an "aide" before, a verb
    of saying or ", a teacher" after are signs; "Harvest Week" shows none of them.
    """
    chunk, start, end, item = place
    heading = len(item.words) > 2 and all(word.isupper() for word in item.words)
    alone = family_name(item.words) in single and not heading  # "PRICES HIT DOE"
    if item.gender or item.titled or "." in item.words or alone:
        return True
    before = chunk[start - 1].lower if start else ""
    after = [word.lower for word in chunk[end : end + 2]]
    if before in grammar().speakers or (after and after[0] in forms()):
        return True
    if len(after) < 2 or after[0] != ",":
        return False
    return after[1] == "who" or not grammar().persons.isdisjoint(apposition(chunk, end + 1))
