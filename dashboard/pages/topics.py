"""The topics: how often each is told of in each year, and which are told together."""

from __future__ import annotations

from dashboard.pages import components, controls, session
from dashboard.pages.data import load
from dashboard.pages.look import masthead, wear
from dashboard.view.topicmap import topic_map, topics_sentence, topics_story


def page() -> None:
    """The whole page, from top to bottom."""
    found = load()
    address = session.current()
    state = address.state
    made = topic_map(found, state.filters)
    wear(False, "topics.css")
    masthead("What they speak about", topics_sentence(found, made, state), address.notice)
    controls.bar(found, state)
    controls.topics(found, state)
    markup = topics_story(found, made, state)
    components.story(markup, "", on_go_change=session.gone, on_act_change=controls.acted)
    controls.dialog_if_asked(found)


page()
