"""Expressions that name a day, a month or a year, read on Wednesday, 16 May 2018."""

from __future__ import annotations

import pytest

from tests.extract.dating.whole import dates

DAYS = [
    ("He left on 4 May 2017.", "4 May 2017: DATE 2017-05-04 = 2017-05-04, full-date by words"),
    ("He left on May 4, 2017.", "May 4, 2017: DATE 2017-05-04 = 2017-05-04, full-date by words"),
    ("He left on May 4.", "May 4: DATE 2018-05-04 = 2018-05-04, month-day by publication"),
    ("He left on May 30.", "May 30: DATE 2017-05-30 = 2017-05-30, month-day by publication"),
    (
        "He left on the fourth of May.",
        "the fourth of May: DATE 2018-05-04 = 2018-05-04, month-day by publication",
    ),
    (
        "He left on Monday, 14 May 2018.",
        "Monday, 14 May 2018: DATE 2018-05-14 = 2018-05-14, full-date by words",
    ),
    (
        "He left on Tuesday, 14 May 2018.",
        "Tuesday, 14 May 2018: DATE 2018-05-14 = 2018-05-14, full-date by words ! 14 May "
        "2018 was a Monday, not a Tuesday",
    ),
    ("He left on 31 February 2017.", "31 February 2017: DATE XXXX-XX-XX, full-date by none"),
    (
        "He left on 11 September.",
        "11 September: DATE 2017-09-11 = 2017-09-11, month-day by publication",
    ),
    (
        "He left around 4 May 2017.",
        "around 4 May 2017: DATE 2017-05-04 (APPROX) = 2017-05-04~, full-date by words",
    ),
    (
        "He left on 4 and 5 May 2017.",
        "4: DATE 2017-05-04 = 2017-05-04, list-day-month by words; 5 May 2017: DATE "
        "2017-05-05 = 2017-05-05, full-date by words",
    ),
    (
        "He left on Sept. 4, 2016.",
        "Sept. 4, 2016: DATE 2016-09-04 = 2016-09-04, full-date by words",
    ),
    ("He left on 4/5/2017.", "4/5/2017: DATE 2017-04-05 = 2017-04-05, numeric-date by words"),
    ("He left on 07/16/18.", "07/16/18: DATE 2018-07-16 = 2018-07-16, numeric-date by words"),
    ("He left on 16/07/98.", "16/07/98: DATE 1998-07-16 = 1998-07-16, numeric-date by words"),
    ("He left on 16.07.2018.", "16.07.2018: DATE 2018-07-16 = 2018-07-16, numeric-date by words"),
    ("He left on 16-Jul-2018.", "16-Jul-2018: DATE 2018-07-16 = 2018-07-16, odd-date by words"),
    (
        "He left on 2018-07-16T10:30.",
        "2018-07-16T10:30: TIME 2018-07-16T10:30 = 2018-07-16, iso-date by words",
    ),
    ("He left on 2018-13-16.", "2018-13-16: DATE XXXX-XX-XX, iso-date by none"),
    (
        "He left in the week of March 6.",
        "the week of March 6: DATE 2018-W10 = 2018-03-05/2018-03-11, week-of by publication",
    ),
    (
        "He left in the week of March 6, 2017.",
        "the week of March 6, 2017: DATE 2017-W10 = 2017-03-06/2017-03-12, week-of by words",
    ),
    (
        "He stayed from 4 to 6 May 2017.",
        "4 to 6 May 2017: DATE 2017-05-04/2017-05-06 = 2017-05-04/2017-05-06, day-range by words",
    ),
    (
        "He stayed between 4 and 6 May.",
        "4 and 6 May: DATE 2018-05-04/2018-05-06 = 2018-05-04/2018-05-06, between-days by "
        "publication",
    ),
    (
        "He stayed from July 7 to July 9, 2017.",
        "July 7: DATE 2017-07-07 = 2017-07-07, day-before-day-year by words; July 9, 2017: "
        "DATE 2017-07-09 = 2017-07-09, full-date by words",
    ),
    (
        "He left on April 11 this year.",
        "April 11 this year: DATE 2018-04-11 = 2018-04-11, month-of-step-year by publication",
    ),
    (
        "He left on 31 April this year.",
        "31 April this year: DATE XXXX-XX-XX, month-of-step-year by none",
    ),
    (
        "He left on 4 May 2017 at 3 p.m.",
        "4 May 2017 at 3 p.m.: TIME 2017-05-04T15:00 = 2017-05-04, date-time by words",
    ),
]


