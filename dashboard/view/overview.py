"""All of time in small: quarters as a strip to zoom with, and dots for a phone.

Always calendar time, whatever the chart above has.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from operator import itemgetter

from dashboard import edtf
from dashboard.view.address import State
from dashboard.view.axis import Axis, apart, calendar_axis, decimal_year
from dashboard.view.catalogue import Catalogue, Entry
from dashboard.view.contacts import contacts
from dashboard.view.density import MOST
from dashboard.view.markup import Html, tag
from dashboard.view.scene import whole_axis
from dashboard.view.spoken import count
from dashboard.view.terms import bands

_HEIGHT = 40
_TALLEST = 37
_STACK = 6
_COLUMN = 54
# As shares of the narrowest phone's width: how far dots stand apart, and half a year's name.
_APART, _HALF_NAME = 1 / 34, 0.045


@dataclass(frozen=True, slots=True)
class Strip:
    """The strip's drawing, and the decimal years of its two ends."""

    drawing: Html
    low: float
    high: float


def strip(found: Catalogue, shown: Iterable[Entry], state: State) -> Strip:
    """Quarters: the events `shown` solid, known contacts without an article in outline."""
    axis = _axis(found)
    events = _by_quarter([e for e in shown if e.dated and not e.event.context], axis)
    untold = [contact for contact in contacts(found) if not contact.covered and state.contacts]
    outlined = Counter(_quarter(contact.day) for contact in untold)
    quarters = sorted(events.keys() | outlined.keys())
    tallest = max((events.get(at, 0) + outlined[at] for at in quarters), default=1)
    scale = min(_TALLEST / tallest, 12)
    bars = []
    for quarter in quarters:
        solid, outline = events.get(quarter, 0) * scale, outlined[quarter] * scale
        bars.append(_bar(axis, quarter, solid + outline, outline, "outline"))
        bars.append(_bar(axis, quarter, solid, solid, "solid"))
    box = f"0 0 1000 {_HEIGHT}"
    drawing = tag("svg", *bars, viewBox=box, preserveAspectRatio="none", aria_hidden="true")
    return Strip(drawing, axis.low, axis.high)


def _axis(found: Catalogue) -> Axis:
    """The whole axis, from the beginning of a quarter to the end of one."""
    whole = whole_axis(found.entries, contacts(found), "calendar")
    return calendar_axis(int(whole.low * 4) / 4, int(whole.high * 4) / 4 + 0.25)


def _by_quarter(entries: Iterable[Entry], axis: Axis) -> dict[float, float]:
    """How many events each quarter of the axis has, by its beginning.

    One that is dated less closely has a share in each of its quarters: an event
    of 2018 would else stand in January.
    """
    found: dict[float, float] = {}
    for entry in entries:
        first, last = _quarter(entry.first or entry.last), _quarter(entry.last or entry.first)
        parts = round((last - first) * 4) + 1
        begin, end = round((axis.low - first) * 4), round((axis.high - first) * 4)
        for part in range(max(begin, 0), min(end, parts)):
            quarter = first + part / 4
            found[quarter] = found.get(quarter, 0) + 1 / parts
    return found


def _quarter(day: date | None) -> float:
    """The beginning of a day's quarter, as a decimal year."""
    return day.year + (day.month - 1) // 3 / 4 if day else 0.0


def _bar(axis: Axis, quarter: float, top: float, height: float, kind: str) -> Html:
    """A quarter's bar; `top` is how far its upper end is from the ground."""
    left, right = (axis.share(year) * 1000 for year in (quarter, quarter + 0.25))
    if not height:
        return Html("")
    return tag(
        "rect",
        x=f"{left + 2:.1f}",
        width=f"{right - left - 4:.1f}",
        y=f"{_HEIGHT - top:.1f}",
        height=f"{height:.1f}",
        class_=kind,
    )


