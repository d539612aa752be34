"""Rows of dates, headings, lists and limits, each in full."""

from __future__ import annotations

import pytest

from tests.extract.dating.whole import dates

ROWS = [
    # a row of months takes up the year that is told
    (
        "Talks went on in 2016. They met in May, July and December.",
        "2016: DATE 2016 = 2016, year by words; May: DATE 2016-05 = 2016-05, month by "
        "text “2016”; July: DATE 2016-07 = 2016-07, month by text “2016”; December: DATE "
        "2016-12 = 2016-12, month by text “2016”",
    ),
    (
        "Talks went on in 2016. They met in September and October.",
        "2016: DATE 2016 = 2016, year by words; September: DATE 2016-09 = 2016-09, month "
        "by text “2016”; October: DATE 2016-10 = 2016-10, month by text “2016”",
    ),
    # ... and days that year in whose sentence they stand
    (
        "They met three times in 2017: on 9 October, 2 November and 4 December.",
        "2017: DATE 2017 = 2017, year by words; 9 October: DATE 2017-10-09 = 2017-10-09, "
        "month-day by text “2017”; 2 November: DATE 2017-11-02 = 2017-11-02, month-day by "
        "text “2017”; 4 December: DATE 2017-12-04 = 2017-12-04, month-day by text “2017”",
    ),
    # what is over is over for all of a row
    (
        "They met on 9 July, 2 August and 4 October.",
        "9 July: DATE 2017-07-09 = 2017-07-09, month-day by publication; 2 August: DATE "
        "2017-08-02 = 2017-08-02, month-day by publication; 4 October: DATE 2017-10-04 = "
        "2017-10-04, month-day by publication",
    ),
    (
        "They will meet on 9 July, 2 August and 4 October.",
        "9 July: DATE 2018-07-09 = 2018-07-09, month-day by publication; 2 August: DATE "
        "2018-08-02 = 2018-08-02, month-day by publication; 4 October: DATE 2018-10-04 = "
        "2018-10-04, month-day by publication",
    ),
    # a month between months is none of those people's names
    (
        "They met in February, April and June.",
        "February: DATE 2018-02 = 2018-02, month by publication; April: DATE 2018-04 = "
        "2018-04, month by publication; June: DATE 2017-06 = 2017-06, month by publication",
    ),
    (
        "They met in February, April Roe said.",
        "February: DATE 2018-02 = 2018-02, month by publication",
    ),
    # ... a single one does not, nor what is still to come, nor where a year only bounds
    (
        "Talks went on in 2016. They met in May.",
        "2016: DATE 2016 = 2016, year by words; May: DATE 2018-05 = 2018-05, month by publication",
    ),
    (
        "Talks went on in 2016. They will meet in May, July and December.",
        "2016: DATE 2016 = 2016, year by words; May: DATE 2018-05 = 2018-05, month by "
        "publication; July: DATE 2018-07 = 2018-07, month by publication; December: DATE "
        "2018-12 = 2018-12, month by publication",
    ),
    (
        "Talks failed since 2016. They met in May, July and December.",
        "2016: DATE 2016 = 2016/.., year by words; May: DATE 2018-05 = 2018-05, month by "
        "publication; July: DATE 2017-07 = 2017-07, month by publication; December: DATE "
        "2017-12 = 2017-12, month by publication",
    ),
    (
        "In 2016 they met, and they will meet again in July.",
        "2016: DATE 2016 = 2016, year by words; July: DATE 2018-07 = 2018-07, month by publication",
    ),
    # what opens a sentence goes on, for some sentences
    (
        "In March 2016 they met. They parted in July.",
        "March 2016: DATE 2016-03 = 2016-03, month-year by words; July: DATE 2016-07 = "
        "2016-07, month by text “March 2016”",
    ),
    (
        "In March 2016 they met. They parted in January.",
        "March 2016: DATE 2016-03 = 2016-03, month-year by words; January: DATE 2018-01 = "
        "2018-01, month by publication",
    ),
    (
        "In March 2016 they met. It rained. They parted in July.",
        "March 2016: DATE 2016-03 = 2016-03, month-year by words; July: DATE 2017-07 = "
        "2017-07, month by publication",
    ),
    (
        "In March 2016 they met. It rained. It snowed. In July they parted.",
        "March 2016: DATE 2016-03 = 2016-03, month-year by words; July: DATE 2016-07 = "
        "2016-07, month by text “March 2016”",
    ),
    (
        "In March 2016 they met. It rained. It snowed. It was hot. In July they parted.",
        "March 2016: DATE 2016-03 = 2016-03, month-year by words; July: DATE 2017-07 = "
        "2017-07, month by publication",
    ),
    (
        "In March 2016 the show was sold. It would open on 9 November.",
        "March 2016: DATE 2016-03 = 2016-03, month-year by words; 9 November: DATE "
        "2016-11-09 = 2016-11-09, month-day by text “March 2016”",
    ),
    (
        "He ruled from 1999, when he won on New Year's Eve.",
        "1999: DATE 1999 = 1999, year by words; New Year's Eve: DATE 1999-12-31 = "
        "1999-12-31, holiday by text “1999”",
    ),
    (
        "In late 2013 and early 2014, he left. In March she came.",
        "late 2013: DATE 2013 (END) = 2013~, year by words; early 2014: DATE 2014 "
        "(START) = 2014~, year by words; March: DATE 2014-03 = 2014-03, month by text "
        "“early 2014”",
    ),
    (
        "In the weeks before the 2016 vote, he left. In August she came.",
        "weeks: DURATION PXW, vague-duration by none; 2016: DATE 2016 = 2016, year by "
        "words; August: DATE 2016-08 = 2016-08, month by text “2016”",
    ),
    # a day told by its place in the month follows the story, too
    (
        "In March 2017 he called. On the first day of June, he left.",
        "March 2017: DATE 2017-03 = 2017-03, month-year by words; the first day of June: "
        "DATE 2017-06-01 = 2017-06-01, nth-day-of-month by text “March 2017”",
    ),
    # ... as does what opens a sentence with a word before it
    (
        "In March 2017 he called. Back in July, they met.",
        "March 2017: DATE 2017-03 = 2017-03, month-year by words; July: DATE 2017-07 = "
        "2017-07, month by text “March 2017”",
    ),
    # the July two years on
    (
        "In May 2015 they met. Two years later in July he left.",
        "May 2015: DATE 2015-05 = 2015-05, month-year by words; Two years later in July: "
        "DATE 2017-07 = 2017-07, later-month by text “May 2015”",
    ),
]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_rows(text: str, expected: str) -> None:
    assert dates(text, "2018-05-16") == expected


