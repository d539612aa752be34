"""How a visitor's own articles and their events are told from all others."""

from __future__ import annotations

from dashboard.view.figure import Chart
from dashboard.view.markup import Html, tag
from dashboard.view.scene import Scene

# Stands after a title; the space is for those who hear it read out.
YOURS_TAG = tag("small", " yours", class_="yours")


def owned(scene: Scene, chart: Chart, shown: frozenset[str]) -> Html:
    """A dashed ring around each event of the visitor's own that is shown."""
    spots = [spot for row in scene.layout.rows for spot in row.spots]
    own = {spot.entry.event.id for spot in spots if spot.entry.own} & shown
    rings = [
        tag(
            "span",
            class_=f"ring own side-{place.side}",
            style=f"left:{place.share:.4%};top:{place.y:g}px",
        )
        for event in sorted(own)
        for place in chart.places.get(event, ())
    ]
    return tag("div", *rings, class_="selection", aria_hidden="true") if rings else Html("")
