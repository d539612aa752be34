"""The building blocks of a figure: Plotly traces and shapes as plain dicts.

Coordinates: x as on the axis, y in pixels from the top.
"""

from __future__ import annotations

import html
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from dashboard.view.palette import rgba

Trace = dict[str, Any]
Point = tuple[float, float]
Segment = tuple[Point, Point]

# A selected point must look as before: what is open is shown beside the chart.
_UNMOVED: Trace = {"selected": {"marker": {"opacity": 1}}, "unselected": {"marker": {"opacity": 1}}}
FONT = "Source Sans, sans-serif"


def safe(words: str) -> str:
    """Untrusted words for Plotly, which reads some HTML in its texts."""
    return html.escape(words, quote=False)


def lines(segments: Iterable[Segment], colour: str, width: float) -> Trace:
    """Straight lines, all in one trace; nothing to point at."""
    xs: list[float | None] = []
    ys: list[float | None] = []
    for (x0, y0), (x1, y1) in segments:
        xs += [x0, x1, None]
        ys += [y0, y1, None]
    return _trace("lines", xs, ys, line={"color": colour, "width": width}, hoverinfo="skip")


def texts(
    places: Sequence[Point], words: Sequence[str], colours: Sequence[str], sides: Sequence[str]
) -> Trace:
    """Words at places; `sides` are Plotly's text positions, words may hold its markup."""
    return _trace(
        "text",
        [x for x, _ in places],
        [y for _, y in places],
        text=list(words),
        textposition=list(sides),
        textfont={"color": list(colours), "size": 13, "family": FONT},
        hoverinfo="skip",
        # without this, a click on a mark would fade every text of the chart
        selected={"textfont": {"color": "rgba(0,0,0,0)"}},
    )


def points(
    places: Sequence[Point], marker: Mapping[str, Any], ids: Sequence[str], cards: Sequence[str]
) -> Trace:
    """Marks that can be pointed at: an id to open and a card to show for each."""
    return _trace(
        "markers",
        [x for x, _ in places],
        [y for _, y in places],
        marker=dict(marker),
        customdata=list(ids),
        hovertext=list(cards),
        hoverinfo="text",
        **_UNMOVED,
    )


def signs(places: Sequence[Point], marker: Mapping[str, Any], cards: Sequence[str] = ()) -> Trace:
    """Marks that open nothing; with `cards` they tell something when pointed at."""
    told = {"hovertext": list(cards), "hoverinfo": "text"} if cards else {"hoverinfo": "skip"}
    xs, ys = [x for x, _ in places], [y for _, y in places]
    return _trace("markers", xs, ys, marker=dict(marker), **told, **_UNMOVED)


def bars(
    stretches: Sequence[tuple[float, float, float, str]], colour: str, opacity: float, height: float
) -> list[Trace]:
    """Bars with soft ends: (left, right, y, fading side or "") each.

    A gradient belongs to a whole trace, so bars share one where they do not
    overlap along the axis.
    """
    groups: list[list[tuple[float, float, float, str]]] = []
    for bar in sorted(stretches):
        group = next((g for g in groups if g[-1][1] < bar[0]), None)
        if group is None:
            groups.append(group := [])
        group.append(bar)
    return [_bar_group(group, colour, opacity, height) for group in groups]


def _bar_group(
    group: Sequence[tuple[float, float, float, str]], colour: str, opacity: float, height: float
) -> Trace:
    """Bars one after the other along the axis, with one gradient over all."""
    xs: list[float | None] = []
    ys: list[float | None] = []
    for left, right, y, _ in group:
        top, bottom = y - height / 2, y + height / 2
        xs += [left, right, right, left, left, None]
        ys += [top, top, bottom, bottom, top, None]
    start, stop = group[0][0], group[-1][1]
    scale = [
        [(at - start) / (stop - start), rgba(colour, share * opacity)]
        for bar in group
        for at, share in _profile(bar)
    ]
    gradient = {"type": "horizontal", "colorscale": scale, "start": start, "stop": stop}
    return _trace(
        "lines", xs, ys, line={"width": 0}, fill="toself", fillgradient=gradient, hoverinfo="skip"
    )


def _profile(bar: tuple[float, float, float, str]) -> list[tuple[float, float]]:
    """How full a bar's colour is along it: soft ends, or one that fades all the way."""
    left, right, _, opens = bar
    if opens:
        full, gone = (left, right) if opens == "end" else (right, left)
        return sorted([(full, 1.0), (gone, 0.0)])
    soft = (right - left) * 0.28
    return [(left, 0.0), (left + soft, 1.0), (right - soft, 1.0), (right, 0.0)]


def band(x0: float, x1: float, y0: float, y1: float, colour: str) -> Trace:
    """A band of the background, beneath all else."""
    place = {"x0": x0, "x1": x1, "y0": y0, "y1": y1, "xref": "x", "yref": "y"}
    return {"type": "rect", "fillcolor": colour, "line": {"width": 0}, "layer": "below"} | place


def _trace(mode: str, xs: Sequence[Any], ys: Sequence[Any], **more: Any) -> Trace:
    return {"type": "scatter", "mode": mode, "x": list(xs), "y": list(ys)} | more
