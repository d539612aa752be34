"""What a visitor takes along: a bundle, or on his own machine a place in the collection."""

from __future__ import annotations

import os
from functools import partial
from urllib.parse import urlsplit

import streamlit as st

from dashboard import home
from dashboard.home import HomeError
from dashboard.pages import bringing, session, visit
from dashboard.reference.tables import TableError
from dashboard.view.adding import saved, unfitting
from dashboard.view.markup import tag
from dashboard.visitor import own
from dashboard.visitor.own import Own
from dashboard.visitor.packing import packed
from dashboard.visitor.saving import save

# Whoever starts the server says so; a server that others reach never writes what they bring.
VARIABLE = "DASHBOARD_SAVE"
_OWN_MACHINE = frozenset({"localhost", "127.0.0.1", "::1"})


def take_along(mine: Own) -> None:
    """The buttons to take the articles along."""
    st.html(tag("h2", "Take them along"))
    with st.container(horizontal=True):
        st.download_button(
            "Download your articles",
            data=partial(packed, mine),
            file_name="timeline-articles.zip",
            mime="application/zip",
            key="add-download",
            on_click=visit.saved,
            help="A folder with the texts and your corrections. Drop it here to open it again.",
        )
        if may_save() and mine.shown.items:
            st.button("Save them in this collection", key="add-save", on_click=_save)


def may_save() -> bool:
    """Whether articles may be written: only where the server is the visitor's own machine.

    The visitor must have come by that name, too: a page of the web can have its
    own name lead here (DNS rebinding) and is then let in as if it were ours.
    """
    local = {st.get_option("server.address"), _came_by()} <= _OWN_MACHINE
    return local and os.environ.get(VARIABLE) == "1"


def _came_by() -> str:
    """The name of this server that the visitor's browser has asked for."""
    try:
        return urlsplit(f"//{st.context.headers.get('Host', '')}").hostname or ""
    except ValueError:
        return ""


def _save() -> None:
    """Put what is shown into the home and build it; all sessions then have it."""
    mine = visit.own()
    if not may_save():
        return
    try:
        problems = save(home.find(), mine)
    except (HomeError, TableError) as error:
        session.say(f"Saving was not finished: {error}")
        return
    session.say(" ".join(filter(None, (saved(len(mine.shown.items)), unfitting(len(problems))))))
    for article in mine.shown.ids:
        mine = own.removed(mine, article)
    visit.keep(mine)
    bringing.forget()
