"""The topics: how often each is told of in each year, and which are told together."""

from __future__ import annotations

from dashboard.pages import components, controls, session
from dashboard.pages.data import load, remembered
from dashboard.pages.look import masthead, wear
from dashboard.view.address import State
from dashboard.view.markup import Html
from dashboard.view.topicmap import topic_map, topics_sentence, topics_story


def page() -> None:
    """The whole page, from top to bottom."""
    found = load()
    address = session.current()
    state = address.state
    sentence, markup = _written(state)
    wear(False, "topics.css")
    masthead("What they speak about", sentence, address.notice)
    controls.bar(found, state)
    controls.topics(found, state)
    components.story(markup, "", on_go_change=session.gone, on_act_change=controls.acted)
    controls.dialog_if_asked(found)


@remembered(most=50)
def _written(state: State) -> tuple[Html, Html]:
    """The sentence and the map of a state."""
    made = topic_map(load(), state.filters)
    return topics_sentence(load(), made, state), topics_story(load(), made, state)


page()
