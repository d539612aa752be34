from __future__ import annotations

import pytest

from dashboard.visitor.dates import written


@pytest.mark.parametrize(
    ("words", "edtf"),
    [
        ("2018-07-16", "2018-07-16"),
        ("2018-07-02/2018-07-08", "2018-07-02/2018-07-08"),
        ("2018", "2018"),
        ("  July   2018 ", "2018-07"),
        ("16 July 2018", "2018-07-16"),
        ("July 16, 2018", "2018-07-16"),
        ("7 to 9 July 2017", "2017-07-07/2017-07-09"),
        ("summer of 2018", "2018-22"),
    ],
)
def test_a_date_is_read(words: str, edtf: str) -> None:
    assert written(words) == edtf


@pytest.mark.parametrize(
    "words",
    [
        *("", "no date", "last week", "Monday", "perhaps July 2018", "July 2018 and May 2019"),
        # which of two days is meant nobody can tell
        *("3/4/2018", "2018-13", "2018-7-3", "<b>2018</b>"),
    ],
)
def test_what_is_no_one_date_is_none(words: str) -> None:
    assert written(words) is None
