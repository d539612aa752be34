"""Seasons and quarters, each in full.  May 16, 2018 is a Wednesday."""

from __future__ import annotations

import pytest

from tests.extract.dating.whole import dates

SEASONS = [
    (
        "They met on 3 May 2016. That summer they parted.",
        "3 May 2016: DATE 2016-05-03 = 2016-05-03, full-date by words; That summer: DATE "
        "2016-SU = 2016-22, told-season by text “3 May 2016”",
    ),
    (
        "They met on 3 May 2016. The following summer they parted.",
        "3 May 2016: DATE 2016-05-03 = 2016-05-03, full-date by words; The following "
        "summer: DATE 2016-SU = 2016-22, told-season by text “3 May 2016”",
    ),
    (
        "They met on 3 July 2016. The following summer they parted.",
        "3 July 2016: DATE 2016-07-03 = 2016-07-03, full-date by words; The following "
        "summer: DATE 2017-SU = 2017-22, told-season by text “3 July 2016”",
    ),
    # after a mere year it is that of the year after
    (
        "They met in 2016. The following summer they parted.",
        "2016: DATE 2016 = 2016, year by words; The following summer: DATE 2017-SU = "
        "2017-22, told-season by text “2016”",
    ),
    (
        "They met on 3 May 2016. The previous summer they had parted.",
        "3 May 2016: DATE 2016-05-03 = 2016-05-03, full-date by words; The previous "
        "summer: DATE 2015-SU = 2015-22, told-season by text “3 May 2016”",
    ),
    (
        "They met on 3 November 2016. The previous summer they had parted.",
        "3 November 2016: DATE 2016-11-03 = 2016-11-03, full-date by words; The previous "
        "summer: DATE 2016-SU = 2016-22, told-season by text “3 November 2016”",
    ),
    (
        "They met in May 2016. They parted in the spring of that year.",
        "May 2016: DATE 2016-05 = 2016-05, month-year by words; the spring of that year: "
        "DATE 2016-SP = 2016-21, told-season by text “May 2016”",
    ),
    # in a row of dates
    (
        "In March 2016 they met. In summer they left.",
        "March 2016: DATE 2016-03 = 2016-03, month-year by words; summer: DATE 2016-SU = "
        "2016-22, season by text “March 2016”",
    ),
    (
        "In October 2016 they met. In summer they left.",
        "October 2016: DATE 2016-10 = 2016-10, month-year by words; summer: DATE 2017-SU "
        "= 2017-22, season by text “October 2016”",
    ),
    (
        "In March 2016 they met. On Christmas Day they sang.",
        "March 2016: DATE 2016-03 = 2016-03, month-year by words; Christmas Day: DATE "
        "2016-12-25 = 2016-12-25, holiday by text “March 2016”",
    ),
]


@pytest.mark.parametrize(("text", "expected"), SEASONS)
def test_seasons(text: str, expected: str) -> None:
    assert dates(text, "2018-05-16") == expected


REPORTS = [
    (
        "Sales fell from the year-earlier period.",
        "the year-earlier period: DATE 2017 = 2017, year-ago by publication",
    ),
    (
        "Sales fell from the year-earlier nine months.",
        "the year-earlier nine months: DURATION P9M, year-ago by none",
    ),
    (
        "Sales fell from the year-earlier six months.",
        "the year-earlier six months: DURATION P6M, year-ago by none",
    ),
    (
        "Sales fell from the year-earlier three months.",
        "the year-earlier three months: DURATION P3M, year-ago by none",
    ),
    (
        "Sales fell from the year-earlier twelve months.",
        "the year-earlier twelve months: DURATION P12M, year-ago by none",
    ),
    (
        "Sales fell from the year-ago quarter.",
        "the year-ago quarter: DATE 2017-Q1 = 2017-01/2017-03, bare-quarter by publication",
    ),
    # a year before the quarter that is told
    (
        "Sales rose in the first quarter. They fell in the year-earlier period.",
        "the first quarter: DATE 2018-Q1 = 2018-01/2018-03, quarter by publication; the "
        "year-earlier period: DATE 2017-Q1 = 2017-01/2017-03, year-ago by text “the "
        "first quarter”",
    ),
    (
        "Sales rose in the first quarter. A year earlier they fell.",
        "the first quarter: DATE 2018-Q1 = 2018-01/2018-03, quarter by publication; A "
        "year earlier: DATE 2017-Q1 = 2017-01/2017-03, later by text “the first quarter”",
    ),
    (
        "Sales rose in the first quarter. They fell a year ago.",
        "the first quarter: DATE 2018-Q1 = 2018-01/2018-03, quarter by publication; a "
        "year ago: DATE 2017-Q1 = 2017-01/2017-03, ago by text “the first quarter”",
    ),
    (
        "Sales rose in the first quarter. They fell two years ago.",
        "the first quarter: DATE 2018-Q1 = 2018-01/2018-03, quarter by publication; two "
        "years ago: DATE 2016 = 2016, ago by publication",
    ),
    (
        "Sales rose in the 2015 quarter.",
        "the 2015 quarter: DATE 2015 = 2015, quarter-of-year-told by words",
    ),
    (
        "Sales rose in the second quarter of 2018. In the quarter he left.",
        "the second quarter of 2018: DATE 2018-Q2 = 2018-04/2018-06, quarter by words; "
        "the quarter: DATE 2018-Q2 = 2018-04/2018-06, bare-quarter by text “the second "
        "quarter of 2018”",
    ),
    ("Sales rose in the fifth quarter.", "the fifth quarter: DATE XXXX-QX, quarter by none"),
    (
        "Sales rose in the last quarter of 2017.",
        "the last quarter of 2017: DATE 2017-Q4 = 2017-10/2017-12, last-quarter-of-year by words",
    ),
    (
        "Sales rose in the current quarter.",
        "the current quarter: DATE 2018-Q2 = 2018-04/2018-06, bare-quarter by publication",
    ),
]


@pytest.mark.parametrize(("text", "expected"), REPORTS)
def test_reports_on_quarters(text: str, expected: str) -> None:
    assert dates(text, "2018-05-16") == expected