HEADINGS = [
    (
        "May 3, 2017\n\nThey met on Wednesday.\n\nMay 4, 2017\n\nThey met on Friday. "
        "This week they parted.",
        "May 3, 2017: DATE 2017-05-03 = 2017-05-03, full-date by words; Wednesday: DATE "
        "2017-05-03 = 2017-05-03, weekday by text “May 3, 2017”; May 4, 2017: DATE "
        "2017-05-04 = 2017-05-04, full-date by words; Friday: DATE XXXX-WXX-5, weekday "
        "by none; This week: DATE 2017-W18 = 2017-05-01/2017-05-07, step-unit by text "
        "“May 4, 2017”",
    ),
    (
        "May 3, 2017 - Oslo, Norway\n\nThey met on Wednesday. They parted this month.",
        "May 3, 2017: DATE 2017-05-03 = 2017-05-03, full-date by words; Wednesday: DATE "
        "2017-05-03 = 2017-05-03, weekday by text “May 3, 2017”; this month: DATE "
        "2017-05 = 2017-05, step-unit by text “May 3, 2017”",
    ),
    (
        "- Jan. 22: He left.\n- June 30: He came back.",
        "Jan. 22: DATE 2018-01-22 = 2018-01-22, month-day by publication; June 30: DATE "
        "2017-06-30 = 2017-06-30, month-day by publication",
    ),
    # a heading's year reaches on, though a day under it was told
    (
        "2017\n\nOn April 3, he left.\n\nIt rained.\n\nIt was cold.\n\nIt was dark.\n\n"
        "It was dry.\n\nOn May 3, he came.",
        "2017: DATE 2017 = 2017, year by words; April 3: DATE 2017-04-03 = 2017-04-03, "
        "month-day by text “2017”; May 3: DATE 2017-05-03 = 2017-05-03, month-day by "
        "text “April 3”",
    ),
]


@pytest.mark.parametrize(("text", "expected"), HEADINGS)
def test_headings_and_labels(text: str, expected: str) -> None:
    assert dates(text, "2018-05-16") == expected


VERBS = [
    ("It was extended through January.", "January: DATE 2018-01 = 2018-01, month by publication"),
    ("It was due by July 3.", "July 3: DATE 2018-07-03 = 2018-07-03, month-day by publication"),
    (
        "He told reporters after a rally in Ohio on May 20 that it rained.",
        "May 20: DATE 2017-05-20 = 2017-05-20, month-day by publication",
    ),
    (
        "The first trip, on May 20, brought nothing.",
        "May 20: DATE 2017-05-20 = 2017-05-20, month-day by publication",
    ),
    ("Smith on May 20 said so.", "May 20: DATE 2017-05-20 = 2017-05-20, month-day by publication"),
    (
        "He planned to leave on May 20.",
        "May 20: DATE 2018-05-20 = 2018-05-20, month-day by publication",
    ),
    (
        "He will leave, he said on May 20.",
        "May 20: DATE 2017-05-20 = 2017-05-20, month-day by publication",
    ),
    (
        "He told them on a hill in Ohio on May 20 that they will meet.",
        "May 20: DATE 2017-05-20 = 2017-05-20, month-day by publication",
    ),
]


@pytest.mark.parametrize(("text", "expected"), VERBS)
def test_verbs(text: str, expected: str) -> None:
    assert dates(text, "2018-05-16") == expected
