"""How articles come in: pasted, or as files of any kind that is read."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from threading import Thread

import streamlit as st
from streamlit.runtime.uploaded_file_manager import UploadedFile

from dashboard import intake
from dashboard.intake import Draft, Refusal, Taken, identity
from dashboard.pages import visit
from dashboard.pages.controls import plain
from dashboard.pages.data import shared
from dashboard.reference.calendar import calendar
from dashboard.view.markup import tag
from dashboard.view.spoken import count
from dashboard.visitor import own
from dashboard.visitor.arriving import ADDED, THERE, UPDATED, arrive

_ROUND, _REFUSED = "add-round", "add-refused"
_KNOWN = {
    THERE: "{} is among your articles already.",
    UPDATED: "{} takes the place of the earlier text by that name.",
}
_KINDS = "Text, Markdown, web pages, PDF, Word, e-mail, or a .zip of these; 10 MB each."


def refusals() -> list[str]:
    """Why files that were brought last gave no article."""
    found: list[str] = st.session_state.get(_REFUSED, [])
    return found


def forget() -> None:
    """Say no more about the files that were brought last."""
    st.session_state.pop(_REFUSED, None)


def bring(again: bool, taken: Callable[[list[str]], None]) -> None:
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
            _take([intake.read_pasted(words)], taken)
        elif files:
            _take(_opened(files), taken)


@st.cache_resource(show_spinner=False)
def _warm() -> None:
    """Load the rules while the visitor looks for a text: the first reading takes seconds else."""
    Thread(target=_read_once, daemon=True).start()


def _read_once() -> None:
    text = "The White House said on Monday that Mr. Trump had telephoned Mr. Putin."
    page = f"<html><body><article><p>{text}</p></article></body></html>"
    for taken in intake.read("", page.encode()):
        if isinstance(taken, Draft):
            own.read(taken, identity.article(taken, ()), calendar())


def _opened(files: Sequence[UploadedFile]) -> list[Taken]:
    """What the files hold, with progress where there are several."""
    bar = st.progress(0.0, text="Opening …") if len(files) > 1 else None
    found: list[Taken] = []
    for number, file in enumerate(files, start=1):
        found += intake.read(file.name, file.getvalue())
        if bar:
            bar.progress(number / len(files), text=f"Opened {number} of {len(files)}")
    if bar:
        bar.empty()
    return found


def _take(found: Sequence[Taken], taken: Callable[[list[str]], None]) -> None:
    """Read the articles, keep them in the session, and show them on the next run.

    The fields are emptied where something was read; else they stay, so that
    nothing is lost.
    """
    st.session_state[_REFUSED] = [one.why for one in found if isinstance(one, Refusal)]
    ids = _arrived([one for one in found if isinstance(one, Draft)])
    if ids or len(found) > 1:
        st.session_state[_ROUND] = st.session_state.get(_ROUND, 0) + 1
    if ids:
        taken(ids)
    st.rerun()


def _arrived(drafts: Sequence[Draft]) -> list[str]:
    """Read each draft against its date and let it wait; the ids."""
    mine, ids = visit.own(), []
    others = [article.id for article in shared().timeline.articles]
    bar = st.progress(0.0, text="Reading …") if len(drafts) > 1 else None
    arrivals = zip(drafts, arrive(mine, drafts, others, calendar()), strict=True)
    for number, (draft, arrival) in enumerate(arrivals, start=1):
        mine = arrival.own
        ids.append(arrival.article)
        if arrival.what != ADDED:
            said = _KNOWN[arrival.what].format(draft.name or "This text")
            st.session_state[_REFUSED].append(said)
        if bar:
            told = f"Read {number} of {count(len(drafts), 'article')}: {plain(draft.name[:60])}"
            bar.progress(number / len(drafts), text=told)
    visit.keep(mine)
    return ids
