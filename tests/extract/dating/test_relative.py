"""Expressions that are counted from the publication."""

from __future__ import annotations

import pytest

from tests.extract.dating.whole import dates

DAYS = [
    ("He left today.", "today: DATE 2018-05-16 = 2018-05-16, today by publication"),
    ("He left yesterday.", "yesterday: DATE 2018-05-15 = 2018-05-15, today by publication"),
    ("He left tomorrow.", "tomorrow: DATE 2018-05-17 = 2018-05-17, today by publication"),
    (
        "He left the day before yesterday.",
        "the day before yesterday: DATE 2018-05-14 = 2018-05-14, today by publication",
    ),
    ("He left tonight.", "tonight: TIME 2018-05-16TNI = 2018-05-16, today by publication"),
    (
        "He left last night.",
        "last night: TIME 2018-05-15TNI = 2018-05-15, this-daypart by publication",
    ),
    ("He left overnight.", "overnight: TIME 2018-05-15TNI = 2018-05-15, overnight by publication"),
    (
        "He left this morning.",
        "this morning: TIME 2018-05-16TMO = 2018-05-16, this-daypart by publication",
    ),
    ("He left on Monday.", "Monday: DATE 2018-05-14 = 2018-05-14, weekday by publication"),
    ("He left on Friday.", "Friday: DATE 2018-05-11 = 2018-05-11, weekday by publication"),
    ("He will leave on Friday.", "Friday: DATE 2018-05-18 = 2018-05-18, weekday by publication"),
    ("He left last Monday.", "last Monday: DATE 2018-05-14 = 2018-05-14, weekday by publication"),
    ("He leaves next Monday.", "next Monday: DATE 2018-05-21 = 2018-05-21, weekday by publication"),
    (
        "He left last Wednesday.",
        "last Wednesday: DATE 2018-05-09 = 2018-05-09, weekday by publication",
    ),
    (
        "He leaves next Wednesday.",
        "next Wednesday: DATE 2018-05-23 = 2018-05-23, weekday by publication",
    ),
    (
        "He left Tuesday of last week.",
        "Tuesday of last week: DATE 2018-05-08 = 2018-05-08, weekday-of-week by publication",
    ),
    (
        "He left a week ago Tuesday.",
        "a week ago Tuesday: DATE 2018-05-08 = 2018-05-08, weekday-ago by publication",
    ),
    (
        "He left at noon on Monday.",
        "noon on Monday: TIME 2018-05-14T12:00 = 2018-05-14, weekday-time by publication",
    ),
    (
        "He left at 5 p.m. on Monday.",
        "5 p.m. on Monday: TIME 2018-05-14T17:00 = 2018-05-14, weekday-time by publication",
    ),
    (
        "He left on Monday evening.",
        "Monday evening: TIME 2018-05-14TEV = 2018-05-14, weekday-part by publication",
    ),
    ("He left at 10:30.", "10:30: TIME 2018-05-16T10:30 = 2018-05-16, clock by publication"),
]


@pytest.mark.parametrize(("text", "expected"), DAYS)
def test_from_a_wednesday(text: str, expected: str) -> None:
    assert dates(text, "2018-05-16") == expected


PAGES = [
    (
        "He left last week.",
        "last week: DATE 2018-W19 = 2018-05-07/2018-05-13, step-unit by publication",
    ),
    (
        "He left this week.",
        "this week: DATE 2018-W20 = 2018-05-14/2018-05-20, step-unit by publication",
    ),
    (
        "He leaves next week.",
        "next week: DATE 2018-W21 = 2018-05-21/2018-05-27, step-unit by publication",
    ),
    ("He left last month.", "last month: DATE 2018-04 = 2018-04, step-unit by publication"),
    ("He leaves next month.", "next month: DATE 2018-06 = 2018-06, step-unit by publication"),
    ("He left last year.", "last year: DATE 2017 = 2017, step-unit by publication"),
    ("He leaves next year.", "next year: DATE 2019 = 2019, step-unit by publication"),
    (
        "He left earlier this month.",
        "earlier this month: DATE 2018-05 = 2018-05, step-unit by publication",
    ),
    ("He left later this year.", "later this year: DATE 2018 = 2018, step-unit by publication"),
    ("He left in the last decade.", "the last decade: DURATION P10Y, step-unit by none"),
    ("He left last November.", "last November: DATE 2017-11 = 2017-11, step-month by publication"),
    ("He left next November.", "next November: DATE 2018-11 = 2018-11, step-month by publication"),
    (
        "He leaves this November.",
        "this November: DATE 2018-11 = 2018-11, step-month by publication",
    ),
    (
        "He left a year ago this month.",
        "a year ago this month: DATE 2017-05 = 2017-05, ago-this by publication",
    ),
    (
        "Exactly a week ago he left.",
        "Exactly a week ago: DATE 2018-05-09 = 2018-05-09, ago-exactly by publication",
    ),
    (
        "He left two weeks ago to the day.",
        "two weeks ago to the day: DATE 2018-05-02 = 2018-05-02, ago-exactly by publication",
    ),
    (
        "On the first day of this month he left.",
        "the first day of this month: DATE 2018-05-01 = 2018-05-01, nth-day-of-this-month by "
        "publication",
    ),
    (
        "He left twelve months ago today.",
        "twelve months ago today: DATE 2017-05-16 = 2017-05-16, ago-exactly by publication",
    ),
    (
        "He left a year ago this week.",
        "a year ago this week: DATE 2017-W20 = 2017-05-15/2017-05-21, ago-this by publication",
    ),
    # a decade or a century under way is one of the calendar
    (
        "No such storm was seen this decade.",
        "this decade: DATE 201 = 201X, step-unit by publication",
    ),
    (
        "No such storm was seen this century.",
        "this century: DATE 20 = 20XX, step-unit by publication",
    ),
]


