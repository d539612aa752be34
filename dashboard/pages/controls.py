"""The filters of a page; each writes to the address."""

from __future__ import annotations

from functools import partial

import streamlit as st

from dashboard.pages import components, session
from dashboard.view.markup import Html


def controls(markup: Html) -> None:
    """The form of the filters."""
    components.filters(
        markup,
        on_ask_change=session.asked,
        on_go_change=partial(session.gone, "filters"),
        on_act_change=_acted,
    )


def _acted() -> None:
    """The button for the export was pressed."""
    st.session_state["export"] = session.reported("filters", "act") == "export"


def exporting() -> bool:
    """Whether the reader has just asked for the export, once."""
    return bool(st.session_state.pop("export", False))
