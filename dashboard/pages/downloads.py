"""The files that a reader can take along; each is made when its button is pressed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from functools import partial

import streamlit as st

from dashboard.view.address import State
from dashboard.view.catalogue import Catalogue, Entry
from dashboard.view.exports.export import can_place, contents, export
from dashboard.view.exports.formats import FORMATS, Format, file_name
from dashboard.view.filters import select
from dashboard.view.markup import tag


def popover(found: Catalogue, shown: Sequence[Entry], state: State) -> None:
    """The button at the end of the row of filters, with all formats beneath it."""
    with st.popover("Export", key="export"):
        _formats(found, shown, state, "bar")


def section(found: Catalogue, state: State) -> None:
    """The same formats under a heading, for the dialog of a phone."""
    st.subheader("Export", anchor=False)
    _formats(found, select(found.entries, state.filters), state, "dialog")


def _formats(found: Catalogue, shown: Sequence[Entry], state: State, where: str) -> None:
    """What is exported, and a button for each format."""
    placed = can_place(shown)
    with st.container(key=f"{where}-export", gap=None):
        st.html(tag("p", contents(shown), class_="quiet"))
        for format_ in FORMATS:
            st.download_button(
                format_.label,
                data=partial(_file, format_, found, shown, state),
                file_name=file_name(state, format_.ending),
                mime=format_.media,
                key=f"{where}-export-{format_.id}",
                on_click="ignore",
                type="tertiary",
                disabled=not (placed if format_.placed else shown),
            )


def _file(format_: Format, found: Catalogue, shown: Sequence[Entry], state: State) -> bytes:
    """The file's bytes; runs outside of the page, so it may ask Streamlit for nothing."""
    return format_.write(export(found, shown, state, datetime.now(UTC)))
