"""Years in words, days without a publication, and what follows a date that was told."""

from __future__ import annotations

import pytest

from tests.extract.dating.whole import dates

SPOKEN = [
    ("He left in nineteen eighty.", "nineteen eighty: DATE 1980 = 1980, year by words"),
    ("He left in nineteen eighty-four.", "nineteen eighty-four: DATE 1984 = 1984, year by words"),
    ("He left in twenty seventeen.", "twenty seventeen: DATE 2017 = 2017, year by words"),
    (
        "They met over Labor Day weekend.",
        "Labor Day weekend: DATE 2018-W35-WE = 2018-09-01/2018-09-02, holiday by publication",
    ),
]


@pytest.mark.parametrize(("text", "expected"), SPOKEN)
def test_spoken(text: str, expected: str) -> None:
    assert dates(text, "2018-07-20") == expected


UNKNOWN = [
    (
        "On 4 May 2017, they met. In May they parted.",
        "4 May 2017: DATE 2017-05-04 = 2017-05-04, full-date by words; May: DATE 2017-05 "
        "= 2017-05, month by text “4 May 2017”",
    ),
    (
        "In March 2017 they met. In May they parted.",
        "March 2017: DATE 2017-03 = 2017-03, month-year by words; May: DATE 2017-05 = "
        "2017-05, month by text “March 2017”",
    ),
    ("He left in June.", "June: DATE XXXX-06, month by none"),
    (
        "He left around 4 May 2017.",
        "around 4 May 2017: DATE 2017-05-04 (APPROX) = 2017-05-04~, full-date by words",
    ),
    ("Yesterday they met.", "Yesterday: DATE XXXX-XX-XX, today by none"),
    ("He left last week.", "last week: DATE XXXX-WXX, step-unit by none"),
    ("He left a year ago.", "a year ago: DATE XXXX, ago by none"),
    ("He left a year earlier.", "a year earlier: DATE XXXX, later by none"),
    (
        "It was the year-earlier quarter.",
        "the year-earlier quarter: DATE XXXX-QX, bare-quarter by none",
    ),
    ("He left at 10:30 a.m. today.", "10:30 a.m. today: TIME XXXX-XX-XXT10:30, clock by none"),
    (
        "He left in the second half of the year.",
        "the second half of the year: DATE XXXX-HX, half by none",
    ),
    ("He left over the weekend.", "the weekend: DATE XXXX-WXX-WE, step-weekend by none"),
]


@pytest.mark.parametrize(("text", "expected"), UNKNOWN)
def test_where_nobody_knows_the_publication(text: str, expected: str) -> None:
    assert dates(text, None) == expected


FOLLOWS = [
    (
        "In 2016 he left. The same year she came. They met last Christmas.",
        "2016: DATE 2016 = 2016, year by words; The same year: DATE 2016 = 2016, "
        "same-unit by text “2016”; last Christmas: DATE 2017-12-25 = 2017-12-25, holiday "
        "by publication",
    ),
    ("It was extended through January.", "January: DATE 2018-01 = 2018-01, month by publication"),
    (
        "In 2018 he left. That November she left.",
        "2018: DATE 2018 = 2018, year by words; That November: DATE 2017-11 = 2017-11, "
        "told-month by text “2018”",
    ),
    (
        "In 2018 he left. That May she left.",
        "2018: DATE 2018 = 2018, year by words; That May: DATE 2018-05 = 2018-05, "
        "told-month by text “2018”",
    ),
    (
        "In 2016 they met. In 2018 they parted. That year he left.",
        "2016: DATE 2016 = 2016, year by words; 2018: DATE 2018 = 2018, year by words; "
        "That year: DATE 2016 = 2016, same-unit by text “2016”",
    ),
    (
        "In 2016 they met. In 2018 they parted. The same year he left.",
        "2016: DATE 2016 = 2016, year by words; 2018: DATE 2018 = 2018, year by words; "
        "The same year: DATE 2018 = 2018, same-unit by text “2018”",
    ),
    (
        "In March 2017 he left. The previous March she left.",
        "March 2017: DATE 2017-03 = 2017-03, month-year by words; The previous March: "
        "DATE 2016-03 = 2016-03, next-unit by text “March 2017”",
    ),
    (
        "In March 2017 he left. The following March she left.",
        "March 2017: DATE 2017-03 = 2017-03, month-year by words; The following March: "
        "DATE 2018-03 = 2018-03, next-unit by text “March 2017”",
    ),
    (
        "On 31 March 2018 they met. On the 31st he left.",
        "31 March 2018: DATE 2018-03-31 = 2018-03-31, full-date by words; the 31st: DATE "
        "2018-03-31 = 2018-03-31, nth-day by text “31 March 2018”",
    ),
    (
        "In March 2016 they met. They would meet again in July. It rained. It rained. "
        "They would meet in August.",
        "March 2016: DATE 2016-03 = 2016-03, month-year by words; July: DATE 2016-07 = "
        "2016-07, month by text “March 2016”; August: DATE 2018-08 = 2018-08, month by "
        "publication",
    ),
    ("Theresa May left. He told May to stay.", ""),
]


@pytest.mark.parametrize(("text", "expected"), FOLLOWS)
def test_what_follows(text: str, expected: str) -> None:
    assert dates(text, "2018-05-16") == expected


NTH = [
    (
        "He left on the last day of February.",
        "the last day of February: DATE 2018-02-28 = 2018-02-28, nth-day-of-month by publication",
    ),
    (
        "He left on the 28th day of February 2017.",
        "the 28th day of February 2017: DATE 2017-02-28 = 2017-02-28, nth-day-of-month by words",
    ),
    (
        "He left on the penultimate day of May 2017.",
        "the penultimate day of May 2017: DATE 2017-05-30 = 2017-05-30, nth-day-of-month by words",
    ),
    (
        "He left on the first day of Feb. 2017.",
        "the first day of Feb. 2017: DATE 2017-02-01 = 2017-02-01, nth-day-of-month by words",
    ),
    (
        "He left on the first Monday of Feb. 2017.",
        "the first Monday of Feb. 2017: DATE 2017-02-06 = 2017-02-06, nth-weekday by words",
    ),
    ("He left on the 31st.", "the 31st: DATE 2018-03-31 = 2018-03-31, nth-day by publication"),
    ("He left on the 17th.", "the 17th: DATE 2018-04-17 = 2018-04-17, nth-day by publication"),
    ("They meet on the 17th.", "the 17th: DATE 2018-05-17 = 2018-05-17, nth-day by publication"),
]


@pytest.mark.parametrize(("text", "expected"), NTH)
def test_days_of_a_month_by_number(text: str, expected: str) -> None:
    assert dates(text, "2018-05-16") == expected
