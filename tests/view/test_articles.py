from __future__ import annotations

import re
from dataclasses import replace

import pytest

from dashboard.view.address import State
from dashboard.view.articles import (
    all_told,
    article_list,
    articles_sentence,
    came_out,
    listed_articles,
    name,
    opened_article,
    told,
)
from dashboard.view.catalogue import Catalogue, catalogue, in_time
from dashboard.view.filters import Filters
from tests import factory


def test_what_an_article_tells_stands_in_the_order_of_its_text(found: Catalogue) -> None:
    one = told(found, "b-bridges")
    assert [entry.event.id for entry in one.entries] == ["e-geneva", "e-call", "e-radio", "e-biden"]
    assert (one.quotations, one.reported) == (2, 1)


def test_many_are_told_as_each_alone(found: Catalogue) -> None:
    ids = sorted(found.articles, reverse=True)
    together = all_told(found, ids)
    assert [one.article.id for one in together] == ids
    assert together == tuple(told(found, article) for article in ids)
    assert sum(len(one.entries) for one in together) >= len(found.entries)
    assert all_told(found, ()) == ()


def test_articles_stand_by_publication(found: Catalogue) -> None:
    ids = [one.article.id for one in listed_articles(found, State())]
    assert ids == ["a-harbour", "b-bridges", "c-pipes"]


@pytest.mark.parametrize(
    ("filters", "ids"),
    [
        (Filters(topic=("syria",)), ["a-harbour"]),
        (Filters(kind=("statement",)), ["a-harbour", "b-bridges", "c-pipes"]),
        (Filters(start="2018", end="2019"), ["b-bridges"]),
        (Filters(words="zeppelin"), []),
    ],
)
def test_filters_leave_the_articles_that_tell_of_an_event(
    found: Catalogue, filters: Filters, ids: list[str]
) -> None:
    listed = listed_articles(found, State(filters=filters))
    assert [one.article.id for one in listed] == ids


@pytest.mark.parametrize(
    ("state", "article"),
    [
        (State(), ""),
        (State(article="c-pipes"), "c-pipes"),
        (State(event="e-radio"), "b-bridges"),
        (State(article="c-pipes", event="e-radio"), "c-pipes"),
    ],
)
def test_an_event_opens_the_article_that_tells_of_it(
    found: Catalogue, state: State, article: str
) -> None:
    assert opened_article(found, state) == article


def test_an_article_without_a_title_goes_by_its_first_words(found: Catalogue) -> None:
    assert name(found.articles["a-harbour"]) == "Putin opens a harbour"
    assert name(found.articles["b-bridges"]).startswith("“The two presidents met")
    assert name(replace(found.articles["b-bridges"], text="")) == "b-bridges"
    assert came_out(replace(found.articles["b-bridges"], published=None)) == "date not known"


def test_the_sentence(found: Catalogue) -> None:
    assert "<b>Three articles</b>, 2017 to 2025. Every event" in articles_sentence(
        found, listed_articles(found, State()), State()
    )
    state = State(filters=Filters(topic=("syria",)))
    assert "<b>One article</b> covers events on <b>Syria</b>." in articles_sentence(
        found, listed_articles(found, state), state
    )


def test_the_list(found: Catalogue) -> None:
    listed = listed_articles(found, State())
    markup = article_list(found, listed, "b-bridges", State(article="b-bridges"))
    assert markup.count('aria-current="true"') == 1
    facts = ("14–17 September 2017", "1 event", "3 quotations", "1 reported statement")
    assert " · ".join(fact.replace(" ", "\u00a0") for fact in facts) in markup
    assert "Outlet not known" in markup
    assert "Oil &lt;b&gt;and&lt;/b&gt; tariffs" in markup
    assert 'href="?event=e-call&amp;article=b-bridges"' in markup


def test_the_list_has_each_articles_events_by_date(found: Catalogue) -> None:
    one = told(found, "b-bridges")
    backwards = replace(one, entries=one.entries[::-1])
    markup = article_list(found, (backwards,), "", State())
    days = [entry.event.id for entry in sorted(one.entries, key=in_time) if entry.dated]
    shown = [event for event in re.findall(r"event=([\w-]+)", markup) if event in days]
    assert shown == [event for event in days if event in shown]
    assert len(shown) > 1


def test_a_changed_article_is_marked_in_the_list() -> None:
    made = catalogue(replace(factory.example(), stale=("a-harbour",)), ())
    markup = article_list(made, listed_articles(made, State()), "", State())
    assert markup.count("text changed since it was read") == 1


def test_nothing_found_names_what_to_loosen(found: Catalogue) -> None:
    state = State(filters=Filters(words="zeppelin"))
    assert "Loosen the filter" in article_list(found, (), "", state)


def test_no_article_at_all() -> None:
    empty = catalogue(factory.Timeline((), (), ()), ())
    assert "<b>No articles</b>. Every" in articles_sentence(empty, (), State())
