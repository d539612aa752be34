"""The ring around the open event, laid over the chart without changing it."""

from __future__ import annotations

from dashboard.view.catalogue import Entry
from dashboard.view.figure import Chart
from dashboard.view.markup import Html, join, tag
from dashboard.view.spoken import short_day

_FLAG_ROOM = 34


def selection(chart: Chart, entry: Entry | None) -> Html:
    """A ring at each place of the open event, and its date on the axis."""
    places = chart.places.get(entry.event.id, ()) if entry else ()
    if entry is None or not places:
        return tag("div", class_="selection")
    rings = [
        tag(
            "span",
            class_=f"ring side-{place.side}",
            style=f"left:{place.share:.4%};top:{place.y:g}px",
        )
        for place in places
    ]
    there, top = f"{places[0].share:.4%}", f"top:{chart.height - _FLAG_ROOM:g}px"
    # near an edge the flag keeps within the chart; its tip stays below the event
    at = f"left:clamp(46px, {there}, calc(100% - 46px));{top}"
    flag = tag("span", _when(entry), class_=f"flag side-{entry.side}", style=at)
    tip = tag("span", class_=f"tip side-{entry.side}", style=f"left:{there};{top}")
    return tag("div", join(rings), flag, tip, class_="selection", aria_hidden="true")


def _when(entry: Entry) -> str:
    """The calendar's date where there is one, else that of the words."""
    when = entry.event.calendar_date or entry.event.date
    return short_day(when) if when else "no date"
