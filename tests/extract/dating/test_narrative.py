"""Expressions that are counted from another date of the text."""

from __future__ import annotations

import pytest

from tests.extract.dating.whole import dates

DAY = [
    (
        "The next day she left.",
        "The next day: DATE 2017-05-05 = 2017-05-05, next-unit by text “4 May 2017”",
    ),
    (
        "Two days later she left.",
        "Two days later: DATE 2017-05-06 = 2017-05-06, later by text “4 May 2017”",
    ),
    (
        "A week earlier she left.",
        "A week earlier: DATE 2017-W17 = 2017-04-24/2017-04-30, later by text “4 May 2017”",
    ),
    ("That month she left.", "That month: DATE 2017-05 = 2017-05, same-unit by text “4 May 2017”"),
    (
        "Later in the day she left.",
        "Later in the day: DATE 2017-05-04 = 2017-05-04, later-in-the-day by text “4 May 2017”",
    ),
    (
        "That night she left.",
        "That night: TIME 2017-05-04TNI = 2017-05-04, that-daypart by text “4 May 2017”",
    ),
    (
        "The next morning she left.",
        "The next morning: TIME 2017-05-05TMO = 2017-05-05, that-daypart by text “4 May 2017”",
    ),
    (
        "The previous evening she left.",
        "The previous evening: TIME 2017-05-03TEV = 2017-05-03, that-daypart by text “4 May 2017”",
    ),
    (
        "She left at 10:30 a.m.",
        "10:30 a.m.: TIME 2017-05-04T10:30 = 2017-05-04, clock by text “4 May 2017”",
    ),
    ("Two years later, she left.", "Two years later: DATE 2019 = 2019, later by text “4 May 2017”"),
    ("A decade later she left.", "A decade later: DATE 2027 = 2027, later by text “4 May 2017”"),
    ("Hours later she left.", "Hours later: DATE FUTURE_REF, later-plural by none"),
    ("A few days later she left.", "A few days later: DATE FUTURE_REF, later by none"),
    (
        "That Friday she left.",
        "That Friday: DATE 2017-05-05 = 2017-05-05, told-weekday by text “4 May 2017”",
    ),
    (
        "That weekend she left.",
        "That weekend: DATE 2017-W18-WE = 2017-05-06/2017-05-07, told-weekday by text “4 May 2017”",
    ),
    (
        "The following Monday she left.",
        "The following Monday: DATE 2017-05-08 = 2017-05-08, next-unit by text “4 May 2017”",
    ),
    (
        "The previous Monday she left.",
        "The previous Monday: DATE 2017-05-01 = 2017-05-01, next-unit by text “4 May 2017”",
    ),
    (
        "The following Thursday she left.",
        "The following Thursday: DATE 2017-05-11 = 2017-05-11, next-unit by text “4 May 2017”",
    ),
    (
        "The previous Thursday she left.",
        "The previous Thursday: DATE 2017-04-27 = 2017-04-27, next-unit by text “4 May 2017”",
    ),
    (
        "That summer she left.",
        "That summer: DATE 2017-SU = 2017-22, told-season by text “4 May 2017”",
    ),
    (
        "The following spring she left.",
        "The following spring: DATE 2018-SP = 2018-21, told-season by text “4 May 2017”",
    ),
    (
        "The previous winter she left.",
        "The previous winter: DATE 2016-WI = 2016-24, told-season by text “4 May 2017”",
    ),
    (
        "The following June she left.",
        "The following June: DATE 2017-06 = 2017-06, next-unit by text “4 May 2017”",
    ),
    (
        "The following May she left.",
        "The following May: DATE 2018-05 = 2018-05, next-unit by text “4 May 2017”",
    ),
    (
        "The previous March she left.",
        "The previous March: DATE 2017-03 = 2017-03, next-unit by text “4 May 2017”",
    ),
    (
        "In November of that year she left.",
        "November of that year: DATE 2017-11 = 2017-11, month-of-told-year by text “4 May 2017”",
    ),
    (
        "In February the following year she left.",
        "February the following year: DATE 2018-02 = 2018-02, month-of-told-year by text "
        "“4 May 2017”",
    ),
    (
        "On the 14th she left.",
        "the 14th: DATE 2017-05-14 = 2017-05-14, nth-day by text “4 May 2017”",
    ),
    ("On Friday she left.", "Friday: DATE 2018-05-11 = 2018-05-11, weekday by publication"),
    ("In June she left.", "June: DATE 2017-06 = 2017-06, month by text “4 May 2017”"),
]


@pytest.mark.parametrize(("text", "expected"), DAY)
def test_from_a_day(text: str, expected: str) -> None:
    assert (
        dates("He left on 4 May 2017. " + text, "2018-05-16")
        == "4 May 2017: DATE 2017-05-04 = 2017-05-04, full-date by words; " + expected
    )


