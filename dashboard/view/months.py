"""Month by month: what is told, what is known but not told, what is not known."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from dashboard.view.address import State, page_link, shared
from dashboard.view.catalogue import Entry
from dashboard.view.contacts import Contact
from dashboard.view.markup import Html, tag
from dashboard.view.spoken import MONTHS, count

TOLD, MISSING, SILENT, UNKNOWN, BESIDE = "told", "missing", "silent", "unknown", "beside"
_EMPTY = {SILENT: "silent", UNKNOWN: "not known", BESIDE: "not asked for"}


@dataclass(frozen=True, slots=True)
class Month:
    """A month: its events, and the known contacts that no article covers.

    `state` is told, missing, silent, unknown where the calendar does not
    reach and nothing is told, or beside what is asked for.
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


Rows = Iterable[Sequence[Month]]


def month_of(entry: Entry) -> tuple[int, int] | None:
    """The one month an event is known to lie in, if it is one."""
    first, last = entry.first, entry.last
    if first and last and (first.year, first.month) == (last.year, last.month):
        return first.year, first.month
    return None


def months(
    entries: Iterable[Entry],
    known: Iterable[Contact],
    reach: tuple[date | None, date],
    asked: tuple[date, date] = (date.min, date.max),
) -> tuple[tuple[Month, ...], ...]:
    """Rows of twelve months for each year that is known or told of.

    `reach` is how far the calendar is known (from None: not at all), `asked`
    the first and last day that are asked for; no row lies beyond them.
    """
    told = Counter(month for entry in entries if (month := month_of(entry)))
    missing = Counter((c.day.year, c.day.month) for c in known if not c.covered)
    since, until = reach
    years = {year for year, _ in told | missing}
    years |= set(range(since.year, until.year + 1)) if since else set()

    def made(year: int, number: int) -> Month:
        events, untold = told[year, number], missing[year, number]
        silent = UNKNOWN if since is None or not _within(year, number, since, until) else SILENT
        silent = silent if _within(year, number, *asked) else BESIDE
        state = TOLD if events else MISSING if untold else silent
        return Month(year, number, events, untold, state)

    wanted = [year for year in sorted(years) if asked[0].year <= year <= asked[1].year]
    return tuple(tuple(made(year, n) for n in range(1, 13)) for year in wanted)


def _within(year: int, number: int, first: date, last: date) -> bool:
    """Whether a month lies between the months of two days."""
    return (first.year, first.month) <= (year, number) <= (last.year, last.month)


def grid(rows: Rows, state: State) -> Html:
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
    more = Html("")
    if month.state == TOLD:
        filters = replace(state.filters, start=month.edtf, end=month.edtf)
        href = page_link("", shared(State(filters=filters)))
        inner = tag("a", f"{month.events:,}", href=href, data_go=True, aria_label=name, title=name)
        if month.missing:
            # beside the link, whose name says it in words
            more = tag("small", f"+{month.missing}", aria_hidden="true")
    elif month.state == MISSING:
        place = f"untold-{month.edtf}"
        inner = tag("button", str(month.missing), type="button", data_scroll=place,
                    aria_label=name, title=name)  # fmt: skip
    else:
        inner = tag("span", name, class_="unseen")
    return tag("td", inner, more, class_=month.state)


def _told(month: Month) -> str:
    """What a month's cell says, in words."""
    if month.state in _EMPTY:
        return _EMPTY[month.state]
    parts = [count(month.events, "event")] if month.events else []
    untold = count(month.missing, "known contact")
    parts += [f"{untold} not covered"] if month.missing else []
    return ", ".join(parts)


def key(rows: Rows, since: str, until: str, filtered: bool = False) -> Html:
    """What the cells mean; `since` and `until` say how far the calendar is known."""
    told = (month for row in rows for month in row if month.state == TOLD)
    more = next((month.missing for month in told if month.missing), 0)
    beside = f"; +{more}: {count(more, 'known contact')} not covered that month" if more else ""
    items: Iterator[tuple[str, str]] = iter(
        (
            (TOLD, f"events in the articles{beside}"),
            (MISSING, "known contacts, not covered"),
            (SILENT, "nothing of what is asked for" if filtered else "silent"),
            (UNKNOWN, f"not known: contacts are listed from {since} to {until}"),
        )
    )
    drawn = [tag("span", tag("i", class_=kind), words) for kind, words in items]
    return tag("p", *drawn, class_="key")
