"""Dates that follow from a heading, and from a day told in the same paragraph."""

from __future__ import annotations

import pytest

from tests.extract.dating.whole import timexes

# (text, EDTF of the last expression that is a date); published on 31 January 2018
ROWS = [
    # months as headings, of the year that the headline tells
    ("2017: A year of quarrels\n\nApril\n\nOn the 3rd, Doe called Smith.", "2017-04-03"),
    ("2017: A year of quarrels\n\nMay\n\nIt began well. On the 9th they met.", "2017-05-09"),
    ("June\n\nOn the 4th he left.", "2017-06-04"),
    ("2017 in review\n\nJanuary\n\nThe year began. On the 28th they spoke.", "2017-01-28"),
    ("October 2016\n\nHe left on the 8th. He came back on the 19th.", "2016-10-19"),
    # a name is no heading
    ("April Doe sang.\n\nOn the 3rd, she left.", "2018-01-03"),
    # what stands under a heading ends with the next one
    ("May 2, 2016 - Oslo\n\nThey met.\n\nWhat next?\n\nThey meet on Friday.", "2018-02-02"),
    ("May 2, 2016 - Oslo\n\nThey met.\n\nThe road home\n\nHe left on January 9.", "2018-01-09"),
    ("May 2, 2016 - Oslo\n\nThey met.\n\nHe left on June 9.", "2016-06-09"),
    # a month after one of an earlier year, in the next sentence
    ("They met in Oslo in May 2016. In August they met again.", "2016-08"),
    ("They met in Oslo in May 2016. In December they met again.", "2017-12"),
    ("They met in Oslo in May 2016.\n\nIn August they met again.", "2017-08"),
    # hours that make days, and a week that only takes up its day
    ("He spoke on May 2, 2016. Forty-eight hours later he left.", "2016-05-04"),
    ("He spoke on May 2, 2016. Six hours later he left.", "2016-05-02"),
    ("He spoke on May 2, 2016. It rained that week. Two days later he left.", "2016-05-04"),
    ("He spoke in May 2016. It rained that week. Two days later he left.", "2016-05"),
    # the day that the paragraph tells, a sentence between
    ("They spoke on Tuesday. It took an hour. Later in the day he was asked.", "2018-01-30"),
    ("They spoke on Tuesday.\n\nIt took an hour.\n\nLater in the day he was asked.", "2018-01-30"),
    ("They spoke on January 9.\n\nIt took long.\n\nLater in the day he was asked.", "2018-01-31"),
    # a weekday of the days told, and days of an office
    ("They parted on January 9. They had words at dinner on the Friday.", "2018-01-12"),
    ("They parted on January 9. They want to meet on the Friday.", "2018-01-12"),
    ("They are to meet on the Friday.", "2018-02-02"),
    ("They parted on January 9. The Tuesday market was closed.", "2018-01-30"),
    ("He took office on January 9. Two days into the job, he called.", "2018-01-11"),
    # "since" of the sentence before
    ("It was the first since Roe left. In April 2017 they spoke twice: on the 9th.", "2017-04-09"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_under_a_heading(text: str, expected: str) -> None:
    dates = [timex.edtf for timex in timexes(text, "2018-01-31") if timex.edtf]

    assert dates[-1] == expected
