"""TIMEX3 values: arithmetic and EDTF."""

from __future__ import annotations

import calendar
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard import edtf
from dashboard.extract.dating import values

DAY = date(2016, 11, 15)


@pytest.mark.parametrize(
    ("unit", "steps", "expected"),
    [
        ("D", -1, "2016-11-14"),
        ("W", -1, "2016-W45"),
        ("F", -1, "2016-W44"),
        ("M", 2, "2017-01"),
        ("Q", -1, "2016-Q3"),
        ("H", 1, "2017-H1"),
        ("Y", -1, "2015"),
        ("E", -1, "200"),
        ("C", -1, "19"),
    ],
)
def test_a_step_is_taken_in_the_units_own_granularity(unit: str, steps: int, expected: str) -> None:
    assert values.step(unit, DAY, steps) == expected


def test_the_day_of_the_month_is_cut_where_it_must_be() -> None:
    assert values.moved("M", date(2016, 3, 31), -1) == date(2016, 2, 29)
    assert values.moved("Y", date(2016, 2, 29), 1) == date(2017, 2, 28)


def test_beyond_the_calendar_it_raises() -> None:
    with pytest.raises((ValueError, OverflowError)):
        values.step("C", DAY, 90)
    with pytest.raises((ValueError, OverflowError)):
        values.step("D", DAY, 10_000_000)


@pytest.mark.parametrize(
    ("value", "mod", "expected"),
    [
        ("2016-W45", None, "2016-11-07/2016-11-13"),
        ("2016-W45-WE", None, "2016-11-12/2016-11-13"),
        ("2018-Q3", None, "2018-07/2018-09"),
        ("2018-H1", None, "2018-01/2018-06"),
        ("2018-SU", None, "2018-22"),
        ("199", None, "199X"),
        ("18", None, "18XX"),
        ("2018-07", "START", "2018-07~"),
        ("2018-07-16", "START", "2018-07-16"),
        ("2017-12-13", "APPROX", "2017-12-13~"),
        ("2018-07-16T10:30", None, "2018-07-16"),
        ("2017-07-07/2017-07-09", None, "2017-07-07/2017-07-09"),
        ("2017-07-09/2017-07-07", None, None),
        ("PRESENT_REF", None, None),
        ("P2D", None, None),
        ("XXXX-WXX-1", None, None),
        ("2018-02-30", None, None),
        ("2016-W54", None, None),
        ("9999-W52", None, None),
        ("2015-W53", None, "2015-12-28/2016-01-03"),
    ],
)
def test_values_as_edtf(value: str, mod: str | None, expected: str | None) -> None:
    assert values.to_edtf(value, mod) == expected


@given(st.sampled_from("DWMQHYEC"), st.dates(date(1000, 1, 1), date(9000, 1, 1)))
def test_a_value_holds_the_day_it_was_made_of(unit: str, day: date) -> None:
    text = values.to_edtf(values.of(unit, day))
    assert text is not None
    low, high = edtf.bounds(text)
    assert low is not None and high is not None and low <= day <= high


@pytest.mark.parametrize(
    ("published", "words"),
    [
        ("", ""),
        ("2016-11-15", "on 15 November 2016"),
        ("2021-06", "in June 2021"),
        ("2021", "in 2021"),
        ("2016-11-14/2016-11-20", "between 14 November 2016 and 20 November 2016"),
    ],
)
def test_a_publication_in_words(published: str, words: str) -> None:
    assert values.when(published) == words


def test_months_and_weekdays_have_their_names() -> None:
    assert tuple(calendar.month_name)[1:] == values.MONTHS
    assert tuple(calendar.day_name) == values.WEEKDAYS


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        (date(2018, 5, 1), date(2018, 5, 31), "2018-05"),
        (date(2018, 1, 1), date(2018, 12, 31), "2018"),
        (date(2018, 5, 1), date(2018, 5, 30), "2018-05-01/2018-05-30"),
        (date(2018, 5, 1), date(2018, 5, 1), "2018-05-01"),
    ],
)
def test_days_as_the_month_or_year_that_they_are(first: date, last: date, expected: str) -> None:
    assert values.interval(first, last) == expected


@pytest.mark.parametrize(
    ("value", "unit"),
    [
        ("2018-07-16T10:30", "T"),
        ("2018-07-16", "D"),
        ("2018-W29", "W"),
        ("2018-W29-WE", "W"),
        ("2018-07", "M"),
        ("2018-SU", "S"),
        ("2018-Q3", "Q"),
        ("2018-Q5", None),
        ("2018-H2", "H"),
        ("2018-H3", None),
        ("2018", "Y"),
        ("201", "E"),
        ("20", "C"),
        ("2018-XX", None),
    ],
)
def test_the_unit_of_a_value(value: str, unit: str | None) -> None:
    assert values.unit_of(value) == unit
