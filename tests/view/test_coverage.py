from __future__ import annotations

from datetime import date

import pytest

from dashboard.view.address import State
from dashboard.view.catalogue import Catalogue, catalogue
from dashboard.view.coverage import coverage, coverage_sentence, coverage_story
from dashboard.view.filters import Filters
from tests import factory

UNTIL = date(2026, 4, 29)


def test_contacts_are_covered_or_missing(found: Catalogue) -> None:
    made = coverage(found, Filters(), UNTIL)
    assert (len(made.contacts), len(made.missing)) == (6, 5)
    assert made.since == date(2017, 1, 30)
    assert made.published == "2025-12"


@pytest.mark.parametrize(
    ("filters", "asked", "missing"),
    [
        (Filters(kind=("call",)), 4, 4),
        (Filters(topic=("syria",)), 3, 2),
        (Filters(start="2018", end="2020-04"), 2, 2),
        (Filters(words="oil"), 1, 1),
        (Filters(source=("the-quay-gazette",)), 6, 5),
        (Filters(source=("pipeline-post",)), 6, 6),
        (Filters(speaker=("donald-trump",)), 6, 5),
    ],
)
def test_filters_choose_among_the_contacts(
    found: Catalogue, filters: Filters, asked: int, missing: int
) -> None:
    made = coverage(found, filters, UNTIL)
    assert (len(made.contacts), len(made.missing)) == (asked, missing)


def test_what_is_announced_after_the_calendar_ends_is_no_contact(found: Catalogue) -> None:
    made = coverage(found, Filters(), date(2020, 1, 1))
    assert {contact.day.year for contact in made.contacts} == {2017, 2018}


def test_the_sentence(found: Catalogue) -> None:
    made = coverage(found, Filters(), UNTIL)
    assert coverage_sentence(found, made, State()) == (
        '<p class="headline"><b>1 of 6</b> known contacts between Trump and Putin is covered. '
        "The longest gap lies between December 2019 and December 2025: no event, <b>2</b> "
        "known contacts.</p>"
    )


def test_all_that_is_missing_is_told(found: Catalogue) -> None:
    markup = coverage_story(found, coverage(found, Filters(), UNTIL), State())
    assert "5 contacts without an article" in markup
    assert "1 contact covered" in markup
    assert "<strong>6 of 6</strong>events rest on a single source" in markup
    assert "<strong>1</strong>event without any date" in markup
    assert "known up to 29 April 2026, the articles reach to December 2025" in markup
    assert 'rel="noopener noreferrer nofollow"' in markup
    assert 'href="./?event=e-harbour"' in markup


def test_nothing_found_names_what_to_loosen(found: Catalogue) -> None:
    state = State(filters=Filters(words="zeppelin"))
    markup = coverage_story(found, coverage(found, state.filters, UNTIL), state)
    assert "Loosen the filter" in markup


def test_an_empty_timeline_is_shown() -> None:
    empty = catalogue(factory.Timeline((), (), ()), ())
    made = coverage(empty, Filters(), UNTIL)
    assert "<b>0 of 0</b>" in coverage_sentence(empty, made, State())
    assert "known up to 29 April 2026." in coverage_story(empty, made, State())
