"""The terms of office of the United States' presidents, as bands of the chart."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from dashboard import edtf
from dashboard.reference.people import people
from dashboard.view.axis import Axis
from dashboard.view.markup import Html, tag

_ORDINALS = ("first", "second", "third")
_LEADING = "Donald Trump"
# A term that goes on ends then at the latest.
_YEARS = 4


@dataclass(frozen=True, slots=True)
class Term:
    """A term: its label, first day and the day after the last; `shaded` for Trump's.

    `short` is the label for a term that the axis cuts off.
    """

    label: str
    short: str
    start: date
    end: date
    shaded: bool


def terms() -> tuple[Term, ...]:
    """All terms of the people table, by start."""
    found = []
    for person in people():
        held = [office.term for office in person.held() if office.role == "president"]
        if person.country == "United States":
            found += [_term(person.name, held, at) for at in range(len(held))]
    return tuple(sorted(found, key=lambda term: term.start))


def bands(axis: Axis, height: int) -> Iterator[Html]:
    """Trump's terms as bands behind a drawing of so many pixels."""
    for term in terms():
        left = max(axis.share(axis.at(term.start)), 0.0)
        right = min(axis.share(axis.at(term.end)), 1.0)
        if term.shaded and left < right:
            place = {"x": f"{left:.2%}", "width": f"{right - left:.2%}"}
            yield tag("rect", **place, y="0", height=f"{height}", class_="band")


def _term(name: str, held: list[str], at: int) -> Term:
    """One of a person's terms."""
    low, high = edtf.bounds(held[at])
    surname = name.rpartition(" ")[2]
    several = len(held) > 1
    label = f"{surname}’s {_ORDINALS[at]} term" if several else f"{surname} in office"
    short = f"{_ORDINALS[at]} term".capitalize() if several else surname
    start = low or date.min
    end = high + timedelta(days=1) if high else start.replace(year=start.year + _YEARS)
    return Term(label, short, start, end, name == _LEADING)
