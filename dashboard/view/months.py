"""Month by month: what is told, what is known but not told, what is not known."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from dashboard.view.address import State, page_link, shared
from dashboard.view.catalogue import Entry
from dashboard.view.contacts import Contact
from dashboard.view.markup import Html, tag
from dashboard.view.spoken import MONTHS, count

TOLD, MISSING, SILENT, UNKNOWN = "told", "missing", "silent", "unknown"


@dataclass(frozen=True, slots=True)
class Month:
    """A month: its events, and the known contacts that no article covers.

    `state` is told, missing, silent, or unknown where the calendar does not
    reach and nothing is told.
    """

    year: int
    number: int
    events: int
    missing: int
    state: str

    @property
    def edtf(self) -> str:
        """The month as an address writes it."""
        return f"{self.year:04}-{self.number:02}"


def month_of(entry: Entry) -> tuple[int, int] | None:
    """The one month an event is known to lie in, if it is one."""
    first, last = entry.first, entry.last
    if first and last and (first.year, first.month) == (last.year, last.month):
        return first.year, first.month
    return None


def months(
    entries: Iterable[Entry], known: Iterable[Contact], since: date | None, until: date
) -> tuple[tuple[Month, ...], ...]:
    """Rows of twelve months for each year that is known or told of.

    The calendar is known from `since` (None: not at all) to `until`.
    """
    told = Counter(month for entry in entries if (month := month_of(entry)))
    missing = Counter((c.day.year, c.day.month) for c in known if not c.covered)
    years = {year for year, _ in told | missing}
    years |= set(range(since.year, until.year + 1)) if since else set()

    def made(year: int, number: int) -> Month:
        events, untold = told[year, number], missing[year, number]
        reached = since and (since.year, since.month) <= (year, number) <= (until.year, until.month)
        state = TOLD if events else MISSING if untold else SILENT if reached else UNKNOWN
        return Month(year, number, events, untold, state)

    return tuple(tuple(made(year, n) for n in range(1, 13)) for year in sorted(years))


def grid(rows: Iterable[tuple[Month, ...]], state: State) -> Html:
    """The months as a table; what is told leads to the timeline, what is missing to the list."""
    names = [
        # a phone has room for the first letter only
        tag("th", tag("span", name[0]), tag("span", name[1:3], class_="wide"), tag("span", name[3:],
            class_="unseen"), scope="col")
        for name in MONTHS
    ]  # fmt: skip
    head = tag("thead", tag("tr", tag("td"), *names))
    body = [
        tag("tr", tag("th", str(row[0].year), scope="row"), *(_cell(month, state) for month in row))
        for row in rows
    ]
    return tag("table", head, tag("tbody", *body))


def _cell(month: Month, state: State) -> Html:
    """A month as a link, a button or an empty cell; its name says all it stands for."""
    name = f"{MONTHS[month.number - 1]} {month.year}: {_told(month)}"
    if month.state == TOLD:
        more = tag("small", f"+{month.missing}") if month.missing else Html("")
        filters = replace(state.filters, start=month.edtf, end=month.edtf)
        href = page_link("", shared(State(filters=filters)))
        inner = tag("a", str(month.events), more, href=href, data_go=True, aria_label=name,
                    title=name)  # fmt: skip
    elif month.state == MISSING:
        place = f"untold-{month.edtf}"
        inner = tag("button", str(month.missing), type="button", data_scroll=place,
                    aria_label=name, title=name)  # fmt: skip
    else:
        inner = tag("span", name, class_="unseen")
    return tag("td", inner, class_=month.state)


def _told(month: Month) -> str:
    """What a month's cell says, in words."""
    if month.state in (SILENT, UNKNOWN):
        return "silent" if month.state == SILENT else "not known"
    parts = [count(month.events, "event")] if month.events else []
    untold = count(month.missing, "known contact")
    parts += [f"{untold} without an article"] if month.missing else []
    return ", ".join(parts)


def key(since: str, until: str) -> Html:
    """What the cells mean; `since` and `until` say how far the calendar is known."""
    items: Iterator[tuple[str, str]] = iter(
        (
            (TOLD, "events in the articles; +2: contacts still missing that month"),
            (MISSING, "known contacts, no article"),
            (SILENT, "silent"),
            (UNKNOWN, f"not known: contacts are listed from {since} to {until}"),
        )
    )
    drawn = [tag("span", tag("i", class_=kind), words) for kind, words in items]
    return tag("p", *drawn, class_="key")
