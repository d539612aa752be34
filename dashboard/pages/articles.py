"""The articles: a list, and one of them with everything that was read out of it."""

from __future__ import annotations

from dashboard.pages import components, controls, session
from dashboard.pages.data import load
from dashboard.pages.look import masthead, wear
from dashboard.view.articles import articles_sentence, listed_articles, opened_article
from dashboard.view.reading_room import reading_room


def page() -> None:
    """The whole page, from top to bottom."""
    found = load()
    address = session.current()
    state = address.state
    listed = listed_articles(found, state)
    opened = opened_article(found, state)
    wear(bool(opened), "articles.css")
    masthead("Articles", articles_sentence(found, listed, state), address.notice)
    controls.bar(found, state)
    controls.topics(found, state)
    markup = reading_room(found, listed, opened, state)
    components.story(markup, opened, on_go_change=session.gone, on_act_change=controls.acted)
    controls.dialog_if_asked(found)


page()
