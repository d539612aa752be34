"""The known contacts as lists: those without an article, and those that are covered."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import groupby

from dashboard.view.address import State, page_link, shared
from dashboard.view.catalogue import Catalogue
from dashboard.view.contacts import Contact
from dashboard.view.markup import Html, host, is_web, join, outside, tag
from dashboard.view.spoken import capital, count, short_day

# Once so many are listed, the years before are folded.
_LISTED = 20


def untold(known: Iterable[Contact], narrowed: bool) -> Html:
    """The contacts without an article, latest first, under their years.

    All but the latest years are folded.  `narrowed` says that not every article
    or event counts.
    """
    latest = sorted((c for c in known if not c.covered), key=lambda c: c.day, reverse=True)
    what = " not covered by these events" if narrowed else " without an article"
    words = capital(count(len(latest), "contact")) + what
    heading = tag("h2", words, tag("small", "latest first"), class_="total", tabindex="-1")
    years: list[Html] = []
    listed = 0
    for year, group in groupby(latest, key=lambda contact: contact.day.year):
        missing = list(group)
        name = tag("h3", str(year), tag("small", f"{len(missing)} missing"), class_="year")
        rows = tag("ul", *_contacts(missing))
        years.append(tag("details", tag("summary", name), rows, open=listed < _LISTED))
        listed += len(missing)
    return tag("section", heading, *years, class_="untold")


def _contacts(missing: Iterable[Contact]) -> Iterator[Html]:
    """Contacts as rows; the first of each month is where that month's cell leads."""
    for month, group in groupby(missing, key=lambda contact: contact.day.isoformat()[:7]):
        first, *rest = group
        yield _contact(first, f"untold-{month}")
        yield from (_contact(contact, None) for contact in rest)


def _contact(contact: Contact, place: str | None) -> Html:
    """A contact with its day, kind and sources, each called by its host."""
    row = contact.row
    links = [
        outside(url, host(url).removeprefix("www.") or "source")
        for url in filter(is_web, row.sources)
    ]
    about = join((f"{short_day(row.date)} · {row.kind}", *links), " · ")
    name = tag("b", row.name) if row.kind == "summit" else tag("span", row.name)
    return tag("li", name, tag("small", about), id=place, tabindex="-1" if place else None)


def told(found: Catalogue, known: Iterable[Contact], state: State) -> Html:
    """The contacts that an event covers, each with its events."""
    covered = [contact for contact in known if contact.covered]
    if not covered:
        return Html("")
    rows = []
    for contact in covered:
        events = [e for e in found.entries if e.event.calendar == contact.row.id]
        links = [
            tag("a", e.event.title, href=page_link("", replace(shared(state), event=e.event.id)),
                data_go=True)
            for e in events
        ]  # fmt: skip
        when = tag("small", f"{short_day(contact.row.date)} · {contact.row.kind} · told in ")
        rows.append(tag("li", tag("span", contact.row.name), when, tag("small", join(links, ", "))))
    heading = tag("h2", count(len(covered), "contact"), " covered", class_="total")
    return tag("section", heading, tag("ul", *rows), class_="told-contacts")
