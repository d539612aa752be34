"""The page of what the articles leave out: months, figures, and the contacts as lists."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from dashboard.view.address import State, page_link, shared
from dashboard.view.catalogue import Catalogue, Entry
from dashboard.view.contacts import in_family
from dashboard.view.coverage import Coverage, asked_days
from dashboard.view.filters import select
from dashboard.view.lanes import family_labels
from dashboard.view.loosen import loosen
from dashboard.view.markup import Html, join, tag
from dashboard.view.months import grid, key, month_of, months
from dashboard.view.precision import precisions
from dashboard.view.silences import stretches
from dashboard.view.spoken import count, day, month, short_day, spoken
from dashboard.view.story import FILTERS, phone_bar
from dashboard.view.uncovered import told, untold

# Of a figure's events those beyond these are folded once more.
_FIRST = 10


def coverage_story(found: Catalogue, made: Coverage, state: State) -> Html:
    """The whole comparison."""
    missing = tag("span", count(len(made.missing), "contact") + " missing", class_="quiet")
    shown = select(found.entries, state.filters)
    ways = loosen(found, shown, state) if not made.entries else Html("")
    left = _left(found, made, state) if made.entries or made.contacts else _nothing()
    right = tag("div", untold(made.contacts, narrowed=made.counting.active))
    parts = (left, right, ways) if made.contacts else (left, ways)
    return join((tag("div", *parts, class_="coverage"), phone_bar(FILTERS, missing)))


def _nothing() -> Html:
    return tag("section", tag("h2", "Nothing to compare", class_="total", tabindex="-1"))


def _left(found: Catalogue, made: Coverage, state: State) -> Html:
    """All but the list of what is missing."""
    return tag(
        "div",
        _months(made, state),
        *((_figures(made, state), _dated(made)) if made.entries else ()),
        _by_kind(made),
        told(found, made.contacts, state),
    )


def _months(made: Coverage, state: State) -> Html:
    """The grid of months, its key, and how far anything is known."""
    reach = (made.since, made.until)
    rows = months(made.entries, made.contacts, reach, asked_days(made.filters))
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
    drawn = (
        (grid(rows, state), key(rows, since, day(made.until), made.filters.active)) if rows else ()
    )
    return tag("section", heading, *drawn, tag("p", *notes, class_="quiet"), class_="months")


def _figures(made: Coverage, state: State) -> Html:
    """Single sources, undated events and silent stretches, each with what it counts."""
    single = [e for e in made.entries if len(e.origins) == 1]
    undated = [entry for entry in made.entries if not entry.dated]
    gaps = made.gaps
    total = len(made.entries)
    return tag(
        "section",
        tag("h2", "What rests on little", class_="unseen"),
        _figure(
            f"{len(single):,} of {total:,}",
            "event rests on a single source" if total == 1 else "events rest on a single source",
            _links(single, state),
        ),
        _figure(
            f"{len(undated):,}", f"{_events(len(undated))} without any date", _links(undated, state)
        ),
        _figure(
            str(len(gaps)),
            f"silent {'stretch' if len(gaps) == 1 else 'stretches'} of half a year or more",
            stretches(gaps, state),
        ),
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
    if len(rows) <= _FIRST + 1:
        return tag("ul", *rows)
    more = tag("summary", f"{len(rows) - _FIRST:,} more")
    return join((tag("ul", *rows[:_FIRST]), tag("details", more, tag("ul", *rows[_FIRST:]))))


def _dated(made: Coverage) -> Html:
    reported = sum(entry.event.date_basis == "publication" for entry in made.entries)
    are = "is" if reported == 1 else "are"
    words = f"{count(reported, 'event')} told as news without a date {are} dated by publication."
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
