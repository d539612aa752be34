"""The marks of the timeline as a Plotly figure, and where each event stands in it.

Colour says who acts or speaks, shape how well the date is known.  The figure
has no ground: it lies over the sheet (see `dashboard.view.sheet`), which has
the words and lines.  Neither the filters nor the open event are part of it,
as a figure that changes is drawn anew; what the filters leave out is faded
where it stands.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from dashboard.view import traces
from dashboard.view.hovercard import cell_card, contact_card, event_card
from dashboard.view.layout import STRETCH, Layout
from dashboard.view.marks import BAR, DIAMOND, DOT
from dashboard.view.palette import bar_opacity, palette
from dashboard.view.scene import Scene
from dashboard.view.spots import WIDTH, Spot
from dashboard.view.traces import Point, Trace

_CLEAR = "rgba(0,0,0,0)"
_HIT = 12


@dataclass(frozen=True, slots=True)
class Place:
    """Where an event is drawn: `share` of the width, `y` in pixels, its side's token."""

    share: float
    y: float
    side: str


@dataclass(frozen=True, slots=True)
class Chart:
    """A figure and the places of its events, by id; an event may stand in several lanes.

    Events that are counted have a place too: where their mark would stand.
    """

    figure: Mapping[str, Any]
    places: Mapping[str, tuple[Place, ...]]
    height: float

    def checked(self) -> Any:
        """The figure as Plotly's own, its properties checked, written out once.

        Streamlit would check a plain one again, and have Plotly copy one of its own,
        each time it is shown.  Plotly is imported here, as its import is slow and
        nothing else needs it.
        """
        from plotly.graph_objects import Figure

        class Drawn(Figure):  # type: ignore[misc]
            def to_dict(self) -> dict[str, Any]:
                return out

        try:
            made = Drawn(**self.figure)
        except AttributeError:
            # Plotly takes pandas for whole as soon as it is there, and no page needs it: this
            # waits until another visitor's file, for which it is just imported, has all of it
            import pandas  # noqa: F401

            made = Drawn(**self.figure)
        out: dict[str, Any] = Figure.to_dict(made)
        return made


def chart(scene: Scene, theme: str) -> Chart:
    """Draw a scene's marks in the theme "light" or "dark"."""
    laid = scene.layout
    spots = [spot for row in laid.rows for spot in row.spots]
    colours = palette(theme)
    data = [
        *_bars(spots, theme),
        *(_rugs(laid, colours) if scene.rugs else ()),
        _marks(spots, colours),
        *_corrections(spots, colours),
        _hits(spots, laid),
        *([_fields(laid)] if laid.density else ()),
    ]
    return Chart({"data": data, "layout": _frame(laid, theme)}, _places(laid), laid.height)


def _places(laid: Layout) -> dict[str, tuple[Place, ...]]:
    places: dict[str, tuple[Place, ...]] = {}
    counted = (
        replace(spot, y=bottom - STRETCH / 2)
        for row in laid.rows
        for cell, _, bottom in row.cells()
        for spot in cell.spots
    )
    for spot in (*(spot for row in laid.rows for spot in row.spots), *counted):
        share = min(max(laid.axis.share(spot.x), 0.0), 1.0)
        place = Place(share, spot.y, spot.entry.side)
        places[spot.entry.event.id] = (*places.get(spot.entry.event.id, ()), place)
    return places


def _frame(laid: Layout, theme: str) -> Trace:
    """The layout: no margins, so that a share of the width is a place on the axis."""
    colours = palette(theme)
    bare = {"visible": False, "fixedrange": True}
    return {
        "height": laid.height,
        "margin": {"l": 0, "r": 0, "t": 0, "b": 0},
        "xaxis": bare | {"range": [laid.axis.low, laid.axis.high]},
        "yaxis": bare | {"range": [laid.height, 0]},
        "paper_bgcolor": _CLEAR,
        "plot_bgcolor": _CLEAR,
        "showlegend": False,
        "hovermode": "closest",
        "dragmode": False,
        "barmode": "overlay",
        "hoverlabel": {
            "bgcolor": colours["card"],
            "bordercolor": colours["rule"],
            "align": "left",
            "font": {"color": colours["ink"], "size": 13, "family": traces.FONT},
        },
        "meta": theme,
    }