YEAR = [
    (
        "He left in 2015. The previous year she left.",
        "2015: DATE 2015 = 2015, year by words; The previous year: DATE 2014 = 2014, "
        "next-unit by text “2015”",
    ),
    (
        "He left in 2015. The same day she left.",
        "2015: DATE 2015 = 2015, year by words; The same day: DATE XXXX-XX-XX, same-unit by none",
    ),
    (
        "He left in 2015. The next month she left.",
        "2015: DATE 2015 = 2015, year by words; The next month: DATE XXXX-XX, next-unit by none",
    ),
    # ... where nothing is told before it that lies within one
    (
        "The very next month she left.",
        "The very next month: DATE 2018-06 = 2018-06, next-unit by publication",
    ),
    (
        "He left in 2015. The very next week she left.",
        "2015: DATE 2015 = 2015, year by words; The very next week: DATE XXXX-WXX, "
        "next-unit by none",
    ),
    (
        "He left in 2015. The very next day she left.",
        "2015: DATE 2015 = 2015, year by words; The very next day: DATE XXXX-XX-XX, "
        "next-unit by none",
    ),
    (
        "He left in May 2017. The same year she left.",
        "May 2017: DATE 2017-05 = 2017-05, month-year by words; The same year: DATE 2017 = "
        "2017, same-unit by text “May 2017”",
    ),
    (
        "He left in May 2017. The following month she left.",
        "May 2017: DATE 2017-05 = 2017-05, month-year by words; The following month: DATE "
        "2017-06 = 2017-06, next-unit by text “May 2017”",
    ),
    (
        "In March 2015, he left. In July, she left.",
        "March 2015: DATE 2015-03 = 2015-03, month-year by words; July: DATE 2015-07 = "
        "2015-07, month by text “March 2015”",
    ),
    (
        "In March 2015, he left. On July 4, she left.",
        "March 2015: DATE 2015-03 = 2015-03, month-year by words; July 4: DATE 2015-07-04 "
        "= 2015-07-04, month-day by text “March 2015”",
    ),
    (
        "In March 2015, he left. That summer, she left.",
        "March 2015: DATE 2015-03 = 2015-03, month-year by words; That summer: DATE "
        "2015-SU = 2015-22, told-season by text “March 2015”",
    ),
    (
        "In March 2015, he left. In the summer, she left.",
        "March 2015: DATE 2015-03 = 2015-03, month-year by words; the summer: DATE 2015-SU "
        "= 2015-22, season by text “March 2015”",
    ),
    (
        "In March 2015, he left. A few months later in July, she left.",
        "March 2015: DATE 2015-03 = 2015-03, month-year by words; A few months later in "
        "July: DATE 2015-07 = 2015-07, later-month by text “March 2015”",
    ),
    (
        "In March 2015, he left. Two years later, in July, she left.",
        "March 2015: DATE 2015-03 = 2015-03, month-year by words; Two years later, in "
        "July: DATE 2017-07 = 2017-07, later-month by text “March 2015”",
    ),
    (
        "June 4, 2015\n\nHe left on Thursday.",
        "June 4, 2015: DATE 2015-06-04 = 2015-06-04, full-date by words; Thursday: DATE "
        "2015-06-04 = 2015-06-04, weekday by text “June 4, 2015”",
    ),
    (
        "June 4, 2015\n\nHe left on Friday.",
        "June 4, 2015: DATE 2015-06-04 = 2015-06-04, full-date by words; Friday: DATE "
        "XXXX-WXX-5, weekday by none",
    ),
    (
        "June 4, 2015\n\nHe left this month.",
        "June 4, 2015: DATE 2015-06-04 = 2015-06-04, full-date by words; this month: DATE "
        "2015-06 = 2015-06, step-unit by text “June 4, 2015”",
    ),
    # from June on it is the spring of that very year
    (
        "They met in June 2016. The previous spring he had left.",
        "June 2016: DATE 2016-06 = 2016-06, month-year by words; The previous spring: "
        "DATE 2016-SP = 2016-21, told-season by text “June 2016”",
    ),
]


@pytest.mark.parametrize(("text", "expected"), YEAR)
def test_from_a_year(text: str, expected: str) -> None:
    assert dates(text, "2018-05-16") == expected


NOTHING = [
    ("He left. The next day she left.", "The next day: DATE XXXX-XX-XX, next-unit by none"),
    ("He left. That month she left.", "That month: DATE XXXX-XX, same-unit by none"),
    ("He left. Two months later she left.", "Two months later: DATE XXXX-XX, later by none"),
    (
        "He left. Two months earlier she left.",
        "Two months earlier: DATE 2018-03 = 2018-03, later by publication",
    ),
    ("He left. That Friday she left.", "That Friday: DATE XXXX-WXX-5, told-weekday by none"),
    ("He left. That weekend she left.", "That weekend: DATE XXXX-WXX-WE, told-weekday by none"),
    ("He left. That summer she left.", "That summer: DATE XXXX-SU, told-season by none"),
    ("He left. That night she left.", "That night: TIME XXXX-XX-XXTNI, that-daypart by none"),
    (
        "He left. In July of that year she left.",
        "July of that year: DATE XXXX-07, month-of-told-year by none",
    ),
]


@pytest.mark.parametrize(("text", "expected"), NOTHING)
def test_from_nothing(text: str, expected: str) -> None:
    assert dates(text, "2018-05-16") == expected


REPORTS = [
    (
        "It rose in the third quarter of 2017. It fell a year earlier.",
        "the third quarter of 2017: DATE 2017-Q3 = 2017-07/2017-09, quarter by words; a "
        "year earlier: DATE 2017-Q3 = 2017-07/2017-09, later by text “the third quarter of "
        "2017”",
    ),
    (
        "It rose in the third quarter of 2017. That quarter it fell.",
        "the third quarter of 2017: DATE 2017-Q3 = 2017-07/2017-09, quarter by words; That "
        "quarter: DATE 2017-Q3 = 2017-07/2017-09, same-unit by text “the third quarter of "
        "2017”",
    ),
    (
        "It rose from the year-earlier quarter.",
        "the year-earlier quarter: DATE 2017-Q1 = 2017-01/2017-03, bare-quarter by publication",
    ),
]


@pytest.mark.parametrize(("text", "expected"), REPORTS)
def test_reports_on_a_quarter(text: str, expected: str) -> None:
    assert dates(text, "2018-05-16") == expected
