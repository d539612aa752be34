"""The files that a reader can take along; each is made when its button is pressed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from functools import partial
from typing import Any, TypeVar

import streamlit as st

from dashboard.view.address import State, site
from dashboard.view.catalogue import Catalogue, Entry
from dashboard.view.exports import export, quotes
from dashboard.view.exports.formats import OF_EVENTS, OF_QUOTES, PACKAGE, Format, file_name
from dashboard.view.exports.origin import origin
from dashboard.view.exports.sources import Sourced
from dashboard.view.filters import select
from dashboard.view.markup import tag
from dashboard.view.sayings import Saying

Content = TypeVar("Content", bound=Sourced)
# Collects what goes into a file; it is called outside of the page, with the time.
Collect = Callable[[datetime], Content]


def popover(found: Catalogue, shown: Sequence[Entry], state: State) -> None:
    """The button at the end of the row of filters, with all formats beneath it."""
    with st.popover("Export", key="export"):
        _events(found, shown, state, "bar")


def section(found: Catalogue, state: State) -> None:
    """The same formats under a heading, for the dialog of a phone."""
    st.subheader("Export", anchor=False)
    _events(found, select(found.entries, state.filters), state, "dialog")


def quotes_popover(found: Catalogue, shown: Sequence[Saying], state: State, page: str) -> None:
    """The button for what is shown on one of the pages of quotations."""
    with st.popover("Export", key="export"):
        _quotes(found, shown, state, page, "bar")


def quotes_section(found: Catalogue, shown: Sequence[Saying], state: State, page: str) -> None:
    """The same under a heading, for the dialog of a phone."""
    st.subheader("Export", anchor=False)
    _quotes(found, shown, state, page, "dialog")


def package(found: Catalogue) -> None:
    """The button for the whole data set."""
    own = site(st.context.url or "", "about")
    name = file_name("", State(), PACKAGE.ending)
    _button(PACKAGE, lambda made: export.whole(found, made, own), name, "whole")


def _events(found: Catalogue, shown: Sequence[Entry], state: State, where: str) -> None:
    own, placed = site(st.context.url or "", ""), export.can_place(shown)
    with st.container(key=f"{where}-export", gap=None):
        st.html(tag("p", export.contents(shown), class_="quiet"))
        for format_ in OF_EVENTS:
            _button(
                format_,
                lambda made: export.export(found, shown, state, made, own),
                file_name("", state, format_.ending),
                where,
                disabled=not (placed if format_.placed else shown),
                type="tertiary",
            )


def _quotes(found: Catalogue, shown: Sequence[Saying], state: State, page: str, where: str) -> None:
    own = site(st.context.url or "", page)
    with st.container(key=f"{where}-export", gap=None):
        st.html(tag("p", quotes.contents(shown), class_="quiet"))
        for format_ in OF_QUOTES:
            _button(
                format_,
                lambda made: quotes.quotes(found, shown, origin(page, state, made, own)),
                file_name(page, state, format_.ending),
                where,
                disabled=not shown,
                type="tertiary",
            )


def _button(
    format_: Format[Content],
    collect: Collect[Content],
    name: str,
    where: str,
    **look: Any,
) -> None:
    """The button of one format, whose file is called `name`; `look` is passed on."""
    st.download_button(
        format_.label,
        data=partial(_file, format_, collect),
        file_name=name,
        mime=format_.media,
        key=f"{where}-export-{format_.id}",
        on_click="ignore",
        **look,
    )


def _file(format_: Format[Content], collect: Collect[Content]) -> bytes:
    """The file's bytes; runs outside of the page, so it may ask Streamlit for nothing."""
    return format_.write(collect(datetime.now(UTC)))
