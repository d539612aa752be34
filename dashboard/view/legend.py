"""What the marks and colours of the chart mean."""

from __future__ import annotations

from dashboard.view.glyphs import glyph, tick
from dashboard.view.marks import BAR, DIAMOND, DOT
from dashboard.view.markup import Html, tag
from dashboard.view.spoken import count

_COLOURS = {"trump": "Trump", "putin": "Putin", "both": "both"}
_MUTED = {"us": "other Americans", "russia": "other Russians", "other": "others"}


def legend(rugs: bool, beside: int) -> Html:
    """The legend; known contacts only where the chart shows them.

    `beside` counts the events that lie before or after what the chart shows.
    """
    marks = [
        (glyph(DOT, "both"), "day known from the words"),
        (glyph(BAR, "both", bar=True), "week, month or year"),
        (glyph("ring", "both", bar=True), "the calendar has the day"),
        (glyph(DIAMOND, "other", 12), "planned when written"),
        (glyph(DOT, "other", 8), "context"),
    ]
    if rugs:
        marks += [(tick(False), "known contact, no article"), (tick(True), "covered")]
    colours = [(glyph(DOT, side), name) for side, name in (_COLOURS | _MUTED).items()]
    lines = [_line(marks), _line(colours)]
    if beside:
        told = f"{count(beside, 'event')} outside of what the chart shows: see the list."
        lines.append(tag("p", told, class_="quiet"))
    return tag("div", *lines, class_="legend")


def _line(items: list[tuple[Html, str]]) -> Html:
    return tag("p", *(tag("span", drawing, words) for drawing, words in items))
