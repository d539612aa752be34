"""Why an expression is read as it is, in the words that a reader is told."""

from __future__ import annotations

import pytest

from tests.extract.dating.whole import dates, reasons

TOLD = [
    ("They met last Monday.", "“last Monday”, read as the last Monday before 16 May 2018"),
    ("They meet next Monday.", "“next Monday”, read as the next Monday after 16 May 2018"),
    ("They meet on Thursday.", "“Thursday”, read as the first Thursday on or after 16 May 2018"),
    (
        "They met in November.",
        "“November”, read as the last one before the publication on 16 May 2018",
    ),
    (
        "They will meet in November.",
        "“November”, read as the next one after the publication on 16 May 2018",
    ),
    ("They met in May.", "“May”, read as that of the publication on 16 May 2018"),
    ("They met in the '80s.", "“the '80s”, read as the last decade of that name"),
    ("They met for years.", "“years”, which names no date of the calendar"),
    ("They met years ago.", "“years ago”, which names no date"),
    (
        "In March 2016 they met. In summer they left.",
        "“March 2016”, as it is written; “summer”, the first one after the date before it",
    ),
    (
        "Sales rose in the first quarter. They fell in the year-earlier period.",
        "“the first quarter”, counted from the publication on 16 May 2018; “the "
        "year-earlier period”, the same quarter a year before",
    ),
    (
        "Sales rose in the first quarter of 2018. In the 2016 quarter they fell.",
        "“the first quarter of 2018”, as it is written; “the 2016 quarter”, the quarter "
        "told before",
    ),
    ("Sales rose in the 2016 quarter.", "“the 2016 quarter”, of which no quarter is told"),
    (
        "Sales rose in the first quarter of 2018. In the quarter he left.",
        "“the first quarter of 2018”, as it is written; “the quarter”, the one told before",
    ),
    (
        "Sales rose in the quarter.",
        "“the quarter”, the last one completed, counted from the publication on 16 May 2018",
    ),
    (
        "They met last Christmas.",
        "“last Christmas”, Christmas, counted from the publication on 16 May 2018",
    ),
    ("They met at Christmas 2016.", "“Christmas 2016”, Christmas of 2016"),
    ("It was like 9/11.", "“9/11”, the day of the attacks of 11 September 2001"),
    ("He ruled in 2016-14.", "“2016-14”, whose end lies before its start"),
    ("They met on 31 February.", "“31 February”, which is no day of the calendar"),
    (
        "They met on the last weekend in June.",
        "“the last weekend in June”, counted from the publication on 16 May 2018",
    ),
    (
        "They met on the last weekend in June 2017.",
        "“the last weekend in June 2017”, as it is written",
    ),
    (
        "May 3, 2017\n\nThey met on Wednesday.\n\nMay 4, 2017\n\nThey met on Friday. "
        "This week they parted.",
        "“May 3, 2017”, as it is written; “Wednesday”, the day of the heading above; "
        "“May 4, 2017”, as it is written; “Friday”, which nothing in the text or its "
        "publication dates; “This week”, of the heading above",
    ),
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_reasons(text: str, expected: str) -> None:
    assert reasons(text, "2018-05-16") == expected


PRINTED = [
    (
        "OSLO, May 3, 2018 (XYZ) - They met on Monday. They left on 2 May 2017.",
        "“May 3, 2018”, as it is written; “Monday”, read as the last Monday on or before "
        "3 May 2018 (not printed: the text prints it: “May 3, 2018”); “2 May 2017”, as "
        "it is written",
    ),
]


@pytest.mark.parametrize(("text", "expected"), PRINTED)
def test_a_publication_that_only_the_text_tells(text: str, expected: str) -> None:
    assert reasons(text, None) == expected


MONTH = [
    ("They met on Monday.", "“Monday”, which depends on the day of publication in May 2018"),
    ("They met last year.", "“last year”, counted from the publication in May 2018"),
]


@pytest.mark.parametrize(("text", "expected"), MONTH)
def test_a_publication_of_which_only_the_month_is_known(text: str, expected: str) -> None:
    assert reasons(text, "2018-05") == expected


YEAR = [
    ("They met last month.", "“last month”, which depends on the day of publication in 2018"),
    ("They met last year.", "“last year”, counted from the publication in 2018"),
]


@pytest.mark.parametrize(("text", "expected"), YEAR)
def test_a_publication_of_which_only_the_year_is_known(text: str, expected: str) -> None:
    assert reasons(text, "2018") == expected


DAYS = [
    (
        "They met on Monday.",
        "“Monday”, read as the last Monday on or before the publication between 16 May "
        "2018 and 20 May 2018",
    ),
    (
        "They met yesterday.",
        "“yesterday”, which depends on the day of publication between 16 May 2018 and 20 May 2018",
    ),
]


@pytest.mark.parametrize(("text", "expected"), DAYS)
def test_a_publication_on_one_of_several_days(text: str, expected: str) -> None:
    assert reasons(text, "2018-05-16/2018-05-20") == expected


BETWEEN = [
    (
        "They met on Monday.",
        "Monday: DATE 2018-0X-XX = 2018-04-30/2018-05-28, weekday by publication",
    ),
    (
        "They met yesterday.",
        "yesterday: DATE 2018-0X-30 = 2018-04-30/2018-05-30, today by publication",
    ),
    (
        "They met last week.",
        "last week: DATE 2018-WXX = 2018-04-23/2018-05-27, step-unit by publication",
    ),
    ("They met last month.", "last month: DATE 2018-04 = 2018-04, step-unit by publication"),
    (
        "They met on May 31.",
        "May 31: DATE 201X-05-31 = 2017-05-31/2018-05-31, month-day by publication",
    ),
    ("They met in 2016.", "2016: DATE 2016 = 2016, year by words"),
    ("They wait until 2020.", "2020: DATE 2020 = ../2020, year by words"),
    ("They met since 2016.", "2016: DATE 2016 = 2016/.., year by words"),
    ("They waited till 2017.", "2017: DATE 2017 = ../2017, year by words"),
    (
        "They met three thousand years ago.",
        "three thousand years ago: DATE XXXX-XX-XX, ago by none",
    ),
    ("They met 16-Jul-2018.", "16-Jul-2018: DATE 2018-07-16 = 2018-07-16, odd-date by words"),
    ("They met 31-Feb-2018.", "31-Feb-2018: DATE XXXX-XX-XX, odd-date by none"),
]


@pytest.mark.parametrize(("text", "expected"), BETWEEN)
def test_what_the_first_and_the_last_day_tell_otherwise_is_an_interval(
    text: str, expected: str
) -> None:
    assert dates(text, "2018-05") == expected
