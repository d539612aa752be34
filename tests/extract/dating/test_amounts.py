"""Durations, sets and references: what names no date of the calendar."""

from __future__ import annotations

import pytest

from tests.extract.dating.whole import dates

DURATIONS = [
    ("He stayed for two days.", "two days: DURATION P2D, duration by none"),
    ("He stayed for half an hour.", "half an hour: DURATION PT30M, duration by none"),
    ("He stayed for a year and a half.", "a year and a half: DURATION P1Y6M, and-a-half by none"),
    (
        "He stayed for 1 hour and 15 minutes.",
        "1 hour and 15 minutes: DURATION PT1H15M, compound by none",
    ),
    ("He stayed for a couple of days.", "a couple of days: DURATION P2D, duration by none"),
    (
        "He left over the last couple of weeks.",
        "the last couple of weeks: DURATION P2W, run by none",
    ),
    ("He stayed for a fortnight.", "a fortnight: DURATION P2W, duration by none"),
    ("He stayed for 2.5 years.", "2.5 years: DURATION P2Y6M, duration by none"),
    ("He stayed for 1.5 hours.", "1.5 hours: DURATION PT1H30M, duration by none"),
    ("He stayed for two decades.", "two decades: DURATION P20Y, duration by none"),
    ("He stayed for a century.", "a century: DURATION P100Y, duration by none"),
    ("He stayed for a few weeks.", "a few weeks: DURATION PXW, duration by none"),
    ("He stayed for years.", "years: DURATION PXY, vague-duration by none"),
    (
        "He stayed for almost three months.",
        "almost three months: DURATION P3M (LESS_THAN), duration by none",
    ),
    ("He stayed for twenty-two days.", "twenty-two days: DURATION P22D, duration by none"),
    ("He stayed for two dozen days.", "two dozen days: DURATION P24D, duration by none"),
    ("He stayed a while.", "a while: DURATION PXX, while by none"),
    ("He stayed for some time.", "some time: DURATION PXX, while by none"),
    ("He left in recent days.", "recent days: DURATION PXD, recent-run by none"),
    ("He left in the past two weeks.", "the past two weeks: DURATION P2W, run by none"),
    ("He leaves in the coming weeks.", "the coming weeks: DURATION PXW, run by none"),
    ("He stayed for 1.5 months.", "1.5 months: DURATION P1M15D, duration by none"),
    ("He stayed for 30 minutes.", "30 minutes: DURATION PT30M, duration by none"),
    (
        "It rose in the year ended March 31.",
        "the year: DURATION P1Y, period-ended by none; March 31: DATE 2018-03-31 = "
        "2018-03-31, month-day by publication",
    ),
]


@pytest.mark.parametrize(("text", "expected"), DURATIONS)
def test_durations(text: str, expected: str) -> None:
    assert dates(text, "2018-05-16") == expected


SETS = [
    ("He leaves every Monday.", "every Monday: SET XXXX-WXX-1, every by none"),
    ("He leaves every year.", "every year: SET P1Y, every by none"),
    ("He leaves every two weeks.", "every two weeks: SET P2W, every by none"),
    ("He leaves every other week.", "every other week: SET P2W, every by none"),
    ("He leaves each Thursday morning.", "each Thursday morning: SET XXXX-WXX-4TMO, every by none"),
    ("He leaves every morning.", "every morning: SET XXXX-XX-XXTMO, every by none"),
    ("He leaves every summer.", "every summer: SET XXXX-SU, every by none"),
    ("He leaves every March.", "every March: SET XXXX-03, every by none"),
    ("He leaves daily.", "daily: SET P1D, adverb-set by none"),
    ("It comes annually.", "annually: SET P1Y, adverb-set by none"),
    ("He leaves on Mondays.", "Mondays: SET XXXX-WXX-1, weekdays by none"),
    ("He leaves on Tuesday nights.", "Tuesday nights: SET XXXX-WXX-2TNI, weekdays by none"),
    ("It costs $5 an hour.", "an hour: SET PT1H, rate by none"),
    ("He left twice a week.", "a week: SET P1W, rate by none"),
]


@pytest.mark.parametrize(("text", "expected"), SETS)
def test_sets(text: str, expected: str) -> None:
    assert dates(text, "2018-05-16") == expected


