"""What the articles leave out: contacts, silent stretches, single sources, vague dates."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from dashboard import edtf
from dashboard.view.address import State, page_link, shared
from dashboard.view.catalogue import Catalogue, Entry, fold
from dashboard.view.contacts import Contact, contacts, in_family
from dashboard.view.facets import labels
from dashboard.view.filters import Filters, select
from dashboard.view.headline import asked
from dashboard.view.lanes import family_labels
from dashboard.view.loosen import loosen
from dashboard.view.markup import Html, join, tag
from dashboard.view.months import grid, key, month_of, months
from dashboard.view.precision import precisions
from dashboard.view.silences import Silence, silences, stretches
from dashboard.view.spoken import count, day, month, short_day, spoken
from dashboard.view.story import FILTERS, phone_bar
from dashboard.view.uncovered import told, untold


@dataclass(frozen=True, slots=True)
class Coverage:
    """What is compared: the shown events, the asked contacts, how far both are known.

    `since` is the first known contact's day, `until` the last day the
    calendar reaches, `published` when the latest article came out (EDTF).
    """

    entries: tuple[Entry, ...]
    contacts: tuple[Contact, ...]
    since: date | None
    until: date
    published: str | None

    @property
    def missing(self) -> tuple[Contact, ...]:
        """The contacts that no article covers."""
        return tuple(contact for contact in self.contacts if not contact.covered)


def coverage(found: Catalogue, filters: Filters, until: date) -> Coverage:
    """Compare the events that the filters leave with the calendar, known up to `until`.

    The filters for kind, topic, dates and words choose among the contacts as
    well; with a source, a contact is covered where that source tells of it.
    """
    main = tuple(e for e in select(found.entries, filters) if not e.event.context)
    known = [contact for contact in contacts(found) if contact.day <= until]
    published = [article.published for article in found.articles.values() if article.published]
    return Coverage(
        entries=main,
        contacts=tuple(_asked_for(found, known, filters)),
        since=known[0].day if known else None,
        until=until,
        published=max(published, key=lambda when: edtf.bounds(when)[1] or date.min, default=None),
    )


def _asked_for(found: Catalogue, known: Iterable[Contact], filters: Filters) -> Iterator[Contact]:
    """The contacts that the filters leave."""
    names = labels(found, "topic")
    topics = [fold(names[topic]) for topic in filters.topic]
    about = {e.event.calendar for e in select(found.entries, Filters(topic=filters.topic))}
    sourced = {e.event.calendar for e in select(found.entries, Filters(source=filters.source))}
    low = edtf.bounds(filters.start)[0] if filters.start else None
    high = edtf.bounds(filters.end)[1] if filters.end else None
    for contact in known:
        row = contact.row
        words = fold(" ".join((row.name, *row.aliases, row.place)))
        on_topic = not topics or row.id in about or any(topic in words for topic in topics)
        kind = not filters.kind or row.kind in filters.kind
        when = (low or date.min) <= contact.day <= (high or date.max)
        if on_topic and kind and when and all(w in words for w in fold(filters.words).split()):
            yield replace(contact, covered=contact.covered and row.id in sourced)


def coverage_sentence(found: Catalogue, made: Coverage, state: State) -> Html:
    """In words: how much is covered, and where the longest gap lies."""
    covered = len(made.contacts) - len(made.missing)
    about = [" ", asked(found, state.filters)] if state.filters.active else []
    parts = [
        tag("b", f"{covered} of {len(made.contacts)}"),
        " known contacts between Trump and Putin",
        *about,
        " is covered. " if covered == 1 else " are covered. ",
    ]
    gaps = silences(made.entries, made.missing, made.until)
    return tag("p", *parts, *(_gap(gaps[0]) if gaps else ()), class_="headline")


def _gap(silence: Silence) -> tuple[str, ...]:
    known = count(silence.contacts, "known contact").partition(" ")
    between = f"{month(silence.start)} and {month(silence.end)}"
    return (f"The longest gap lies between {between}: no event, ", tag("b", known[0]),
            f" {known[2]}.")  # fmt: skip


def coverage_story(found: Catalogue, made: Coverage, state: State) -> Html:
    """The whole comparison."""
    left = tag(
        "div",
        _months(made, state),
        _figures(made, state),
        _dated(made),
        _by_kind(made),
        told(found, made.contacts, state),
    )
    right = tag("div", untold(made.contacts))
    missing = tag("span", count(len(made.missing), "contact") + " missing", class_="quiet")
    shown = select(found.entries, state.filters)
    ways = loosen(found, shown, state) if not made.entries else Html("")
    return join((tag("div", left, right, ways, class_="coverage"), phone_bar(FILTERS, missing)))


def _months(made: Coverage, state: State) -> Html:
    """The grid of months, its key, and how far anything is known."""
    rows = months(made.entries, made.contacts, made.since, made.until)
    since = month(made.since) if made.since else "no day"
    loose = sum(month_of(entry) is None for entry in made.entries)
    notes = [f"The calendar of contacts is known up to {day(made.until)}"]
    notes.append(f", the articles reach to {spoken(made.published)}." if made.published else ".")
    if loose:
        stand = "stands" if loose == 1 else "stand"
        notes.append(
            f" {count(loose, 'event')} dated no closer than to several months {stand} in no cell."
        )
    heading = tag("h2", "Month by month")
    drawn = (grid(rows, state), key(since, day(made.until))) if rows else ()
    return tag("section", heading, *drawn, tag("p", *notes, class_="quiet"), class_="months")


def _figures(made: Coverage, state: State) -> Html:
    """Single sources, undated events and silent stretches, each with what it counts."""
    single = [e for e in made.entries if len({m.article for m in e.event.mentions}) == 1]
    undated = [entry for entry in made.entries if not entry.dated]
    gaps = silences(made.entries, made.missing, made.until)
    total = len(made.entries)
    return tag(
        "section",
        tag("h2", "What rests on little", class_="unseen"),
        _figure(
            f"{len(single)} of {total}",
            f"{_events(total)} rest on a single source",
            _links(single, state),
        ),
        _figure(
            str(len(undated)), f"{_events(len(undated))} without any date", _links(undated, state)
        ),
        _figure(str(len(gaps)), "silent stretches of half a year or more", stretches(gaps, state)),
        class_="figures",
    )


def _events(value: int) -> str:
    return "event" if value == 1 else "events"


def _figure(value: str, words: str, rows: Html) -> Html:
    """A number and what it counts, folded."""
    said = tag("p", tag("strong", value), words)
    if "<li>" not in rows:
        return tag("div", said)
    return tag("div", said, tag("details", tag("summary", "Show them"), rows))


def _links(entries: Iterable[Entry], state: State) -> Html:
    """Events as links to the timeline."""
    rows = []
    for entry in entries:
        when = entry.event.calendar_date or entry.event.date
        href = page_link("", replace(shared(state), event=entry.event.id))
        link = tag("a", entry.event.title, href=href, data_go=True)
        rows.append(tag("li", link, tag("small", short_day(when) if when else "no date")))
    return tag("ul", *rows)


def _dated(made: Coverage) -> Html:
    if not made.entries:
        return Html("")
    reported = sum(entry.event.date_basis == "publication" for entry in made.entries)
    words = (
        f"Of these, {count(reported, 'event')} told as news without a date, dated by publication."
    )
    note = tag("p", words, class_="quiet") if reported else Html("")
    return tag("section", tag("h2", "How closely events are dated"), precisions(made.entries), note)


def _by_kind(made: Coverage) -> Html:
    """For each family of kinds, how many contacts are covered."""
    rows = []
    groups = {name: in_family(made.contacts, key) for key, name in family_labels().items()}
    most = max(map(len, groups.values()), default=0)
    for name, group in groups.items():
        if group:
            covered = sum(contact.covered for contact in group)
            track = tag(
                "span",
                tag("span", style=f"width:{covered / len(group):.1%}", class_="bar"),
                style=f"width:{len(group) / most:.1%}",
                class_="track",
                aria_hidden="true",
            )
            rows.append(tag("tr", tag("th", name, scope="row"), tag("td", track),
                            tag("td", f"{covered} of {len(group)}")))  # fmt: skip
    if not rows:
        return Html("")
    head = tag("tr", *(tag("th", name, scope="col") for name in ("Kind", "Share", "Covered")))
    table = tag(
        "table", tag("thead", head, class_="unseen"), tag("tbody", *rows), class_="bars kinds"
    )
    return tag("section", tag("h2", "Contacts by kind"), table)
