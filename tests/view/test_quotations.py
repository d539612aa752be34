from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

import pytest
from msgspec import structs

from dashboard.models import Timeline
from dashboard.view.address import State
from dashboard.view.catalogue import catalogue
from dashboard.view.filters import Filters
from dashboard.view.quotations import NOTHING, headline, quotations
from dashboard.view.sayings import sayings, select
from tests import factory
from tests.view.test_panel import text
from tests.view.test_sayings import FOUND, SAID, topics_of


def shown(state: State, limit: int = 100) -> str:
    return quotations(FOUND, SAID, select(SAID, state.filters, state.form), state, limit)


def sentence(state: State) -> str:
    return text(headline(FOUND, select(SAID, state.filters, state.form), state))


@pytest.mark.parametrize(
    ("state", "said"),
    [
        (
            State(),
            "6 quotations , 1 shorter piece in quotation marks and 3 reported statements, "
            "2017 to 2025, each with its place in an article.",
        ),
        (
            State(filters=Filters(topic=("syria",))),
            "1 quotation and 1 shorter piece in quotation marks on Syria , 2017, each",
        ),
        (
            State(filters=Filters(speaker=("the-white-house",))),
            "1 reported statement with words of The White House , 2018, with its place",
        ),
        (
            State(form=("fragment", "reported"), filters=Filters(words="talks")),
            "1 reported statement with “talks” among shorter pieces and reported statements, 2017",
        ),
        (State(form=("reported",)), "3 reported statements , 2017 to 2025, each"),
        (State(form=("full", "repeated")), " among quotations and what is told in several places"),
        (State(filters=Filters(words="zeppelin")), f"{NOTHING} with “zeppelin” ."),
    ],
)
def test_the_sentence_says_what_is_shown(state: State, said: str) -> None:
    assert said in sentence(state)


@pytest.mark.parametrize(
    "said",
    [
        "2017 4 passages Putin in Vyborg: “hardly any contact” with Trump 11–17 September 2017 "
        "calendar: 12 September 2017 The Quay Gazette “hardly any contact” Putin",
        "words in quotation marks, not a sentence · told in 2 places",
        "talks without conditions Putin · in the article “he” · reported speech",
        "A year of silence published February 2019 Outlet not known no event of the timeline",
        "“Wait” The article does not say who Other See it in the article",
        "Putin dismisses the new tariffs reported December 2025",
    ],
)
def test_the_list_says(said: str) -> None:
    assert said in text(shown(State()))


def test_reported_speech_looks_different() -> None:
    markup = shown(State())
    assert markup.count('<blockquote class="reported ') == 3
    assert markup.count('<blockquote class="quoted ') == 7


def test_an_event_opens_with_the_filters_it_was_found_by() -> None:
    markup = shown(State(filters=Filters(topic=("syria",)), form=("full",)))
    assert 'href="./?topic=syria&amp;event=e-harbour"' in markup


def test_every_saying_leads_to_its_place_in_the_article() -> None:
    markup = shown(State(filters=Filters(words="hardly any contact")))
    assert (
        'href="./articles?q=hardly+any+contact&amp;event=e-harbour&amp;article=a-harbour"' in markup
    )
    assert 'href="./articles?q=hardly+any+contact&amp;article=d-echo"' in markup


def test_topics_lead_to_more_on_them() -> None:
    markup = shown(State(filters=Filters(speaker=("vladimir-putin",))))
    assert 'href="?topic=syria&amp;speaker=vladimir-putin"' in markup


def test_untrusted_words_make_no_element() -> None:
    markup = shown(State())
    assert "Pipeline &amp; &lt;Post&gt;" in markup
    assert "<post" not in markup.lower()
    built = factory.example()
    evil = structs.replace(built.events[0], title="<img src=x onerror=alert(1)>", quotations=())
    found = catalogue(replace(built, events=(evil,)), ())
    said = sayings(found, topics_of)
    assert "<img" not in quotations(found, said, said, State())


def test_no_more_than_the_limit_is_listed_and_the_years_count_all() -> None:
    markup = shown(State(), limit=2)
    assert markup.count("<blockquote") == 2
    assert "2017 4 passages" in text(markup)
    assert "10 passages" in text(markup)


def test_few_words_offer_only_ways_that_lead_somewhere() -> None:
    state = State(filters=Filters(topic=("syria",), words="zeppelin"), form=("full",))
    said = text(shown(state))
    assert "Loosen the filter Remove “zeppelin” 1 passage Clear all filters 10 passages" in said
    assert 'href="?topic=syria&amp;form=full"' in shown(state)
    assert "Loosen" not in shown(State())


def test_headings_are_in_order() -> None:
    levels = [int(level) for level in re.findall(r"<h(\d)", shown(State()))]
    assert levels[0] == 2
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_nothing_at_all_is_said() -> None:
    empty = catalogue(Timeline((), (), ()), ())
    assert text(headline(empty, (), State())) == f"{NOTHING} ."
    assert "0 passages" not in text(quotations(empty, (), (), State()))
