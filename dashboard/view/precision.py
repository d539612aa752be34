"""How closely events are dated: by the words alone, and with the calendar's help."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from dashboard import edtf
from dashboard.view.catalogue import Entry
from dashboard.view.markup import Html, tag

# The widest date of each class, in days; a season or a quarter has up to 92.
_CLASSES = (("the day", 1), ("a week", 7), ("a month", 31), ("a season", 92), ("a year", 366))
WIDER, NONE = "no closer", "no date"
CLASSES = (*(name for name, _ in _CLASSES), WIDER, NONE)


def precision(when: str | None) -> str:
    """The class of an EDTF date: "the day" to "a year", no closer, or no date."""
    if when is None:
        return NONE
    first, last = edtf.bounds(when)
    if first is None or last is None:
        return WIDER
    days = (last - first).days + 1
    return next((name for name, most in _CLASSES if days <= most), WIDER)


def by_words(entries: Iterable[Entry]) -> Counter[str]:
    """How many events the articles themselves date to each class."""
    return Counter(precision(entry.event.date) for entry in entries)


def with_calendar(entries: Iterable[Entry]) -> Counter[str]:
    """The same where the calendar's dates stand in for those of the words."""
    return Counter(precision(e.event.calendar_date or e.event.date) for e in entries)


def precisions(entries: Iterable[Entry]) -> Html:
    """A table: each class with its two counts."""
    found = list(entries)
    words, calendar = by_words(found), with_calendar(found)
    head = tag(
        "tr",
        tag("th", "Dated to", scope="col"),
        tag("th", "by the words", scope="col"),
        tag("th", "with the calendar", scope="col"),
    )
    rows = [
        tag("tr", tag("th", name, scope="row"), _bar(words[name], len(found)),
            _bar(calendar[name], len(found)))
        for name in CLASSES
        if words[name] or calendar[name]
    ]  # fmt: skip
    return tag("table", tag("thead", head), tag("tbody", *rows), class_="bars")


def _bar(value: int, most: int) -> Html:
    """A count with its share of all events as a bar."""
    drawn = tag("span", style=f"width:{value / max(most, 1):.0%}", class_="bar")
    return tag("td", tag("span", drawn, class_="track", aria_hidden="true"), tag("b", f"{value:,}"))
