"""Dates that only their place in the text explains: (text, publication, words, EDTF)."""

from __future__ import annotations

import pytest

from tests.extract.test_resolution import read

ROWS = [
    # "that December" is the one of the year told, never one still to come
    ("He ran in 2012. That December they praised him.", "2016-11-15", "That December", "2012-12"),
    # labels of a chronicle lie in the past, whatever the tense
    ("- Jan. 22: He threatens a tariff.", "2025-10-23", "Jan. 22", "2025-01-22"),
    ("JANUARY\n\nIt began.", "2025-10-23", "JANUARY", "2025-01"),
    # ... unless it is a programme, or near
    ("- Nov. 20: The two will meet.", "2016-11-15", "Nov. 20", "2016-11-20"),
    ("- Nov. 20: A summit of two.", "2016-11-15", "Nov. 20", "2016-11-20"),
    # anniversaries
    ("A year ago this month they voted.", "2018-07-19", "A year ago this month", "2017-07"),
    ("Twelve months ago today they spoke.", "2026-02-12", "Twelve months ago today", "2025-02-12"),
    # a weekday of a week
    ("On Tuesday of last week he spoke.", "2018-03-28", "Tuesday of last week", "2018-03-20"),
    # the words before and behind a weekday
    ("This Wednesday brought the fifth trip.", "2025-08-09", "This Wednesday", "2025-08-06"),
    ("The dinner is on Friday, when they meet.", "2019-06-26", "Friday", "2019-06-28"),
    ("Testifying on Wednesday, he would not say.", "2019-05-05", "Wednesday", "2019-05-01"),
    # what counts back does not count from what is still to come
    (
        "On Friday they spoke. He takes office on Jan. 20. A day earlier he had been silent.",
        "2016-12-23",
        "A day earlier",
        "2016-12-22",
    ),
    # a day of a month that was not told closely enough is not told
    (
        "On Friday they spoke. In late December 2014, he left. The same day she came.",
        "2016-11-15",
        "The same day",
        None,
    ),
]


@pytest.mark.parametrize(("text", "published", "words", "edtf"), ROWS)
def test_dates_of_stories(text: str, published: str, words: str, edtf: str | None) -> None:
    assert read(text, published)[words].edtf == edtf
