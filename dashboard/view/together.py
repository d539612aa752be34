"""Topics that occur together: pairs that one event speaks of."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from dashboard.view.address import State, page_link, shared
from dashboard.view.catalogue import Catalogue, Entry
from dashboard.view.facets import labels
from dashboard.view.filters import Filters
from dashboard.view.listing import date_words
from dashboard.view.markup import Html, tag
from dashboard.view.spoken import count

# Pairs beyond these are folded.
_FIRST = 8


@dataclass(frozen=True, slots=True)
class Pair:
    """Two topics, by id in reading order, and the events that speak of both."""

    left: str
    right: str
    entries: tuple[Entry, ...]


def pairs(shown: Iterable[Entry], order: Sequence[str], filters: Filters) -> tuple[Pair, ...]:
    """The pairs that events speak of, most frequent first; with a chosen topic, if any."""
    found: dict[tuple[str, str], list[Entry]] = {}
    for entry in shown:
        topics = [] if entry.event.context else [t for t in order if t in entry.event.topics]
        for pair in combinations(topics, 2):
            if not filters.topic or not frozenset(filters.topic).isdisjoint(pair):
                found.setdefault(pair, []).append(entry)
    made = [Pair(left, right, tuple(entries)) for (left, right), entries in found.items()]
    rank = {topic: at for at, topic in enumerate(order)}
    return tuple(sorted(made, key=lambda p: (-len(p.entries), rank[p.left], rank[p.right])))


def together(found: Catalogue, shown: Sequence[Entry], state: State) -> Html:
    """The list of pairs, each with its events folded; nothing where there is none."""
    names = labels(found, "topic")
    made = pairs(shown, tuple(names), state.filters)
    if not made:
        return Html("")
    most = len(made[0].entries)
    rows = [_row(pair, most, names, state) for pair in made]
    heading = tag("h2", "Told together", tag("small", count(len(made), "pair")), class_="total")
    more = count(len(rows) - _FIRST, "more pair")
    rest = tag("details", tag("summary", more), tag("ul", *rows[_FIRST:]), class_="rest")
    folded = rest if rows[_FIRST:] else Html("")
    return tag("section", heading, tag("ul", *rows[:_FIRST]), folded, class_="together")


def _row(pair: Pair, most: int, names: Mapping[str, str], state: State) -> Html:
    """Two topics, a bar, and their events behind it."""
    share = f"width:{len(pair.entries) / most:.0%}"
    said = tag("span", names[pair.left], tag("span", " and ", class_="quiet"), names[pair.right])
    told = tag("span", count(len(pair.entries), "event"), class_="quiet")
    bar = tag("span", tag("span", style=share), class_="share", aria_hidden="true")
    events = [_event(entry, state) for entry in pair.entries]
    return tag("li", tag("details", tag("summary", said, told, bar), tag("ul", *events)))


def _event(entry: Entry, state: State) -> Html:
    href = page_link("", replace(shared(state), event=entry.event.id))
    when = date_words(entry)
    year = f", {entry.first.year}" if entry.first and str(entry.first.year) not in when else ""
    return tag(
        "li", tag("a", entry.event.title, href=href, data_go=True), tag("small", when + year)
    )
