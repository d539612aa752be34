"""How articles come in: the fields for a text and for files, and what became of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import suppress
from threading import Thread

import streamlit as st
from streamlit.runtime.uploaded_file_manager import UploadedFile

from dashboard import intake
from dashboard.home import HomeError
from dashboard.intake import Draft, identity
from dashboard.pages import receiving
from dashboard.pages.data import base
from dashboard.pages.receiving import NOTHING, Received
from dashboard.reference.calendar import calendar
from dashboard.reference.tables import TableError
from dashboard.view.markup import tag
from dashboard.visitor import own

# The numbers of the fields, as a field with another number is an empty one.
_TEXT, _FILES = "add-text-round", "add-files-round"
# The ids of the files in their field that have been read; whether that was just now.
_READ, _FRESH = "add-files-read", "add-files-fresh"
_RECEIVED = "add-received"
_KINDS = "Text, Markdown, web pages, PDF, Word, e-mail, or a .zip of these."


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
    _warm()
    st.html(tag("h2", "Add another" if again else "The text"))
    words = st.text_area(
        "The text of an article",
        key=f"add-text-{st.session_state.get(_TEXT, 0)}",
        height=120 if again else 320,
        placeholder="Paste the text of an article here",
        label_visibility="collapsed",
    )
    pasted = st.button("Read this text", key="add-read", type="secondary" if again else "primary")
    files = st.file_uploader(
        f"Or drop files. {_KINDS}",
        accept_multiple_files=True,
        key=_field_of_files(),
    )
    if pasted:
        _show(receiving.text(words), taken, _TEXT)
    elif new := _unread(files):
        st.session_state[_READ] = frozenset(file.file_id for file in files)
        st.session_state[_FRESH] = True
        _show(receiving.files(new), taken)


def _field_of_files() -> str:
    """The key of the field for files: a new field when those in the old one have been read.

    But only on the next occasion: until then it tells which files the browser
    itself found too large, and no server hears of those.
    """
    number = st.session_state.get(_FILES, 0)
    seen = st.session_state.get(_READ) and not st.session_state.pop(_FRESH, False)
    if seen and not _unread(st.session_state.get(f"add-files-{number}") or ()):
        number += 1
        st.session_state[_FILES] = number
        st.session_state.pop(_READ)
    return f"add-files-{number}"


def _unread(files: Iterable[UploadedFile]) -> list[UploadedFile]:
    """Those of the files that have not been read yet."""
    read = st.session_state.get(_READ, frozenset())
    return [file for file in files if file.file_id not in read]


def _show(found: Received, taken: Callable[[tuple[str, ...]], None], field: str = "") -> None:
    """Show on the next run what was received.

    `field` is emptied where something was read; else it stays, so that
    nothing is lost.
    """
    st.session_state[_RECEIVED] = found
    if field and (found.articles or found.told):
        st.session_state[field] = st.session_state.get(field, 0) + 1
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
    with suppress(HomeError, TableError):  # the page itself tells of it
        base()
    text = "The White House said on Monday that Mr. Trump had telephoned Mr. Putin."
    page = f"<html><body><article><p>{text}</p></article></body></html>"
    for taken in intake.read("", page.encode()):
        if isinstance(taken, Draft):
            own.read(taken, identity.article(taken, ()), calendar())
