"""What the form of the filters asks for besides another address: the export."""

from __future__ import annotations

import streamlit as st

from dashboard.pages import session


def acted() -> None:
    """The button for the export was pressed."""
    st.session_state["export"] = session.reported("masthead", "act") == "export"


def exporting() -> bool:
    """Whether the reader has just asked for the export, once."""
    return bool(st.session_state.pop("export", False))
