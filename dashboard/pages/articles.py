"""The articles: a list, and one of them with everything that was read out of it."""

from __future__ import annotations

from dashboard.pages import components, controls, session
from dashboard.pages.data import load, remembered
from dashboard.pages.look import masthead, wear
from dashboard.view.address import State
from dashboard.view.articles import articles_sentence, listed_articles, opened_article
from dashboard.view.markup import Html
from dashboard.view.reading_room import reading_room


def page() -> None:
    """The whole page, from top to bottom."""
    found = load()
    address = session.current()
    state = address.state
    opened = opened_article(found, state)
    sentence, markup = _written(state)
    wear(bool(opened), "articles.css")
    masthead("Articles", sentence, address.notice)
    controls.bar(found, state)
    controls.topics(found, state)
    components.story(markup, opened, on_go_change=session.gone, on_act_change=controls.acted)
    controls.dialog_if_asked(found)


@remembered(most=50)
def _written(state: State) -> tuple[Html, Html]:
    """The sentence, and the list with the open article, of a state."""
    listed = listed_articles(load(), state)
    room = reading_room(load(), listed, opened_article(load(), state), state)
    return articles_sentence(load(), listed, state), room


page()