@pytest.mark.parametrize(("text", "expected"), PAGES)
def test_weeks_months_and_years(text: str, expected: str) -> None:
    assert dates(text, "2018-05-16") == expected


AGO = [
    ("He left two days ago.", "two days ago: DATE 2018-05-14 = 2018-05-14, ago by publication"),
    (
        "He left three weeks ago.",
        "three weeks ago: DATE 2018-W17 = 2018-04-23/2018-04-29, ago by publication",
    ),
    ("He left a month ago.", "a month ago: DATE 2018-04 = 2018-04, ago by publication"),
    ("He left ten years ago.", "ten years ago: DATE 2008 = 2008, ago by publication"),
    ("He left a decade ago.", "a decade ago: DATE 2008 = 2008, ago by publication"),
    ("He left two hours ago.", "two hours ago: DATE PAST_REF, ago by none"),
    ("He left a few days ago.", "a few days ago: DATE PAST_REF, ago by none"),
    ("He left years ago.", "years ago: DATE PAST_REF, ago-plural by none"),
    (
        "He left a couple of weeks ago.",
        "a couple of weeks ago: DATE 2018-W18 = 2018-04-30/2018-05-06, ago by publication",
    ),
    (
        "He left half a year ago.",
        "half a year ago: DATE 2017-11 = 2017-11, ago by publication",
    ),
    (
        "He left about three weeks ago.",
        "about three weeks ago: DATE 2018-W17 (APPROX) = 2018-04-23/2018-04-29, ago by publication",
    ),
    (
        "He left nearly two months ago.",
        "nearly two months ago: DATE 2018-03 (LESS_THAN) = 2018-03, ago by publication",
    ),
    (
        "He left more than a year ago.",
        "more than a year ago: DATE 2017 (MORE_THAN) = 2017, ago by publication",
    ),
    (
        "He leaves two months from now.",
        "two months from now: DATE 2018-07 = 2018-07, ago by publication",
    ),
    (
        "He leaves three years from now.",
        "three years from now: DATE 2021 = 2021, ago by publication",
    ),
]


@pytest.mark.parametrize(("text", "expected"), AGO)
def test_ago(text: str, expected: str) -> None:
    assert dates(text, "2018-05-16") == expected


UNKNOWN = [
    ("He left on Monday.", "Monday: DATE XXXX-WXX-1, weekday by none"),
    ("He left last month.", "last month: DATE XXXX-XX, step-unit by none"),
    ("He left yesterday.", "yesterday: DATE XXXX-XX-XX, today by none"),
    ("He left on May 4.", "May 4: DATE XXXX-05-04, month-day by none"),
    ("He left in May.", "May: DATE XXXX-05, month by none"),
    ("He left two weeks ago.", "two weeks ago: DATE XXXX, ago by none"),
    ("He left last summer.", "last summer: DATE XXXX-SU, season by none"),
    ("It rose in the third quarter.", "the third quarter: DATE XXXX-Q3, quarter by none"),
    ("He left at Christmas.", "Christmas: DATE XXXX-12-25, holiday by none"),
    ("He left last November.", "last November: DATE XXXX-11, step-month by none"),
    ("He left this week.", "this week: DATE XXXX-WXX, step-unit by none"),
    ("He left at 10:30.", "10:30: TIME XXXX-XX-XXT10:30, clock by none"),
    (
        "He left Tuesday of last week.",
        "Tuesday of last week: DATE XXXX-WXX-2, weekday-of-week by none",
    ),
    ("He left in August last year.", "August last year: DATE XXXX-08, month-of-step-year by none"),
    ("He left a year ago this month.", "a year ago this month: DATE XXXX, ago-this by none"),
    ("He left on 4 May 2017.", "4 May 2017: DATE 2017-05-04 = 2017-05-04, full-date by words"),
]


@pytest.mark.parametrize(("text", "expected"), UNKNOWN)
def test_without_a_publication(text: str, expected: str) -> None:
    assert dates(text, None) == expected


WEEK = [
    ("He left on Monday.", "Monday: DATE 2018-05-14 = 2018-05-14, weekday by publication"),
    (
        "He left yesterday.",
        "yesterday: DATE 2018-05-1X = 2018-05-13/2018-05-19, today by publication",
    ),
    ("He left last month.", "last month: DATE 2018-04 = 2018-04, step-unit by publication"),
    ("He left on May 4.", "May 4: DATE 2018-05-04 = 2018-05-04, month-day by publication"),
    (
        "He left two weeks ago.",
        "two weeks ago: DATE 2018-W18 = 2018-04-30/2018-05-06, ago by publication",
    ),
    (
        "He left this week.",
        "this week: DATE 2018-W20 = 2018-05-14/2018-05-20, step-unit by publication",
    ),
    (
        "He left this morning.",
        "this morning: TIME 2018-05-XXTMO = 2018-05-14/2018-05-20, this-daypart by publication",
    ),
]


@pytest.mark.parametrize(("text", "expected"), WEEK)
def test_within_a_week(text: str, expected: str) -> None:
    assert dates(text, "2018-05-14/2018-05-20") == expected
