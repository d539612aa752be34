from __future__ import annotations

import pytest

from dashboard.view.catalogue import Catalogue
from dashboard.view.precision import NONE, WIDER, by_words, precision, precisions, with_calendar


@pytest.mark.parametrize(
    ("when", "name"),
    [
        ("2018-07-16", "the day"),
        ("2017-12-13~", "the day"),
        ("2016-11-07/2016-11-13", "a week"),
        ("2018-07", "a month"),
        ("2018-07/2018-09", "a season"),
        ("2018-22", "a season"),
        ("2018", "a year"),
        ("2018-01/2018-06", "a year"),
        ("199X", WIDER),
        ("2015/..", WIDER),
        (None, NONE),
    ],
)
def test_precision(when: str | None, name: str) -> None:
    assert precision(when) == name


def test_the_calendar_sharpens_dates(found: Catalogue) -> None:
    assert by_words(found.entries)["the day"] == 1
    assert by_words(found.entries)["a week"] == 1
    assert with_calendar(found.entries)["the day"] == 2
    assert with_calendar(found.entries)["a week"] == 0


def test_every_event_is_in_the_table_once(found: Catalogue) -> None:
    assert sum(by_words(found.entries).values()) == len(found.entries)
    markup = precisions(found.entries)
    assert "no closer" not in markup
    assert "no date" in markup
