"""What the words between two dates make of the second."""

from __future__ import annotations

import pytest

from tests.extract.dating.whole import dates, reasons

PRESENT = [
    (
        "In 2016 they met, and he is back in July.",
        "2016: DATE 2016 = 2016, year by words; July: DATE 2018-07 = 2018-07, month by publication",
    ),
    (
        "In 2016 they met, and they are back in July.",
        "2016: DATE 2016 = 2016, year by words; July: DATE 2018-07 = 2018-07, month by publication",
    ),
    (
        "In 2016 they met, and he has been back in July.",
        "2016: DATE 2016 = 2016, year by words; July: DATE 2018-07 = 2018-07, month by publication",
    ),
    (
        "In 2016 they met, and they have been back in July.",
        "2016: DATE 2016 = 2016, year by words; July: DATE 2018-07 = 2018-07, month by publication",
    ),
    (
        "In 2016 they met, and now back in July.",
        "2016: DATE 2016 = 2016, year by words; now: DATE PRESENT_REF, present by none; "
        "July: DATE 2018-07 = 2018-07, month by publication",
    ),
    (
        "In 2016 they met, and he was back in July.",
        "2016: DATE 2016 = 2016, year by words; July: DATE 2016-07 = 2016-07, month by text “2016”",
    ),
]


@pytest.mark.parametrize(("text", "expected"), PRESENT)
def test_what_is_told_of_the_present(text: str, expected: str) -> None:
    assert dates(text, "2018-05-16") == expected


COMPARED = [
    (
        "Sales rose in the first quarter of 2017. They rose in the past nine months. A "
        "year earlier they fell.",
        "the first quarter of 2017: DATE 2017-Q1 = 2017-01/2017-03, quarter by words; "
        "the past nine months: DURATION P9M, run by none; A year earlier: DATE 2016 = "
        "2016, later by text “the first quarter of 2017”",
    ),
    (
        "Sales rose in the first quarter of 2017. They rose in the year. A year earlier they fell.",
        "the first quarter of 2017: DATE 2017-Q1 = 2017-01/2017-03, quarter by words; "
        "the year: DATE 2018 = 2018, the-year by publication; A year earlier: DATE 2017 "
        "= 2017, later by text “the year”",
    ),
    (
        "Sales rose in the first quarter of 2017. They rose in the year ended March 31. "
        "A year earlier they fell.",
        "the first quarter of 2017: DATE 2017-Q1 = 2017-01/2017-03, quarter by words; "
        "the year: DURATION P1Y, period-ended by none; March 31: DATE 2018-03-31 = "
        "2018-03-31, month-day by publication; A year earlier: DATE 2017 = 2017, later "
        "by text “March 31”",
    ),
    (
        "Sales rose in the first quarter of 2017. They rose. A year earlier they fell.",
        "the first quarter of 2017: DATE 2017-Q1 = 2017-01/2017-03, quarter by words; A "
        "year earlier: DATE 2017-Q1 = 2017-01/2017-03, later by text “the first quarter "
        "of 2017”",
    ),
    # ... to which the story does not move
    (
        "He left on 3 May 2017. It was bought two years ago. A week later he came.",
        "3 May 2017: DATE 2017-05-03 = 2017-05-03, full-date by words; two years ago: "
        "DATE 2016 = 2016, ago by publication; A week later: DATE 2017-W19 = "
        "2017-05-08/2017-05-14, later by text “3 May 2017”",
    ),
    (
        "He left on 3 May 2017. It was bought a week earlier. A week later he came.",
        "3 May 2017: DATE 2017-05-03 = 2017-05-03, full-date by words; a week earlier: "
        "DATE 2017-W17 = 2017-04-24/2017-04-30, later by text “3 May 2017”; A week "
        "later: DATE 2017-W19 = 2017-05-08/2017-05-14, later by text “3 May 2017”",
    ),
    (
        "He left on 3 May 2017. Sales rose from the year-earlier period. A week later he came.",
        "3 May 2017: DATE 2017-05-03 = 2017-05-03, full-date by words; the year-earlier "
        "period: DATE 2017 = 2017, year-ago by publication; A week later: DATE 2017-W19 "
        "= 2017-05-08/2017-05-14, later by text “3 May 2017”",
    ),
    (
        "On 3 May 2017 he left. Three weeks before, in Oslo, he had slept.",
        "3 May 2017: DATE 2017-05-03 = 2017-05-03, full-date by words; Three weeks "
        "before: DATE 2017-W15 = 2017-04-10/2017-04-16, later by text “3 May 2017”",
    ),
]


@pytest.mark.parametrize(("text", "expected"), COMPARED)
def test_comparisons(text: str, expected: str) -> None:
    assert dates(text, "2018-05-16") == expected


