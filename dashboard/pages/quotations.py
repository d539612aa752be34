"""The quotations: everything that was said, to search by speaker, topic, year and form."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

import streamlit as st

from dashboard.pages import components, controls, downloads, session
from dashboard.pages.data import load
from dashboard.pages.look import masthead, wear
from dashboard.pages.said import said
from dashboard.view.address import State, link
from dashboard.view.catalogue import Catalogue
from dashboard.view.facets import foremost
from dashboard.view.quotations import PAGE, headline, quotations
from dashboard.view.sayings import Saying, options, select
from dashboard.view.spoken import count

_TITLE = "What they said"
_SEARCH = "Search the words"
_FACETS = {"topic": "Topic", "speaker": "Speaker", "kind": "Kind", "source": "Source"}
# So many speakers stand beneath the filters; a popover has all where there are more.
_SPEAKERS = 8


def page() -> None:
    """The whole page, from top to bottom."""
    found, everything, address = load(), said(), session.current()
    state = address.state
    shown = select(everything, state.filters, state.form)
    wear(False, "said.css")
    masthead(_TITLE, headline(found, shown, state), address.notice)
    _bar(found, everything, shown, state)
    limit = _limit(state)
    markup = quotations(found, everything, shown, state, limit)
    components.story(markup, "", on_go_change=session.gone, on_act_change=controls.acted)
    if len(shown) > limit:
        rest = min(len(shown) - limit, PAGE)
        st.button(f"Show {rest} more", key="more", on_click=_more, args=(link(state), limit))
    if st.session_state.pop("dialog", False):
        _dialog(found, everything)


def _bar(
    found: Catalogue, everything: Sequence[Saying], shown: Sequence[Saying], state: State
) -> None:
    """The filters, hidden on a phone, and the speakers beneath them."""
    offer = partial(options, found, everything, state.filters, state.form)
    with st.container(horizontal=True, key="controls", vertical_alignment="center", gap="small"):
        controls.search(state.filters, "bar", _SEARCH)
        for facet, name in _FACETS.items():
            offered = offer(facet)
            if len(offered) > (_SPEAKERS if facet == "speaker" else 1):
                chosen = len(state.filters.chosen(facet))
                with st.popover(controls.told(name, chosen), key=f"open-{facet}"):
                    controls.pills(facet, name, offered, state, "all")
        asked = bool(state.filters.start) + bool(state.filters.end)
        with st.popover(controls.told("Dates", asked), key="open-dates"):
            controls.dates(state.filters, "bar")
        controls.forms(offer("form"), state, "bar")
        if state.filters.active or state.form:
            st.button("Clear filters", type="tertiary", key="clear", on_click=controls.clear)
        downloads.quotes_popover(found, shown, state, "quotations")
    with st.container(key="voices"):
        loudest = foremost(offer("speaker"), state.filters.speaker, _SPEAKERS)
        controls.pills("speaker", "Speakers", loudest, state, "bar")


@st.dialog("Filter and search", on_dismiss="rerun")
def _dialog(found: Catalogue, everything: Sequence[Saying]) -> None:
    """All filters on a phone; a dialog runs again on its own, so it reads the address."""
    state = session.current().state
    offer = partial(options, found, everything, state.filters, state.form)
    controls.search(state.filters, "dialog", _SEARCH)
    st.subheader("Form", anchor=False)
    controls.forms(offer("form"), state, "dialog")
    for facet, name in _FACETS.items():
        offered = offer(facet)
        if len(offered) > 1:
            st.subheader(name, anchor=False)
            controls.pills(facet, name, offered, state, "dialog")
    st.subheader("Dates", anchor=False)
    controls.dates(state.filters, "dialog")
    shown = select(everything, state.filters, state.form)
    downloads.quotes_section(found, shown, state, "quotations")
    with st.container(horizontal=True, horizontal_alignment="distribute"):
        st.button("Reset", on_click=controls.clear, key="reset")
        if st.button(f"Show {count(len(shown), 'passage')}", type="primary", key="show"):
            st.rerun()


def _limit(state: State) -> int:
    """How many are shown: more were asked for only of this selection."""
    asked, limit = st.session_state.get("more-of", ("", PAGE))
    return int(limit) if asked == link(state) else PAGE


def _more(address: str, limit: int) -> None:
    st.session_state["more-of"] = address, limit + PAGE


page()
