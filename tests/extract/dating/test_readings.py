"""Readings that count: weeks, weekends, months and days told from a story or its publication."""

from __future__ import annotations

import pytest

from tests.extract.dating.whole import dates
from tests.extract.test_resolution import read

# 15 November 2016 was a Tuesday, the 19th a Saturday.
TUESDAY, SATURDAY, SUNDAY = "2016-11-15", "2016-11-19", "2016-11-20"
SAILED = "On 9 May 2014 the ships left. "  # a Friday


@pytest.mark.parametrize(
    ("text", "published", "words", "value", "edtf"),
    [
        (
            *("They sail in the week of 6 March 2017.", TUESDAY, "the week of 6 March 2017"),
            *("2017-W10", "2017-03-06/2017-03-12"),
        ),
        (
            *("They sailed in the week of March 6.", TUESDAY, "the week of March 6"),
            *("2016-W09", "2016-02-29/2016-03-06"),
        ),
        (
            *("They sailed over the weekend.", TUESDAY, "the weekend"),
            *("2016-W45-WE", "2016-11-12/2016-11-13"),
        ),
        (
            *("They sailed over the weekend.", SUNDAY, "the weekend"),
            *("2016-W46-WE", "2016-11-19/2016-11-20"),
        ),
        (
            *("They sail next weekend.", TUESDAY, "next weekend"),
            *("2016-W46-WE", "2016-11-19/2016-11-20"),
        ),
        (
            *("They sail this weekend.", TUESDAY, "this weekend"),
            *("2016-W46-WE", "2016-11-19/2016-11-20"),
        ),
        (
            *("They sail over the coming weekend.", SUNDAY, "the coming weekend"),
            *("2016-W47-WE", "2016-11-26/2016-11-27"),
        ),
        (
            *("They sailed last weekend.", SATURDAY, "last weekend"),
            *("2016-W45-WE", "2016-11-12/2016-11-13"),
        ),
        (
            *("Catches fell in the first half of last year.", TUESDAY),
            *("the first half of last year", "2015-H1", "2015-01/2015-06"),
        ),
        (
            *("Catches fell last quarter.", TUESDAY, "last quarter"),
            *("2016-Q3", "2016-07/2016-09"),
        ),
        ("They sailed last December.", TUESDAY, "last December", "2015-12", "2015-12"),
        ("They will sail next December.", TUESDAY, "next December", "2016-12", "2016-12"),
        ("They sailed last winter.", TUESDAY, "last winter", "2015-WI", "2015-24"),
        ("They will sail next summer.", TUESDAY, "next summer", "2017-SU", "2017-22"),
        ("They leave on the 20th.", TUESDAY, "the 20th", "2016-11-20", "2016-11-20"),
        ("They leave on the 31st.", TUESDAY, "the 31st", "XXXX-XX-XX", None),
        ("It sank on 31 February 2015.", TUESDAY, "31 February 2015", "XXXX-XX-XX", None),
        (
            *("They will leave on Monday morning.", TUESDAY, "Monday morning"),
            *("2016-11-21TMO", "2016-11-21"),
        ),
        (
            *("They left on Monday evening.", TUESDAY, "Monday evening"),
            *("2016-11-14TEV", "2016-11-14"),
        ),
        (
            *("They left at noon on 3 May 2015.", TUESDAY, "noon on 3 May 2015"),
            *("2015-05-03T12:00", "2015-05-03"),
        ),
    ],
)
def test_counted_from_publication(
    text: str, published: str, words: str, value: str, edtf: str | None
) -> None:
    found = read(text, published)[words]
    assert (found.value, found.edtf) == (value, edtf)


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("The following March they came home.", "The following March", "2015-03"),
        ("The previous March they had been built.", "The previous March", "2014-03"),
        ("The following May they came home.", "The following May", "2015-05"),
        ("The previous May they were built.", "The previous May", "2013-05"),
        ("The following Monday they came home.", "The following Monday", "2014-05-12"),
        ("The previous Monday they had been built.", "The previous Monday", "2014-05-05"),
        ("The following Friday they came home.", "The following Friday", "2014-05-16"),
        ("They came home two months later.", "two months later", "2014-07"),
        ("They had been built two years earlier.", "two years earlier", "2012"),
        ("They came home a decade later.", "a decade later", "2024"),
        ("On the 20th they came home.", "the 20th", "2014-05-20"),
    ],
)
def test_counted_from_the_text(text: str, words: str, value: str) -> None:
    found = read(SAILED + text, TUESDAY)[words]
    assert (found.value, found.anchor.kind) == (value, "text")


