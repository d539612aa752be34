"""How articles come in: the fields for a text and for files, and what became of them."""

from __future__ import annotations

from collections.abc import Callable
from threading import Thread

import streamlit as st

from dashboard import intake
from dashboard.intake import Draft, identity
from dashboard.pages import receiving
from dashboard.pages.data import base
from dashboard.pages.receiving import NOTHING, Received
from dashboard.reference.calendar import calendar
from dashboard.view.markup import tag
from dashboard.visitor import own

_ROUND, _RECEIVED = "add-round", "add-received"
_KINDS = "Text, Markdown, web pages, PDF, Word, e-mail, or a .zip of these; 10 MB each."


def received() -> Received:
    """What became of what was brought last."""
    found: Received = st.session_state.get(_RECEIVED, NOTHING)
    return found


def forget() -> None:
    """Say no more about what was brought last."""
    st.session_state.pop(_RECEIVED, None)


def bring(again: bool, taken: Callable[[tuple[str, ...]], None]) -> None:
    """The fields for a text and for files; `taken` hears the ids of the articles read.

    `again` tells that an article is open, so that the fields step back.
    """
    number = st.session_state.get(_ROUND, 0)
    _warm()
    with st.container(key="bring"):
        st.html(tag("h2", "Add another" if again else "The text"))
        words = st.text_area(
            "The text of an article",
            key=f"add-text-{number}",
            height=120 if again else 320,
            placeholder="Paste the text of an article here",
            label_visibility="collapsed",
        )
        pasted = st.button(
            "Read this text", key="add-read", type="secondary" if again else "primary"
        )
        files = st.file_uploader(
            f"Or drop files. {_KINDS}",
            accept_multiple_files=True,
            key=f"add-files-{number}",
        )
        if pasted and words.strip():
            _show(receiving.text(words), taken)
        elif files:
            _show(receiving.files(files), taken)


def _show(found: Received, taken: Callable[[tuple[str, ...]], None]) -> None:
    """Show on the next run what was received.

    The fields are emptied where something was read; else they stay, so that
    nothing is lost.
    """
    st.session_state[_RECEIVED] = found
    if found.articles or found.told or len(found.refused) > 1:
        st.session_state[_ROUND] = st.session_state.get(_ROUND, 0) + 1
    if found.articles:
        taken(found.articles)
    st.rerun()


@st.cache_resource(show_spinner=False)
def _warm() -> None:
    """Load rules and readings while the visitor looks for a text: it takes seconds the first time.

    Runs once for all sessions, and touches nothing of any.
    """
    Thread(target=_read_once, daemon=True).start()


def _read_once() -> None:
    base()
    text = "The White House said on Monday that Mr. Trump had telephoned Mr. Putin."
    page = f"<html><body><article><p>{text}</p></article></body></html>"
    for taken in intake.read("", page.encode()):
        if isinstance(taken, Draft):
            own.read(taken, identity.article(taken, ()), calendar())