OPENING = [
    (
        "By the end of March 2016 they met. In July they parted.",
        "the end of March 2016: DATE 2016-03 (END) = 2016-03~, month-year by words; "
        "July: DATE 2016-07 = 2016-07, month by text “the end of March 2016”",
    ),
    (
        "Throughout 2016 they met. In July they parted.",
        "2016: DATE 2016 = 2016, year by words; July: DATE 2016-07 = 2016-07, month by text “2016”",
    ),
    (
        "Following the vote of 2016 they met. In July they parted.",
        "2016: DATE 2016 = 2016, year by words; July: DATE 2016-07 = 2016-07, month by text “2016”",
    ),
    (
        "Some time before 2016 they met. In July they parted.",
        "Some time: DURATION PXX, while by none; 2016: DATE 2016 = 2016, year by words; "
        "July: DATE 2017-07 = 2017-07, month by publication",
    ),
    (
        "He said that in March 2016 they met. In July they parted.",
        "March 2016: DATE 2016-03 = 2016-03, month-year by words; July: DATE 2016-07 = "
        "2016-07, month by text “March 2016”",
    ),
]


@pytest.mark.parametrize(("text", "expected"), OPENING)
def test_what_opens_a_sentence(text: str, expected: str) -> None:
    assert dates(text, "2018-05-16") == expected


VERBS = [
    ("He took office on May 20.", "May 20: DATE 2017-05-20 = 2017-05-20, month-day by publication"),
    (
        "He will be there. He spoke on May 20.",
        "May 20: DATE 2017-05-20 = 2017-05-20, month-day by publication",
    ),
    (
        "He spoke with Roe of Doe and of Low in the town of Oslo on May 20.",
        "May 20: DATE 2017-05-20 = 2017-05-20, month-day by publication",
    ),
    (
        "He told them on May 20 that he will go.",
        "May 20: DATE 2017-05-20 = 2017-05-20, month-day by publication",
    ),
    (
        "He told them that he will go on May 20.",
        "May 20: DATE 2018-05-20 = 2018-05-20, month-day by publication",
    ),
    (
        "They met, talked, spoke and told on May 20.",
        "May 20: DATE 2017-05-20 = 2017-05-20, month-day by publication",
    ),
]


@pytest.mark.parametrize(("text", "expected"), VERBS)
def test_verbs_before_a_day(text: str, expected: str) -> None:
    assert dates(text, "2018-05-16") == expected


SPRING = [
    (
        "Sales rose in the third quarter.",
        "the third quarter: DATE 2017-Q3 = 2017-07/2017-09, quarter by publication",
    ),
    (
        "Sales rose in the second quarter.",
        "the second quarter: DATE 2018-Q2 = 2018-04/2018-06, quarter by publication",
    ),
    (
        "Sales rose in the fourth quarter.",
        "the fourth quarter: DATE 2017-Q4 = 2017-10/2017-12, quarter by publication",
    ),
    (
        "Sales will rise in the third quarter.",
        "the third quarter: DATE 2018-Q3 = 2018-07/2018-09, quarter by publication",
    ),
]


@pytest.mark.parametrize(("text", "expected"), SPRING)
def test_quarters_told_in_spring(text: str, expected: str) -> None:
    assert dates(text, "2018-03-20") == expected


WINTER = [
    (
        "Sales will rise in the first quarter.",
        "the first quarter: DATE 2019-Q1 = 2019-01/2019-03, quarter by publication",
    ),
    (
        "Sales will rise in the second quarter.",
        "the second quarter: DATE 2019-Q2 = 2019-04/2019-06, quarter by publication",
    ),
    (
        "Sales will rise in the third quarter.",
        "the third quarter: DATE 2018-Q3 = 2018-07/2018-09, quarter by publication",
    ),
    (
        "Sales will rise in the fourth quarter.",
        "the fourth quarter: DATE 2018-Q4 = 2018-10/2018-12, quarter by publication",
    ),
    # the last one is past, though the next is nearer
    (
        "Last Christmas he left.",
        "Last Christmas: DATE 2017-12-25 = 2017-12-25, holiday by publication",
    ),
]


@pytest.mark.parametrize(("text", "expected"), WINTER)
def test_quarters_told_in_winter(text: str, expected: str) -> None:
    assert dates(text, "2018-12-20") == expected


NTH = [
    (
        "They met on the last weekend in June 2017.",
        "“the last weekend in June 2017”, as it is written",
    ),
    (
        "They met on the first Monday in June 2017.",
        "“the first Monday in June 2017”, as it is written",
    ),
    (
        "They met on the first Monday in June.",
        "“the first Monday in June”, counted from the publication on 16 May 2018",
    ),
    (
        "In March 2016 they met. On the first Monday in June they parted.",
        "“March 2016”, as it is written; “the first Monday in June”, the first one after "
        "the date before it",
    ),
]


@pytest.mark.parametrize(("text", "expected"), NTH)
def test_why_weekdays_of_a_month(text: str, expected: str) -> None:
    assert reasons(text, "2018-05-16") == expected
