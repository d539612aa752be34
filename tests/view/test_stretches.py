from __future__ import annotations

import pytest

from dashboard.view.stretches import is_backwards, is_date


@pytest.mark.parametrize("value", ["2017", "2017-03", "2016-02-29"])
def test_dates(value: str) -> None:
    assert is_date(value)


@pytest.mark.parametrize("value", ["", "17", "2017-3", "2017-02-29", "0000", "2017/..", "2017-22"])
def test_no_dates(value: str) -> None:
    assert not is_date(value)


@pytest.mark.parametrize(
    ("start", "end", "wanted"),
    [
        *(("2019", "2017", True), ("2019-02", "2019-01-31", True)),
        *(("2019", "2019-01", False), ("2019-12-31", "2019", False)),
        *(("2019", "", False), ("", "2017", False), ("", "", False)),
    ],
)
def test_backwards(start: str, end: str, wanted: bool) -> None:
    assert is_backwards(start, end) == wanted
