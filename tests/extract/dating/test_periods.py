"""Seasons, quarters, halves, weekends, decades and centuries, read on 16 May 2018."""

from __future__ import annotations

import pytest

from tests.extract.dating.whole import dates

SEASONS = [
    (
        "He left in the summer of 2017.",
        "the summer of 2017: DATE 2017-SU = 2017-22, season-year by words",
    ),
    ("He left last summer.", "last summer: DATE 2017-SU = 2017-22, season by publication"),
    ("He left last spring.", "last spring: DATE 2017-SP = 2017-21, season by publication"),
    ("He leaves next summer.", "next summer: DATE 2018-SU = 2018-22, season by publication"),
    ("He left in the spring.", "the spring: DATE 2018-SP = 2018-21, season by publication"),
    ("He left in the autumn.", "the autumn: DATE 2017-FA = 2017-23, season by publication"),
    ("He left in the winter.", "the winter: DATE 2017-WI = 2017-24, season by publication"),
    ("He leaves next spring.", "next spring: DATE 2019-SP = 2019-21, season by publication"),
    ("He will leave in the winter.", "the winter: DATE 2018-WI = 2018-24, season by publication"),
]


@pytest.mark.parametrize(("text", "expected"), SEASONS)
def test_seasons(text: str, expected: str) -> None:
    assert dates(text, "2018-05-16") == expected


PARTS = [
    (
        "It rose in the third quarter of 2017.",
        "the third quarter of 2017: DATE 2017-Q3 = 2017-07/2017-09, quarter by words",
    ),
    ("It rose in Q3 2017.", "Q3 2017: DATE 2017-Q3 = 2017-07/2017-09, quarter-code by words"),
    (
        "It rose in the fourth quarter.",
        "the fourth quarter: DATE 2017-Q4 = 2017-10/2017-12, quarter by publication",
    ),
    (
        "It will rise in the fourth quarter.",
        "the fourth quarter: DATE 2018-Q4 = 2018-10/2018-12, quarter by publication",
    ),
    (
        "It will rise in the first quarter.",
        "the first quarter: DATE 2018-Q1 = 2018-01/2018-03, quarter by publication",
    ),
    (
        "It rose in the second quarter.",
        "the second quarter: DATE 2018-Q2 = 2018-04/2018-06, quarter by publication",
    ),
    (
        "It rose last quarter.",
        "last quarter: DATE 2018-Q1 = 2018-01/2018-03, step-unit by publication",
    ),
    (
        "It rose in the fifth quarter of 2017.",
        "the fifth quarter of 2017: DATE XXXX-QX, quarter by none",
    ),
    (
        "It rose in the first half of 2017.",
        "the first half of 2017: DATE 2017-H1 = 2017-01/2017-06, half by words",
    ),
    (
        "It rose in the second half of the year.",
        "the second half of the year: DATE 2018-H2 = 2018-07/2018-12, half by publication",
    ),
    (
        "It rose in the first half of last year.",
        "the first half of last year: DATE 2017-H1 = 2017-01/2017-06, half by publication",
    ),
    (
        "He left on the weekend.",
        "the weekend: DATE 2018-W19-WE = 2018-05-12/2018-05-13, step-weekend by publication",
    ),
    (
        "He left last weekend.",
        "last weekend: DATE 2018-W19-WE = 2018-05-12/2018-05-13, step-weekend by publication",
    ),
    (
        "He leaves next weekend.",
        "next weekend: DATE 2018-W20-WE = 2018-05-19/2018-05-20, step-weekend by publication",
    ),
    (
        "He left this weekend.",
        "this weekend: DATE 2018-W20-WE = 2018-05-19/2018-05-20, step-weekend by publication",
    ),
    ("He left at year-end.", "year-end: DATE 2018 (END) = 2018~, year-end by publication"),
    (
        "He left at the end of the year.",
        "the end of the year: DATE 2018 (END) = 2018~, end-of-period by publication",
    ),
    (
        "He left at the end of the month.",
        "the end of the month: DATE 2018-05 (END) = 2018-05~, end-of-period by publication",
    ),
    (
        "He left at the end of the week.",
        "the end of the week: DATE 2018-W20 (END) = 2018-05-14/2018-05-20, end-of-period "
        "by publication",
    ),
]


@pytest.mark.parametrize(("text", "expected"), PARTS)
def test_parts_of_a_year(text: str, expected: str) -> None:
    assert dates(text, "2018-05-16") == expected


AGES = [
    ("He left in the 1990s.", "the 1990s: DATE 199 = 199X, decade by words"),
    ("He left in the early 1990s.", "the early 1990s: DATE 199 (START) = 199X~, decade by words"),
    ("He left in the nineties.", "the nineties: DATE 199 = 199X, decade by words"),
    ("He left in the '80s.", "the '80s: DATE 198 = 198X, decade by words"),
    ("He left in the '10s.", "the '10s: DATE 201 = 201X, decade by words"),
    ("He left in the '20s.", "the '20s: DATE 192 = 192X, decade by words"),
    ("He left in the 19th century.", "the 19th century: DATE 18 = 18XX, century by words"),
    (
        "He left in the late 19th century.",
        "the late 19th century: DATE 18 (END) = 18XX~, century by words",
    ),
    ("He left in the 21st century.", "the 21st century: DATE 20 = 20XX, century by words"),
]


@pytest.mark.parametrize(("text", "expected"), AGES)
def test_decades_and_centuries(text: str, expected: str) -> None:
    assert dates(text, "2018-05-16") == expected


