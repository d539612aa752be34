"""Durations, sets and dates in words, each in full.  May 16, 2018 is a Wednesday."""

from __future__ import annotations

import pytest

from tests.extract.dating.whole import dates

DURATIONS = [
    ("It took twenty-two days.", "twenty-two days: DURATION P22D, duration by none"),
    ("It took 1.5 weeks.", "1.5 weeks: DURATION P1.5W, duration by none"),
    ("It took two and a half weeks.", "two and a half weeks: DURATION P2.5W, and-a-half by none"),
    ("It took 2.5 years.", "2.5 years: DURATION P2Y6M, duration by none"),
    ("It took 1.5 months.", "1.5 months: DURATION P1M15D, duration by none"),
    ("It took 1.5 days.", "1.5 days: DURATION P1D12H, duration by none"),
    ("It took 1.5 hours.", "1.5 hours: DURATION PT1H30M, duration by none"),
    ("It took 1.5 minutes.", "1.5 minutes: DURATION PT1M30S, duration by none"),
    (
        "It took two years and three months.",
        "two years and three months: DURATION P2Y3M, compound by none",
    ),
    (
        "It took about 1 hour and 15 minutes.",
        "about 1 hour and 15 minutes: DURATION PT1H15M (APPROX), compound by none",
    ),
    (
        "Sales rose in the year ended March 31.",
        "the year: DURATION P1Y, period-ended by none; March 31: DATE 2018-03-31 = "
        "2018-03-31, month-day by publication",
    ),
    ("He slept for a while.", "a while: DURATION PXX, while by none"),
    ("It rose in the past decade.", "the past decade: DURATION P10Y, step-unit by none"),
    ("It rose in the last century.", "the last century: DURATION P100Y, step-unit by none"),
]


@pytest.mark.parametrize(("text", "expected"), DURATIONS)
def test_durations(text: str, expected: str) -> None:
    assert dates(text, "2018-05-16") == expected


SETS = [
    ("They meet every July.", "every July: SET XXXX-07, every by none"),
    ("They met every Dec. in Oslo.", "every Dec.: SET XXXX-12, every by none"),
    ("They meet every summer.", "every summer: SET XXXX-SU, every by none"),
    ("They meet every morning.", "every morning: SET XXXX-XX-XXTMO, every by none"),
    ("They meet every Monday morning.", "every Monday morning: SET XXXX-WXX-1TMO, every by none"),
    ("They meet every other week.", "every other week: SET P2W, every by none"),
    ("They meet every second day.", "every second day: SET P2D, every by none"),
    ("They talk daily.", "daily: SET P1D, adverb-set by none"),
    (
        "They pay annually and vote monthly.",
        "annually: SET P1Y, adverb-set by none; monthly: SET P1M, adverb-set by none",
    ),
]


@pytest.mark.parametrize(("text", "expected"), SETS)
def test_sets(text: str, expected: str) -> None:
    assert dates(text, "2018-05-16") == expected