REFERENCES = [
    ("He left now.", "now: DATE PRESENT_REF, present by none"),
    ("He left recently.", "recently: DATE PAST_REF, past by none"),
    ("He left later that day.", "later that day: DATE XXXX-XX-XX, same-unit by none"),
    # an age is no stretch of time
    ("The tower is hundreds of years old.", ""),
    ("The rite is many centuries old.", ""),
    ("They will meet a few days from now.", "a few days from now: DATE FUTURE_REF, ago by none"),
]


@pytest.mark.parametrize(("text", "expected"), REFERENCES)
def test_references(text: str, expected: str) -> None:
    assert dates(text, "2018-05-16") == expected


SHORT = [
    ("He leaves every Dec.", "every Dec.: SET XXXX-12, every by none"),
    ("He left each Monday evening.", "each Monday evening: SET XXXX-WXX-1TEV, every by none"),
    (
        "He left on Mon, 14 May 2018.",
        "Mon, 14 May 2018: DATE 2018-05-14 = 2018-05-14, full-date by words",
    ),
    (
        "He left on Tue, 14 May 2018.",
        "Tue, 14 May 2018: DATE 2018-05-14 = 2018-05-14, full-date by words ! 14 May 2018 "
        "was a Monday, not a Tuesday",
    ),
    ("He left last Sept.", "last Sept.: DATE 2017-09 = 2017-09, step-month by publication"),
    ("He left in Sept 2016.", "Sept 2016: DATE 2016-09 = 2016-09, month-year by words"),
    (
        "He left in May-June 2017.",
        "May: DATE 2017-05 = 2017-05, month-before-month-year by words; June 2017: DATE "
        "2017-06 = 2017-06, month-year by words",
    ),
    (
        "He left on 4-5 May 2017.",
        "4-5 May 2017: DATE 2017-05-04/2017-05-05 = 2017-05-04/2017-05-05, day-range by words",
    ),
    (
        "He left on May 4-5, 2017.",
        "May 4-5, 2017: DATE 2017-05-04/2017-05-05 = 2017-05-04/2017-05-05, day-range by words",
    ),
    (
        "He left on May 4-6.",
        "May 4-6: DATE 2018-05-04/2018-05-06 = 2018-05-04/2018-05-06, day-range by publication",
    ),
    (
        "He left on Mondays in May 2017.",
        "Mondays: SET XXXX-WXX-1, weekdays by none; May 2017: DATE 2017-05 = 2017-05, "
        "month-year by words",
    ),
    (
        "He left between May and July 2017.",
        "May: DATE 2017-05 = 2017-05, month-before-month-year by words; July 2017: DATE "
        "2017-07 = 2017-07, month-year by words",
    ),
]


@pytest.mark.parametrize(("text", "expected"), SHORT)
def test_short_forms(text: str, expected: str) -> None:
    assert dates(text, "2018-05-16") == expected


NUMBERS = [
    ("Call 0171-2018 now.", "now: DATE PRESENT_REF, present by none"),
    ("Call 555-2018-5 now.", "now: DATE PRESENT_REF, present by none"),
    ("Call 0171/2018 now.", "now: DATE PRESENT_REF, present by none"),
    ("It cost $1998.", ""),
    ("It rose 2018 points.", ""),
    ("He left in 2018-ish.", "2018: DATE 2018 = 2018, year by words"),
]


@pytest.mark.parametrize(("text", "expected"), NUMBERS)
def test_numbers_that_are_no_time(text: str, expected: str) -> None:
    assert dates(text, "2018-05-16") == expected


LIMITS = [
    (
        "He stayed up to two years.",
        "up to two years: DURATION P2Y (EQUAL_OR_LESS), duration by none",
    ),
    (
        "He stayed at least two weeks.",
        "at least two weeks: DURATION P2W (EQUAL_OR_MORE), duration by none",
    ),
    (
        "He stayed less than a month.",
        "less than a month: DURATION P1M (LESS_THAN), duration by none",
    ),
    ("He left 30 minutes ago.", "30 minutes ago: DATE PAST_REF, ago by none"),
    ("He left several years ago.", "several years ago: DATE PAST_REF, ago by none"),
]


@pytest.mark.parametrize(("text", "expected"), LIMITS)
def test_limits(text: str, expected: str) -> None:
    assert dates(text, "2018-05-16") == expected
