"""About: how the articles are read, how well, under which licence, and where errors go."""

from __future__ import annotations

from pathlib import Path

import streamlit as st

from dashboard import home, measures, settings
from dashboard.pages import components, downloads, session
from dashboard.pages.data import load
from dashboard.pages.look import masthead
from dashboard.settings import Settings
from dashboard.view.about import about_sentence, data_set, measured, report
from dashboard.view.catalogue import Catalogue
from dashboard.view.markup import Html, tag

_PROSE = Path(__file__).with_suffix(".md")


def page() -> None:
    """The whole page, from top to bottom; a report of an error comes first."""
    found = load()
    address = session.current()
    state = address.state
    masthead("About this timeline", about_sentence(found), address.notice, "about.css")
    reported = report(found, st.context.url or "", state, _settings().report)
    rest = _results()
    with st.container(key="prose", gap=None):
        if state.event:
            components.story(reported, "", on_go_change=session.gone)
        prose, beside = st.columns(2, gap="large")
        with prose, st.container(gap=None):
            st.markdown(_prose())
            _data(found)
            if not state.event:
                components.story(reported, "", on_go_change=session.gone)
        with beside, st.container(gap=None):
            st.html(rest)


def _data(found: Catalogue) -> None:
    """The whole data set to take along."""
    st.html(data_set(found))
    downloads.package(found)


@st.cache_data(show_spinner=False)
def _prose() -> str:
    return _PROSE.read_text(encoding="utf-8")


@st.cache_resource(show_spinner=False)
def _settings() -> Settings:
    return settings.read(home.find().settings)


@st.cache_data(show_spinner=False)
def _results() -> Html:
    try:
        return measured(measures.read(measures.FOLDER))
    except ValueError as error:
        # the prose and the report of an error are worth more than the figures
        return tag("p", str(error), class_="notice")


page()