def dots(found: Catalogue, state: State, shown: Sequence[Entry]) -> Html:
    """The static overview of a phone: dots stacked over a line of years."""
    axis = _axis(found)
    known = contacts(found) if state.contacts else ()
    many = len(shown) > MOST
    drawn = _columns(axis, shown) if many else _dots(axis, shown)
    parts = [*bands(axis, 80), *drawn]
    for contact in known:
        if not contact.covered:
            x = f"{axis.share(axis.at(contact.day)) * 100:.2f}%"
            parts.append(tag("line", x1=x, x2=x, y1="66", y2="74", class_="tick"))
    parts += [tag("line", x1="0", x2="100%", y1="80", y2="80", class_="axis"), *_years(axis)]
    told = f"{count(len(shown), 'event')} on a line of years; the list below tells them."
    drawing = tag("svg", *parts, width="100%", height="102", role="img", aria_label=told)
    note = "Columns: events by quarter." if many else "Dots: events."
    note += " Dashed: yours." if any(entry.own for entry in shown) else ""
    note += " Ticks: known contacts without an article." if known else ""
    note += " Shaded: Trump in office."
    return tag("div", drawing, tag("p", note, class_="quiet"), class_="dots")


def _columns(axis: Axis, shown: Sequence[Entry]) -> Iterable[Html]:
    """A column a quarter, where there are too many events for dots."""
    events = _by_quarter([entry for entry in shown if entry.dated], axis)
    tallest = max(events.values(), default=1)
    for quarter, number in events.items():
        left, right = axis.share(quarter), axis.share(quarter + 0.25)
        high = number / tallest * _COLUMN
        place = {"x": f"{left:.2%}", "width": f"{(right - left) * 0.8:.2%}"}
        place |= {"y": f"{60 - high:.1f}", "height": f"{high:.1f}"}
        yield tag("rect", **place, class_="column")


def _dots(axis: Axis, shown: Sequence[Entry]) -> Iterable[Html]:
    """A dot an event, stacked where they would touch on the narrowest phone."""
    levels: list[float] = []
    for share, entry in _placed(axis, shown):
        level = next((at for at, last in enumerate(levels) if share - last >= _APART), len(levels))
        if level < _STACK:
            levels[level : level + 1] = [share]
            radius = "3.5" if entry.event.context else "5"
            own = " own" if entry.own else ""
            place = {"cx": f"{share:.2%}", "cy": f"{54 - level * 9.6:g}"}
            yield tag("circle", **place, r=radius, class_=f"dot side-{entry.side}{own}")


def _placed(axis: Axis, shown: Sequence[Entry]) -> list[tuple[float, Entry]]:
    """The events within the axis and where they stand on it, from left to right."""
    days = ((entry.first or entry.last, entry) for entry in shown)
    shares = ((axis.share(decimal_year(day)), entry) for day, entry in days if day)
    within = ((share, entry) for share, entry in shares if 0 <= share <= 1)
    return sorted(within, key=itemgetter(0))


def _years(axis: Axis) -> Iterable[Html]:
    """The names of every second year or of fewer, centred on its beginning, where it has room."""
    step = max(2, apart(axis.high - axis.low, int(0.5 / _HALF_NAME)))
    # terms of office begin in odd years
    for year in range(int(axis.low) + 1, int(axis.high) + 1):
        share = axis.share(year)
        if year % step == (step == 2) and _HALF_NAME <= share <= 1 - _HALF_NAME:
            yield tag("text", str(year), x=f"{share:.2%}", y="97", text_anchor="middle")


def zoomed(reported: str) -> tuple[str, str] | None:
    """The zoom for a range of the strip as a browser reports it, "2016.5..2018"; None for none."""
    low, _, high = reported.partition("..")
    try:
        zoom = zoom_months(float(low), float(high))
    except (ValueError, OverflowError):
        return None
    return zoom if all(month >= "0001" and edtf.is_valid(month) for month in zoom) else None


def zoom_months(low: float, high: float) -> tuple[str, str]:
    """A range of the strip in decimal years as its first and last month, EDTF."""
    first, after = round(low * 12), round(high * 12)
    return _month(first), _month(max(after - 1, first))


def _month(number: int) -> str:
    """The month so many months after the year 0 began, EDTF."""
    return f"{number // 12:04}-{number % 12 + 1:02}"


def zoom_years(zoom: tuple[str, str] | None, strip: Strip) -> tuple[float, float]:
    """A zoom as decimal years of the strip, held within it; all of it for None."""
    if zoom is None:
        return strip.low, strip.high
    start, end = edtf.bounds(zoom[0])[0], edtf.bounds(zoom[1])[1]
    low = decimal_year(start) if start else strip.low
    # the last day there is has no day after it
    high = decimal_year(end + timedelta(days=end < date.max)) if end else strip.high
    low = min(max(low, strip.low), strip.high - 0.25)
    return low, min(max(high, low + 0.25), strip.high)
