"""How the pages look: the tokens of the theme, the style sheets, the head of a page."""

from __future__ import annotations

import streamlit as st

from dashboard.pages import components, session
from dashboard.pages.components import source
from dashboard.view.address import link
from dashboard.view.markup import Html, join, tag
from dashboard.view.palette import css_tokens

# On a phone an open event is the page: what stands above it steps aside.
_OPENED = """@media screen and (max-width: 767px) {
  .st-key-masthead, .st-key-filters { display: none !important; }
}"""


# Paper is light: the marks, which Plotly has coloured for the dark, are turned around.
_DARK_PRINT = "@media print { .stPlotlyChart { filter: invert(1) hue-rotate(180deg); } }"


def theme() -> str:
    """The theme the reader sees: "light" or "dark"."""
    return "dark" if st.context.theme.type == "dark" else "light"


def wear(opened: bool, *sheets: str) -> None:
    """Put on the style sheets; `opened` tells that an event is open."""
    worn = ["page.css", *sheets, "print.css", *(["embed.css"] if st.context.is_embedded else [])]
    parts = [css_tokens(theme()), *map(source, worn), f"@media print {{{css_tokens('light')}}}"]
    parts += [_OPENED] * opened + [_DARK_PRINT] * (theme() == "dark")
    components.look("".join(parts))


def masthead(title: str, sentence: Html, notice: str) -> None:
    """The title of the page, in words what it shows, and what there is to say."""
    parts = [tag("h1", title), sentence]
    if st.context.is_embedded:
        whole = link(session.current().state)
        way = tag("a", "Open the full timeline", href=whole, target="_blank", rel="noopener")
        parts.append(tag("p", way, class_="full-page"))
    said = filter(None, (notice, session.said()))
    parts += [tag("p", words, class_="notice", role="status") for words in said]
    components.masthead(join(parts))
