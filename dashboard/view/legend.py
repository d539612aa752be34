"""What the marks and colours of the chart mean."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from dashboard.view.catalogue import Entry
from dashboard.view.density import Density
from dashboard.view.glyphs import CONTEXT, CORRECTED, OWN, PLANNED, column, glyph, tick
from dashboard.view.marks import BAR, DIAMOND, DOT
from dashboard.view.markup import Html, tag
from dashboard.view.scene import Scene, signs_of
from dashboard.view.sides import SHORT
from dashboard.view.spoken import count

_SIGNS = {
    PLANNED: (glyph(DIAMOND, "other", 12), "planned when written"),
    CONTEXT: (glyph(DOT, "other", 8), "context"),
    CORRECTED: (glyph(CORRECTED, "both"), "corrected by an editor"),
    OWN: (glyph(OWN, "both"), "yours"),
}


def legend(scene: Scene) -> Html:
    """The legend of a chart: only what it has, and how many events it leaves out."""
    dense = scene.layout.density
    marks = [*(_counted(dense) if dense else ())]
    if dense is None or not dense.columns:
        marks += [*_single(), *_told(scene.signs)]
    if scene.rugs:
        marks += [(tick(False), "known contact, no article"), (tick(True), "covered")]
    lines = [_line(marks), _line(_colours(scene.sides))]
    if scene.beside:
        # context is among them, which is no event that is counted
        verb = "lies" if scene.beside == 1 else "lie"
        entries = count(scene.beside, "entry", "entries")
        told = f"{entries} of the list {verb} outside of what the chart shows."
        lines.append(tag("p", told, class_="quiet"))
    return tag("div", *lines, class_="legend")


def list_legend(entries: Collection[Entry]) -> Html:
    """The legend of a list without a chart, as a phone has it: the marks are folded."""
    undated = [(glyph("none", "other"), "no date")] * any(not entry.dated for entry in entries)
    marks = _line([*_single(), *_told(signs_of(entries)), *undated])
    folded = tag("details", tag("summary", "What the marks mean"), marks)
    return tag("div", whose(entries), folded, class_="legend key") if entries else Html("")


def whose(entries: Iterable[Entry]) -> Html:
    """Whose colours the events have, in one line."""
    return _line(_colours({entry.side for entry in entries}))


def _told(signs: Collection[str]) -> list[tuple[Html, str]]:
    return [item for sign, item in _SIGNS.items() if sign in signs]


def _colours(sides: Collection[str]) -> list[tuple[Html, str]]:
    return [(glyph(DOT, side), name) for side, name in SHORT.items() if side in sides]


def _counted(density: Density) -> Iterator[tuple[Html, str]]:
    """What stands for events that are too many to be shown one by one."""
    unit = density.grain.name
    if density.columns:
        yield column("both"), f"events of one {unit}"
    yield glyph(BAR, "both", bar=True), f"events not dated to the {unit}"


def _single() -> list[tuple[Html, str]]:
    """The marks of events that are shown one by one."""
    return [
        (glyph(DOT, "both"), "day known from the words"),
        (glyph(BAR, "both", bar=True), "week, month or year"),
        (glyph("ring", "both", bar=True), "the calendar has the day"),
    ]


def _line(items: list[tuple[Html, str]]) -> Html:
    return tag("p", *(tag("span", drawing, words) for drawing, words in items))