FEASTS = [
    (
        "He left on Christmas Day.",
        "Christmas Day: DATE 2017-12-25 = 2017-12-25, holiday by publication",
    ),
    ("He left at Easter 2017.", "Easter 2017: DATE 2017-04-16 = 2017-04-16, holiday by words"),
    (
        "He left on New Year's Eve.",
        "New Year's Eve: DATE 2017-12-31 = 2017-12-31, holiday by publication",
    ),
    (
        "He left on Thanksgiving.",
        "Thanksgiving: DATE 2017-11-23 = 2017-11-23, holiday by publication",
    ),
    ("He left after 9/11.", "9/11: DATE 2001-09-11 = 2001-09-11, named-day by words"),
]


@pytest.mark.parametrize(("text", "expected"), FEASTS)
def test_feasts(text: str, expected: str) -> None:
    assert dates(text, "2018-05-16") == expected


SPELT = [
    ("It rose in H2 2017.", "H2 2017: DATE 2017-H2 = 2017-07/2017-12, half-code by words"),
    (
        "It rose in the latter half of 2017.",
        "the latter half of 2017: DATE 2017-H2 = 2017-07/2017-12, half by words",
    ),
    (
        "He left in the first quarter of last year.",
        "the first quarter of last year: DATE 2017-Q1 = 2017-01/2017-03, quarter by publication",
    ),
    (
        "It will rise in the second half of next year.",
        "the second half of next year: DATE 2019-H2 = 2019-07/2019-12, half by publication",
    ),
    ("He left in the 100th century.", "the 100th century: DATE XX, century by none"),
    ("He left in the late '90s.", "the late '90s: DATE 199 (END) = 199X~, decade by words"),
    ("He left in the mid-1990s.", "the mid-1990s: DATE 199 (MID) = 199X~, decade by words"),
    (
        "He left in early spring.",
        "early spring: DATE 2018-SP (START) = 2018-21~, season by publication",
    ),
    (
        "He left on the first Monday of June 2019.",
        "the first Monday of June 2019: DATE 2019-06-03 = 2019-06-03, nth-weekday by words",
    ),
    (
        "He leaves on the last Friday of May.",
        "the last Friday of May: DATE 2018-05-25 = 2018-05-25, nth-weekday by publication",
    ),
    (
        "He left on the last Friday of May 2017.",
        "the last Friday of May 2017: DATE 2017-05-26 = 2017-05-26, nth-weekday by words",
    ),
    (
        "He will leave on the third Monday of June.",
        "the third Monday of June: DATE 2018-06-18 = 2018-06-18, nth-weekday by publication",
    ),
    (
        "He leaves next Christmas.",
        "next Christmas: DATE 2018-12-25 = 2018-12-25, holiday by publication",
    ),
    (
        "He left last Christmas.",
        "last Christmas: DATE 2017-12-25 = 2017-12-25, holiday by publication",
    ),
]


@pytest.mark.parametrize(("text", "expected"), SPELT)
def test_as_it_is_spelt(text: str, expected: str) -> None:
    assert dates(text, "2018-05-16") == expected


QUARTERS = [
    (
        "It rose in the fourth quarter of this year.",
        "the fourth quarter of this year: DATE 2018-Q4 = 2018-10/2018-12, quarter by publication",
    ),
    (
        "It fell in the 2015 quarter.",
        "the 2015 quarter: DATE 2015 = 2015, quarter-of-year-told by words",
    ),
    (
        "It rose in Q3 2017. It fell in the 2015 quarter.",
        "Q3 2017: DATE 2017-Q3 = 2017-07/2017-09, quarter-code by words; the 2015 quarter: "
        "DATE 2015-Q3 = 2015-07/2015-09, quarter-of-year-told by text “Q3 2017”",
    ),
    (
        "It rose in the first quarter.",
        "the first quarter: DATE 2018-Q1 = 2018-01/2018-03, quarter by publication",
    ),
    (
        "It will rise in the second quarter.",
        "the second quarter: DATE 2018-Q2 = 2018-04/2018-06, quarter by publication",
    ),
    (
        "It rose in the quarter.",
        "the quarter: DATE 2018-Q1 = 2018-01/2018-03, bare-quarter by publication",
    ),
    (
        "It rose in the first half of this year.",
        "the first half of this year: DATE 2018-H1 = 2018-01/2018-06, half by publication",
    ),
    ("It rose in the year.", "the year: DATE 2018 = 2018, the-year by publication"),
    (
        "It rose at the end of the quarter.",
        "the end of the quarter: DATE 2018-Q2 (END) = 2018-04/2018-06, end-of-period by "
        "publication",
    ),
    (
        "It rose at the end of the decade.",
        "the end of the decade: DATE 201 (END) = 201X~, end-of-period by publication",
    ),
    ("He left in the nineteen-eighties.", "eighties: DATE 198 = 198X, decade by words"),
    (
        "He left over the weekend.",
        "the weekend: DATE 2018-W19-WE = 2018-05-12/2018-05-13, step-weekend by publication",
    ),
    (
        "He will leave at the weekend.",
        "the weekend: DATE 2018-W20-WE = 2018-05-19/2018-05-20, step-weekend by publication",
    ),
    (
        "He will leave over the weekend.",
        "the weekend: DATE 2018-W20-WE = 2018-05-19/2018-05-20, step-weekend by publication",
    ),
]


@pytest.mark.parametrize(("text", "expected"), QUARTERS)
def test_quarters(text: str, expected: str) -> None:
    assert dates(text, "2018-05-16") == expected
