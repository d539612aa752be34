"""Which row of the calendar an event is.

A row must agree in kind, date and participants; where several do, the words
of the event decide (an alias of the row, its place), and where they don't,
nothing is linked.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta
from functools import cache, lru_cache

from msgspec import Struct
from msgspec.structs import replace

from dashboard import edtf
from dashboard.models import Article, CalendarEntry, Event, Participant, Reading
from dashboard.reference.calendar import CONTACT_KINDS
from dashboard.reference.kinds import family
from dashboard.reference.people import people
from dashboard.timeline.rows import Row, Rows, dated, nation_names, stems_of, tokens_of

# A date no wider than this (days) can point to a row without further words.
_MONTH = 31
# How long after publication an announced event may take place.
_SOON = timedelta(days=60)

# The code points in which an article says what it is about.
_LEAD = 600
# How long before publication a statement may have been made.
_SINCE = timedelta(days=4)

_CONTACTS = frozenset({"call", "meeting", "message"})
# Of what nobody had planned beforehand nothing can be announced.
_CHANCE = re.compile(r"(?:Brief|Informal|Second) (?:conversation|exchange)")

# Whose house it is that someone calls.
_PRESIDENTS = {"The Kremlin": "Vladimir Putin", "The White House": "Donald Trump"}


class _Case(Struct, frozen=True):
    """An event made ready for comparison, in its article."""

    event: Event
    article: Article
    family: str
    names: frozenset[str]
    agents: frozenset[str]
    date: edtf.Bounds | None
    published: edtf.Bounds | None

    @property
    def is_own_news(self) -> bool:
        """Whether it is a statement of the article's own news, dated by its publication."""
        return self.event.kind == "statement" and self.event.date_basis == "publication"

    def words(self) -> frozenset[str]:
        """The words of the evidence; for a statement of the article's own news those of its lead.

        It was made on the occasion that the first paragraphs name.
        """
        told = " ".join(mention.span.of(self.article.text) for mention in self.event.mentions)
        lead = _lead(self.article.text) if self.is_own_news and self.date else frozenset()
        return tokens_of(told) | lead | {self.event.kind}


@lru_cache(maxsize=2)
def _lead(text: str) -> frozenset[str]:
    """The words that say what an article is about; each of its statements asks for them."""
    return tokens_of(text[:_LEAD])


def link(
    articles: Sequence[Article], readings: Sequence[Reading], calendar: Sequence[CalendarEntry]
) -> tuple[Event, ...]:
    """All events of all readings, each with its calendar row if it has one."""
    by_id = {article.id: article for article in articles}
    rows = dated(tuple(calendar))
    linked = (
        _linked(_case(event, by_id[reading.article]), rows)
        for reading in readings
        for event in reading.events
    )
    return tuple(event for event in linked if not _stays_vague(event))


def _stays_vague(event: Event) -> bool:
    """Whether a contact without a row of the calendar tells too little to be shown.

    One of fewer than two, or one without a date that is context or nowhere.
    """
    if event.kind not in CONTACT_KINDS or event.kind == "statement" or event.calendar:
        return False
    vague = event.date is None and (event.context or not event.place) and not event.date_reason
    return len(event.participants) < 2 or vague


def _case(event: Event, article: Article) -> _Case:
    """An event ready for comparison; what is told as news was said some days before."""
    case = _Case(
        event=event,
        article=article,
        family=family(event.kind),
        names=_parties(event),
        agents=frozenset(p.name for p in event.participants if p.role == "agent"),
        date=edtf.bounds(event.date) if event.date else None,
        published=edtf.bounds(article.published) if article.published else None,
    )
    if case.is_own_news and case.date and case.date[0]:
        return replace(case, date=(case.date[0] - _SINCE, case.date[1]))
    return case


def _parties(event: Event) -> frozenset[str]:
    """Those who take part; in a contact the Kremlin stands for its president, too.

    Whose words a statement only relays takes no part in what is said.
    """
    names = frozenset(participant.name for participant in event.participants)
    if event.kind == "statement":
        return frozenset(p.name for p in event.participants if p.role != "party") or names
    if event.kind not in CONTACT_KINDS:
        return names
    return names | {_PRESIDENTS[seat] for seat in _PRESIDENTS.keys() & names}


def _linked(case: _Case, rows: Rows) -> Event:
    """The event with the one row that fits it best, if one does."""
    possible = [row for row in _near(case, rows.of(case.family)) if _possible(case, row)]
    words = case.words() if possible else frozenset()
    fits = [(_fit(case, words, row), row) for row in possible]
    best = max((fit for fit, _ in fits), default=0)
    chosen = [row.entry for fit, row in fits if fit == best]
    if best == 0 or len(chosen) > 1:
        return case.event
    row = chosen[0]
    planned = case.event.planned and not _was_held(case, row)
    linked = replace(case.event, calendar=row.id, calendar_date=row.date, planned=planned)
    return _completed(linked, row)


def _was_held(case: _Case, row: CalendarEntry) -> bool:
    """Whether what a text tells as planned ("his notes for Monday's call") is known to have been.

    A contact of the calendar, told with its date and printed later.
    """
    last, printed = edtf.bounds(row.date)[1], (case.published or (None, None))[0]
    return row.kind != "anchor" and bool(case.date and last and printed and last < printed)


