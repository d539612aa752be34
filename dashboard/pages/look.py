"""How the pages look: the tokens of the theme, the style sheets, the head of a page."""

from __future__ import annotations

import streamlit as st

from dashboard.pages import session
from dashboard.pages.components import source
from dashboard.view.markup import Html, tag
from dashboard.view.palette import css_tokens

# On a phone an open event is the page: what stands above it steps aside.
_OPENED = """@media (max-width: 767px) {
  [data-testid="stLayoutWrapper"]:has(> .st-key-masthead),
  [data-testid="stLayoutWrapper"]:has(> .st-key-topics) { display: none !important; }
}"""


def theme() -> str:
    """The theme the reader sees: "light" or "dark"."""
    return "dark" if st.context.theme.type == "dark" else "light"


def wear(opened: bool, *sheets: str) -> None:
    """Put on the style sheets; `opened` tells that an event is open."""
    own = "".join(map(source, ("page.css", *sheets)))
    st.html(f"<style>{css_tokens(theme())}{own}{_OPENED if opened else ''}</style>")


def masthead(title: str, sentence: Html, notice: str) -> None:
    """The title of the page, in words what it shows, and what there is to say."""
    with st.container(key="masthead", gap=None):
        st.html(tag("h1", title))
        st.html(sentence)
    for said in (notice, session.said()):
        if said:
            st.html(tag("p", said, class_="notice", role="status"))
