"""How the pages look: the tokens of the theme, the style sheets, the head of a page."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

import streamlit as st

from dashboard.pages import components, session
from dashboard.pages.components import source
from dashboard.pages.controls import acted
from dashboard.view.address import link
from dashboard.view.markup import Html, join, tag
from dashboard.view.palette import css_tokens

_NO_FORM = Html()


def theme() -> str:
    """The theme the reader sees: "light" or "dark"."""
    return "dark" if st.context.theme.type == "dark" else "light"


def entitle(words: str) -> None:
    """Name the browser's tab, and with it bookmark and history, after a page or what is open."""
    st.set_page_config(page_title=f"{words} · Trump and Putin, a timeline")


def masthead(title: str, sentence: Html, notice: str, *sheets: str, form: Html = _NO_FORM) -> None:
    """The title of the page, in words what it shows, what there is to say, and its filters.

    With it come the style sheets: those of all pages, and `sheets`.  The `form` of the
    filters writes to the address.
    """
    components.masthead(
        _worn(sheets),
        _head(title, sentence, notice),
        form,
        on_ask_change=session.asked,
        on_go_change=partial(session.gone, "masthead"),
        on_act_change=acted,
    )


def _worn(sheets: Iterable[str]) -> str:
    worn = ["page.css", *sheets, "print.css", *(["embed.css"] if st.context.is_embedded else [])]
    return "".join([css_tokens(), *map(source, worn)])


def _head(title: str, sentence: Html, notice: str) -> Html:
    parts = [tag("h1", title), sentence]
    if st.context.is_embedded:
        whole = link(session.current().state)
        way = tag("a", "Open the full timeline", href=whole, target="_blank", rel="noopener")
        parts.append(tag("p", way, class_="full-page"))
    said = filter(None, (notice, session.remark(), session.said()))
    parts += [tag("p", words, class_="notice", role="status") for words in said]
    return join(parts)
