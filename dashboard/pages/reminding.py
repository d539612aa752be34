"""What reminds a visitor, on every page, of the articles that only this tab has."""

from __future__ import annotations

import streamlit as st

from dashboard.pages import components, visit
from dashboard.view.adding import reminder
from dashboard.view.markup import tag


def remind(add: st.Page, current: st.Page) -> None:
    """Say so above the page, unless it is the one to add; the browser asks before it is lost."""
    own = visit.own()
    if not own.items:
        return
    components.guard(visit.unsaved())
    said = reminder(len(own.shown.items))
    if said and current is not add:
        with st.container(horizontal=True, key="reminder", vertical_alignment="center"):
            st.html(tag("p", said))
            st.page_link(add, label="Change, download or remove")
