"""Topics by year: a heat map that is a table, each cell the link to its events.

A cell's number is the number of events its link shows.  An event whose date
reaches over two years therefore counts in both, and a row's total may be less
than the sum of its cells.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby
from math import ceil

from dashboard import edtf
from dashboard.reference.topics import OTHER
from dashboard.view.address import State, page_link, shared
from dashboard.view.catalogue import Catalogue, Entry
from dashboard.view.facets import labels
from dashboard.view.filters import Filters, counted, select
from dashboard.view.headline import asked
from dashboard.view.loosen import loosen
from dashboard.view.markup import Html, join, series, tag
from dashboard.view.spoken import capital, count, number
from dashboard.view.story import FILTERS, phone_bar
from dashboard.view.together import together

# How many shades the map has at most; few events never have the darkest.
SHADES = 5
# So many empty years in a row, or more, share one column.
_EMPTY_RUN = 4
# Of more columns than this a phone shows the years without their century.
_FEW = 9


@dataclass(frozen=True, slots=True)
class Column:
    """One year, or a run of years without an event."""

    first: int
    last: int

    @property
    def name(self) -> str:
        """The year, or "1990–2015"."""
        return str(self.first) if self.first == self.last else f"{self.first}–{self.last}"


@dataclass(frozen=True, slots=True)
class Row:
    """A topic: how many events it has in each column, without a date, and in all."""

    id: str
    label: str
    cells: tuple[int, ...]
    undated: int
    total: int


@dataclass(frozen=True, slots=True)
class TopicMap:
    """The map: columns by time, rows by how much is told of them."""

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]


def topic_map(found: Catalogue, filters: Filters) -> TopicMap:
    """Count the events of each topic and year; of the chosen topics only, if any."""
    main = [entry for entry in select(found.entries, filters) if not entry.event.context]
    columns = tuple(_columns(main, filters))
    named = labels(found, "topic")
    there = {topic for entry in main for topic in entry.event.topics}
    wanted = [key for key in named if key in (filters.topic or there)]
    rows = [_row(found, filters, columns, key, named[key]) for key in wanted]
    # sorted() is stable: topics told of equally often stay in reading order
    return TopicMap(columns, tuple(sorted(rows, key=lambda row: (row.id == OTHER, -row.total))))


def _columns(main: Iterable[Entry], filters: Filters) -> Iterator[Column]:
    """The years from the first event to the last, long empty runs as one."""
    told: set[int] = set()
    for entry in main:
        # an open date stands at its known end only, or one "since" would fill a century
        first, last = entry.first or entry.last, entry.last or entry.first
        if first and last:
            told |= set(range(first.year, last.year + 1))
    low, high = _years(filters)
    told = {year for year in told if low <= year <= high}
    if not told:
        return
    for empty, run in groupby(range(min(told), max(told) + 1), key=lambda year: year not in told):
        years = list(run)
        if empty and len(years) >= _EMPTY_RUN:
            yield Column(years[0], years[-1])
        else:
            yield from (Column(year, year) for year in years)


def _years(filters: Filters) -> tuple[int, int]:
    """The first and last year that the filters leave."""
    return int(filters.start[:4] or 1), int(filters.end[:4] or 9999)


def _row(found: Catalogue, filters: Filters, columns: Sequence[Column], key: str, name: str) -> Row:
    mine = replace(filters, topic=(key,))
    entries = [entry for entry in select(found.entries, mine) if not entry.event.context]
    cells = tuple(_told_within(entries, within(mine, column)) for column in columns)
    undated = sum(not entry.dated for entry in entries)
    return Row(key, name, cells, undated, len(entries))


def _told_within(entries: Iterable[Entry], filters: Filters) -> int:
    """How many of the events can have happened between the filters' two dates."""
    low, high = edtf.bounds(filters.start)[0], edtf.bounds(filters.end)[1]
    return sum(
        (entry.first or date.min) <= (high or date.max)
        and (low or date.min) <= (entry.last or date.max)
        for entry in entries
        if entry.dated
    )


def within(filters: Filters, column: Column) -> Filters:
    """The same filters held within a column's years."""
    first, last = f"{column.first:04}", f"{column.last:04}"
    start = filters.start if filters.start.startswith(first) else first
    end = filters.end if filters.end.startswith(last) else last
    return replace(filters, start=start, end=end)


def shade(value: int, most: int) -> int:
    """The shade of a number, 1 to `SHADES`; 0 for none."""
    return ceil(min(SHADES, most + 1) * value / most) if value else 0


