"""What mark an event gets: its shape says how well the date is known.

A day in the words is a dot; a week, a month or a year a bar with soft ends,
with a ring where the calendar has the day; a planned event a diamond.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from dashboard import edtf
from dashboard.view.catalogue import Entry

DOT, RING, BAR, DIAMOND = "dot", "ring", "bar", "diamond"
MAIN_KINDS = frozenset({"meeting", "summit"})


@dataclass(frozen=True, slots=True)
class Mark:
    """An event's mark.

    `shape` is dot, ring, bar or diamond, `size` its height in pixels.  `day`
    is where the mark stands.  `start` and `end` bound its bar, `end` being the
    day after the last; None for both where there is no bar.  An open side of
    a date (`opens` "start" or "end") fades out.
    """

    shape: str
    size: int
    day: date
    start: date | None
    end: date | None
    opens: str = ""


def mark(entry: Entry) -> Mark | None:
    """The mark of an event; None for an undated one."""
    if not entry.dated:
        return None
    event = entry.event
    low, high = edtf.bounds(event.date) if event.date else (entry.first, entry.last)
    # a diamond needs more room than a dot to be seen as one
    small = 12 if event.planned else 9
    size = small if event.context else 15 if event.kind in MAIN_KINDS else 12
    known = _known_day(entry)
    if low and low == high:
        return Mark(DIAMOND if event.planned else DOT, size, known or low, None, None)
    start, end, opens = _stretch(low, high)
    shape = DIAMOND if event.planned else RING if known else BAR
    return Mark(shape, size, known or start + (end - start) / 2, start, end, opens)


def _known_day(entry: Entry) -> date | None:
    """The one day that the calendar gives, or the first of its few days."""
    when = entry.event.calendar_date
    return edtf.bounds(when)[0] if when else None


def _stretch(low: date | None, high: date | None) -> tuple[date, date, str]:
    """Start, end and open side of a date; an open side reaches a year out."""
    year = timedelta(days=365)
    if low is None:
        last = high or date.max - year
        return _moved(last, -year), _moved(last, timedelta(days=1)), "start"
    if high is None:
        return low, _moved(low, year), "end"
    return low, _moved(high, timedelta(days=1)), ""


def _moved(day: date, by: timedelta) -> date:
    """A day some days away, held within what a date can be."""
    return date.fromordinal(min(max(day.toordinal() + by.days, 1), date.max.toordinal()))
