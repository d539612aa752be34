"""The list of events: the chart's twin for keyboards, screen readers and phones."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from dashboard.models import Passage
from dashboard.view.address import State, openings
from dashboard.view.catalogue import Catalogue, Entry
from dashboard.view.contacts import Contact, contacts
from dashboard.view.filters import counted
from dashboard.view.glyphs import entry_glyph
from dashboard.view.headline import asked
from dashboard.view.loosen import FEW, loosen
from dashboard.view.markup import Html, join, tag
from dashboard.view.owned import YOURS_TAG
from dashboard.view.paging import part, steps, year_of, years_links
from dashboard.view.speeches import by_topic, snippet, speeches
from dashboard.view.spoken import count, short


@dataclass(frozen=True, slots=True)
class _Manner:
    """How events are listed: with all that was said if `opened`, what is on topic first.

    `href` gives the link that opens an event.
    """

    found: Catalogue
    href: Callable[[str], str]
    opened: bool
    on_topic: Collection[Passage]


def listing(
    found: Catalogue,
    shown: Sequence[Entry],
    state: State,
    on_topic: Collection[Passage] = (),
) -> Html:
    """The listed events under their years, then what else there is to try.

    A long list comes in parts; each year's heading tells of all its events.
    Of an event's words those that stand at `on_topic` come first.
    """
    listed = part(shown, state)
    dated = [entry for entry in listed.entries if entry.dated]
    undated = [entry for entry in listed.entries if not entry.dated]
    # so few are shown with all that was said, as there is room for it
    opened = state.filters.active and len(shown) <= FEW
    manner = _Manner(found, openings(state), opened, on_topic)
    known = contacts(found) if state.contacts and not state.filters.active else ()
    rows = [*_years(dated, _by_year(shown), known, manner)]
    if undated:
        every = [entry for entry in shown if not entry.dated]
        rows.append(_year_heading("Without a date", _tally(every, ())))
        rows.append(_rows(undated, manner))
    way = steps(listed, state)
    menu = tag("nav", *years_links(shown, state), class_="parts", aria_label="Years") if way else ""
    head = (_heading(found, shown, state), menu, way)
    return tag("div", *head, *rows, way, loosen(found, shown, state), class_="story")


def _by_year(shown: Sequence[Entry]) -> dict[str, list[Entry]]:
    """All events under the year they are listed under."""
    found: dict[str, list[Entry]] = {}
    for entry in shown:
        found.setdefault(year_of(entry), []).append(entry)
    return found


def _heading(found: Catalogue, shown: Sequence[Entry], state: State) -> Html:
    about = asked(found, state.filters) if state.filters.active else "by date"
    told = count(counted(shown), "event") if shown else "No events"
    # where there is none, what was asked for is said below
    return tag("h2", told, tag("small", about if shown else ""), class_="total", tabindex="-1")


def _years(
    dated: Sequence[Entry],
    every: Mapping[str, Sequence[Entry]],
    known: Sequence[Contact],
    manner: _Manner,
) -> Iterator[Html]:
    """Each year's heading and listed events; empty years between as one dotted line."""
    before: int | None = None
    for year, group in groupby(dated, key=year_of):
        number = int(year)
        if before is not None and number - before > 1:
            yield _empty_years(before + 1, number - 1)
        before = number
        contacts_ = [contact for contact in known if contact.day.year == number]
        yield _year_heading(year, _tally(every[year], contacts_))
        yield _rows(list(group), manner)


def _empty_years(first: int, last: int) -> Html:
    words = str(first) if first == last else f"{first}–{last}"
    return tag("p", f"{words}: no event", class_="empty-years")


def _tally(entries: Iterable[Entry], known: Iterable[Contact]) -> str:
    """How many events and untold contacts a year has."""
    untold = sum(not contact.covered for contact in known)
    main = counted(entries)
    parts = [count(main, "event") if main else "context only"]
    return " · ".join(parts + [f"{count(untold, 'contact')} without an article"] * bool(untold))


def _year_heading(words: str, tally: str) -> Html:
    anchor = f"year-{words.lower().replace(' ', '-')}"
    return tag("h3", words, tag("small", tally), class_="year", id=anchor)


def _rows(entries: Iterable[Entry], manner: _Manner) -> Html:
    return tag("ul", *(_item(entry, manner) for entry in entries))


def _item(entry: Entry, manner: _Manner) -> Html:
    """An event's row, and where few are listed what was said at it."""
    href = manner.href(entry.event.id)
    first, rest = by_topic(entry.speeches, manner.on_topic)
    if not manner.opened or not first:
        return tag("li", row(entry, href, snippet(first)))
    more = f"{count(len(rest), 'more passage')}, not on this topic"
    folded = tag("details", tag("summary", more), speeches(manner.found, rest))
    said = join((speeches(manner.found, first), folded if rest else ""))
    return tag("li", row(entry, href, ""), tag("div", said, class_="said"))


def row(entry: Entry, href: str, words_said: str) -> Html:
    """One event as one link to `href`: date, mark, title, and what of its words is shown."""
    event = entry.event
    second = "Context: not between the two" if event.context else words_said
    words = [tag("span", tag("bdi", event.title), YOURS_TAG if entry.own else "", class_="title")]
    if second:
        words.append(tag("span", second, class_="snippet"))
    return tag(
        "a",
        tag("span", *_parts(date_words(entry)), class_="when"),
        entry_glyph(entry),
        tag("span", *words, class_="what"),
        href=href,
        data_go=True,
        data_event=event.id,
        class_="row context" if event.context else "row",
    )


def _parts(words: str) -> Iterator[Html]:
    """The words of a date so that a line ends after "reported" and not within the date."""
    *told, when = words.split(" ", 1) if words.startswith("reported ") else (words,)
    yield from (join((tag("span", word), " ")) for word in told)
    yield tag("span", when)


def date_words(entry: Entry) -> str:
    """When an event was, under its year's heading."""
    event = entry.event
    if event.date is None:
        return short(event.calendar_date) if event.calendar_date else "no date"
    said = short(event.date)
    return f"reported {said}" if event.date_basis == "publication" else said
