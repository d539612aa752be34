"""The words on the chart: lanes, labels, years, terms and the longest silence."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from dashboard.view import traces
from dashboard.view.labels import LEADER_GAP, Placed, width
from dashboard.view.lanes import note
from dashboard.view.layout import WIDTH, Row, label_places, pixels
from dashboard.view.scene import Scene
from dashboard.view.spoken import month
from dashboard.view.traces import Segment, Trace, safe

_RIGHT, _CENTRE, _LEFT = "middle right", "middle center", "middle left"
_SILENCE_ROOM = 240


@dataclass(frozen=True, slots=True)
class Caption:
    """Words at a place: x on the axis, y in pixels, a colour token, a text position."""

    x: float
    y: float
    words: str
    token: str
    side: str = _RIGHT


def captions(scene: Scene, colours: Mapping[str, str]) -> Trace:
    """All words of the chart in one trace."""
    found = [
        *_terms(scene),
        *_headings(scene, colours["ink"]),
        *_labels(scene),
        *_years(scene),
        *_silence(scene),
    ]
    return traces.texts(
        [(caption.x, caption.y) for caption in found],
        [caption.words for caption in found],
        [colours[caption.token] for caption in found],
        [caption.side for caption in found],
    )


def leaders(scene: Scene, colours: Mapping[str, str]) -> Trace:
    """A line from each raised label down to its mark."""
    found: list[Segment] = []
    for row in scene.layout.rows:
        marks = {spot.entry.event.id: spot for spot in row.spots}
        for label in _placed(scene, row):
            if label.row:
                x, top = _at(scene, label.label.mark), row.label_y(label.row) - 8
                found.append(((x, top), (x, marks[label.label.id].y)))
    return traces.lines(found, colours["tick"], 1)


def _placed(scene: Scene, row: Row) -> list[Placed]:
    """The labels of a lane's shown events."""
    shown = [spot for spot in row.spots if spot.entry.event.id in scene.shown]
    return label_places(shown, scene.layout.axis, row.labels)


def _at(scene: Scene, pixel: float) -> float:
    """Pixels from the left edge as a position on the axis."""
    axis = scene.layout.axis
    return axis.low + pixel * (axis.high - axis.low) / WIDTH


def _labels(scene: Scene) -> Iterator[Caption]:
    for row in scene.layout.rows:
        context = {spot.entry.event.id: spot.entry.event.context for spot in row.spots}
        for placed in _placed(scene, row):
            words = safe(placed.label.words)
            yield Caption(
                # a label that ends at its mark is drawn from its right end
                _at(scene, placed.right if placed.ends else placed.left + LEADER_GAP),
                row.label_y(placed.row),
                f"<b>{words}</b>" if placed.label.bold else words,
                "ink2" if context[placed.label.id] else "ink",
                _LEFT if placed.ends else _RIGHT,
            )


def _headings(scene: Scene, ink: str) -> Iterator[Caption]:
    for row in scene.layout.rows:
        told = note(row.lane, scene.shown, scene.rugs)
        name = f'<span style="color:{ink}"><b>{safe(row.lane.name)}</b></span>'
        yield Caption(scene.layout.axis.low, row.top + 16, f"{name}  {told}", "ink2")


def _years(scene: Scene) -> Iterator[Caption]:
    foot = scene.layout.rows[-1].bottom if scene.layout.rows else 0
    for left, right, name in scene.ticks:
        if name:
            yield Caption((left + right) / 2, foot + 16, name, "ink2", _CENTRE)


def _terms(scene: Scene) -> Iterator[Caption]:
    """The name of each term that has room for it."""
    for term, left, right in scene.terms:
        room = pixels(scene.layout.axis, right) - pixels(scene.layout.axis, left)
        label = next((name for name in (term.label, term.short) if width(name) + 12 <= room), "")
        if label:
            yield Caption(_at(scene, pixels(scene.layout.axis, left) + 6), 10, label, "ink2")


def _silence(scene: Scene) -> Iterator[Caption]:
    """The longest silence, in the lane with the most contacts where it has room."""
    axis, rows = scene.layout.axis, scene.layout.rows
    if scene.silence is None or not rows:
        return
    left, right = (max(min(axis.at(day), axis.high), axis.low) for day in scene.silence)
    row = max(rows, key=lambda row: len(row.lane.contacts))
    ends = pixels(axis, left), pixels(axis, right)
    if ends[1] - ends[0] < _SILENCE_ROOM or row.rug - row.top < 60 or _meets(scene, row, ends):
        return
    start, end = (month(day) for day in scene.silence)
    middle = (row.top + 34 + row.rug) / 2
    words = f"No known contact from<br>{start} to {end}"
    yield Caption((left + right) / 2, middle, words, "ink2", _CENTRE)


def _meets(scene: Scene, row: Row, ends: tuple[float, float]) -> bool:
    """Whether an event or a label of the lane lies where the silence is written."""
    middle = sum(ends) / 2
    left, right = middle - _SILENCE_ROOM / 2, middle + _SILENCE_ROOM / 2
    axis = scene.layout.axis
    spots = any(
        pixels(axis, spot.left) < right + 10 and left - 10 < pixels(axis, max(spot.right, spot.x))
        for spot in row.spots
    )
    return spots or any(p.left < right and left < p.right for p in _placed(scene, row))
