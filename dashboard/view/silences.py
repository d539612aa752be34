"""Silent stretches: how long no event is told, and what is known of that time."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from dashboard.view.address import State, page_link, shared
from dashboard.view.catalogue import Entry
from dashboard.view.contacts import Contact
from dashboard.view.markup import Html, tag
from dashboard.view.spoken import count, listed, month

# A shorter stretch is the ordinary distance between two events.
_LEAST_DAYS = 183
_LISTED = 5


@dataclass(frozen=True, slots=True)
class Silence:
    """From the end of one event to the beginning of the next, and the contacts between."""

    start: date
    end: date
    contacts: int

    @property
    def days(self) -> int:
        """How long it is."""
        return (self.end - self.start).days


def silences(
    entries: Iterable[Entry], known: Iterable[Contact], until: date, since: date | None = None
) -> tuple[Silence, ...]:
    """The stretches of half a year or more without an event, longest first.

    An event fills all of its date: one of 2020 may have been in any month.
    The last stretch ends with `until`, up to which anything is known; none begins
    before `since`, as nobody knows what an aside on 1987 leaves out.
    """
    told = sorted((e.first, e.last) for e in entries if e.first and e.last)
    days = [contact.day for contact in known]
    found, end = [], max(told[0][1], since or date.min) if told else until
    for first, last in [*told, (until, until)]:
        if (first - end).days >= _LEAST_DAYS:
            found.append(Silence(end, first, sum(end < day < first for day in days)))
        end = max(end, last)
    return tuple(sorted(found, key=lambda silence: (-silence.days, silence.start)))


def stretches(found: Iterable[Silence], state: State) -> Html:
    """The longest of them, each the link to that stretch of the timeline."""
    rows = [_row(silence, state) for silence in list(found)[:_LISTED]]
    return tag("ul", *rows, class_="stretches")


def _row(silence: Silence, state: State) -> Html:
    zoom = silence.start.isoformat()[:7], silence.end.isoformat()[:7]
    href = page_link("", State(filters=shared(state).filters, zoom=zoom))
    words = f"{month(silence.start)} to {month(silence.end)}"
    told = f"{length(silence.days)}, {count(silence.contacts, 'known contact')}"
    return tag("li", tag("a", words, href=href, data_go=True), tag("small", told))


def length(days: int) -> str:
    """Days as a reader measures a long time: "4 years and 5 months"."""
    total = round(days / 30.44)
    years, rest = divmod(total, 12)
    parts = [count(years, "year")] if years else []
    parts += [count(rest, "month")] if rest or not years else []
    return listed(tuple(parts))
