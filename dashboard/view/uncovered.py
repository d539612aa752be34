"""The known contacts as lists: those without an article, and those that are covered."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from itertools import groupby

from dashboard.view.address import State, page_link, shared
from dashboard.view.catalogue import Catalogue
from dashboard.view.contacts import Contact
from dashboard.view.markup import Html, is_web, join, outside, tag
from dashboard.view.spoken import capital, count, short_day


def untold(known: Iterable[Contact], narrowed: bool) -> Html:
    """The contacts without an article, latest first, under their years.

    `narrowed` says that not every article or event counts.
    """
    latest = sorted((c for c in known if not c.covered), key=lambda c: c.day, reverse=True)
    what = " not covered by these events" if narrowed else " without an article"
    words = capital(count(len(latest), "contact")) + what
    heading = tag("h2", words, tag("small", "latest first"), class_="total", tabindex="-1")
    parts: list[Html] = []
    placed: set[str] = set()
    for year, group in groupby(latest, key=lambda contact: contact.day.year):
        rows = []
        for contact in group:
            place = f"untold-{contact.day.isoformat()[:7]}"
            rows.append(_contact(contact, None if place in placed else place))
            placed.add(place)
        parts.append(tag("h3", str(year), tag("small", f"{len(rows)} missing"), class_="year"))
        parts.append(tag("ul", *rows))
    return tag("section", heading, *parts, class_="untold")


def _contact(contact: Contact, place: str | None) -> Html:
    """A contact with its day, kind and sources."""
    row = contact.row
    links = [outside(url, f"source {n}" if n > 1 else "source") for n, url in
             enumerate(filter(is_web, row.sources), start=1)]  # fmt: skip
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
