"""The timeline: filters, chart and list, and the open event beside the chart."""

from __future__ import annotations

from functools import partial

import streamlit as st

from dashboard.pages import components, downloads, session
from dashboard.pages.controls import controls, exporting
from dashboard.pages.data import drawn, load
from dashboard.pages.look import masthead, theme, wear
from dashboard.pages.said import said_on
from dashboard.view import filters
from dashboard.view.address import State, picking, zooming
from dashboard.view.catalogue import Catalogue, Entry
from dashboard.view.controls import of_events
from dashboard.view.headline import headline
from dashboard.view.legend import legend
from dashboard.view.overview import strip, zoom_months, zoom_years
from dashboard.view.picture import picture
from dashboard.view.sheet import faded, sheet
from dashboard.view.stops import stops
from dashboard.view.story import story

_TITLE = "Trump and Putin, as the articles tell it"
_BARE = {"displayModeBar": False, "doubleClick": False, "scrollZoom": False, "responsive": True}


def page() -> None:
    """The whole page, from top to bottom."""
    found = load()
    address = session.current()
    state = address.state
    shown = filters.shown(found, state.filters)
    opened = found.find(state.event) if state.event else None
    wear(opened is not None)
    masthead(_TITLE, headline(found, shown, state), address.notice)
    controls(of_events(found, state, chart=True))
    with st.container(horizontal=True, key="stage", gap="large"):
        figures = st.container(key="figures", gap=None)
        # the list first: a browser shows it while it is still drawing the chart
        markup = story(found, shown, opened, state, said_on(state.filters.topic))
        components.story(markup, state.event, on_go_change=session.gone)
        with figures:
            _chart(found, shown, opened, state)
    if exporting():
        downloads.of_events(found, shown, state)


def _chart(found: Catalogue, shown: tuple[Entry, ...], opened: Entry | None, state: State) -> None:
    """The chart over its sheet, the strip and the legend."""
    laid, chart, figure = drawn(state, theme())
    ids = frozenset(entry.event.id for entry in shown)
    with st.container(key="chart", gap=None):
        components.sheet(sheet(laid, chart, ids, opened), faded(laid, ids))
        st.plotly_chart(
            figure,
            key="timeline",
            theme=None,
            config=_BARE,
            on_select=_picked,
            selection_mode="points",
            alt="The timeline; the list beside it has the same events.",
        )
        gone = partial(session.gone, "cursor")
        components.cursor(stops(laid, chart, ids, state), state.event, on_go_change=gone)
    whole = strip(found, shown, state)
    low, high = zoom_years(state.zoom, whole)
    data = {"low": whole.low, "high": whole.high, "from": low, "to": high}
    drawings = {"drawing": whole.drawing, "legend": legend(laid)}
    components.strip(data | drawings, on_zoom_change=_zoomed)
    components.tools(picture(found, shown, state, _TITLE, theme()))


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
    value = str(st.session_state["strip"].get("zoom") or "")
    low, dots_, high = value.partition("..")
    zoom = zoom_months(float(low), float(high)) if dots_ else None
    session.changed(lambda state: zooming(state, zoom))


page()
