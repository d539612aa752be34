from __future__ import annotations

from dataclasses import replace

import pytest
from msgspec import structs

from dashboard.models import Correction
from dashboard.view.address import State
from dashboard.view.catalogue import Catalogue, catalogue
from dashboard.view.reasons import reasons
from tests import factory
from tests.view.test_panel import text


def told(found: Catalogue, event: str) -> str:
    """The dates of an event as a reader sees them."""
    entry = found.find(event)
    assert entry is not None
    return text(reasons(found, entry, State(event=event)))


@pytest.mark.parametrize(
    ("event", "words"),
    [
        ("e-harbour", "The words earlier this week Read as 11–17 September 2017"),
        ("e-harbour", "2017 · when it was said “this week” is the week of publication"),
        ("e-harbour", "Calendar 12 September 2017 Speech at the harbour of Vyborg"),
        ("e-harbour", "Published 14–17 September 2017 the address gives the week"),
        ("e-harbour", "Topics Syria , North Korea , Bilateral ties"),
        ("e-geneva", "Read as 3 May 2018 · when it happened"),
        ("e-geneva", "Corrected place : The article leaves the city's country out."),
        ("e-call", "Other date July 2018 in The Quay Gazette"),
        ("e-biden", "Read as June 2021 · planned for then"),
        ("e-tariffs", "Read as Reported December 2025 · when the article came out"),
        ("e-fund", "Read as No date in the article"),
    ],
)
def test_it_says(found: Catalogue, event: str, words: str) -> None:
    assert words in told(found, event)


def test_the_words_are_those_that_give_the_event_its_date() -> None:
    built = factory.example()
    geneva = next(event for event in built.events if event.id == "e-geneva")
    vaguer = factory.mention(built.articles[0], "earlier this week", "earlier this week", "2018")
    told_twice = structs.replace(geneva, mentions=(vaguer, *geneva.mentions))
    found = catalogue(replace(built, events=(told_twice,)), ())
    assert "The words 3 May 2018 Read as 3 May 2018" in told(found, "e-geneva")


def test_rival_dates_are_told_by_source() -> None:
    built = factory.example()
    call = next(event for event in built.events if event.id == "e-call")
    rivals = (("a-harbour", "2018-07"), ("b-bridges", "2018-06-20"))
    found = catalogue(replace(built, events=(structs.replace(call, rival_dates=rivals),)), ())
    said = told(found, "e-call")
    assert "Other date July 2018 in The Quay Gazette" in said
    assert "Other date 20 June 2018 in “The two presidents met" in said
    titled = tuple(replace(a, title="Two men", outlet="") for a in built.articles)
    found = catalogue(replace(built, articles=titled, events=(found.entries[0].event,)), ())
    assert "Other date July 2018 in “Two men”" in told(found, "e-call")


def test_a_date_that_an_editor_set_stands_beside_the_one_that_was_read() -> None:
    built = factory.example()
    call = next(event for event in built.events if event.id == "e-call")
    reason = "The archive has the day."
    fixed = structs.replace(
        call,
        date="2018-06-19",
        date_basis="editor",
        date_reason=f"Set by an editor: {reason}",
        corrections=(Correction("date", reason), Correction("title", "Too long.")),
    )
    said = told(catalogue(replace(built, events=(fixed,)), ()), "e-call")
    assert "The words A few weeks later in June Read as June 2018 “later” counts from" in said
    assert f"Set to 19 June 2018 · when it happened Set by an editor: {reason} " in said
    assert said.count(reason) == 1
    assert "Corrected title : Too long." in said
