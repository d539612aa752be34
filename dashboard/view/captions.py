"""The words on the chart: lanes, labels, years, terms and the longest silence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from dashboard.view.contacts import Contact
from dashboard.view.labels import LEADER_GAP, Label, Placed, width
from dashboard.view.lanes import note
from dashboard.view.layout import Row, label_places
from dashboard.view.markup import Html, join, tag
from dashboard.view.scene import Scene
from dashboard.view.spoken import month
from dashboard.view.spots import WIDTH, pixels

# Where in its gap the longest silence is written, the best place first.
_SILENCE_AT = (0.5, 0.55, 0.45, 0.6, 0.4, 0.65, 0.35)


@dataclass(frozen=True, slots=True)
class Caption:
    """Words at a place: a share of the width and `dx` pixels, `y` in pixels.

    `anchor` is which end of the words stands there: start, middle or end.
    """

    share: float
    y: float
    words: Html | str
    dx: int = 0
    anchor: str = "start"
    kind: str = ""


Labelled = Sequence[tuple[Row, Sequence[Placed]]]


def labelled(scene: Scene, shown: frozenset[str], untold: Sequence[Contact] = ()) -> Labelled:
    """Each lane with the labels of those of its events whose ids are in `shown`.

    With them stand those of its known contacts that are `untold`.
    """
    found = []
    for row in scene.layout.rows:
        spots = [spot for spot in row.spots if spot.entry.event.id in shown]
        missing = [_missing(scene, contact) for contact in untold if _ticked(scene, row, contact)]
        found.append((row, label_places(spots, scene.layout.axis, row.labels, missing)))
    return found


def _ticked(scene: Scene, row: Row, contact: Contact) -> bool:
    """Whether a lane's rug has the tick of a known contact."""
    axis = scene.layout.axis
    within = axis.low <= axis.at(contact.day) <= axis.high
    return scene.rugs and within and contact in row.lane.contacts


def _missing(scene: Scene, contact: Contact) -> Label:
    """What the tick of a known contact is labelled with that no article tells of."""
    at = pixels(scene.layout.axis, scene.layout.axis.at(contact.day))
    return Label(contact.row.id, at, f"{contact.row.name}: no article")


def captions(scene: Scene, shown: frozenset[str], labels: Labelled) -> Iterator[Caption]:
    """All words of the chart where the events with the ids `shown` are shown."""
    yield from _terms(scene)
    yield from _headings(scene, shown)
    yield from _labels(labels)
    yield from _years(scene)
    yield from _silence(scene, labels)


def leaders(labels: Labelled) -> Iterator[tuple[float, float, float]]:
    """A line from each raised label down to its mark or tick: share, upper and lower y."""
    for row, several in labels:
        marks = {spot.entry.event.id: spot.y for spot in row.spots}
        for placed in several:
            # a tick lies below the marks, apart from the lowest label as well
            if placed.row or placed.label.id not in marks:
                top, bottom = row.label_y(placed.row) - 8, marks.get(placed.label.id, row.rug)
                yield placed.label.mark / WIDTH, top, bottom


def _labels(labels: Labelled) -> Iterator[Caption]:
    for row, several in labels:
        main = {spot.entry.event.id for spot in row.spots if not spot.entry.event.context}
        for placed in several:
            kind = "" if placed.label.id in main else "quiet"
            kind = "bold" if placed.label.bold else kind
            y, words = row.label_y(placed.row), placed.label.words
            if placed.ends:
                yield Caption(placed.right / WIDTH, y, words, anchor="end", kind=kind)
            else:
                yield Caption(placed.left / WIDTH, y, words, dx=LEADER_GAP, kind=kind)


def _headings(scene: Scene, shown: frozenset[str]) -> Iterator[Caption]:
    for row in scene.layout.rows:
        name = tag("tspan", row.lane.name, class_="bold")
        told = tag("tspan", note(row.lane, shown, scene.rugs), dx="8")
        yield Caption(0, row.top + 15, join((name, told)), kind="quiet")


def _years(scene: Scene) -> Iterator[Caption]:
    axis = scene.layout.axis
    for left, right, name in scene.ticks:
        if name:
            middle = axis.share((left + right) / 2)
            yield Caption(middle, scene.foot + 16, name, anchor="middle", kind="quiet")


def _terms(scene: Scene) -> Iterator[Caption]:
    """The name of each term that has room for it."""
    axis = scene.layout.axis
    for term, left, right in scene.terms:
        room = pixels(axis, right) - pixels(axis, left) - 12
        label = next((name for name in (term.label, term.short) if width(name) <= room), "")
        if label:
            yield Caption(axis.share(left), 10, label, dx=6, kind="quiet")


def _silence(scene: Scene, labels: Labelled) -> Iterator[Caption]:
    """The longest silence, in the lane with the most contacts where it has room."""
    axis, rows = scene.layout.axis, scene.layout.rows
    if scene.silence is None or not rows:
        return
    start, end = (month(day) for day in scene.silence)
    words = ("No known contact from", f"{start} to {end}")
    left, right = (pixels(axis, max(min(axis.at(d), axis.high), axis.low)) for d in scene.silence)
    row = max(rows, key=lambda row: len(row.lane.contacts))
    room = max(map(width, words)) + 24
    places = (left + (right - left) * share for share in _SILENCE_AT)
    within = (at for at in places if left <= at - room / 2 and at + room / 2 <= right)
    drawn = next(several for lane, several in labels if lane is row)
    middle = next((at for at in within if not _meets(scene, row, drawn, at, room)), None)
    if middle is None or row.rug - row.top < 60:
        return
    y = (row.top + 30 + row.rug) / 2
    for at, line in ((y - 9, words[0]), (y + 9, words[1])):
        yield Caption(middle / WIDTH, at, line, anchor="middle", kind="quiet")


def _meets(scene: Scene, row: Row, several: Sequence[Placed], middle: float, room: float) -> bool:
    """Whether an event or a label of the lane lies where the silence is written."""
    left, right = middle - room / 2, middle + room / 2
    axis = scene.layout.axis
    drawn = [(spot.left, spot.right) for spot in row.spots]
    drawn += [(cell.left, cell.right) for cell, _, _ in row.cells()]
    spots = any(pixels(axis, low) < right and left < pixels(axis, high) for low, high in drawn)
    labels = [*label_places(row.spots, axis, row.labels), *several]
    return spots or any(label.left < right and left < label.right for label in labels)
