"""The articles: a list, and one of them with everything that was read out of it."""

from __future__ import annotations

from dashboard.pages.data import load, remembered
from dashboard.pages.survey import survey
from dashboard.view.address import State
from dashboard.view.articles import articles_sentence, listed_articles, opened_article
from dashboard.view.markup import Html
from dashboard.view.reading_room import reading_room


@remembered(most=50)
def _written(state: State) -> tuple[Html, Html]:
    """The sentence, and the list with the open article, of a state."""
    listed = listed_articles(load(), state)
    room = reading_room(load(), listed, opened_article(load(), state), state)
    return articles_sentence(load(), listed, state), room


def _opened(state: State) -> str:
    return opened_article(load(), state)


survey("Articles", "articles.css", _written, _opened)
