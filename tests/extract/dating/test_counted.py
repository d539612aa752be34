"""Dates counted from another date of the text, each in full.  May 16, 2018 is a Wednesday."""

from __future__ import annotations

import pytest

from tests.extract.dating.whole import dates

DAYS = [
    # a year in a name is no date to count days from
    (
        "She left on 3 May. Oslo, which signed the 1987 pact, left it a day earlier.",
        "3 May: DATE 2018-05-03 = 2018-05-03, month-day by publication; 1987: DATE 1987 = 1987, "
        "year by words; a day earlier: DATE 2018-05-02 = 2018-05-02, later by text “3 May”",
    ),
    (
        "On 3 May he said they would meet in June. A day later she agreed.",
        "3 May: DATE 2018-05-03 = 2018-05-03, month-day by publication; June: DATE 2018-06 = "
        "2018-06, month by publication; A day later: DATE 2018-05-04 = 2018-05-04, later by "
        "text “3 May”",
    ),
    (
        "On 3 May he said they would meet on 30 May. A day later they would part.",
        "3 May: DATE 2018-05-03 = 2018-05-03, month-day by publication; 30 May: DATE 2018-05-30 "
        "= 2018-05-30, month-day by publication; A day later: DATE 2018-05-31 = 2018-05-31, "
        "later by text “30 May”",
    ),
    (
        "On 3 May 2017 they met. That Wednesday they left.",
        "3 May 2017: DATE 2017-05-03 = 2017-05-03, full-date by words; That Wednesday: "
        "DATE 2017-05-03 = 2017-05-03, told-weekday by text “3 May 2017”",
    ),
    (
        "On 3 May 2017 they met. That weekend they left.",
        "3 May 2017: DATE 2017-05-03 = 2017-05-03, full-date by words; That weekend: "
        "DATE 2017-W18-WE = 2017-05-06/2017-05-07, told-weekday by text “3 May 2017”",
    ),
    (
        "He rose on 3 May. Later in the day he fell.",
        "3 May: DATE 2018-05-03 = 2018-05-03, month-day by publication; Later in the "
        "day: DATE 2018-05-03 = 2018-05-03, later-in-the-day by text “3 May”",
    ),
    (
        "He rose. Later in the day he fell.",
        "Later in the day: DATE 2018-05-16 = 2018-05-16, later-in-the-day by publication",
    ),
    (
        "On 3 May they met. They sang that night.",
        "3 May: DATE 2018-05-03 = 2018-05-03, month-day by publication; that night: TIME "
        "2018-05-03TNI = 2018-05-03, that-daypart by text “3 May”",
    ),
    (
        "On 3 May they met. The following morning they left.",
        "3 May: DATE 2018-05-03 = 2018-05-03, month-day by publication; The following "
        "morning: TIME 2018-05-04TMO = 2018-05-04, that-daypart by text “3 May”",
    ),
    (
        "On 3 May they met. The previous evening they had sung.",
        "3 May: DATE 2018-05-03 = 2018-05-03, month-day by publication; The previous "
        "evening: TIME 2018-05-02TEV = 2018-05-02, that-daypart by text “3 May”",
    ),
    (
        "They met on 3 May 2016. On the next day they parted.",
        "3 May 2016: DATE 2016-05-03 = 2016-05-03, full-date by words; the next day: "
        "DATE 2016-05-04 = 2016-05-04, next-unit by text “3 May 2016”",
    ),
    (
        "They met on 3 May 2016. The following Monday they parted.",
        "3 May 2016: DATE 2016-05-03 = 2016-05-03, full-date by words; The following "
        "Monday: DATE 2016-05-09 = 2016-05-09, next-unit by text “3 May 2016”",
    ),
    (
        "They met on 3 May 2016. The following Tuesday they parted.",
        "3 May 2016: DATE 2016-05-03 = 2016-05-03, full-date by words; The following "
        "Tuesday: DATE 2016-05-10 = 2016-05-10, next-unit by text “3 May 2016”",
    ),
    (
        "They met on 3 May 2016. The previous Tuesday they had parted.",
        "3 May 2016: DATE 2016-05-03 = 2016-05-03, full-date by words; The previous "
        "Tuesday: DATE 2016-04-26 = 2016-04-26, next-unit by text “3 May 2016”",
    ),
    # the day of a month, of the one that was told
    (
        "They met on 3 June 2017. They left on the 30th.",
        "3 June 2017: DATE 2017-06-03 = 2017-06-03, full-date by words; the 30th: DATE "
        "2017-06-30 = 2017-06-30, nth-day by text “3 June 2017”",
    ),
    (
        "They met on 3 June 2017. They left on the 31st.",
        "3 June 2017: DATE 2017-06-03 = 2017-06-03, full-date by words; the 31st: DATE "
        "XXXX-XX-XX, nth-day by none",
    ),
    # what is past lies behind the publication, in the last month that has such a day
    ("They left on the 31st.", "the 31st: DATE 2018-03-31 = 2018-03-31, nth-day by publication"),
    ("They left on the 9th.", "the 9th: DATE 2018-05-09 = 2018-05-09, nth-day by publication"),
    (
        "They will leave on the 31st.",
        "the 31st: DATE 2018-05-31 = 2018-05-31, nth-day by publication",
    ),
    (
        "They last spoke on the third of this month.",
        "the third of this month: DATE 2018-05-03 = 2018-05-03, nth-day-of-this-month by "
        "publication",
    ),
    (
        "They left on the penultimate day of March.",
        "the penultimate day of March: DATE 2018-03-30 = 2018-03-30, nth-day-of-month by "
        "publication",
    ),
    (
        "They left on the last day of February 2016.",
        "the last day of February 2016: DATE 2016-02-29 = 2016-02-29, nth-day-of-month by words",
    ),
    # a day before one that is still to come is none of those that are past
    (
        "He takes office on June 20. A day earlier the tone will change.",
        "June 20: DATE 2018-06-20 = 2018-06-20, month-day by publication; A day earlier: "
        "DATE 2018-06-19 = 2018-06-19, later by text “June 20”",
    ),
    (
        "He left on 3 March. He takes office on June 20. A day earlier the tone had changed.",
        "3 March: DATE 2018-03-03 = 2018-03-03, month-day by publication; June 20: DATE "
        "2018-06-20 = 2018-06-20, month-day by publication; A day earlier: DATE "
        "2018-03-02 = 2018-03-02, later by text “3 March”",
    ),
    # "before" may only lead on to what follows
    (
        "They met on May 3, 2018. The night before the vote he slept.",
        "May 3, 2018: DATE 2018-05-03 = 2018-05-03, full-date by words",
    ),
    (
        "They met on May 3, 2018. He had left the night before.",
        "May 3, 2018: DATE 2018-05-03 = 2018-05-03, full-date by words; the night "
        "before: TIME 2018-05-02TNI = 2018-05-02, daypart-before by text “May 3, 2018”",
    ),
]