WRITTEN = [
    (
        "It was filed 2018-07-16T10:30Z.",
        "2018-07-16T10:30Z: TIME 2018-07-16T10:30 = 2018-07-16, iso-date by words",
    ),
    (
        "It was filed 2018-07-16 10:30.",
        "2018-07-16 10:30: TIME 2018-07-16T10:30 = 2018-07-16, iso-date by words",
    ),
    ("It was filed 2018-02-30.", "2018-02-30: DATE XXXX-XX-XX, iso-date by none"),
    ("He left in nineteen ninety-six.", "nineteen ninety-six: DATE 1996 = 1996, year by words"),
    ("He left in nineteen eighty.", "nineteen eighty: DATE 1980 = 1980, year by words"),
    ("He left in twenty seventeen.", "twenty seventeen: DATE 2017 = 2017, year by words"),
    ("They met from 9 to 7 July 2017.", "9 to 7 July 2017: DATE XXXX-XX-XX, day-range by none"),
    (
        "They met from 30 to 31 February 2017.",
        "30 to 31 February 2017: DATE XXXX-XX-XX, day-range by none",
    ),
    ("He ruled in 2016-14.", "2016-14: DATE 2016 = 2016, year-range by none"),
    ("He ruled in 2015-16.", "2015-16: DATE 2015/2016 = 2015/2016, year-range by words"),
    ("They met in the '80s.", "the '80s: DATE 198 = 198X, decade by words"),
    (
        "They met in the nineteen eighties.",
        "the nineteen eighties: DATE 198 = 198X, decade by words",
    ),
    ("They met in the 1810s.", "the 1810s: DATE 181 = 181X, decade by words"),
    ("They met in the 10s.", "the 10s: DATE 201 = 201X, decade by words"),
    ("They met in the 100th century.", "the 100th century: DATE XX, century by none"),
    (
        "They met in the early 20th century.",
        "the early 20th century: DATE 19 (START) = 19XX~, century by words",
    ),
    (
        "Sales rose in the latter half of 2017.",
        "the latter half of 2017: DATE 2017-H2 = 2017-07/2017-12, half by words",
    ),
    ("Sales rose in H2 2017.", "H2 2017: DATE 2017-H2 = 2017-07/2017-12, half-code by words"),
    ("Dial 12-1998 for it.", ""),
    ("Rooms 3 - 1998 was a good year.", "1998: DATE 1998 = 1998, year by words"),
    (
        "They met on Mon., July 16, 2017.",
        "Mon., July 16, 2017: DATE 2017-07-16 = 2017-07-16, full-date by words ! 16 July "
        "2017 was a Sunday, not a Monday",
    ),
]


@pytest.mark.parametrize(("text", "expected"), WRITTEN)
def test_as_it_is_written(text: str, expected: str) -> None:
    assert dates(text, "2018-05-16") == expected


FEASTS = [
    (
        "They met in Easter week.",
        "Easter week: DATE 2018-W13 = 2018-03-26/2018-04-01, holiday by publication",
    ),
    (
        "They met over the Easter weekend.",
        "the Easter weekend: DATE 2018-W13-WE = 2018-03-31/2018-04-01, holiday by publication",
    ),
    (
        "They meet on Labor Day weekend.",
        "Labor Day weekend: DATE 2018-W35-WE = 2018-09-01/2018-09-02, holiday by publication",
    ),
    (
        "They met in Christmas week.",
        "Christmas week: DATE 2017-W52 = 2017-12-25/2017-12-31, holiday by publication",
    ),
    (
        "They sang at Christmas this year.",
        "Christmas this year: DATE 2018-12-25 = 2018-12-25, holiday by publication",
    ),
    (
        "They sang at Thanksgiving last year.",
        "Thanksgiving last year: DATE 2017-11-23 = 2017-11-23, holiday by publication",
    ),
    (
        "They sang last Christmas.",
        "last Christmas: DATE 2017-12-25 = 2017-12-25, holiday by publication",
    ),
    (
        "They will sing next Christmas.",
        "next Christmas: DATE 2018-12-25 = 2018-12-25, holiday by publication",
    ),
    ("They sang at Christmas.", "Christmas: DATE 2017-12-25 = 2017-12-25, holiday by publication"),
    (
        "They meet on the last weekend in June.",
        "the last weekend in June: DATE 2018-W26-WE = 2018-06-30/2018-07-01, nth-weekday "
        "by publication",
    ),
    (
        "They met on the second Tuesday of May 2017.",
        "the second Tuesday of May 2017: DATE 2017-05-09 = 2017-05-09, nth-weekday by words",
    ),
    ("It was like 9/11.", "9/11: DATE 2001-09-11 = 2001-09-11, named-day by words"),
]


@pytest.mark.parametrize(("text", "expected"), FEASTS)
def test_feasts(text: str, expected: str) -> None:
    assert dates(text, "2018-05-16") == expected


