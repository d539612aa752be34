"""The sheet beneath the marks: bands, lines, words, and what is counted.

It is drawn apart from the figure, because it changes with each filter and a
figure that changes is drawn anew.  The figure has no margins, so a share of
the width is the same place on both.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dashboard.view.captions import Caption, captions, labelled, leaders
from dashboard.view.columns import columns
from dashboard.view.contacts import Contact
from dashboard.view.figure import Chart
from dashboard.view.markup import Html, tag
from dashboard.view.owned import owned
from dashboard.view.scene import Scene


def sheet(
    scene: Scene, chart: Chart, shown: frozenset[str], untold: Sequence[Contact] = ()
) -> Html:
    """The sheet of a chart where the events with the ids `shown` are shown.

    The ticks of `untold` are labelled: no article tells of these known contacts.
    """
    parts = [*_bands(scene), *_lines(scene), *columns(scene, shown)]
    labels = labelled(scene, shown, untold)
    parts += [_line(x, top, x, bottom, "leader") for x, top, bottom in leaders(labels)]
    parts += [_text(caption) for caption in captions(scene, shown, labels)]
    drawing = tag("svg", *parts, width="100%", height=f"{chart.height:g}", aria_hidden="true")
    return tag("div", drawing, owned(scene, chart, shown), class_="sheet")


def faded(scene: Scene, shown: frozenset[str]) -> list[str]:
    """The ids of the events whose marks the filters fade; the counted have none."""
    drawn = dict.fromkeys(spot.entry.event.id for row in scene.layout.rows for spot in row.spots)
    return [event for event in drawn if event not in shown]


def _bands(scene: Scene) -> Iterator[Html]:
    axis = scene.layout.axis
    for term, left, right in scene.terms:
        if term.shaded:
            x, width = axis.share(left), axis.share(right) - axis.share(left)
            height = f"{scene.foot:g}"
            yield tag("rect", x=f"{x:.4%}", width=f"{width:.4%}", height=height, class_="band")


def _lines(scene: Scene) -> Iterator[Html]:
    """Grid, rules between the lanes, and the axis."""
    axis, rows = scene.layout.axis, scene.layout.rows
    for left, _, _ in scene.ticks[1:]:
        for row in rows:
            x = axis.share(left)
            yield _line(x, row.top + 27, x, row.bottom - 7, "grid")
    for row in rows[:-1]:
        yield _line(0, row.bottom, 1, row.bottom, "rule")
    yield _line(0, scene.foot, 1, scene.foot, "axis")


def _line(x1: float, y1: float, x2: float, y2: float, kind: str) -> Html:
    ends = {"x1": f"{x1:.4%}", "y1": f"{y1:g}", "x2": f"{x2:.4%}", "y2": f"{y2:g}"}
    return tag("line", **ends, class_=kind)


def _text(caption: Caption) -> Html:
    place = {"x": f"{caption.share:.4%}", "y": f"{caption.y:g}", "dx": str(caption.dx)}
    return tag(
        "text", caption.words, **place, text_anchor=caption.anchor, class_=caption.kind or None
    )
