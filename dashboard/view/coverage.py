"""What is known beside what is told: the calendar's contacts against the articles' events."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from dashboard import edtf
from dashboard.timeline.lookup import fold
from dashboard.view.catalogue import Catalogue, Entry
from dashboard.view.contacts import Contact, contacts
from dashboard.view.facets import labels
from dashboard.view.filters import Filters, select
from dashboard.view.headline import asked
from dashboard.view.markup import Html, tag
from dashboard.view.silences import Silence, silences
from dashboard.view.spoken import count, month
from dashboard.view.tally import latest


@dataclass(frozen=True, slots=True)
class Coverage:
    """What is compared: the shown events, the asked contacts, how far both are known.

    `since` is the first known contact's day, `until` the last day the
    calendar reaches, `published` when the latest article came out (EDTF).
    """

    filters: Filters
    entries: tuple[Entry, ...]
    contacts: tuple[Contact, ...]
    since: date | None
    until: date
    published: str | None

    @property
    def missing(self) -> tuple[Contact, ...]:
        """The contacts that no counted event covers."""
        return tuple(contact for contact in self.contacts if not contact.covered)

    @property
    def gaps(self) -> tuple[Silence, ...]:
        """The silent stretches, longest first."""
        return silences(self.entries, self.missing, self.until, self.since)

    @property
    def counting(self) -> Filters:
        """What says which events count, but nothing of the contacts."""
        return Filters(speaker=self.filters.speaker, source=self.filters.source)


def coverage(found: Catalogue, filters: Filters, until: date) -> Coverage:
    """Compare the events that the filters leave with the calendar, known up to `until`.

    Kind, topic, dates and words choose among the contacts as well; speaker
    and source choose by which events a contact can be covered.
    """
    known = [contact for contact in contacts(found) if contact.day <= until]
    return Coverage(
        filters=filters,
        entries=tuple(e for e in select(found.entries, filters) if not e.event.context),
        contacts=tuple(_asked_for(found, known, filters)),
        since=known[0].day if known else None,
        until=until,
        published=latest(found),
    )


def _asked_for(found: Catalogue, known: Iterable[Contact], filters: Filters) -> Iterator[Contact]:
    """The contacts that the filters leave."""
    names = labels(found, "topic")
    topics = [fold(names.get(topic, topic)) for topic in filters.topic]
    about = _linked(found, Filters(topic=filters.topic))
    covered = _linked(found, Filters(speaker=filters.speaker, source=filters.source))
    low, high = asked_days(filters)
    for contact in known:
        row = contact.row
        words = fold(" ".join((row.name, *row.aliases, row.place)))
        on_topic = not topics or row.id in about or any(topic in words for topic in topics)
        kind = not filters.kind or row.kind in filters.kind
        when = low <= contact.day <= high
        if on_topic and kind and when and all(w in words for w in fold(filters.words).split()):
            yield replace(contact, covered=contact.covered and row.id in covered)


def _linked(found: Catalogue, filters: Filters) -> frozenset[str | None]:
    """The calendar rows of the events that the filters leave."""
    return frozenset(entry.event.calendar for entry in select(found.entries, filters))


def asked_days(filters: Filters) -> tuple[date, date]:
    """The first and the last day that the filters ask for."""
    low = edtf.bounds(filters.start)[0] if filters.start else None
    high = edtf.bounds(filters.end)[1] if filters.end else None
    return low or date.min, high or date.max


def coverage_sentence(found: Catalogue, made: Coverage) -> Html:
    """In words: how much is covered, and where the longest gap lies."""
    contacts_asked = made.filters.without("speaker").without("source")
    about = [" ", asked(found, contacts_asked)] if contacts_asked.active else []
    total, covered = len(made.contacts), len(made.contacts) - len(made.missing)
    told: list[str] = ["No known contact between Trump and Putin", *about, ". "]
    if total:
        told = [
            tag("b", f"{covered} of {total}"),
            " known contacts between Trump and Putin",
            *about,
        ]
        told.append(" is covered. " if covered == 1 else " are covered. ")
    told += _gap(made.gaps[0]) if made.gaps else []
    if made.counting.active:
        told += [" Only events ", asked(found, made.counting), " count."]
    return tag("p", *told, class_="headline")


def _gap(silence: Silence) -> list[str]:
    known = count(silence.contacts, "known contact").partition(" ")
    between = f"{month(silence.start)} and {month(silence.end)}"
    return [
        f"The longest gap lies between {between}: no event, ",
        tag("b", known[0]),
        f" {known[2]}.",
    ]
