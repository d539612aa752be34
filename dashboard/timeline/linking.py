"""Which row of the calendar an event is.

A row must agree in kind, date and participants; where several do, the words
of the event decide (an alias of the row, its place), and where they don't,
nothing is linked.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import cache

from dashboard import edtf
from dashboard.models import Article, CalendarEntry, Event, Participant, Reading
from dashboard.reference.calendar import CONTACT_KINDS
from dashboard.reference.kinds import family

# A date no wider than this (days) can point to a row without further words.
_MONTH = 31
# Papers and capitals in different time zones date the same contact a day apart.
_ZONES = timedelta(days=1)
# How long after publication an announced event may take place.
_SOON = timedelta(days=60)

_WORD = re.compile(r"[a-z0-9]+")
_EMPTY = frozenset(
    [
        "a",
        "an",
        "the",
        "of",
        "in",
        "on",
        "at",
        "with",
        "and",
        "to",
        "by",
        "for",
        "after",
        "before",
        "from",
        "s",
        "president",
    ]
)


@dataclass(frozen=True, slots=True)
class _Case:
    """An event with the words of its evidence and its article's publication."""

    event: Event
    words: frozenset[str]
    published: str | None


def link(
    articles: Sequence[Article], readings: Sequence[Reading], calendar: Sequence[CalendarEntry]
) -> tuple[Event, ...]:
    """All events of all readings, each with its calendar row if it has one."""
    by_id = {article.id: article for article in articles}
    linked = (
        _linked(_case(event, by_id[reading.article]), calendar)
        for reading in readings
        for event in reading.events
    )
    return tuple(event for event in linked if not _stays_vague(event))


def _stays_vague(event: Event) -> bool:
    """Whether a contact without a row of the calendar tells too little to be shown.

    One of fewer than two, or an undated one that is only context.
    """
    if event.kind not in CONTACT_KINDS or event.kind == "statement" or event.calendar:
        return False
    return len(event.participants) < 2 or (event.context and event.date is None)


def _case(event: Event, article: Article) -> _Case:
    spans = [mention.span for mention in event.mentions]
    words = frozenset(w for span in spans for w in _tokens(span.of(article.text)))
    return _Case(event, words | {event.kind}, article.published)


@cache
def _tokens(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text.lower())) - _EMPTY


def _linked(case: _Case, calendar: Iterable[CalendarEntry]) -> Event:
    """The event with the one row that fits it best, if one does."""
    fits = [(_fit(case, row), row) for row in calendar if _possible(case, row)]
    fits = [(fit, row) for fit, row in fits if fit > 0]
    if not fits:
        return case.event
    best = max(fit for fit, _ in fits)
    rows = [row for fit, row in fits if fit == best]
    if len(rows) > 1:
        return case.event
    return _completed(replace(case.event, calendar=rows[0].id, calendar_date=rows[0].date), rows[0])


def _completed(event: Event, row: CalendarEntry) -> Event:
    """The event with the row's participants, where its words name fewer than two."""
    if family(event.kind) != family(row.kind if row.kind != "anchor" else event.kind):
        return event
    if len(event.participants) > 1 or event.kind == "statement":
        return event
    names = [name.split(" (")[0] for name in row.participants]
    return replace(
        event,
        participants=tuple(Participant(name, "party") for name in names),
        context=row.kind == "anchor",
    )


def _possible(case: _Case, row: CalendarEntry) -> bool:
    """Whether kind, participants and date do not speak against the row."""
    return (
        _kinds_agree(case.event, row) and _names_agree(case.event, row) and _dates_agree(case, row)
    )


def _kinds_agree(event: Event, row: CalendarEntry) -> bool:
    if row.kind == "anchor":
        return family(event.kind) in ("statement", "meeting", "policy", "other")
    if family(event.kind) == "statement":
        return family(row.kind) in ("statement", "meeting")
    return family(event.kind) == family(row.kind)


def _names_agree(event: Event, row: CalendarEntry) -> bool:
    """Whether the same people take part; a speaker need only be among them."""
    names = {participant.name for participant in event.participants}
    listed = {name.split(" (")[0] for name in row.participants}
    if event.kind == "statement":
        return bool(names & listed) or all(_is_group(name) for name in listed)
    if len(names) < 2 and family(event.kind) == "meeting":
        return bool(event.place and row.place and _same_place(event.place, row.place))
    if family(event.kind) == "meeting" or row.kind != "anchor":
        return len(names & listed) >= 2 and (
            names <= listed or listed <= names or row.kind != "anchor"
        )
    return bool(names & listed)


def _is_group(name: str) -> bool:
    """Whether a row's participant is a group, such as "G20 leaders"."""
    return name.rsplit(maxsplit=1)[-1] in ("leaders", "states")


def _dates_agree(case: _Case, row: CalendarEntry) -> bool:
    event = case.event
    if event.date is not None:
        return edtf.overlap(event.date, row.date) or _a_day_apart(event, row)
    if case.published is None:
        return False
    published, first = edtf.bounds(case.published), edtf.bounds(row.date)[0]
    if first is None or published[0] is None or published[1] is None:
        return False
    if event.planned:
        return published[0] <= first <= published[1] + _SOON
    return first <= published[1]


def _a_day_apart(event: Event, row: CalendarEntry) -> bool:
    """Whether a contact's day is the day before or after the row's."""
    if event.date is None or row.kind not in ("call", "meeting", "summit"):
        return False
    if family(event.kind) != family(row.kind) or edtf.days(event.date) != 1:
        return False
    day, (first, last) = edtf.bounds(event.date)[0], edtf.bounds(row.date)
    return bool(day and first and last and first - _ZONES <= day <= last + _ZONES)


def _fit(case: _Case, row: CalendarEntry) -> int:
    """How much speaks for the row; 0 where nothing does but a loose date."""
    event = case.event
    alias = max((_alias_fit(case.words, name) for name in (*row.aliases, row.name)), default=0)
    place = 2 if event.place and row.place and _same_place(event.place, row.place) else 0
    exact = event.date is not None and edtf.overlap(event.date, row.date)
    narrow = exact and (edtf.days(event.date or "") or _MONTH + 1) <= _MONTH
    same_kind = 1 if row.kind != "anchor" else 0
    if event.kind == "statement":
        return alias and 2 * alias + place + same_kind
    if event.date is None:
        planned = event.planned and family(event.kind) == "meeting"
        return (
            2 * alias + place
            if alias >= 2 or (planned and (place or not event.place) and alias)
            else (1 if planned and not event.place else 0)
        )
    if narrow or _a_day_apart(event, row):
        return 1 + 2 * alias + place + same_kind + (4 if exact else 0)
    return (2 * alias + place + same_kind) if alias or place else 0


def _alias_fit(words: frozenset[str], alias: str) -> int:
    """Number of the alias's words, if the event's words hold them all."""
    tokens = _tokens(alias)
    return len(tokens) if tokens and tokens <= words else 0


def _same_place(left: str, right: str) -> bool:
    """Whether two places are the same city, or one is the other's country."""
    return (
        left == right
        or left.rsplit(", ", maxsplit=1)[-1] == right
        or right.rsplit(", ", maxsplit=1)[-1] == left
    )
