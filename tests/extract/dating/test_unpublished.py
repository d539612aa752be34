"""What is read of dates where nobody knows when the article was published."""

from __future__ import annotations

import pytest

from tests.extract.dating.whole import dates

COUNTED = [
    # the value keeps what the words tell
    (
        "They met on Tuesday of last week.",
        "Tuesday of last week: DATE XXXX-WXX-2, weekday-of-week by none",
    ),
    ("They met a week ago Tuesday.", "a week ago Tuesday: DATE XXXX-WXX-2, weekday-ago by none"),
    ("They met this morning.", "this morning: DATE XXXX-XX-XX, this-daypart by none"),
    ("They met last week.", "last week: DATE XXXX-WXX, step-unit by none"),
    ("They met last month.", "last month: DATE XXXX-XX, step-unit by none"),
    ("They met last year.", "last year: DATE XXXX, step-unit by none"),
    ("They met last November.", "last November: DATE XXXX-11, step-month by none"),
    ("They met yesterday.", "yesterday: DATE XXXX-XX-XX, today by none"),
    ("They met two weeks ago.", "two weeks ago: DATE XXXX, ago by none"),
    ("They met a year ago today.", "a year ago today: DATE XXXX, ago-exactly by none"),
    ("They met over the weekend.", "the weekend: DATE XXXX-WXX-WE, step-weekend by none"),
    ("They met in summer.", "summer: DATE XXXX-SU, season by none"),
    ("They met on 4 July.", "4 July: DATE XXXX-07-04, month-day by none"),
    ("They met from 7 to 9 July.", "7 to 9 July: DATE XXXX-XX-XX, day-range by none"),
    ("They met in August last year.", "August last year: DATE XXXX-08, month-of-step-year by none"),
    ("They met on the 14th.", "the 14th: DATE XXXX-XX-XX, nth-day by none"),
    (
        "They met on the first Monday in September.",
        "the first Monday in September: DATE XXXX-XX-XX, nth-weekday by none",
    ),
    ("They met at 10:30.", "10:30: TIME XXXX-XX-XXT10:30, clock by none"),
    ("They sang at Christmas.", "Christmas: DATE XXXX-12-25, holiday by none"),
    ("They sang at Easter.", "Easter: DATE XXXX-XX-XX, holiday by none"),
    ("Sales rose in the third quarter.", "the third quarter: DATE XXXX-Q3, quarter by none"),
    ("Sales rose in the quarter.", "the quarter: DATE XXXX-QX, bare-quarter by none"),
    ("Sales rose at year-end.", "year-end: DATE XXXX, year-end by none"),
    (
        "Sales fell from the year-earlier period.",
        "the year-earlier period: DATE XXXX, year-ago by none",
    ),
]


@pytest.mark.parametrize(("text", "expected"), COUNTED)
def test_what_counts_from_the_publication_has_no_date(text: str, expected: str) -> None:
    assert dates(text, None) == expected


TOLD = [
    ("They met later in the day.", "later in the day: DATE XXXX-XX-XX, later-in-the-day by none"),
    ("They met that Thursday.", "that Thursday: DATE XXXX-WXX-4, told-weekday by none"),
    ("They met that weekend.", "that weekend: DATE XXXX-WXX-WE, told-weekday by none"),
    ("They met that summer.", "that summer: DATE XXXX-SU, told-season by none"),
    ("They met that night.", "that night: TIME XXXX-XX-XXTNI, that-daypart by none"),
    (
        "They met in July of that year.",
        "July of that year: DATE XXXX-07, month-of-told-year by none",
    ),
    (
        "They met on July 4 of that year.",
        "July 4 of that year: DATE XXXX-07-04, month-of-told-year by none",
    ),
    ("They met the following month.", "the following month: DATE XXXX-XX, next-unit by none"),
    ("They met two weeks later.", "two weeks later: DATE XXXX-WXX, later by none"),
    ("They met a month earlier.", "a month earlier: DATE XXXX-XX, later by none"),
    ("It began the year before.", "the year before: DATE XXXX, later by none"),
    (
        "He came back a few months later in July.",
        "a few months later in July: DATE XXXX-XX, later-month by none",
    ),
    # a dateline stands at the beginning of a line, which need not be the first
    (
        "A long road\nOSLO, May 2, 2018 — Doe met Roe on Monday. They talked about ships.",
        "May 2, 2018: DATE 2018-05-02 = 2018-05-02, full-date by words; Monday: DATE "
        "2018-04-30 = 2018-04-30, weekday by publication",
    ),
    # a date alone on its line, whatever the line above says
    (
        "A long and winding road to peace\nMay 2, 2018\n\nDoe met Roe on Monday. They "
        "talked about ships and trams.",
        "May 2, 2018: DATE 2018-05-02 = 2018-05-02, full-date by words; Monday: DATE "
        "2018-04-30 = 2018-04-30, weekday by publication",
    ),
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_what_counts_from_a_date_that_is_not_told_has_none(text: str, expected: str) -> None:
    assert dates(text, None) == expected


FOUND = [
    (
        "On 3 May 2017 they met. That Thursday they left.",
        "3 May 2017: DATE 2017-05-03 = 2017-05-03, full-date by words; That Thursday: "
        "DATE 2017-05-04 = 2017-05-04, told-weekday by text “3 May 2017”",
    ),
    (
        "They met on 3 June 2017. Two days later they left.",
        "3 June 2017: DATE 2017-06-03 = 2017-06-03, full-date by words; Two days later: "
        "DATE 2017-06-05 = 2017-06-05, later by text “3 June 2017”",
    ),
    (
        "In 2017 they met. That November they left.",
        "2017: DATE 2017 = 2017, year by words; That November: DATE 2017-11 = 2017-11, "
        "told-month by text “2017”",
    ),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_what_counts_from_a_date_that_is_told_is_known(text: str, expected: str) -> None:
    assert dates(text, None) == expected
