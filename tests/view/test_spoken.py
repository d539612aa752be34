from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard import edtf
from dashboard.view import spoken


@pytest.mark.parametrize(
    ("value", "long", "short"),
    [
        ("2017-10-04", "4 October 2017", "4 Oct"),
        ("2018-07", "July 2018", "July"),
        ("2018", "2018", "in 2018"),
        ("2017-10-02/2017-10-08", "2–8 October 2017", "2–8 Oct"),
        ("2017-10-30/2017-11-05", "30 October – 5 November 2017", "30 Oct – 5 Nov"),
        ("2016-12-28/2017-01-03", "28 December 2016 – 3 January 2017", "28 Dec 2016 – 3 Jan 2017"),
        ("2018-07/2018-09", "July–September 2018", "Jul–Sep"),
        ("2018-07/2018-07", "July 2018", "July"),
        ("2017/2019", "2017 – 2019", "2017 – 2019"),
        ("2018-22", "summer 2018", "summer"),
        ("2018-24", "winter 2018", "winter 2018"),
        ("199X", "the 1990s", "the 1990s"),
        ("0033", "the year 33", "in the year 33"),
        ("0033-04", "April 33", "April"),
        ("18XX", "the 19th century", "the 19th century"),
        ("2017-12-13~", "around 13 December 2017", "around 13 Dec"),
        ("2018-07?", "probably July 2018", "probably July"),
        ("../2020", "until 2020", "until 2020"),
        ("2015/..", "since 2015", "since 2015"),
        ("2015-05/..", "since May 2015", "since May 2015"),
    ],
)
def test_dates(value: str, long: str, short: str) -> None:
    assert spoken.spoken(value) == long
    assert spoken.short(value) == short


@pytest.mark.parametrize("value", ["", "yesterday", "2018-13", "2018-02-30", "../.."])
def test_what_is_no_date_raises(value: str) -> None:
    with pytest.raises(ValueError):
        spoken.spoken(value)


@given(st.dates(), st.dates())
def test_a_range_tells_both_years(one: object, other: object) -> None:
    low, high = sorted((str(one), str(other)))
    said = spoken.spoken(f"{low}/{high}")
    assert {low[:4].lstrip("0"), high[:4].lstrip("0")} <= set(said.replace("–", " ").split())
    assert edtf.is_valid(f"{low}/{high}")


@pytest.mark.parametrize(
    ("value", "said"), [(0, "no events"), (1, "1 event"), (2, "2 events"), (1200, "1,200 events")]
)
def test_counts(value: int, said: str) -> None:
    assert spoken.count(value, "event") == said


def test_numbers_and_lists() -> None:
    assert [spoken.number(n) for n in (0, 4, 10, 11)] == ["no", "four", "ten", "11"]
    assert [spoken.ordinal(n) for n in (1, 2, 3, 11, 21, 113)] == [
        *("1st", "2nd", "3rd", "11th", "21st", "113th")
    ]
    assert spoken.listed(()) == ""
    assert spoken.listed(("a",)) == "a"
    assert spoken.listed(("a", "b", "c"), "or") == "a, b or c"


def test_short_day_keeps_the_year() -> None:
    assert spoken.short_day("2018-07-16") == "16 Jul 2018"
    assert spoken.short_day("2018-07") == "July 2018"


def test_marks_within_marks_are_inner_ones() -> None:
    assert spoken.quoted("Doe: “No”, he said") == "“Doe: ‘No’, he said”"