@pytest.mark.parametrize(("text", "expected"), DAYS)
def test_days(text: str, expected: str) -> None:
    assert dates(text, "2018-05-16") == expected


UNITS = [
    (
        "They met on 3 May 2016. The previous month they had parted.",
        "3 May 2016: DATE 2016-05-03 = 2016-05-03, full-date by words; The previous "
        "month: DATE 2016-04 = 2016-04, next-unit by text “3 May 2016”",
    ),
    (
        "They met on 3 May 2016. In the following year they parted.",
        "3 May 2016: DATE 2016-05-03 = 2016-05-03, full-date by words; the following "
        "year: DATE 2017 = 2017, next-unit by text “3 May 2016”",
    ),
    (
        "They met on 3 May 2016. The following May they parted.",
        "3 May 2016: DATE 2016-05-03 = 2016-05-03, full-date by words; The following "
        "May: DATE 2017-05 = 2017-05, next-unit by text “3 May 2016”",
    ),
    (
        "They met on 3 May 2016. The previous May they had parted.",
        "3 May 2016: DATE 2016-05-03 = 2016-05-03, full-date by words; The previous May: "
        "DATE 2015-05 = 2015-05, next-unit by text “3 May 2016”",
    ),
    (
        "They met on 3 May 2016. The following July they parted.",
        "3 May 2016: DATE 2016-05-03 = 2016-05-03, full-date by words; The following "
        "July: DATE 2016-07 = 2016-07, next-unit by text “3 May 2016”",
    ),
    (
        "On 3 May 2016 he left. The same week she came.",
        "3 May 2016: DATE 2016-05-03 = 2016-05-03, full-date by words; The same week: "
        "DATE 2016-W18 = 2016-05-02/2016-05-08, same-unit by text “3 May 2016”",
    ),
    (
        "In 2016 he left. The same year she came.",
        "2016: DATE 2016 = 2016, year by words; The same year: DATE 2016 = 2016, "
        "same-unit by text “2016”",
    ),
    # what is told of a month or a year tells no day
    (
        "In late 2016 he left. The same day she came.",
        "late 2016: DATE 2016 (END) = 2016~, year by words; The same day: DATE "
        "XXXX-XX-XX, same-unit by none",
    ),
    # the year of publication is told otherwise
    (
        "He left in 2016. She came in 2018. That year it rained.",
        "2016: DATE 2016 = 2016, year by words; 2018: DATE 2018 = 2018, year by words; "
        "That year: DATE 2016 = 2016, same-unit by text “2016”",
    ),
    (
        "In 2017 they met. That November they left.",
        "2017: DATE 2017 = 2017, year by words; That November: DATE 2017-11 = 2017-11, "
        "told-month by text “2017”",
    ),
    # ... and what was does not lie ahead
    (
        "In May 2018 they met. That November they left.",
        "May 2018: DATE 2018-05 = 2018-05, month-year by words; That November: DATE "
        "2017-11 = 2017-11, told-month by text “May 2018”",
    ),
    (
        "They met in 2015. They parted in July the following year.",
        "2015: DATE 2015 = 2015, year by words; July the following year: DATE 2016-07 = "
        "2016-07, month-of-told-year by text “2015”",
    ),
    (
        "In 1990 they met. Two decades later they parted.",
        "1990: DATE 1990 = 1990, year by words; Two decades later: DATE 2010 = 2010, "
        "later by text “1990”",
    ),
    (
        "In 1990 they met. A century earlier war raged.",
        "1990: DATE 1990 = 1990, year by words; A century earlier: DATE 1890 = 1890, "
        "later by text “1990”",
    ),
    (
        "They met on 3 June 2017. Hours later they left.",
        "3 June 2017: DATE 2017-06-03 = 2017-06-03, full-date by words; Hours later: "
        "DATE FUTURE_REF, later-plural by none",
    ),
    (
        "They met on 3 June 2017. Minutes earlier they had left.",
        "3 June 2017: DATE 2017-06-03 = 2017-06-03, full-date by words; Minutes earlier: "
        "DATE PAST_REF, later-plural by none",
    ),
    (
        "They met on 3 June 2017. Some weeks earlier they had left.",
        "3 June 2017: DATE 2017-06-03 = 2017-06-03, full-date by words; Some weeks "
        "earlier: DATE PAST_REF, later by none",
    ),
]


