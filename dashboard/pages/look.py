"""How the pages look: the tokens of the theme and the style sheet."""

from __future__ import annotations

import streamlit as st

from dashboard.pages.components import source
from dashboard.view.palette import css_tokens

# On a phone an open event is the page: what stands above it steps aside.
_OPENED = """@media (max-width: 767px) {
  [data-testid="stLayoutWrapper"]:has(> .st-key-masthead),
  [data-testid="stLayoutWrapper"]:has(> .st-key-topics) { display: none !important; }
}"""


def theme() -> str:
    """The theme the reader sees: "light" or "dark"."""
    return "dark" if st.context.theme.type == "dark" else "light"


def wear(opened: bool) -> None:
    """Put on the style sheet; `opened` tells that an event is open."""
    styles = css_tokens(theme()) + source("page.css") + (_OPENED if opened else "")
    st.html(f"<style>{styles}</style>")
