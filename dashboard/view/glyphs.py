"""The marks of the chart as small drawings, for the list and the legend.

Their colours come from the page's tokens, by the class ``side-…``.
"""

from __future__ import annotations

from functools import cache

from dashboard.view.catalogue import Entry
from dashboard.view.marks import BAR, DIAMOND, DOT, mark
from dashboard.view.markup import Html, tag

# What the chart draws about a dot: a line under what an editor has corrected, a dashed ring
# around what is a visitor's own.
CORRECTED, OWN = "corrected", "own"
PLANNED, CONTEXT = "planned", "context"
_WIDTH, _HEIGHT = 26, 16
_ABOUT = {
    CORRECTED: (tag("line", x1="8", x2="18", y1="15", y2="15", class_="about"),),
    OWN: (tag("circle", cx="13", cy="8", r="7", class_="about own"),),
}


def entry_glyph(entry: Entry) -> Html:
    """The drawing of an event's mark; an undated one has a dash."""
    made = mark(entry)
    size = made.size if made else 12
    return glyph(made.shape if made else "none", entry.side, size, bool(made and made.start))


@cache
def glyph(shape: str, side: str, size: int = 12, bar: bool = False) -> Html:
    """A mark of a shape in a side's colour, with its bar behind it if `bar`."""
    parts = [_bar()] if bar else []
    radius = size / 2
    if shape in (DOT, CORRECTED, OWN):
        parts.append(_circle(radius if shape == DOT else 4, "dot"))
        parts += _ABOUT.get(shape, ())
    elif shape == DIAMOND:
        points = f"13,{8 - radius} {13 + radius},8 13,{8 + radius} {13 - radius},8"
        parts.append(tag("polygon", points=points, class_="ring"))
    elif shape != BAR:
        ring = shape == "ring"
        parts.append(_circle(radius - 1.2, "ring") if ring else _dash())
    return _drawing(parts, f"glyph side-{side}")


def column(side: str) -> Html:
    """A column of the density."""
    return _drawing([tag("rect", x="7", y="1", width="12", height="14")], f"glyph side-{side}")


def tick(covered: bool) -> Html:
    """A known contact as the rug below a lane has it."""
    top, bottom = ("1", "15") if covered else ("3", "13")
    line = tag("line", x1="13", x2="13", y1=top, y2=bottom, class_="told" if covered else "tick")
    return _drawing([line], "glyph")


def _drawing(parts: list[Html], classes: str) -> Html:
    box = f"0 0 {_WIDTH} {_HEIGHT}"
    size = {"width": str(_WIDTH), "height": str(_HEIGHT)}
    return tag("svg", *parts, viewBox=box, class_=classes, aria_hidden="true", **size)


def _circle(radius: float, kind: str) -> Html:
    return tag("circle", cx="13", cy="8", r=f"{radius:g}", class_=kind)


def _bar() -> Html:
    """Three tones from both ends in, so that these look soft without a gradient's id."""
    tones = {
        "0.25": "M0 3.5h3v9h-3zM23 3.5h3v9h-3z",
        "0.55": "M3 3.5h3v9h-3zM20 3.5h3v9h-3z",
        "1": "M6 3.5h14v9h-14z",
    }
    parts = [tag("path", d=outline, opacity=tone) for tone, outline in tones.items()]
    return tag("g", *parts, class_="bar")


def _dash() -> Html:
    return tag("line", x1="8", x2="18", y1="8", y2="8", class_="ring")
