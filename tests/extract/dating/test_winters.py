"""Seasons, halves and weekdays of a month near the turn of a year or of a week."""

from __future__ import annotations

import pytest

from tests.extract.dating.whole import dates

JANUARY = [
    ("They met in winter.", "winter: DATE 2017-WI = 2017-24, season by publication"),
    ("They met last winter.", "last winter: DATE 2017-WI = 2017-24, season by publication"),
    ("They meet next winter.", "next winter: DATE 2018-WI = 2018-24, season by publication"),
    ("They met last fall.", "last fall: DATE 2017-FA = 2017-23, season by publication"),
    ("They met this winter.", "this winter: DATE 2017-WI = 2017-24, season by publication"),
    (
        "They met in the past winter.",
        "the past winter: DATE 2017-WI = 2017-24, season by publication",
    ),
    ("They met last summer.", "last summer: DATE 2017-SU = 2017-22, season by publication"),
    ("They met in December.", "December: DATE 2017-12 = 2017-12, month by publication"),
    (
        "They met on December 3.",
        "December 3: DATE 2017-12-03 = 2017-12-03, month-day by publication",
    ),
    (
        "Sales rose in the fourth quarter.",
        "the fourth quarter: DATE 2017-Q4 = 2017-10/2017-12, quarter by publication",
    ),
    (
        "Sales will rise in the fourth quarter of this year.",
        "the fourth quarter of this year: DATE 2018-Q4 = 2018-10/2018-12, quarter by publication",
    ),
    # a day counted from the publication begins no story
    (
        "On December 3 he met Roe, and on January 4 Poe.",
        "December 3: DATE 2017-12-03 = 2017-12-03, month-day by publication; January 4: "
        "DATE 2018-01-04 = 2018-01-04, month-day by publication",
    ),
    # the week of that day, even where the day is its Monday
    (
        "They met a year ago this week.",
        "a year ago this week: DATE 2017-W03 = 2017-01-16/2017-01-22, ago-this by publication",
    ),
]


@pytest.mark.parametrize(("text", "expected"), JANUARY)
def test_in_january(text: str, expected: str) -> None:
    assert dates(text, "2018-01-16") == expected


AUGUST = [
    ("They met last summer.", "last summer: DATE 2017-SU = 2017-22, season by publication"),
    ("They meet next summer.", "next summer: DATE 2019-SU = 2019-22, season by publication"),
    (
        "They met in the past summer.",
        "the past summer: DATE 2018-SU = 2018-22, season by publication",
    ),
    ("They met this summer.", "this summer: DATE 2018-SU = 2018-22, season by publication"),
    ("They meet next spring.", "next spring: DATE 2019-SP = 2019-21, season by publication"),
    ("They met last spring.", "last spring: DATE 2018-SP = 2018-21, season by publication"),
    ("They met in the winter.", "the winter: DATE 2017-WI = 2017-24, season by publication"),
    ("They met in November.", "November: DATE 2017-11 = 2017-11, month by publication"),
    ("They will meet in November.", "November: DATE 2018-11 = 2018-11, month by publication"),
    ("They will meet in June.", "June: DATE 2019-06 = 2019-06, month by publication"),
]


@pytest.mark.parametrize(("text", "expected"), AUGUST)
def test_in_august(text: str, expected: str) -> None:
    assert dates(text, "2018-08-16") == expected


SATURDAY = [
    (
        "They met over the weekend.",
        "the weekend: DATE 2018-W20-WE = 2018-05-19/2018-05-20, step-weekend by publication",
    ),
    (
        "They meet next weekend.",
        "next weekend: DATE 2018-W21-WE = 2018-05-26/2018-05-27, step-weekend by publication",
    ),
    (
        "They met last weekend.",
        "last weekend: DATE 2018-W19-WE = 2018-05-12/2018-05-13, step-weekend by publication",
    ),
    (
        "They meet this weekend.",
        "this weekend: DATE 2018-W20-WE = 2018-05-19/2018-05-20, step-weekend by publication",
    ),
    ("They met on Wednesday.", "Wednesday: DATE 2018-05-16 = 2018-05-16, weekday by publication"),
]


@pytest.mark.parametrize(("text", "expected"), SATURDAY)
def test_on_a_saturday(text: str, expected: str) -> None:
    assert dates(text, "2018-05-19") == expected


NTH = [
    (
        "He was back on the sixth Monday in June.",
        "the sixth Monday in June: DATE XXXX-06, nth-weekday by none",
    ),
    (
        "It struck at 1030 GMT.",
        "1030 GMT: TIME 2018-05-16T10:30 = 2018-05-16, clock by publication",
    ),
    (
        "It struck at 0730 GMT on Monday.",
        "0730 GMT on Monday: TIME 2018-05-14T07:30 = 2018-05-14, weekday-time by publication",
    ),
]


@pytest.mark.parametrize(("text", "expected"), NTH)
def test_weekdays_of_a_month(text: str, expected: str) -> None:
    assert dates(text, "2018-05-16") == expected


HALVES = [
    (
        "Sales rose in the second half of this year.",
        "the second half of this year: DATE XXXX-HX, half by none",
    ),
]


@pytest.mark.parametrize(("text", "expected"), HALVES)
def test_halves(text: str, expected: str) -> None:
    assert dates(text, None) == expected
