"""What the words around a date make of it, and of the dates behind it."""

from __future__ import annotations

import pytest

from tests.extract.dating.whole import dates

BOUNDS = [
    (
        "It was the first visit after 2005. A year later he left.",
        "2005: DATE 2005 = 2005, year by words; A year later: DATE XXXX, later by none",
    ),
    (
        "It was the first visit since 2005. A year later he left.",
        "2005: DATE 2005 = 2005/.., year by words; A year later: DATE XXXX, later by none",
    ),
    (
        "It was the first visit before 2005. A year later he left.",
        "2005: DATE 2005 = 2005, year by words; A year later: DATE XXXX, later by none",
    ),
    (
        "It was later than 2005. A year later he left.",
        "2005: DATE 2005 = 2005, year by words; A year later: DATE XXXX, later by none",
    ),
    (
        "It was the first visit from 2005. A year later he left.",
        "2005: DATE 2005 = 2005, year by words; A year later: DATE XXXX, later by none",
    ),
    (
        "It was the first visit until 2005. A year later he left.",
        "2005: DATE 2005 = ../2005, year by words; A year later: DATE XXXX, later by none",
    ),
    (
        "It was the first visit till 2005. A year later he left.",
        "2005: DATE 2005 = ../2005, year by words; A year later: DATE XXXX, later by none",
    ),
    (
        "It was the first visit in 2005. A year later he left.",
        "2005: DATE 2005 = 2005, year by words; A year later: DATE 2006 = 2006, later by "
        "text “2005”",
    ),
]


@pytest.mark.parametrize(("text", "expected"), BOUNDS)
def test_what_bounds_a_date_does_not_tell_it(text: str, expected: str) -> None:
    assert dates(text, "2018-05-16") == expected


LIMITS = [
    ("It was extended until January.", "January: DATE 2018-01 = ../2018-01, month by publication"),
    ("It was extended by January.", "January: DATE 2018-01 = 2018-01, month by publication"),
]


@pytest.mark.parametrize(("text", "expected"), LIMITS)
def test_limits(text: str, expected: str) -> None:
    assert dates(text, "2018-05-16") == expected


YEARS = [
    (
        "Talks went on during 2016. They met in May, July and December.",
        "2016: DATE 2016 = 2016, year by words; May: DATE 2016-05 = 2016-05, month by "
        "text “2016”; July: DATE 2016-07 = 2016-07, month by text “2016”; December: DATE "
        "2016-12 = 2016-12, month by text “2016”",
    ),
    (
        "Talks went on through 2016. They met in May, July and December.",
        "2016: DATE 2016 = 2016, year by words; May: DATE 2016-05 = 2016-05, month by "
        "text “2016”; July: DATE 2016-07 = 2016-07, month by text “2016”; December: DATE "
        "2016-12 = 2016-12, month by text “2016”",
    ),
    (
        "Talks went on throughout 2016. They met in May, July and December.",
        "2016: DATE 2016 = 2016, year by words; May: DATE 2016-05 = 2016-05, month by "
        "text “2016”; July: DATE 2016-07 = 2016-07, month by text “2016”; December: DATE "
        "2016-12 = 2016-12, month by text “2016”",
    ),
    (
        "The talks of 2016 failed. They met in May, July and December.",
        "2016: DATE 2016 = 2016, year by words; May: DATE 2016-05 = 2016-05, month by "
        "text “2016”; July: DATE 2016-07 = 2016-07, month by text “2016”; December: DATE "
        "2016-12 = 2016-12, month by text “2016”",
    ),
    (
        "Talks by 2016 failed. They met in May, July and December.",
        "2016: DATE 2016 = 2016, year by words; May: DATE 2018-05 = 2018-05, month by "
        "publication; July: DATE 2017-07 = 2017-07, month by publication; December: DATE "
        "2017-12 = 2017-12, month by publication",
    ),
]


@pytest.mark.parametrize(("text", "expected"), YEARS)
def test_the_year_of_a_row_of_months(text: str, expected: str) -> None:
    assert dates(text, "2018-05-16") == expected


ITEMS = [
    (
        "- July 22: He is due to leave.",
        "July 22: DATE 2018-07-22 = 2018-07-22, month-day by publication",
    ),
    (
        "- July 22: He will leave.",
        "July 22: DATE 2018-07-22 = 2018-07-22, month-day by publication",
    ),
    (
        "- July 22: He shall leave.",
        "July 22: DATE 2018-07-22 = 2018-07-22, month-day by publication",
    ),
    (
        "- July 22: He leaves as planned.",
        "July 22: DATE 2018-07-22 = 2018-07-22, month-day by publication",
    ),
    (
        "- July 22: The scheduled end.",
        "July 22: DATE 2018-07-22 = 2018-07-22, month-day by publication",
    ),
    (
        "- July 22: The expected end.",
        "July 22: DATE 2018-07-22 = 2018-07-22, month-day by publication",
    ),
    (
        "- July 22: He is set to leave.",
        "July 22: DATE 2018-07-22 = 2018-07-22, month-day by publication",
    ),
    ("- July 22: He leaves.", "July 22: DATE 2017-07-22 = 2017-07-22, month-day by publication"),
    ("July 22 - He leaves.", "July 22: DATE 2017-07-22 = 2017-07-22, month-day by publication"),
    ("July 22, he leaves.", "July 22: DATE 2018-07-22 = 2018-07-22, month-day by publication"),
]


@pytest.mark.parametrize(("text", "expected"), ITEMS)
def test_items_of_a_programme_and_of_a_chronicle(text: str, expected: str) -> None:
    assert dates(text, "2018-05-16") == expected
