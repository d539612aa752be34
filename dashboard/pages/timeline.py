"""The timeline: filters, chart and list, and the open event beside the chart."""

from __future__ import annotations

from functools import partial
from typing import Any

import streamlit as st

from dashboard.pages import components, session
from dashboard.pages.controls import exporting
from dashboard.pages.data import drawn, evidenced, load
from dashboard.pages.look import entitle, masthead, theme
from dashboard.pages.packed import Surroundings, story, surroundings
from dashboard.view import filters
from dashboard.view.address import picking, zooming
from dashboard.view.overview import zoomed
from dashboard.view.timeline import TITLE, closed

_BARE = {"displayModeBar": False, "doubleClick": False, "scrollZoom": False, "responsive": True}


def page() -> None:
    """The whole page, from top to bottom."""
    address = session.current()
    state = address.state
    if opened := load().find(state.event):
        entitle(opened.event.title)
    made = surroundings(closed(state), theme())
    masthead(TITLE, made.headline, address.notice, form=made.form)
    with st.container(horizontal=True, key="stage", gap="large"):
        figures = st.container(key="figures", gap=None)
        # the list first: a browser shows it while it is still drawing the chart
        components.draw("story", story(state, theme()), on_go_change=session.gone)
        with figures:
            _chart(made, drawn(state, theme())[-1])
    if exporting():
        # imported here: few visits take anything along
        from dashboard.pages import downloads

        found = evidenced(state.filters)
        downloads.of_events(found, filters.shown(found, state.filters), state)


def _chart(made: Surroundings, figure: Any) -> None:
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
    zoom = zoomed(str(session.reported("strip", "zoom") or ""))
    session.changed(lambda state: zooming(state, zoom))


page()
