"""The row of pages on top, and the way from page to page."""

from __future__ import annotations

from collections.abc import Sequence
from copy import copy
from functools import cache, partial

import streamlit as st

from dashboard.pages import components, session
from dashboard.pages.data import load, remembered
from dashboard.pages.look import theme
from dashboard.reference.calendar import known_until
from dashboard.view import menu as row
from dashboard.view.address import State
from dashboard.view.filters import Filters
from dashboard.view.markup import Html
from dashboard.view.tally import tally


def page(file: str, title: str, default: bool = False) -> st.Page:
    """A page by its file; the `default` is shown where an address names none."""
    # Streamlit notes in it whether it may be run
    return copy(_page(file, title, default))


@cache
def _page(file: str, title: str, default: bool) -> st.Page:
    """The same, made once: Streamlit looks at the file each time."""
    return st.Page(file, title=title, default=default)


def draw(pages: Sequence[st.Page], current: st.Page) -> None:
    """Draw the row, or go where the link that was followed leads."""
    left = session.leaving()
    if left:
        page = next((page for page in pages if page.url_path == left[0]), current)
        st.switch_page(page, query_params=left[1])
    named = tuple((page.url_path, page.title) for page in pages)
    markup = _row(named, current.url_path, session.current().state.filters)
    components.menu(markup, theme(), on_go_change=partial(session.gone, "menu"))


@remembered(most=100)
def _row(named: tuple[tuple[str, str], ...], current: str, filters: Filters) -> Html:
    told = tally(load(), filters, known_until())
    return row.menu(named, current, State(filters=filters), told)
