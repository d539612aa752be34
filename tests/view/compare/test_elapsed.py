from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard import edtf
from dashboard.view.compare.elapsed import elapsed


def later(then: str, now: str) -> str:
    (start, end), (first, last) = edtf.bounds(then), edtf.bounds(now)
    assert start and end and first and last
    return elapsed((start, end), (first, last))


@pytest.mark.parametrize(
    ("then", "now", "said"),
    [
        ("2018-07-16", "2018-07-17", "one day later"),
        ("2018-07-16", "2018-08-15", "30 days later"),
        ("2018-07-16", "2018-08-16", "one month later"),
        ("2017-10-02/2017-10-08", "2025-12", "eight years and two months later"),
        ("2017-10", "2018-10", "one year later"),
        ("2016-11-14", "2025-12", "nine years and one month later"),
        ("2016-11-14", "2020", "about four years later"),
        ("2018", "2019-06", "about one year later"),
        ("2018-01/2018-06", "2018-07", "within a year"),
    ],
)
def test_how_much_later(then: str, now: str, said: str) -> None:
    assert later(then, now) == said


@given(st.dates(), st.dates())
def test_any_two_days(one: object, other: object) -> None:
    then, now = sorted((one, other))  # type: ignore[type-var]
    assert elapsed((then, then), (now, now)).endswith("later")  # type: ignore[arg-type]
