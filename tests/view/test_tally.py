from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from dashboard.view.catalogue import Catalogue, catalogue
from dashboard.view.filters import Filters
from dashboard.view.tally import latest, tally
from tests import factory
from tests.view.test_panel import text

UNTIL = date(2026, 4, 29)


@pytest.mark.parametrize(
    ("filters", "words"),
    [
        (Filters(), "6 events articles to December 2025 known contacts to 29 April 2026"),
        # context is shown but never counted
        (Filters(context=False), "6 events articles"),
        (Filters(topic=("energy",)), "2 of 6 events articles"),
        (Filters(words="zeppelin"), "0 of 6 events articles"),
    ],
)
def test_it_counts_what_is_shown(found: Catalogue, filters: Filters, words: str) -> None:
    assert text(tally(found, filters, UNTIL)).startswith(words)


def test_articles_without_a_date_are_passed_over() -> None:
    built = factory.example()
    undated = tuple(replace(article, published=None) for article in built.articles)
    found = catalogue(replace(built, articles=undated), ())
    assert latest(found) is None
    assert text(tally(found, Filters(), UNTIL)) == "6 events known contacts to 29 April 2026"
    partly = (replace(built.articles[0], published="2030"), *undated[1:])
    assert latest(catalogue(replace(built, articles=partly), ())) == "2030"


def test_large_numbers_are_written_alike(found: Catalogue, monkeypatch: pytest.MonkeyPatch) -> None:
    amounts = {True: 3376, False: 8968}
    monkeypatch.setattr(
        "dashboard.view.tally.tallied", lambda found, filters: amounts[filters.active]
    )
    told = text(tally(found, Filters(topic=("syria",)), UNTIL))
    assert told.startswith("3,376 of 8,968 events ")
