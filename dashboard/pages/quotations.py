"""The quotations: everything that was said, to search by speaker, topic, year and form."""

from __future__ import annotations

import streamlit as st

from dashboard.pages import components, downloads, session
from dashboard.pages.controls import exporting
from dashboard.pages.data import load
from dashboard.pages.look import masthead
from dashboard.pages.said import said
from dashboard.view.address import State, link
from dashboard.view.quotations import PAGE, headline, quotations
from dashboard.view.quotations_form import of_quotations
from dashboard.view.sayings import select

_TITLE = "What they said"


def page() -> None:
    """The whole page, from top to bottom."""
    found, everything, address = load(), said(), session.current()
    state = address.state
    shown = select(everything, state.filters, state.form)
    form = of_quotations(found, everything, shown, state)
    masthead(_TITLE, headline(found, shown, state), address.notice, "said.css", form=form)
    limit = _limit(state)
    markup = quotations(found, everything, shown, state, limit)
    components.story(markup, "", on_go_change=session.gone)
    if len(shown) > limit:
        rest = min(len(shown) - limit, PAGE)
        st.button(f"Show {rest} more", key="more", on_click=_more, args=(link(state), limit))
    if exporting():
        downloads.of_quotes(found, shown, state, "quotations")


def _limit(state: State) -> int:
    """How many are shown: more were asked for only of this selection."""
    asked, limit = st.session_state.get("more-of", ("", PAGE))
    return int(limit) if asked == link(state) else PAGE


def _more(address: str, limit: int) -> None:
    st.session_state["more-of"] = address, limit + PAGE


page()