def _near(case: _Case, rows: Rows) -> Sequence[Row]:
    """The rows at the event's date; those that an undated one can be, by when it was told."""
    if case.date is not None:
        low, high = case.date
        return rows.near(low or date.min, high or date.max)
    low, high = case.published or (None, None)
    if low is None or high is None:
        return ()
    if case.event.planned:
        return [row for row in rows.all if low <= row.first and row.first - _SOON <= high]
    return [row for row in rows.all if row.first <= high]


def _completed(event: Event, row: CalendarEntry) -> Event:
    """The event with the row's participants, where its words name fewer than two."""
    if family(event.kind) != family(row.kind if row.kind != "anchor" else event.kind):
        return event
    if event.kind == "policy" and _between_the_countries(row):
        event = replace(event, context=False)
    if len(event.participants) > 1 or event.kind == "statement":
        return event
    names = [name.split(" (")[0] for name in row.participants]
    return replace(
        event,
        participants=tuple(Participant(name, "party") for name in names),
        context=row.kind == "anchor" and event.context,
    )


def _between_the_countries(row: CalendarEntry) -> bool:
    """Whether the calendar's act is one between the United States and Russia."""
    countries = {_countries().get(name.split(" (")[0], name) for name in row.participants}
    return {"United States", "Russia"} <= countries


@cache
def _countries() -> dict[str, str]:
    return {person.name: person.country for person in people()}


def _possible(case: _Case, row: Row) -> bool:
    """Whether date and participants do not speak against a row of its kind."""
    if case.event.planned and _CHANCE.match(row.entry.name):
        return False
    if case.date is not None and not (_overlap(case, row) or _a_day_apart(case, row)):
        return False
    return _names_agree(case, row)


def _names_agree(case: _Case, row: Row) -> bool:
    """Whether the same people take part; a speaker need only be among them."""
    common = case.names & row.names
    if case.family == "statement":
        if row.entry.kind == "statement" and not row.names <= case.names:
            return False  # who speaks alone makes no joint statement
        if row.contact and case.agents and row.names.isdisjoint(case.agents):
            return False  # what a third one tells either of them is said elsewhere
        return row.group or (bool(common) and (row.contact or not row.others(case.names)))
    if len(case.names) < 2 and case.family == "meeting":
        return _same_place(case.event.place, row.entry.place)
    if case.family == "meeting" or row.contact:
        nested = case.names <= row.names or row.names <= case.names
        return len(common) >= 2 and (nested or row.contact)
    return bool(common)


def _overlap(case: _Case, row: Row) -> bool:
    low, high = case.date or (None, None)
    return (low or date.min) <= row.last and row.first <= (high or date.max)


def _a_day_apart(case: _Case, row: Row) -> bool:
    """Whether a contact's day is the day before or after the row's."""
    if case.date is None or row.entry.kind not in ("call", "meeting", "summit"):
        return False
    low, high = case.date
    if low is None or low != high or case.family != row.family:
        return False
    return row.low <= low <= row.high


def _fit(case: _Case, told: frozenset[str], row: Row) -> int:
    """How much speaks for the row; 0 where nothing does but a loose date.

    A name of the row in the event's words counts most, then its place; a
    narrow date is enough for a contact, never for a statement.
    """
    alias = max((len(words) for words in row.aliases if words and words <= told), default=0)
    place = 2 if _same_place(case.event.place, row.entry.place) else 0
    words = 2 * alias + place
    contact = int(row.contact)
    if case.family == "statement":
        at = place and row.contact and len(case.names & row.names) > 1  # said to him, there
        return words + contact if alias or at else 0
    if case.date is None:
        return _undated_fit(case, alias, place)
    if _is_narrow(case) and (words or _is_sure(case, told, row)):
        return 1 + words + contact + (4 if _overlap(case, row) else 0)
    return words + contact if words else 0


def _is_sure(case: _Case, told: frozenset[str], row: Row) -> bool:
    """Whether a narrow date is enough: for a contact, or an anchor of those two or of that kind.

    What else is told of an anchor's day is not it: "He called off Thursday's talks with Moscow";
    nor is what else its two countries did in that month, or who met on that day.
    """
    common = case.names & row.names
    if row.contact or len(common - nation_names()) > 1:
        return True
    if case.family in _CONTACTS or case.event.planned:
        return False
    day = case.date is not None and case.date[0] == case.date[1]
    alike = len(row.stems & stems_of(told))
    return alike > (not day and len(common) < 2)


def _undated_fit(case: _Case, alias: int, place: int) -> int:
    """An undated event needs a name of two words, or to be announced for soon."""
    if alias >= 2 or (alias and place):
        return 2 * alias + place
    announced = case.event.planned and case.family == "meeting" and not case.event.place
    return int(announced)


def _is_narrow(case: _Case) -> bool:
    low, high = case.date or (None, None)
    return low is not None and high is not None and (high - low).days < _MONTH


def _same_place(left: str | None, right: str | None) -> bool:
    """Whether two places are the same city, or one is the other's country."""
    if not left or not right:
        return False
    return left == right or left.split(", ")[-1] == right or right.split(", ")[-1] == left
