from __future__ import annotations

from dataclasses import replace

from dashboard.models import Timeline
from dashboard.view.address import State
from dashboard.view.catalogue import Catalogue, catalogue
from dashboard.view.filters import Filters, select
from dashboard.view.palette import DARK, LIGHT
from dashboard.view.picture import picture, source
from tests import factory


def test_a_picture_says_what_it_shows(found: Catalogue) -> None:
    state = State(filters=Filters(topic=("syria",)))
    made = picture(found, select(found.entries, state.filters), state, "The title", "dark")
    assert made["title"] == "The title"
    assert str(made["sentence"]).startswith("1 event on Syria: a statement by Putin")
    assert made["name"] == "trump-putin-timeline_topic-syria"
    assert (made["theme"], made["light"]) == (DARK, LIGHT)


def test_the_sources(found: Catalogue) -> None:
    assert source(found) == "Source: 3 articles (Pipeline & <Post> and The Quay Gazette)."
    assert source(catalogue(Timeline((), (), ()), ())) == "Source: no articles."


def test_many_outlets_are_not_all_named() -> None:
    articles = tuple(
        replace(factory.ARTICLES[0], id=f"a{n}", outlet=f"Paper {n}") for n in range(9)
    )
    told = source(catalogue(Timeline(articles, (), ()), ()))
    assert told == "Source: 9 articles (Paper 0, Paper 1, Paper 2, Paper 3 and others)."