@pytest.mark.parametrize(("text", "expected"), DAYS)
def test_days(text: str, expected: str) -> None:
    assert dates(text, "2018-05-16") == expected


MONTHS = [
    ("He left in May 2017.", "May 2017: DATE 2017-05 = 2017-05, month-year by words"),
    ("He left in May.", "May: DATE 2018-05 = 2018-05, month by publication"),
    ("He left in June.", "June: DATE 2017-06 = 2017-06, month by publication"),
    ("He left in August.", "August: DATE 2017-08 = 2017-08, month by publication"),
    ("He will leave in August.", "August: DATE 2018-08 = 2018-08, month by publication"),
    (
        "He left in early May 2017.",
        "early May 2017: DATE 2017-05 (START) = 2017-05~, month-year by words",
    ),
    ("He left in mid-May.", "mid-May: DATE 2018-05 (MID) = 2018-05~, month by publication"),
    (
        "He left at the end of May.",
        "the end of May: DATE 2018-05 (END) = 2018-05~, month by publication",
    ),
    (
        "He left in August last year.",
        "August last year: DATE 2017-08 = 2017-08, month-of-step-year by publication",
    ),
    (
        "He stayed from May to July 2017.",
        "May: DATE 2017-05 = 2017-05, month-before-month-year by words; July 2017: DATE "
        "2017-07 = 2017-07, month-year by words",
    ),
    (
        "He left in September 2016 and May 2017.",
        "September 2016: DATE 2016-09 = 2016-09, month-year by words; May 2017: DATE "
        "2017-05 = 2017-05, month-year by words",
    ),
]


@pytest.mark.parametrize(("text", "expected"), MONTHS)
def test_months(text: str, expected: str) -> None:
    assert dates(text, "2018-05-16") == expected


YEARS = [
    ("He left in 2017.", "2017: DATE 2017 = 2017, year by words"),
    ("He left in late 2017.", "late 2017: DATE 2017 (END) = 2017~, year by words"),
    (
        "He left at the start of 2017.",
        "the start of 2017: DATE 2017 (START) = 2017~, year by words",
    ),
    (
        "He left in the middle of 2017.",
        "the middle of 2017: DATE 2017 (MID) = 2017~, year by words",
    ),
    ("He left in nineteen ninety-six.", "nineteen ninety-six: DATE 1996 = 1996, year by words"),
    (
        "He stayed from 2015 to 2017.",
        "2015: DATE 2015 = 2015, year by words; 2017: DATE 2017 = 2017, year by words",
    ),
    ("He worked there in 2015-16.", "2015-16: DATE 2015/2016 = 2015/2016, year-range by words"),
    ("He worked there in 2014-2011.", "2014-2011: DATE 2014 = 2014, year-range by none"),
    ("He stayed until 2020.", "2020: DATE 2020 = ../2020, year by words"),
    ("He has stayed since 2015.", "2015: DATE 2015 = 2015/.., year by words"),
    ("He left after 4 May 2017.", "4 May 2017: DATE 2017-05-04 = 2017-05-04, full-date by words"),
]


@pytest.mark.parametrize(("text", "expected"), YEARS)
def test_years(text: str, expected: str) -> None:
    assert dates(text, "2018-05-16") == expected


