"""The files that a reader can take along; each is made when its button is pressed.

They stand in a dialog, so that no page pays for them until they are asked for.
"""

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
from dashboard.view.markup import tag
from dashboard.view.sayings import Saying

Content = TypeVar("Content", bound=Sourced)
# Collects what goes into a file; it is called outside of the page, with the time.
Collect = Callable[[datetime], Content]


@st.dialog("Export")
def of_events(found: Catalogue, shown: Sequence[Entry], state: State) -> None:
    """All formats for the events that are shown."""
    own, placed = site(st.context.url or "", ""), export.can_place(shown)
    with st.container(key="formats", gap=None):
        st.html(tag("p", export.contents(shown), class_="quiet"))
        for format_ in OF_EVENTS:
            _button(
                format_,
                lambda made: export.export(found, shown, state, made, own),
                file_name("", state, format_.ending),
                disabled=not (placed if format_.placed else shown),
                type="tertiary",
            )


@st.dialog("Export")
def of_quotes(found: Catalogue, shown: Sequence[Saying], state: State, page: str) -> None:
    """All formats for what is shown on one of the pages of quotations."""
    own = site(st.context.url or "", page)
    with st.container(key="formats", gap=None):
        st.html(tag("p", quotes.contents(shown), class_="quiet"))
        for format_ in OF_QUOTES:
            _button(
                format_,
                lambda made: quotes.quotes(found, shown, origin(page, state, made, own)),
                file_name(page, state, format_.ending),
                disabled=not shown,
                type="tertiary",
            )


def package(found: Catalogue) -> None:
    """The button for the whole data set."""
    own = site(st.context.url or "", "about")
    name = file_name("", State(), PACKAGE.ending)
    _button(PACKAGE, lambda made: export.whole(found, made, own), name)


def _button(
    format_: Format[Content],
    collect: Collect[Content],
    name: str,
    **look: Any,
) -> None:
    """The button of one format, whose file is called `name`; `look` is passed on."""
    st.download_button(
        format_.label,
        data=partial(_file, format_, collect),
        file_name=name,
        mime=format_.media,
        key=f"export-{format_.id}",
        on_click="ignore",
        **look,
    )


def _file(format_: Format[Content], collect: Collect[Content]) -> bytes:
    """The file's bytes; runs outside of the page, so it may ask Streamlit for nothing."""
    return format_.write(collect(datetime.now(UTC)))
