from __future__ import annotations

from dataclasses import replace

from dashboard.models import Article, Timeline
from dashboard.view.address import State
from dashboard.view.catalogue import Catalogue, catalogue
from dashboard.view.facets import labels, options
from dashboard.view.filters import Filters, select
from dashboard.view.loosen import loosen
from tests.view.test_panel import text


def tried(found: Catalogue, filters: Filters) -> str:
    return loosen(found, select(found.entries, filters), State(filters=filters))


def test_nothing_while_there_is_plenty(found: Catalogue) -> None:
    assert tried(found, Filters()) == ""


def test_a_page_without_anything_to_show_says_so_and_how_to_add() -> None:
    article = Article("a", "Words.")
    for articles, said in (((), "There is no article yet."), ((article,), "No article tells of")):
        markup = tried(catalogue(Timeline(articles, (), ()), ()), Filters())
        assert text(markup).startswith(said)
        assert 'href="./add"' in markup


def test_each_step_tells_what_it_yields(found: Catalogue) -> None:
    markup = tried(found, Filters(topic=("north-korea",), words="fire"))
    said = text(markup)
    assert "Remove North Korea 1 event" in said
    assert "Remove “fire” 1 event" in said
    assert "Known contacts on this topic, no article yet Call on Syria and North Korea" in said
    assert 'href="?topic=north-korea"' in markup
    assert 'href="./add?topic=north-korea&amp;q=fire"' in markup


def test_contacts_of_other_dates_and_kinds_are_not_named(found: Catalogue) -> None:
    for filters in (Filters(start="2024"), Filters(kind=("summit",))):
        said = text(tried(found, replace(filters, topic=("north-korea",))))
        assert said.startswith("No event on North Korea")
        assert "Known contacts" not in said


def test_nothing_found_is_said_with_ways_out(found: Catalogue) -> None:
    said = text(tried(found, Filters(topic=("syria",), start="2024")))
    assert said.startswith("No event on Syria from 2024.")
    assert "Remove Syria 1 event" in said
    assert "Remove the dates 1 event" in said
    assert said.endswith("Clear all filters 6 events")


def test_a_topic_that_the_table_no_longer_has_is_called_by_its_id(found: Catalogue) -> None:
    assert tried(found, Filters(topic=("chess",))).startswith('<p class="nothing">No event on ')


def test_a_step_that_yields_nothing_is_not_offered(found: Catalogue) -> None:
    said = text(tried(found, Filters(topic=("syria",), words="zeppelin")))
    assert "“zeppelin” 1 event" in said
    assert "Remove Syria" not in said


def test_options_are_those_events_have(found: Catalogue) -> None:
    topics = {option.id: option.count for option in options(found, Filters(), "topic")}
    assert topics["energy"] == 2
    assert "iran" not in topics
    assert list(labels(found, "speaker").values())[:2] == ["Trump", "Putin"]
    assert labels(found, "source")["unknown"] == "Outlet not known"
