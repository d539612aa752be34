"""The timeline: filters, chart and list, and the open event beside the chart."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Any

import streamlit as st

from dashboard.pages import components, downloads, session
from dashboard.pages.controls import controls, exporting
from dashboard.pages.data import drawn, load, remembered
from dashboard.pages.look import masthead, theme
from dashboard.pages.said import said_on
from dashboard.view import filters
from dashboard.view.address import State, picking, zooming
from dashboard.view.markup import Html
from dashboard.view.overview import zoom_months
from dashboard.view.timeline import TITLE, closed, told, written

_BARE = {"displayModeBar": False, "doubleClick": False, "scrollZoom": False, "responsive": True}


def page() -> None:
    """The whole page, from top to bottom."""
    address = session.current()
    state = address.state
    made = _written(closed(state), theme())
    masthead(TITLE, made.headline, address.notice)
    controls(made.form)
    with st.container(horizontal=True, key="stage", gap="large"):
        figures = st.container(key="figures", gap=None)
        # the list first: a browser shows it while it is still drawing the chart
        components.draw("story", _told(state, theme()), on_go_change=session.gone)
        with figures:
            _chart(made, drawn(state, theme())[-1])
    if exporting():
        downloads.of_events(load(), filters.shown(load(), state.filters), state)


@dataclass(frozen=True, slots=True)
class _Made:
    """What surrounds the list and the figure, packed where it is large."""

    headline: Html
    form: Html
    sheet: bytes
    strip: bytes


@remembered(most=120)
def _written(state: State, theme: str) -> _Made:
    """All that the page shows of a state but the figure, the list and the open event."""
    scene, chart, _ = drawn(state, theme)
    made = written(load(), state, (scene, chart), theme)
    return _Made(
        made.headline,
        made.form,
        components.pack_sheet(made.sheet, made.faded, made.stops),
        components.pack_strip(made.strip, made.picture),
    )


@remembered(most=120)
def _told(state: State, theme: str) -> bytes:
    """The list of a state, or its open event."""
    made = told(load(), state, drawn(state, theme)[1], said_on(state.filters.topic))
    return components.pack_story(made.story, state.event, made.ring)


def _chart(made: _Made, figure: Any) -> None:
    """The chart over its sheet, the strip and the legend."""
    with st.container(key="chart", gap=None):
        components.draw("sheet", made.sheet, on_go_change=partial(session.gone, "sheet"))
        st.plotly_chart(
            figure,
            key="timeline",
            theme=None,
            config=_BARE,
            on_select=_picked,
            selection_mode="points",
            alt="The timeline; the list beside it has the same events.",
        )
    components.draw("strip", made.strip, on_zoom_change=_zoomed)


def _picked() -> None:
    """A mark was clicked.

    A second click on the same mark comes without a point; it means that mark
    again, as its event may have been closed in between.
    """
    points = st.session_state["timeline"]["selection"]["points"]
    picked = points[0].get("customdata") if points else st.session_state.get("picked")
    picked = picked[0] if isinstance(picked, list) else picked
    if picked:
        st.session_state["picked"] = picked
        session.changed(lambda state: picking(state, str(picked)))


def _zoomed() -> None:
    value = str(session.reported("strip", "zoom") or "")
    low, dots_, high = value.partition("..")
    zoom = zoom_months(float(low), float(high)) if dots_ else None
    session.changed(lambda state: zooming(state, zoom))


page()
