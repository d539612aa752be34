"""The articles: a list, and one of them with everything that was read out of it."""

from __future__ import annotations

from dashboard.extract import articles, sentences
from dashboard.models import Span
from dashboard.pages.data import load, remembered
from dashboard.pages.survey import survey
from dashboard.view.abridged import is_abridged
from dashboard.view.address import State
from dashboard.view.articles import articles_sentence, listed_articles, opened_article
from dashboard.view.markup import Html
from dashboard.view.reading_room import reading_room


@remembered(most=50)
def _written(state: State) -> tuple[Html, Html]:
    """The sentence, and the list with the open article, of a state."""
    listed, opened = listed_articles(load(), state), opened_article(load(), state)
    room = reading_room(load(), listed, opened, state, _sentences(opened))
    return articles_sentence(load(), listed, state), room


def _sentences(opened: str) -> tuple[Span, ...]:
    """The sentences of an article of which only those are shown that something is read out of."""
    article = load().articles.get(opened)
    if article is None or not is_abridged(article):
        return ()
    return tuple(sentence.span for sentence in sentences.split(articles.read(article.text)))


def _opened(state: State) -> str:
    return opened_article(load(), state)


survey("Articles", "articles.css", _written, _opened)