def topics_sentence(found: Catalogue, made: TopicMap, state: State) -> Html:
    """In words what the map shows."""
    shown = counted(select(found.entries, state.filters))
    parts: list[str] = [tag("b", capital(count(shown, "event")))]
    parts += [" ", asked(found, state.filters)] if state.filters.active else []
    if made.rows and not state.filters.topic:
        parts.append(_on_topics(made))
    if made.columns:
        first, last = made.columns[0].first, made.columns[-1].last
        parts.append(f", {first}" if first == last else f", {first} to {last}")
    return tag("p", *parts, ". ", *_most(made), class_="headline")


def _on_topics(made: TopicMap) -> str:
    """On how many topics, where there are any but "other"."""
    named = _named(made)
    return f" on {count(len(named), 'topic')}" if named else ""


def _named(made: TopicMap) -> list[Row]:
    """The rows of what has a name: "other" is no topic that anything can be said of."""
    return [row for row in made.rows if row.id != OTHER]


def _most(made: TopicMap) -> list[str]:
    """The topic, or the few, that most is told of; nothing where that says little."""
    rows = _named(made)
    top = [tag("b", row.label) for row in rows if row.total == rows[0].total]
    if len(rows) < 2 or len(top) > 3 or rows[0].total < 2:
        return []
    told = f", in {number(rows[0].total)} events"
    if len(top) == 1:
        return ["Most told of is ", top[0], f"{told}."]
    return ["Most told of are ", series(top), f"{told} each."]


def topics_story(found: Catalogue, made: TopicMap, state: State) -> Html:
    """The map, the topics that occur together, and what to loosen where little is left."""
    shown = select(found.entries, state.filters)
    told = tag("span", count(counted(shown), "event"), class_="quiet")
    parts = [
        _section(made, state),
        together(found, shown, state),
        loosen(found, shown, state),
    ]
    return join((tag("div", *parts, class_="topics"), phone_bar(FILTERS, told)))


def _section(made: TopicMap, state: State) -> Html:
    about = "each number leads to its events on the timeline" if made.rows else "no event"
    heading = tag("h2", "Topic by year", tag("small", about), class_="total", tabindex="-1")
    if not made.rows:
        return tag("section", heading)
    notes = []
    if any(sum(row.cells) + row.undated > row.total for row in made.rows):
        notes.append("An event whose date reaches into a second year stands in both.")
    if any(row.undated for row in made.rows):
        notes.append("Events without a date are counted in “all” only.")
    table = tag("div", _table(made, state), class_="scrolls", tabindex="0", role="region",
                aria_label="Topic by year")  # fmt: skip
    note = tag("p", " ".join(notes), class_="quiet note") if notes else Html("")
    return tag("section", heading, table, note, class_="map")


def _table(made: TopicMap, state: State) -> Html:
    names = [tag("th", *_year(column), scope="col") for column in made.columns]
    head = tag("tr", tag("td"), *names, tag("th", "all", scope="col"))
    most = max((value for row in made.rows for value in row.cells), default=0)
    rows = [_drawn(row, made.columns, most, state) for row in made.rows]
    many = "many" if len(names) > _FEW else None
    return tag("table", tag("thead", head), tag("tbody", *rows), class_=many)


def _year(column: Column) -> Iterator[Html | str]:
    """The column's name in parts, so that it can be broken or go without the century."""
    for at, year in enumerate(column.name.split("–")):
        yield from ("–", tag("wbr")) if at else ()
        yield from (tag("span", year[:-2], class_="century"), year[-2:])


def _drawn(row: Row, columns: Sequence[Column], most: int, state: State) -> Html:
    """One topic with its cells and its total."""
    mine = replace(state.filters, topic=(row.id,))
    cells = [
        _cell(value, f"{row.label}, {column.name}", within(mine, column), shade(value, most))
        for column, value in zip(columns, row.cells, strict=True)
    ]
    total = _cell(row.total, f"{row.label}, all years", mine, None)
    return tag("tr", tag("th", tag("span", row.label), scope="row"), *cells, total)


def _cell(value: int, where: str, filters: Filters, level: int | None) -> Html:
    """A number as the link to what it counts, empty for none; a total has no shade."""
    if not value:
        return tag("td", class_="none")
    told = f"{where}: {count(value, 'event')}"
    href = page_link("", shared(State(filters=filters)))
    link = tag("a", f"{value:,}", href=href, data_go=True, aria_label=told, title=told)
    return tag("td", link, class_="all" if level is None else f"shade-{level}")
