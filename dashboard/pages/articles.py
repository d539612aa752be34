"""The articles: a list, and one of them with everything that was read out of it."""

from __future__ import annotations

import streamlit as st

from dashboard.pages import components, controls, session
from dashboard.pages.data import load
from dashboard.pages.look import masthead, wear
from dashboard.view.address import State, link
from dashboard.view.articles import articles_sentence, listed_articles, opened_article
from dashboard.view.markup import Html
from dashboard.view.reading_room import reading_room


def page() -> None:
    """The whole page, from top to bottom."""
    found = load()
    address = session.current()
    state = address.state
    opened = opened_article(found, state)
    sentence, markup = _written(state, link(state))
    wear(bool(opened), "articles.css")
    masthead("Articles", sentence, address.notice)
    controls.bar(found, state)
    controls.topics(found, state)
    components.story(markup, opened, on_go_change=session.gone, on_act_change=controls.acted)
    controls.dialog_if_asked(found)


# the address stands for the state in the cache's key
@st.cache_resource(max_entries=50, show_spinner=False)
def _written(_state: State, address: str) -> tuple[Html, Html]:
    """The sentence, and the list with the open article, of a state."""
    del address
    listed = listed_articles(load(), _state)
    room = reading_room(load(), listed, opened_article(load(), _state), _state)
    return articles_sentence(load(), listed, _state), room


page()
