"""The rows of the calendar made ready for comparison with events."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from datetime import date, timedelta
from functools import cache, lru_cache

from msgspec import Struct

from dashboard import edtf
from dashboard.models import CalendarEntry
from dashboard.reference.kinds import family
from dashboard.reference.people import people
from dashboard.reference.roles import nations

# Papers and capitals in different time zones date the same contact a day apart.
_ZONES = timedelta(days=1)
# code points of a word that tells something apart, and of its beginning
_LONG, _STEM = 4, 5
_WORD = re.compile(r"[a-z0-9]+")
_EMPTY = frozenset("a an the of in on at with and to by for after before from s president".split())  # noqa: SIM905


class Row(Struct, frozen=True):
    """A calendar row made ready for comparison.

    `aliases` are the words of each of its names, `stems` those of them that
    tell what it is and not who takes part; `group` says that its
    participants are a group ("G20 leaders") and not persons; `contact` that
    it is one of the two presidents and no anchor, which has no `family`; `low`
    and `high` are `first` and `last` as other time zones may have them.
    """

    entry: CalendarEntry
    first: date
    last: date
    low: date
    high: date
    names: frozenset[str]
    group: bool
    contact: bool
    family: str
    aliases: tuple[frozenset[str], ...]
    stems: frozenset[str]

    def others(self, names: frozenset[str]) -> frozenset[str]:
        """Known people beside `names`.

        Two who meet are no occasion for a speech; an interviewer, whom no
        table knows, is.
        """
        return (self.names - names) & _known_people()

    def takes(self, kin: str) -> bool:
        """Whether an event of a family of kinds can be this row."""
        if not self.contact:
            return kin in ("statement", "meeting", "policy", "other")
        if kin == "statement":
            return self.family in ("statement", "meeting")
        return kin == self.family


class Rows:
    """All rows of a calendar, by the years in which they may be."""

    def __init__(self, rows: Sequence[Row]) -> None:
        self.all = rows
        self._years: dict[int, list[Row]] = defaultdict(list)
        for row in rows:
            for year in range(row.low.year, row.high.year + 1):
                self._years[year].append(row)
        self._of: dict[str, Rows] = {}

    def of(self, kin: str) -> Rows:
        """The rows that events of a family of kinds can be."""
        if kin not in self._of:
            self._of[kin] = Rows([row for row in self.all if row.takes(kin)])
        return self._of[kin]

    def near(self, low: date, high: date) -> list[Row]:
        """The rows that may be on one of these days."""
        here = self._years.get(low.year, ()) if low.year == high.year else self.all
        return [row for row in here if row.low <= high and low <= row.high]


@lru_cache(maxsize=4)
def dated(calendar: tuple[CalendarEntry, ...]) -> Rows:
    """The rows with a closed date, ready to be asked for."""
    return Rows(prepared(calendar))


def prepared(calendar: tuple[CalendarEntry, ...]) -> tuple[Row, ...]:
    """The rows with a closed date, ready for comparison."""
    rows = []
    for entry in calendar:
        first, last = edtf.bounds(entry.date)
        names = frozenset(name.split(" (")[0] for name in entry.participants)
        if first and last:
            aliases = tuple(tokens_of(name) for name in (*entry.aliases, entry.name))
            group, contact = all(map(_is_group, names)), entry.kind != "anchor"
            low, high = first - _ZONES, last + _ZONES
            kin = family(entry.kind) if contact else ""
            stems = stems_of(frozenset().union(*aliases) - tokens_of(" ".join(names)) - _nations())
            rows.append(
                Row(entry, first, last, low, high, names, group, contact, kin, aliases, stems)
            )
    return tuple(rows)


@cache
def _nations() -> frozenset[str]:
    """The words that name a nation: "russian", "states"."""
    return tokens_of(" ".join(word for each in nations() for word in (each.name, *each.words)))


@cache
def nation_names() -> frozenset[str]:
    """Nations by the names under which they take part."""
    return frozenset(each.name for each in nations())


@cache
def _known_people() -> frozenset[str]:
    return frozenset(person.name for person in people())


def _is_group(name: str) -> bool:
    return name.rpartition(" ")[2] in ("leaders", "states")


# The events of one sentence ask for its words one after the other.
@lru_cache(maxsize=64)
def tokens_of(text: str) -> frozenset[str]:
    """The words of a text in lower case, without those that tell nothing apart."""
    return frozenset(_WORD.findall(text.lower())) - _EMPTY


def stems_of(words: frozenset[str]) -> frozenset[str]:
    """The beginnings of the longer words, by which "indicted" is an "indictment"."""
    return frozenset(word[:_STEM] for word in words if word.isalpha() and len(word) >= _LONG)
