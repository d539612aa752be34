from __future__ import annotations

import pytest

from dashboard.models import Timeline
from dashboard.view.address import State
from dashboard.view.catalogue import Catalogue, catalogue
from dashboard.view.filters import Filters, select
from dashboard.view.headline import headline
from tests.view.test_panel import text


def said(found: Catalogue, state: State) -> str:
    return text(headline(found, select(found.entries, state.filters), state)).replace(" .", ".")


@pytest.mark.parametrize(
    ("filters", "sentence"),
    [
        (
            Filters(),
            "6 events from three articles, September 2017 to December 2025, covering 1 of 6 known "
            "contacts between the two. Small ticks mark the rest.",
        ),
        (
            Filters(topic=("north-korea",)),
            "1 event on North Korea : a statement by Putin, September 2017. "
            "5 other events don’t mention it.",
        ),
        (
            Filters(topic=("syria", "sanctions")),
            "2 events on Syria or Sanctions , September 2017 to June 2018. "
            "4 other events don’t mention them.",
        ),
        (
            Filters(topic=("trade-tariffs",)),
            "1 event on Trade and tariffs : a statement by Putin, reported December 2025. "
            "5 other events don’t mention it.",
        ),
        (
            Filters(topic=("other",)),
            "No events on other topics. 6 other events are left out.",
        ),
        (
            Filters(kind=("meeting",)),
            "1 event of the kind Meeting : a meeting with Trump and Putin, May 2018. "
            "5 other events are left out.",
        ),
        (
            Filters(start="2030", words="nothing"),
            "No events from 2030 with “nothing”. 6 other events are left out.",
        ),
    ],
)
def test_the_sentence(found: Catalogue, filters: Filters, sentence: str) -> None:
    assert said(found, State(filters=filters)) == sentence


def test_without_contacts_nothing_is_said_of_them(found: Catalogue) -> None:
    assert "known contacts" not in said(found, State(contacts=False))


def test_an_empty_timeline() -> None:
    assert said(catalogue(Timeline((), (), ()), ()), State()) == "No events from no articles."


def test_search_words_are_escaped(found: Catalogue) -> None:
    state = State(filters=Filters(words="<b>x</b>"))
    assert "&lt;b&gt;x" in headline(found, (), state)
