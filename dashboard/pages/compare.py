"""The comparison: two speakers side by side, or one through the years."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

import streamlit as st

from dashboard.pages import components, controls, downloads, session
from dashboard.pages.data import load
from dashboard.pages.look import masthead, wear
from dashboard.pages.said import said
from dashboard.view.address import MODES, State
from dashboard.view.catalogue import Catalogue
from dashboard.view.compare.facing import Setting
from dashboard.view.compare.pairing import Sides, alone, compared, sides
from dashboard.view.compare.sentence import headline, names, title
from dashboard.view.compare.story import comparison
from dashboard.view.sayings import Saying, options

_MODES = {"side-by-side": "Side by side", "then-and-now": "Then and now"}
_FACETS = {"topic": "Topic", "source": "Source"}


def page() -> None:
    """The whole page, from top to bottom."""
    found, everything, address = load(), said(), session.current()
    state = address.state
    shown = sides(everything, state)
    wear(False, "said.css", "compare.css")
    masthead(title(found, shown, state), headline(found, everything, shown, state), address.notice)
    _bar(found, everything, shown, state)
    markup = comparison(Setting(found, shown, state), everything)
    components.story(markup, "", on_go_change=session.gone, on_act_change=controls.acted)
    if st.session_state.pop("dialog", False):
        _dialog(found, everything)


def _voices(shown: Sides, state: State) -> dict[str, tuple[str, tuple[str, ...]]]:
    """What the choice of each side is called, and who stands there."""
    if alone(state):
        return {"left": ("Speaker", shown.left)}
    return {"left": ("Left", shown.left), "right": ("Right", shown.right)}


def _bar(found: Catalogue, everything: Sequence[Saying], shown: Sides, state: State) -> None:
    """Speakers, mode and filters; hidden on a phone."""
    others = state.filters.without("speaker")
    offer = partial(options, found, everything, others, ())
    with st.container(horizontal=True, key="controls", vertical_alignment="center", gap="small"):
        for side, (name, voices) in _voices(shown, state).items():
            told = controls.plain(f"{name}: {names(found, voices)}")
            with st.popover(told, key=f"open-{side}"):
                controls.voices(side, name, offer("speaker"), voices, "bar")
        for facet, name in _FACETS.items():
            chosen = len(state.filters.chosen(facet))
            with st.popover(controls.told(name, chosen), key=f"open-{facet}"):
                controls.pills(facet, name, offer(facet), state, "bar")
        asked = bool(state.filters.start) + bool(state.filters.end)
        with st.popover(controls.told("Dates", asked), key="open-dates"):
            controls.dates(state.filters, "bar")
        controls.search(state.filters, "bar", "Search the words")
        _mode(state, "bar")
        if state.filters.active:
            st.button("Clear filters", type="tertiary", key="clear", on_click=controls.clear)
        downloads.quotes_popover(found, compared(everything, shown, state), state, "compare")


def _mode(state: State, where: str) -> None:
    key = f"{where}-mode"
    st.session_state[key] = state.mode
    st.segmented_control(
        "Mode",
        MODES,
        key=key,
        format_func=lambda mode: _MODES[mode],
        required=True,
        label_visibility="collapsed",
        on_change=session.viewed,
        args=("mode", key),
    )


@st.dialog("Filter and search", on_dismiss="rerun")
def _dialog(found: Catalogue, everything: Sequence[Saying]) -> None:
    """All choices on a phone; a dialog runs again on its own, so it reads the address."""
    state = session.current().state
    shown = sides(everything, state)
    offer = partial(options, found, everything, state.filters.without("speaker"), ())
    _mode(state, "dialog")
    for side, (name, voices) in _voices(shown, state).items():
        st.subheader(name, anchor=False)
        controls.voices(side, name, offer("speaker"), voices, "dialog")
    controls.search(state.filters, "dialog", "Search the words")
    for facet, name in _FACETS.items():
        st.subheader(name, anchor=False)
        controls.pills(facet, name, offer(facet), state, "dialog")
    st.subheader("Dates", anchor=False)
    controls.dates(state.filters, "dialog")
    downloads.quotes_section(found, compared(everything, shown, state), state, "compare")
    with st.container(horizontal=True, horizontal_alignment="distribute"):
        st.button("Reset", on_click=controls.clear, key="reset")
        if st.button("Show the comparison", type="primary", key="show"):
            st.rerun()


page()
