"""A long list comes in parts, each beginning with an event that an address can name."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from dashboard import edtf
from dashboard.view.address import State, link
from dashboard.view.catalogue import Entry
from dashboard.view.filters import counted
from dashboard.view.markup import Html, join, tag

# A list that is no longer stays in one part.
MOST = 100


@dataclass(frozen=True, slots=True)
class Part:
    """The listed ones of all that is shown: `entries`, the first of which is number `rank`.

    `context` tells that context is among all of them.
    """

    entries: Sequence[Entry]
    rank: int
    total: int
    context: bool = False

    @property
    def is_whole(self) -> bool:
        """Whether all that is shown is listed."""
        return len(self.entries) == self.total


def part(shown: Sequence[Entry], state: State) -> Part:
    """The part of a list, sorted by date, that an address asks for.

    Where it asks for none the list begins with what the chart shows.
    """
    if len(shown) <= MOST:
        return Part(shown, 1, len(shown))
    rank = min(state.rank or _first_in_view(shown, state.zoom), len(shown))
    context = counted(shown) < len(shown)
    return Part(shown[rank - 1 : rank - 1 + MOST], rank, len(shown), context)


def _first_in_view(shown: Sequence[Entry], zoom: tuple[str, str] | None) -> int:
    start = edtf.bounds(zoom[0])[0] if zoom else None
    return bisect_left(shown, start, key=_day) + 1 if start else 1


def _day(entry: Entry) -> date:
    return entry.first or entry.last or date.max


def year_of(entry: Entry) -> str:
    """The year an event is listed under, that of its first day; "" without a date."""
    day = entry.first or entry.last
    return str(day.year) if day else ""


def years(shown: Sequence[Entry]) -> dict[str, int]:
    """The years of a list, each with the number of its first event; undated ones have none."""
    found: dict[str, int] = {}
    for rank, entry in enumerate(shown, start=1):
        found.setdefault(year_of(entry), rank)
    found.pop("", None)
    return found


def years_links(shown: Sequence[Entry], state: State) -> Iterator[Html]:
    """A way to each year: in a whole list down to its heading, else to the part with it."""
    whole = part(shown, state).is_whole
    for year, rank in years(shown).items():
        if whole:
            yield tag("button", year, type="button", data_scroll=f"year-{year}")
        else:
            yield tag("a", year, href=_at(state, rank), data_go=True)


def steps(listed: Part, state: State) -> Html:
    """Which part is listed, and the way to those before and after it; nothing for all."""
    if listed.is_whole:
        return Html("")
    last = listed.rank + len(listed.entries) - 1
    told = f"{listed.rank:,}–{last:,} of {listed.total:,} listed"
    told += ", context included" if listed.context else ""
    links = []
    if listed.rank > 1:
        earlier = _at(state, max(listed.rank - MOST, 1))
        links.append(tag("a", "Earlier", href=earlier, data_go=True, class_="earlier"))
    if last < listed.total:
        links.append(tag("a", "Later", href=_at(state, last + 1), data_go=True, class_="later"))
    return tag("p", tag("span", told, class_="quiet"), join(links, " "), class_="parts")


def _at(state: State, rank: int) -> str:
    return link(replace(state, rank=rank, event=""))
