"""The code points that tokens are written in: what a number may be."""

from __future__ import annotations

import pytest

from dashboard.extract.dating.alphabet import alphabet, number_code

NUMBERS = [
    ("iso", "2018-07-16", "iso"),
    ("numeric_date", "7/16/2018", "numeric_date"),
    ("fraction", "1/2", "fraction"),
    ("clock", "10:30", "clock"),
    ("decade", "1990s", "decade"),
    ("quarter_code", "Q3", "quarter_code"),
    ("half_code", "H2", "half_code"),
    # a day of the month, and a mere place in a row
    ("nth", "1st", "nth nth_day"),
    ("nth", "31st", "nth nth_day"),
    ("nth", "32nd", "nth"),
    # "7 May", "7 a.m.", "'07", "0730", "2018"
    ("number", "0", "hour number"),
    ("number", "00", "hour number yy"),
    ("number", "7", "day hour number"),
    ("number", "07", "day hour number yy"),
    ("number", "24", "day hour number yy"),
    ("number", "25", "day number yy"),
    ("number", "31", "day number yy"),
    ("number", "32", "number yy"),
    ("number", "007", "number"),
    ("number", "1.5", "number"),
    ("number", "0730", "hhmm number"),
    ("number", "0760", "number"),
    ("number", "1000", "hhmm number year"),
    ("number", "2018", "hhmm number year"),
    ("number", "2199", "number year"),
    ("number", "2200", "hhmm number"),
    ("number", "2359", "hhmm number"),
    ("number", "2400", "number"),
    ("number", "12345", "number"),
    ("sign", "%", ""),
    ("other", "5x", ""),
]


@pytest.mark.parametrize(("kind", "word", "expected"), NUMBERS)
def test_what_a_number_may_be(kind: str, word: str, expected: str) -> None:
    classes = alphabet().classes[number_code(kind, word)]

    assert classes == {f"<{name}>" for name in expected.split()}
