"""Bounds of EDTF dates."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard import edtf

BOUNDS = [
    ("2018-07-16", (2018, 7, 16), (2018, 7, 16)),
    ("2018-02", (2018, 2, 1), (2018, 2, 28)),
    ("2018", (2018, 1, 1), (2018, 12, 31)),
    ("2018-22", (2018, 6, 1), (2018, 8, 31)),
    ("2019-24", (2019, 12, 1), (2020, 2, 29)),
    ("199X", (1990, 1, 1), (1999, 12, 31)),
    ("18XX", (1800, 1, 1), (1899, 12, 31)),
    ("2017-12-13~", (2017, 12, 13), (2017, 12, 13)),
    ("2018-07?", (2018, 7, 1), (2018, 7, 31)),
    ("2017-10-02/2017-10-08", (2017, 10, 2), (2017, 10, 8)),
    ("2018-07/2018-09", (2018, 7, 1), (2018, 9, 30)),
    ("../2020", None, (2020, 12, 31)),
    ("2015/..", (2015, 1, 1), None),
]


@pytest.mark.parametrize(("text", "low", "high"), BOUNDS)
def test_bounds(
    text: str, low: tuple[int, int, int] | None, high: tuple[int, int, int] | None
) -> None:
    assert edtf.bounds(text) == (low and date(*low), high and date(*high))


@pytest.mark.parametrize(
    "text",
    ["", "..", "../..", "2018-13", "2018-02-30", "18", "2018-7", "2018-07-16T10:00", "2019/2018",
     "2018-25", "tomorrow", "2018-07-16 ", "9999-24", "２０１８-07-16"],
)  # fmt: skip
def test_what_is_no_edtf(text: str) -> None:
    assert not edtf.is_valid(text)
    with pytest.raises(ValueError):
        edtf.bounds(text)


DATES = st.sampled_from([row[0] for row in BOUNDS])


@given(DATES, DATES)
def test_overlap_is_symmetric_and_follows_within(left: str, right: str) -> None:
    assert edtf.overlap(left, right) == edtf.overlap(right, left)
    if edtf.within(left, right):
        assert edtf.overlap(left, right)
    assert edtf.within(left, left)


def test_days() -> None:
    assert (edtf.days("2018-02"), edtf.days("2018-07-16"), edtf.days("2015/..")) == (28, 1, None)
