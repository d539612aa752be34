from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.view.axis import (
    apart,
    calendar_axis,
    day_of,
    decimal_year,
    density_axis,
    ticks,
    zoomed,
)

DAYS = st.dates(date(1900, 1, 1), date(2100, 12, 31))


@pytest.mark.parametrize(
    ("day", "year"),
    [
        (date(2017, 1, 1), 2017.0),
        (date(2019, 7, 2), 2018 + 1 + 182 / 365),
        (date(2020, 12, 31), 2020 + 365 / 366),
    ],
)
def test_decimal_years(day: date, year: float) -> None:
    assert decimal_year(day) == pytest.approx(year)


@given(DAYS)
def test_a_day_comes_back(day: date) -> None:
    assert day_of(decimal_year(day)) == day


@given(st.lists(DAYS, max_size=20), st.lists(DAYS, min_size=2, unique=True))
def test_both_axes_keep_the_order_and_can_be_turned_round(
    busy: list[date], days: list[date]
) -> None:
    for axis in (calendar_axis(1950, 2050), density_axis(1950, 2050, busy)):
        places = [axis.at(day) for day in sorted(days)]
        assert all(left < right for left, right in pairwise(places))
        for day in days:
            assert axis.year(axis.at(day)) == pytest.approx(decimal_year(day), abs=1e-6)


def test_density_gives_busy_months_room() -> None:
    busy = [date(2018, 7, day) for day in range(1, 29)]
    even, dense = calendar_axis(2016, 2026), density_axis(2016, 2026, busy)
    assert (dense.position(2016), dense.position(2026)) == (2016, 2026)

    def july(axis: object) -> float:
        return axis.at(date(2018, 7, 28)) - axis.at(date(2018, 7, 1))  # type: ignore[attr-defined, no-any-return]

    assert july(dense) > 10 * july(even)


def test_zoom() -> None:
    axis = calendar_axis(2016, 2026)
    assert zoomed(axis, None) is axis
    near = zoomed(axis, ("2018", "2019-06"))
    assert (near.low, near.high) == pytest.approx((2018, 2019.493), abs=1e-3)
    day = zoomed(axis, ("2018-07-16", "2018-07-16"))
    assert day.high - day.low == pytest.approx(7 / 365, abs=1e-3)


def test_years_are_named_where_they_have_room() -> None:
    wide = list(ticks(calendar_axis(2016.5, 2020.0), 700))
    assert [name for _, _, name in wide] == ["2016", "2017", "2018", "2019"]
    assert wide[0][0] == 2016.5
    # where no year has room, round years are named, and none at an edge
    long = [name for _, _, name in ticks(calendar_axis(1899.8, 2010.1), 700) if name]
    assert long == [str(year) for year in range(1910, 2010, 10)]


@given(st.floats(1, 4000), st.integers(1, 40))
def test_names_stand_so_far_apart_that_few_enough_are_there(years: float, most: int) -> None:
    assert years / apart(years, most) <= most


def test_months_are_named_where_they_have_room() -> None:
    names = [name for _, _, name in ticks(calendar_axis(2018.25, 2018.75), 700)]
    assert names[:5] == ["Apr 2018", "May", "Jun", "Jul", "Aug"]


@pytest.mark.parametrize(
    ("zoom", "names"),
    [
        (("2018-07-02", "2018-07-29"), ["2–8 Jul 2018", "9–15 Jul", "16–22 Jul", "23–29 Jul"]),
        (("2018-07-16", "2018-07-17"), ["16 Jul 2018", *(f"{day} Jul" for day in range(17, 23))]),
    ],
)
def test_weeks_and_days_are_named_close_up(zoom: tuple[str, str], names: list[str]) -> None:
    axis = zoomed(calendar_axis(2016, 2026), zoom)
    assert [name for _, _, name in ticks(axis, 700) if name] == names