FROM_A_DAY = [
    (
        "A week earlier she left. Two days later he sang.",
        "A week earlier: DATE 2017-W17 = 2017-04-24/2017-04-30, later by text “4 May "
        "2017”; Two days later: DATE 2017-05-06 = 2017-05-06, later by text “4 May 2017”",
    ),
    (
        "He takes office on 20 January 2019. A day earlier, she left.",
        "20 January 2019: DATE 2019-01-20 = 2019-01-20, full-date by words; A day earlier: "
        "DATE 2017-05-03 = 2017-05-03, later by text “4 May 2017”",
    ),
    (
        "Six weeks later she left.",
        "Six weeks later: DATE 2017-W24 = 2017-06-12/2017-06-18, later by text “4 May 2017”",
    ),
    (
        "A century earlier she left.",
        "A century earlier: DATE 1917 = 1917, later by text “4 May 2017”",
    ),
    (
        "Two centuries later she left.",
        "Two centuries later: DATE 2217 = 2217, later by text “4 May 2017”",
    ),
    (
        "Two decades earlier she left.",
        "Two decades earlier: DATE 1997 = 1997, later by text “4 May 2017”",
    ),
    ("Minutes earlier she left.", "Minutes earlier: DATE PAST_REF, later-plural by none"),
    (
        "That morning she left.",
        "That morning: TIME 2017-05-04TMO = 2017-05-04, that-daypart by text “4 May 2017”",
    ),
    (
        "The following night she left.",
        "The following night: TIME 2017-05-05TNI = 2017-05-05, that-daypart by text “4 May 2017”",
    ),
    ("She left at noon.", "noon: TIME 2017-05-04T12:00 = 2017-05-04, clock by text “4 May 2017”"),
    (
        "She left at 3 p.m. yesterday.",
        "3 p.m. yesterday: TIME 2018-05-15T15:00 = 2018-05-15, clock by publication",
    ),
    (
        "It rained. It rained. She left at 10:30.",
        "10:30: TIME 2018-05-16T10:30 = 2018-05-16, clock by publication",
    ),
    (
        "It rained. It rained. Later in the day she left.",
        "Later in the day: DATE 2018-05-16 = 2018-05-16, later-in-the-day by publication",
    ),
]


@pytest.mark.parametrize(("text", "expected"), FROM_A_DAY)
def test_from_a_day(text: str, expected: str) -> None:
    assert (
        dates("He left on 4 May 2017. " + text, "2018-05-16")
        == "4 May 2017: DATE 2017-05-04 = 2017-05-04, full-date by words; " + expected
    )


