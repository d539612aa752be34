"""What the marks and colours of the chart mean."""

from __future__ import annotations

from dashboard.view.glyphs import glyph, tick
from dashboard.view.marks import BAR, DIAMOND, DOT
from dashboard.view.markup import Html, tag

_COLOURS = {"trump": "Trump", "putin": "Putin", "both": "both", "other": "others"}


def legend(rugs: bool) -> Html:
    """The legend; known contacts only where the chart shows them."""
    marks = [
        (glyph(DOT, "both"), "day known from the words"),
        (glyph(BAR, "both", bar=True), "week, month or year"),
        (glyph("ring", "both", bar=True), "the calendar has the day"),
        (glyph(DIAMOND, "other", 12), "planned when written"),
        (glyph(DOT, "other", 8), "context"),
    ]
    if rugs:
        marks += [(tick(False), "known contact, no article"), (tick(True), "covered")]
    colours = [(glyph(DOT, side), name) for side, name in _COLOURS.items()]
    return tag("div", _line(marks), _line(colours), class_="legend")


def _line(items: list[tuple[Html, str]]) -> Html:
    return tag("p", *(tag("span", drawing, words) for drawing, words in items))
