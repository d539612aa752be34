"""What is said above every page: which articles have changed, and which only this tab has."""

from __future__ import annotations

import streamlit as st

from dashboard.pages import components, visit
from dashboard.pages.data import load
from dashboard.view.markup import tag
from dashboard.view.withheld import withheld


def remind(add: st.Page, current: st.Page) -> None:
    """Say so above the page; the page to add says itself what only the tab has.

    The browser asks before that is lost.
    """
    found = load()
    if changed := withheld(found, found.articles):
        st.html(changed)
    own = visit.own()
    # on the page to add from the start: what comes into being above its fields would move them
    if own.items or current is add:
        components.guard(visit.unsaved())
    if not own.items or current is add:
        return
    # imported here: most visitors bring nothing
    from dashboard.view.adding import reminder

    if said := reminder(len(own.shown.items)):
        with st.container(horizontal=True, key="reminder", vertical_alignment="center"):
            st.html(tag("p", said))
            st.page_link(add, label="Change, download or remove")
