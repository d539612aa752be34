"""The widgets that filter and turn the timeline; each writes to the address."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import replace

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from dashboard.pages.session import changed, current, dated, filtered, viewed
from dashboard.view.address import AXES, LANES, State
from dashboard.view.catalogue import Catalogue
from dashboard.view.facets import Option, options
from dashboard.view.filters import Filters, counted, select
from dashboard.view.spoken import count

# What a page adds to the dialog.
Section = Callable[[Catalogue, State], None]
_FACETS = {"speaker": "Speaker", "kind": "Kind", "source": "Source"}


def bar(found: Catalogue, state: State, looks: bool = False) -> DeltaGenerator:
    """The row of filters, hidden on a phone; with the chart's switches if `looks`.

    What a page puts into it later stands at its end.
    """
    row = st.container(horizontal=True, key="controls", vertical_alignment="center", gap="small")
    with row:
        search(state.filters, "bar")
        for facet, name in _FACETS.items():
            offered = options(found, state.filters, facet)
            if len(offered) > 1:
                with st.popover(told(name, len(state.filters.chosen(facet))), key=f"open-{facet}"):
                    pills(facet, name, offered, state, "bar")
        asked = bool(state.filters.start) + bool(state.filters.end)
        with st.popover(told("Dates", asked), key="open-dates"):
            dates(state.filters, "bar")
        if looks:
            _looks(state)
        if state.filters.active:
            st.button("Clear filters", type="tertiary", key="clear", on_click=clear)
    return row


def topics(found: Catalogue, state: State) -> None:
    """The topics with their counts."""
    with st.container(key="topics"):
        pills("topic", "Topics", options(found, state.filters, "topic"), state, "bar")


@st.dialog("Filter and search", on_dismiss="rerun")
def dialog(found: Catalogue, more: Section | None) -> None:
    """All filters on a phone, and what else the page has there.

    A dialog runs again on its own, so it reads the address each time.
    """
    state = current().state
    search(state.filters, "dialog")
    for facet, name in {"topic": "Topic", **_FACETS}.items():
        offered = options(found, state.filters, facet)
        if len(offered) > 1:
            st.subheader(name, anchor=False)
            pills(facet, name, offered, state, "dialog")
    st.subheader("Dates", anchor=False)
    dates(state.filters, "dialog")
    if more:
        more(found, state)
    shown = count(counted(select(found.entries, state.filters)), "event")
    with st.container(horizontal=True, horizontal_alignment="distribute"):
        st.button("Reset", on_click=clear, key="reset")
        if st.button(f"Show {shown}", type="primary", key="show"):
            st.rerun()


def acted() -> None:
    """A button of the list was pressed: on a phone, that for the filters."""
    st.session_state["dialog"] = st.session_state["story"].get("act") == "filters"


def dialog_if_asked(found: Catalogue, more: Section | None = None) -> None:
    """Open the dialog where its button was pressed just now."""
    if st.session_state.pop("dialog", False):
        dialog(found, more)


def clear() -> None:
    """Ask for everything again."""
    changed(lambda state: replace(state, filters=Filters(), form=(), zoom=None, event=""))


def told(name: str, chosen: int) -> str:
    """A popover's name, with how much is chosen in it."""
    return f"{name}: {chosen}" if chosen else name


def search(filters: Filters, where: str, words: str = "Search events and words") -> None:
    """The field for words to search, which says what it searches."""
    key = f"{where}-words"
    st.session_state[key] = filters.words
    st.text_input(
        words,
        key=key,
        placeholder=words,
        label_visibility="collapsed",
        max_chars=200,
        width=250 if where == "bar" else "stretch",
        on_change=filtered,
        args=("words", key),
    )


def pills(facet: str, name: str, offered: Iterable[Option], state: State, where: str) -> None:
    """The values of a facet as pills; more than one can be chosen."""
    told = {option.id: f"{plain(option.label)} {option.count}" for option in offered}
    key = f"{where}-{facet}"
    st.session_state[key] = [value for value in state.filters.chosen(facet) if value in told]
    st.pills(
        name,
        list(told),
        selection_mode="multi",
        format_func=lambda value: told.get(value, value),
        key=key,
        label_visibility="collapsed",
        on_change=filtered,
        args=(facet, key),
    )


def forms(offered: Iterable[Option], state: State, where: str) -> None:
    """The forms of quotations as pills; more than one can be chosen."""
    told = {option.id: f"{option.label} {option.count}" for option in offered}
    key = f"{where}-form"
    st.session_state[key] = [form for form in state.form if form in told]
    st.pills(
        "Form",
        list(told),
        selection_mode="multi",
        format_func=lambda form: told.get(form, form),
        key=key,
        label_visibility="collapsed",
        on_change=viewed,
        args=("form", key),
    )


def voices(
    side: str, name: str, offered: Iterable[Option], chosen: Iterable[str], where: str
) -> None:
    """The speakers of one side of a comparison as pills; none stands for the usual ones."""
    told = {option.id: f"{plain(option.label)} {option.count}" for option in offered}
    key = f"{where}-{side}"
    st.session_state[key] = [voice for voice in chosen if voice in told]
    st.pills(
        name,
        list(told),
        selection_mode="multi",
        format_func=lambda voice: told.get(voice, voice),
        key=key,
        label_visibility="collapsed",
        on_change=viewed,
        args=(side, key),
    )


def dates(filters: Filters, where: str) -> None:
    """The fields for the first and the last date."""
    for name, label, value in (("start", "From", filters.start), ("end", "To", filters.end)):
        key = f"{where}-{name}"
        st.session_state[key] = value
        st.text_input(
            label,
            key=key,
            placeholder="2017, 2017-03 or 2017-03-16",
            max_chars=10,
            on_change=dated,
            args=(name, key),
        )


def _looks(state: State) -> None:
    """Lanes, axis, and the switches for known contacts and context."""
    for key, value in (("lanes", state.lanes), ("axis", state.axis), ("contacts", state.contacts)):
        st.session_state[key] = value
    st.session_state["context"] = state.filters.context
    st.selectbox(
        "Lanes",
        LANES,
        key="lanes",
        format_func=lambda lanes: f"Lanes: {lanes}",
        label_visibility="collapsed",
        width=150,
        on_change=viewed,
        args=("lanes", "lanes"),
    )
    st.segmented_control(
        "Axis",
        AXES,
        key="axis",
        format_func=str.capitalize,
        required=True,
        label_visibility="collapsed",
        on_change=viewed,
        args=("axis", "axis"),
    )
    st.toggle("Known contacts", key="contacts", on_change=viewed, args=("contacts", "contacts"))
    st.toggle("Context", key="context", on_change=filtered, args=("context", "context"))


def plain(words: str) -> str:
    """Untrusted words for a widget's label, where Streamlit would read Markdown."""
    return re.sub(r"([\\`*_{}\[\]()<>#+\-.!|$:~])", r"\\\1", words)