def _bars(spots: Sequence[Spot], theme: str) -> Iterator[Trace]:
    """A trace for each bar, as each has its own gradient and may be faded alone."""
    for spot in spots:
        if spot.is_bar:
            side = spot.entry.side
            colour, opacity = palette(theme)[side], bar_opacity(theme, side)
            stretch = (spot.left, spot.right, spot.y)
            made = traces.bar(stretch, spot.mark.opens, colour, opacity)
            yield made | {"meta": spot.entry.event.id}


def _marks(spots: Sequence[Spot], colours: Mapping[str, str]) -> Trace:
    """Dots, rings and diamonds; a bar alone has its own shape."""
    drawn = [spot for spot in spots if spot.mark.shape != BAR]
    full = [spot.mark.shape == DOT for spot in drawn]
    sides = [colours[spot.entry.side] for spot in drawn]
    marker = {
        "symbol": ["diamond" if spot.mark.shape == DIAMOND else "circle" for spot in drawn],
        "size": [spot.mark.size - (0 if dot else 2) for spot, dot in zip(drawn, full, strict=True)],
        "color": [c if dot else colours["bg"] for c, dot in zip(sides, full, strict=True)],
        "line": {
            "color": [colours["bg"] if dot else c for c, dot in zip(sides, full, strict=True)],
            "width": [1.5 if dot else 2.4 for dot in full],
        },
        "opacity": 1,
    }
    return _pointed(drawn, [(spot.x, spot.y) for spot in drawn], marker)


def _pointed(spots: Sequence[Spot], places: Sequence[Point], marker: Trace) -> Trace:
    ids = [spot.entry.event.id for spot in spots]
    return traces.points(places, marker, ids, [event_card(spot.entry) for spot in spots])


def _hits(spots: Sequence[Spot], laid: Layout) -> Trace:
    """Unseen points along each bar, so that all of it can be pointed at and clicked."""
    step = (laid.axis.high - laid.axis.low) / WIDTH * _HIT
    found = [
        (spot, (spot.left + step * n, spot.y))
        for spot in spots
        if spot.is_bar
        for n in range(int((spot.right - spot.left) / step) + 1)
    ]
    marker = {"size": _HIT, "color": _CLEAR, "line": {"width": 0}}
    return _pointed([spot for spot, _ in found], [place for _, place in found], marker)


def _fields(laid: Layout) -> Trace:
    """Where a cell of the density can be pointed at, and clicked to zoom in."""
    cells = [(row.lane, *cell) for row in laid.rows for cell in row.cells()]
    boxes = [(cell.left, top, cell.right, bottom) for _, cell, top, bottom in cells]
    ids = [cell.id for _, cell, _, _ in cells]
    return traces.fields(boxes, ids, [cell_card(lane.name, cell) for lane, cell, _, _ in cells])


def _corrections(spots: Sequence[Spot], colours: Mapping[str, str]) -> Iterator[Trace]:
    """A line under what an editor has corrected."""
    corrected = [spot for spot in spots if spot.entry.event.corrections]
    if corrected:
        sides = [colours[spot.entry.side] for spot in corrected]
        marker = {"symbol": "line-ew-open", "size": 11, "color": sides, "line": {"width": 2}}
        yield traces.signs([(spot.x, spot.y + 11) for spot in corrected], marker)


def _rugs(laid: Layout, colours: Mapping[str, str]) -> Iterator[Trace]:
    """The known contacts below each lane; those that an article tells of stand out."""
    for covered, size, wide, token in ((False, 8, 1.4, "tick"), (True, 10, 2.5, "ink")):
        found = [
            (contact, (laid.axis.at(contact.day), row.rug))
            for row in laid.rows
            for contact in row.lane.contacts
            if contact.covered == covered
        ]
        if found:
            marker = {"symbol": "line-ns-open", "size": size, "color": colours[token]}
            marker["line"] = {"width": wide, "color": colours[token]}
            cards = [contact_card(contact) for contact, _ in found]
            yield traces.signs([place for _, place in found], marker, cards)