FROM_A_YEAR = [
    (
        "In late 2016 he left. The same day, she left.",
        "late 2016: DATE 2016 (END) = 2016~, year by words; The same day: DATE XXXX-XX-XX, "
        "same-unit by none",
    ),
    (
        "He left in 2015. The following spring she left.",
        "2015: DATE 2015 = 2015, year by words; The following spring: DATE 2016-SP = "
        "2016-21, told-season by text “2015”",
    ),
    (
        "He left in December 2015. That winter she left.",
        "December 2015: DATE 2015-12 = 2015-12, month-year by words; That winter: DATE "
        "2015-WI = 2015-24, told-season by text “December 2015”",
    ),
    (
        "He left in January 2015. The previous winter she left.",
        "January 2015: DATE 2015-01 = 2015-01, month-year by words; The previous winter: "
        "DATE 2014-WI = 2014-24, told-season by text “January 2015”",
    ),
    (
        "He left in March 2015. The following spring she left.",
        "March 2015: DATE 2015-03 = 2015-03, month-year by words; The following spring: "
        "DATE 2016-SP = 2016-21, told-season by text “March 2015”",
    ),
    (
        "He left in March 2015. The previous spring she left.",
        "March 2015: DATE 2015-03 = 2015-03, month-year by words; The previous spring: "
        "DATE 2014-SP = 2014-21, told-season by text “March 2015”",
    ),
    (
        "He left in March 2015. In the spring of the following year she left.",
        "March 2015: DATE 2015-03 = 2015-03, month-year by words; the spring of the "
        "following year: DATE 2016-SP = 2016-21, told-season by text “March 2015”",
    ),
    (
        "He left in 2015. On Dec. 3 that year she left.",
        "2015: DATE 2015 = 2015, year by words; Dec. 3 that year: DATE 2015-12-03 = "
        "2015-12-03, month-of-told-year by text “2015”",
    ),
    (
        "He left in 2018. In November of that year she left.",
        "2018: DATE 2018 = 2018, year by words; November of that year: DATE 2018-11 = "
        "2018-11, month-of-told-year by text “2018”",
    ),
    (
        "He left in 2018. That November she left.",
        "2018: DATE 2018 = 2018, year by words; That November: DATE 2017-11 = 2017-11, "
        "told-month by text “2018”",
    ),
    (
        "He left on 31 May 2017. The following month she left.",
        "31 May 2017: DATE 2017-05-31 = 2017-05-31, full-date by words; The following "
        "month: DATE 2017-06 = 2017-06, next-unit by text “31 May 2017”",
    ),
    (
        "It fell in the year-ago period.",
        "the year-ago period: DATE 2017 = 2017, year-ago by publication",
    ),
    (
        "It fell from the first nine months a year earlier.",
        "the first nine months: DURATION P9M, run by none; a year earlier: DATE 2017 = "
        "2017, later by publication",
    ),
    (
        "He left in the week of 4 May 2017. That week she left.",
        "the week of 4 May 2017: DATE 2017-W18 = 2017-05-01/2017-05-07, week-of by words; "
        "That week: DATE 2017-W18 = 2017-05-01/2017-05-07, same-unit by text “the week of "
        "4 May 2017”",
    ),
    (
        "In March 2015, he left. At Easter, she left.",
        "March 2015: DATE 2015-03 = 2015-03, month-year by words; Easter: DATE 2015-04-05 "
        "= 2015-04-05, holiday by text “March 2015”",
    ),
]


@pytest.mark.parametrize(("text", "expected"), FROM_A_YEAR)
def test_from_a_year_or_month(text: str, expected: str) -> None:
    assert dates(text, "2018-05-16") == expected


MORE = [
    ("He left on 12/5/2017.", "12/5/2017: DATE 2017-12-05 = 2017-12-05, numeric-date by words"),
    ("He left on 13/5/2017.", "13/5/2017: DATE 2017-05-13 = 2017-05-13, numeric-date by words"),
    (
        "It rose in Q3 2017. It fell from the year-ago period.",
        "Q3 2017: DATE 2017-Q3 = 2017-07/2017-09, quarter-code by words; the year-ago "
        "period: DATE 2017-Q3 = 2017-07/2017-09, year-ago by text “Q3 2017”",
    ),
    (
        "It rose in Q3 2017. It fell from a year ago.",
        "Q3 2017: DATE 2017-Q3 = 2017-07/2017-09, quarter-code by words; a year ago: DATE "
        "2017-Q3 = 2017-07/2017-09, ago by text “Q3 2017”",
    ),
    ("He leaves this May.", "this May: DATE 2018-05 = 2018-05, step-month by publication"),
    ("He leaves next May.", "next May: DATE 2019-05 = 2019-05, step-month by publication"),
    ("He left last May.", "last May: DATE 2017-05 = 2017-05, step-month by publication"),
    ("He left on 1 January.", "1 January: DATE 2018-01-01 = 2018-01-01, month-day by publication"),
    ("He left in January.", "January: DATE 2018-01 = 2018-01, month by publication"),
    (
        "In December 2016, he left. On 1 December, she left.",
        "December 2016: DATE 2016-12 = 2016-12, month-year by words; 1 December: DATE "
        "2016-12-01 = 2016-12-01, month-day by text “December 2016”",
    ),
    (
        "In December 2016, he left. On 2 January, she left.",
        "December 2016: DATE 2016-12 = 2016-12, month-year by words; 2 January: DATE "
        "2017-01-02 = 2017-01-02, month-day by text “December 2016”",
    ),
]


@pytest.mark.parametrize(("text", "expected"), MORE)
def test_counted(text: str, expected: str) -> None:
    assert dates(text, "2018-05-16") == expected
