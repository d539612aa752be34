"""On which day a holiday falls (almanac dates)."""

from __future__ import annotations

from datetime import date

import pytest
from dateutil import easter as almanac  # type: ignore[import-untyped]
from hypothesis import given
from hypothesis import strategies as st

from dashboard.extract.dating.feasts import easter, falls, orthodox_easter
from dashboard.reference.holidays import holidays
from dashboard.reference.named_days import named_days
from tests.extract.marked import unmarked
from tests.extract.test_resolution import read


@pytest.mark.parametrize(
    ("year", "expected"),
    [
        (1818, date(1818, 3, 22)),
        (1943, date(1943, 4, 25)),
        (2000, date(2000, 4, 23)),
        (2016, date(2016, 3, 27)),
        (2019, date(2019, 4, 21)),
        (2038, date(2038, 4, 25)),
    ],
)
def test_easter(year: int, expected: date) -> None:
    assert easter(year) == expected


@pytest.mark.parametrize(
    "expected", [date(2016, 5, 1), date(2018, 4, 8), date(2024, 5, 5), date(2025, 4, 20)]
)
def test_orthodox_easter(expected: date) -> None:
    assert orthodox_easter(expected.year) == expected


def test_both_easters_are_those_of_an_almanac() -> None:
    for year in range(1583, 4000):
        assert easter(year) == almanac.easter(year, almanac.EASTER_WESTERN)
        assert orthodox_easter(year) == almanac.easter(year, almanac.EASTER_ORTHODOX)


@given(st.integers(1583, 9999))
def test_easter_is_a_sunday_of_spring(year: int) -> None:
    day = easter(year)
    assert day.isoweekday() == 7
    assert date(year, 3, 22) <= day <= date(year, 4, 25)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Thanksgiving", date(2016, 11, 24)),
        ("Memorial Day", date(2016, 5, 30)),
        ("Labor Day", date(2016, 9, 5)),
        ("Victory Day", date(2016, 5, 9)),
        ("Good Friday", date(2016, 3, 25)),
        ("Orthodox Christmas", date(2016, 1, 7)),
        ("Election Day", date(2016, 11, 8)),
    ],
)
def test_holidays_of_2016(name: str, expected: date) -> None:
    entry = next(each for each in holidays() if each.id == name)
    assert falls(entry, 2016) == expected


@given(st.sampled_from(holidays()), st.integers(1900, 2100))
def test_every_holiday_falls_in_its_year(entry: object, year: int) -> None:
    assert falls(entry, year).year == year  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        # the week that leads up to a feast has begun before it
        ("The fast ended as Easter week began.", "Easter week", "2018-03-26/2018-04-01"),
        ("He left on Easter.", "Easter", "2017-04-16"),
    ],
)
def test_the_week_of_a_feast_may_have_begun(text: str, words: str, expected: str) -> None:
    assert read(text, "2018-03-26")[words].edtf == expected


def day_read(marked: str) -> str | None:
    """The date of the marked expression in an article of 2025."""
    text, expected = unmarked(marked)
    return read(text, "2025-08-20")[expected[0]].edtf


NAMED = [(each.date, text) for each in named_days() for text in each.examples]
NOT_NAMED = [(each.date, text) for each in named_days() for text in each.not_examples]


@pytest.mark.parametrize(("expected", "marked"), NAMED)
def test_a_day_is_known_by_its_name_or_deed(expected: str, marked: str) -> None:
    assert day_read(marked) == expected


@pytest.mark.parametrize(("other", "marked"), NOT_NAMED)
def test_a_mere_day_of_the_month_is_not(other: str, marked: str) -> None:
    assert day_read(marked) not in (None, other)


@pytest.mark.parametrize("text", ["He left on Christmas.", "The Christmas dinner."])
def test_a_feast_far_ahead_is_that_of_the_year_before(text: str) -> None:
    (timex,) = read(text, "2018-08-26").values()
    assert timex.edtf == "2017-12-25"


TOUCHED = [
    ("He left on Christmas.", "2017-12-25"),
    ("He will leave on Christmas.", "2018-12-25"),
    ("The talks were to begin on Christmas.", "2018-12-25"),
    ("He left on the first Monday of December.", "2017-12-04"),
    ("He will leave on the first Monday of December.", "2018-12-03"),
    ("He left on the last day of December.", "2017-12-31"),
]


@pytest.mark.parametrize(("text", "expected"), TOUCHED)
def test_a_day_on_which_something_was_done_is_past(text: str, expected: str) -> None:
    (timex,) = read(text, "2018-12-01").values()
    assert timex.edtf == expected


def test_a_day_still_to_come_is_none_of_those_named() -> None:
    timex = read("They mourned the Jan. 6 attack.", "2020-03-01")["Jan. 6"]
    assert timex.edtf == "2020-01-06"
