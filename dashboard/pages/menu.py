"""The row of pages on top, and the way from page to page."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

import streamlit as st

from dashboard.pages import components, session
from dashboard.pages.data import load, remembered
from dashboard.reference.calendar import known_until
from dashboard.view import menu as row
from dashboard.view.address import State
from dashboard.view.filters import Filters
from dashboard.view.markup import Html
from dashboard.view.tally import tally


def menu(pages: Sequence[st.Page], current: st.Page) -> None:
    """Draw the row, or go where the link that was followed leads."""
    left = session.leaving()
    if left:
        page = next((page for page in pages if page.url_path == left[0]), current)
        st.switch_page(page, query_params=left[1])
    named = tuple((page.url_path, page.title) for page in pages)
    markup = _row(named, current.url_path, session.current().state.filters)
    components.menu(markup, on_go_change=partial(session.gone, "menu"))


@remembered(most=100)
def _row(named: tuple[tuple[str, str], ...], current: str, filters: Filters) -> Html:
    told = tally(load(), filters, known_until())
    return row.menu(named, current, State(filters=filters), told)
