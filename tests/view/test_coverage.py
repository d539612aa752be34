from __future__ import annotations

from datetime import date

import pytest

from dashboard.view.catalogue import Catalogue
from dashboard.view.coverage import coverage, coverage_sentence
from dashboard.view.filters import Filters

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
        (Filters(topic=("no longer in the table",)), 0, 0),
        (Filters(start="2018", end="2020-04"), 2, 2),
        (Filters(words="oil"), 1, 1),
        (Filters(source=("the-quay-gazette",)), 6, 5),
        (Filters(source=("pipeline-post",)), 6, 6),
        (Filters(speaker=("donald-trump",)), 6, 6),
        (Filters(speaker=("vladimir-putin",)), 6, 5),
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
    assert coverage_sentence(found, made) == (
        '<p class="headline"><b>1 of 6</b> known contacts between Trump and Putin is covered. '
        "The longest gap lies between December 2019 and December 2025: no event, <b>2</b> "
        "known contacts.</p>"
    )


def test_a_filter_says_what_it_is_for(found: Catalogue) -> None:
    filters = Filters(kind=("statement",), speaker=("vladimir-putin",))
    assert coverage_sentence(found, coverage(found, filters, UNTIL)) == (
        '<p class="headline"><b>1 of 1</b> known contacts between Trump and Putin of the kind '
        "<b>Statement</b> is covered. The longest gap lies between September 2017 and December "
        "2025: no event, <b>no</b> known contacts. Only events with words of <b>Putin</b> count."
        "</p>"
    )


def test_no_contact_is_said(found: Catalogue) -> None:
    made = coverage(found, Filters(words="zeppelin"), UNTIL)
    assert coverage_sentence(found, made) == (
        '<p class="headline">No known contact between Trump and Putin with <b>“zeppelin”</b>. </p>'
    )