NEAR = [
    (
        "He left a week ago Friday.",
        "a week ago Friday: DATE 2018-05-04 = 2018-05-04, weekday-ago by publication",
    ),
    (
        "He left Friday of last week.",
        "Friday of last week: DATE 2018-05-11 = 2018-05-11, weekday-of-week by publication",
    ),
    ("He leaves on Wednesday.", "Wednesday: DATE 2018-05-16 = 2018-05-16, weekday by publication"),
    ("He left on Wednesday.", "Wednesday: DATE 2018-05-16 = 2018-05-16, weekday by publication"),
    (
        "He will leave on Wednesday.",
        "Wednesday: DATE 2018-05-16 = 2018-05-16, weekday by publication",
    ),
    ("He will leave on Tuesday.", "Tuesday: DATE 2018-05-22 = 2018-05-22, weekday by publication"),
    ("He left on Tuesday.", "Tuesday: DATE 2018-05-15 = 2018-05-15, weekday by publication"),
    ("He left on Thursday.", "Thursday: DATE 2018-05-10 = 2018-05-10, weekday by publication"),
    (
        "He said Thursday that it rained.",
        "Thursday: DATE 2018-05-10 = 2018-05-10, weekday by publication",
    ),
    ("They meet on Thursday.", "Thursday: DATE 2018-05-17 = 2018-05-17, weekday by publication"),
    ("Jan. 22: He left.", "Jan. 22: DATE 2018-01-22 = 2018-01-22, month-day by publication"),
    ("- Aug. 22: He left.", "Aug. 22: DATE 2017-08-22 = 2017-08-22, month-day by publication"),
    ("- June 10: He left.", "June 10: DATE 2017-06-10 = 2017-06-10, month-day by publication"),
    (
        "He leaves in August or September.",
        "August: DATE 2018-08 = 2018-08, month by publication; September: DATE 2018-09 = "
        "2018-09, month by publication",
    ),
    ("He has left since August.", "August: DATE 2017-08 = 2017-08/.., month by publication"),
    ("He left through August.", "August: DATE 2018-08 = 2018-08, month by publication"),
    ("He left until August.", "August: DATE 2018-08 = ../2018-08, month by publication"),
    ("He left in October.", "October: DATE 2017-10 = 2017-10, month by publication"),
    ("He will leave in March.", "March: DATE 2019-03 = 2019-03, month by publication"),
    (
        "He left late last year.",
        "late last year: DATE 2017 (END) = 2017~, step-unit by publication",
    ),
    (
        "He left early last week.",
        "early last week: DATE 2018-W19 (START) = 2018-05-07/2018-05-13, step-unit by publication",
    ),
    (
        "He left at the end of last year.",
        "the end of last year: DATE 2017 (END) = 2017~, step-unit by publication",
    ),
    (
        "He left later this month.",
        "later this month: DATE 2018-05 = 2018-05, step-unit by publication",
    ),
    (
        "He leaves by the end of next month.",
        "the end of next month: DATE 2018-06 (END) = 2018-06~, step-unit by publication",
    ),
    (
        "He left yesterday evening.",
        "yesterday evening: TIME 2018-05-15TEV = 2018-05-15, today by publication",
    ),
    (
        "He left tomorrow morning.",
        "tomorrow morning: TIME 2018-05-17TMO = 2018-05-17, today by publication",
    ),
    (
        "He left on Sunday morning.",
        "Sunday morning: TIME 2018-05-13TMO = 2018-05-13, weekday-part by publication",
    ),
    ("He left at 5 pm.", "5 pm: TIME 2018-05-16T17:00 = 2018-05-16, clock by publication"),
    (
        "He left at 12 a.m. on Monday.",
        "12 a.m. on Monday: TIME 2018-05-14T00:00 = 2018-05-14, weekday-time by publication",
    ),
    (
        "He left at 12 p.m. on Monday.",
        "12 p.m. on Monday: TIME 2018-05-14T12:00 = 2018-05-14, weekday-time by publication",
    ),
    (
        "He left at 17:30 on 4 May 2017.",
        "17:30 on 4 May 2017: TIME 2017-05-04T17:30 = 2017-05-04, timed-date by words",
    ),
]


@pytest.mark.parametrize(("text", "expected"), NEAR)
def test_near_the_publication(text: str, expected: str) -> None:
    assert dates(text, "2018-05-16") == expected


SPELT = [
    ("He left on 4th May.", "4th May: DATE 2018-05-04 = 2018-05-04, month-day by publication"),
    (
        "He left on the 4th of May 2017.",
        "the 4th of May 2017: DATE 2017-05-04 = 2017-05-04, full-date by words",
    ),
    ("He left on 4.5.2017.", "4.5.2017: DATE 2017-05-04 = 2017-05-04, numeric-date by words"),
    ("He left on 2017/05/04.", "2017/05/04: DATE 2017-05-04 = 2017-05-04, odd-date by words"),
    (
        "He stayed from 4 May to 6 June 2017.",
        "4 May: DATE 2017-05-04 = 2017-05-04, day-before-day-year by words; 6 June 2017: "
        "DATE 2017-06-06 = 2017-06-06, full-date by words",
    ),
    ("He left in fiscal 2017.", "fiscal 2017: DATE 2017 = 2017, year by words"),
    ("He left in mid-2017.", "mid-2017: DATE 2017 (MID) = 2017~, year by words"),
    ("He lives on the 14th floor.", ""),
]


@pytest.mark.parametrize(("text", "expected"), SPELT)
def test_as_it_is_spelt(text: str, expected: str) -> None:
    assert dates(text, "2018-05-16") == expected