@pytest.mark.parametrize(("text", "expected"), UNITS)
def test_months_and_years(text: str, expected: str) -> None:
    assert dates(text, "2018-05-16") == expected


MONTHS = [
    (
        "He called in March 2018. A few months later in July they met.",
        "March 2018: DATE 2018-03 = 2018-03, month-year by words; A few months later in "
        "July: DATE 2018-07 = 2018-07, later-month by text “March 2018”",
    ),
    (
        "He called in March 2016. A year later, in May, he left.",
        "March 2016: DATE 2016-03 = 2016-03, month-year by words; A year later, in May: "
        "DATE 2017-05 = 2017-05, later-month by text “March 2016”",
    ),
    (
        "He called in March 2016. Two years later in January they met.",
        "March 2016: DATE 2016-03 = 2016-03, month-year by words; Two years later in "
        "January: DATE 2018-01 = 2018-01, later-month by text “March 2016”",
    ),
    (
        "He called in March 2016. A few months later in March they met.",
        "March 2016: DATE 2016-03 = 2016-03, month-year by words; A few months later in "
        "March: DATE 2017-03 = 2017-03, later-month by text “March 2016”",
    ),
    # the first March after a December, and the July after a July
    (
        "They met in December 2015. A few months later in March he left.",
        "December 2015: DATE 2015-12 = 2015-12, month-year by words; A few months later "
        "in March: DATE 2016-03 = 2016-03, later-month by text “December 2015”",
    ),
    (
        "They met in July 2015. A few months later in July he left.",
        "July 2015: DATE 2015-07 = 2015-07, month-year by words; A few months later in "
        "July: DATE 2016-07 = 2016-07, later-month by text “July 2015”",
    ),
]


@pytest.mark.parametrize(("text", "expected"), MONTHS)
def test_a_month_some_time_later(text: str, expected: str) -> None:
    assert dates(text, "2018-05-16") == expected