PUBLICATION = [
    ("They meet tonight.", "tonight: TIME 2018-05-16TNI = 2018-05-16, today by publication"),
    (
        "They met a couple of weeks ago.",
        "a couple of weeks ago: DATE 2018-W18 = 2018-04-30/2018-05-06, ago by publication",
    ),
    ("They met half a year ago.", "half a year ago: DATE 2017-11 = 2017-11, ago by publication"),
    (
        "They met a year ago this month.",
        "a year ago this month: DATE 2017-05 = 2017-05, ago-this by publication",
    ),
    (
        "They met a year ago this week.",
        "a year ago this week: DATE 2017-W20 = 2017-05-15/2017-05-21, ago-this by publication",
    ),
    (
        "They met twelve months ago today.",
        "twelve months ago today: DATE 2017-05-16 = 2017-05-16, ago-exactly by publication",
    ),
    ("They met years ago.", "years ago: DATE PAST_REF, ago-plural by none"),
    ("They met some weeks ago.", "some weeks ago: DATE PAST_REF, ago by none"),
    ("They met three decades ago.", "three decades ago: DATE 1988 = 1988, ago by publication"),
    (
        "They will meet two weeks from now.",
        "two weeks from now: DATE 2018-W22 = 2018-05-28/2018-06-03, ago by publication",
    ),
    (
        "They met in the summer of last year.",
        "the summer of last year: DATE 2017-SU = 2017-22, season by publication",
    ),
    (
        "Sales rose by the year's end.",
        "the year's end: DATE 2018 (END) = 2018~, year-end by publication",
    ),
    (
        "It ends by the week's end.",
        "the week's end: DATE 2018-W20 (END) = 2018-05-14/2018-05-20, year-end by publication",
    ),
    (
        "On May 30, 2017 he spoke. In the middle of the month he had slept.",
        "May 30, 2017: DATE 2017-05-30 = 2017-05-30, full-date by words; the middle of "
        "the month: DATE 2017-05 (MID) = 2017-05~, end-of-period by text “May 30, 2017”",
    ),
    (
        "They left at 9 p.m. yesterday.",
        "9 p.m. yesterday: TIME 2018-05-15T21:00 = 2018-05-15, clock by publication",
    ),
    (
        "They left at 12:15 a.m. today.",
        "12:15 a.m. today: TIME 2018-05-16T00:15 = 2018-05-16, clock by publication",
    ),
    ("They left at 7.30pm.", "7.30pm: TIME 2018-05-16T19:30 = 2018-05-16, clock by publication"),
    (
        "On 3 May they met. At 10:30 a.m. they left.",
        "3 May: DATE 2018-05-03 = 2018-05-03, month-day by publication; 10:30 a.m.: TIME "
        "2018-05-03T10:30 = 2018-05-03, clock by text “3 May”",
    ),
    ("They meet this Monday.", "this Monday: DATE 2018-05-21 = 2018-05-21, weekday by publication"),
    (
        "They met this past Monday.",
        "this past Monday: DATE 2018-05-14 = 2018-05-14, weekday by publication",
    ),
    (
        "They met this past November.",
        "this past November: DATE 2017-11 = 2017-11, step-month by publication",
    ),
    (
        "They meet next November.",
        "next November: DATE 2018-11 = 2018-11, step-month by publication",
    ),
    (
        "They met over the past weekend.",
        "the past weekend: DATE 2018-W19-WE = 2018-05-12/2018-05-13, step-weekend by publication",
    ),
    (
        "They meet over the coming weekend.",
        "the coming weekend: DATE 2018-W20-WE = 2018-05-19/2018-05-20, step-weekend by publication",
    ),
    (
        "Sales rose in the first half of last year.",
        "the first half of last year: DATE 2017-H1 = 2017-01/2017-06, half by publication",
    ),
    (
        "Sales will rise in the second half of next year.",
        "the second half of next year: DATE 2019-H2 = 2019-07/2019-12, half by publication",
    ),
]


@pytest.mark.parametrize(("text", "expected"), PUBLICATION)
def test_counted_from_the_publication(text: str, expected: str) -> None:
    assert dates(text, "2018-05-16") == expected
