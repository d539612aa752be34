"""The topics: how often each is told of in each year, and which are told together."""

from __future__ import annotations

import streamlit as st

from dashboard.pages import components, controls, session
from dashboard.pages.data import load
from dashboard.pages.look import masthead, wear
from dashboard.view.address import State, link
from dashboard.view.markup import Html
from dashboard.view.topicmap import topic_map, topics_sentence, topics_story


def page() -> None:
    """The whole page, from top to bottom."""
    found = load()
    address = session.current()
    state = address.state
    sentence, markup = _written(state, link(state))
    wear(False, "topics.css")
    masthead("What they speak about", sentence, address.notice)
    controls.bar(found, state)
    controls.topics(found, state)
    components.story(markup, "", on_go_change=session.gone, on_act_change=controls.acted)
    controls.dialog_if_asked(found)


# the address stands for the state in the cache's key
@st.cache_resource(max_entries=50, show_spinner=False)
def _written(_state: State, address: str) -> tuple[Html, Html]:
    """The sentence and the map of a state."""
    del address
    made = topic_map(load(), _state.filters)
    return topics_sentence(load(), made, _state), topics_story(load(), made, _state)


page()
