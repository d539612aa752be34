"""TIMEX3 values: arithmetic and EDTF."""

from __future__ import annotations

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
