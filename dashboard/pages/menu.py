"""The row of pages on top; the filters go along from page to page."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from dashboard.pages import components, session
from dashboard.pages.data import load
from dashboard.reference.calendar import known_until
from dashboard.view.address import parameters, shared
from dashboard.view.tally import tally


def menu(pages: Sequence[st.Page], current: st.Page) -> None:
    """Draw the row, or go where the link that was followed leads."""
    left = session.leaving()
    if left:
        page = next((page for page in pages if page.url_path == left[0]), current)
        st.switch_page(page, query_params=left[1])
    state = session.current().state
    kept = parameters(shared(state))
    with st.container(horizontal=True, key="menu", gap=None):
        for page in pages:
            here = "menu-here" if page is current else f"menu-{page.url_path or 'timeline'}"
            with st.container(key=here, width="content"):
                st.page_link(page, query_params=kept)
        components.menu(tally(load(), state.filters, known_until()), current.title)
