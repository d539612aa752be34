"""The topics: how often each is told of in each year, and which are told together."""

from __future__ import annotations

from dashboard.pages.data import load, remembered
from dashboard.pages.survey import nothing, survey
from dashboard.view.address import State
from dashboard.view.markup import Html
from dashboard.view.topicmap import topic_map, topics_sentence, topics_story


@remembered(most=50)
def _written(state: State) -> tuple[Html, Html]:
    """The sentence and the map of a state."""
    made = topic_map(load(), state.filters)
    return topics_sentence(load(), made, state), topics_story(load(), made, state)


survey("What they speak about", "topics.css", _written, nothing)
