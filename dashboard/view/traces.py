"""The building blocks of a figure: Plotly traces as plain dicts.

Coordinates: x as on the axis, y in pixels from the top.
"""

from __future__ import annotations

import html
from collections.abc import Mapping, Sequence
from typing import Any

from dashboard.view.palette import rgba
from dashboard.view.unseen import seen

Trace = dict[str, Any]
Point = tuple[float, float]

# A selected point must look as before: what is open is shown beside the chart.
_UNMOVED: Trace = {"selected": {"marker": {"opacity": 1}}, "unselected": {"marker": {"opacity": 1}}}
_BAR = 10

# How full a bar's colour is along it.
_PROFILES = {
    "": ((0, 0.0), (0.28, 1.0), (0.72, 1.0), (1, 0.0)),
    "start": ((0, 0.0), (1, 1.0)),
    "end": ((0, 1.0), (1, 0.0)),
}

FONT = "Source Sans, sans-serif"


def safe(words: str) -> str:
    """Untrusted words for Plotly, which reads some HTML in its texts."""
    return html.escape(seen(words), quote=False)


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


def fields(
    boxes: Sequence[tuple[float, float, float, float]], ids: Sequence[str], cards: Sequence[str]
) -> Trace:
    """Unseen boxes (left, top, right, bottom) that can be pointed at and clicked."""
    return {
        "type": "bar",
        "x": [(left + right) / 2 for left, _, right, _ in boxes],
        "width": [right - left for left, _, right, _ in boxes],
        "base": [top for _, top, _, _ in boxes],
        "y": [bottom - top for _, top, _, bottom in boxes],
        "marker": {"color": "rgba(0,0,0,0)", "line": {"width": 0}},
        "customdata": list(ids),
        "hovertext": list(cards),
        "hoverinfo": "text",
        "textposition": "none",
    }


def bar(stretch: tuple[float, float, float], opens: str, colour: str, opacity: float) -> Trace:
    """A bar with soft ends: its left, right and y; an open side ("start", "end") fades out."""
    left, right, y = stretch
    top, bottom = y - _BAR / 2, y + _BAR / 2
    xs, ys = [left, right, right, left, left], [top, top, bottom, bottom, top]
    scale = [[at, rgba(colour, share * opacity)] for at, share in _PROFILES[opens]]
    gradient = {"type": "horizontal", "colorscale": scale, "start": left, "stop": right}
    line = {"width": 0}
    return _trace(
        "lines", xs, ys, line=line, fill="toself", fillgradient=gradient, hoverinfo="skip"
    )


def _trace(mode: str, xs: Sequence[Any], ys: Sequence[Any], **more: Any) -> Trace:
    return {"type": "scatter", "mode": mode, "x": list(xs), "y": list(ys)} | more
