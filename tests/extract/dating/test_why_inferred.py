"""Why a date is read so where the publication is only inferred, and what a quarter leaves open."""

from __future__ import annotations

import pytest

from tests.extract.dating.whole import dates, reasons

INFERRED = [
    (
        "President-elect Donald Trump took the call on 21 November. President Barack "
        "Obama said on Monday that he would help.",
        "“21 November”, read as the one last before the publication between 21 November "
        "2016 and 27 November 2016 (not printed: 21 November 2016 is the one Monday that "
        "fits President-elect Trump and President Obama); “Monday”, read as the last "
        "Monday on or before the publication between 21 November 2016 and 27 November "
        "2016 (not printed: 21 November 2016 is the one Monday that fits President-elect "
        "Trump and President Obama)",
    ),
    ("In 2016 they met.", "“2016”, as it is written"),
]


@pytest.mark.parametrize(("text", "expected"), INFERRED)
def test_why(text: str, expected: str) -> None:
    assert reasons(text, None) == expected


QUARTERS = [
    (
        "Sales rose in the third quarter of 2017. The same day he left.",
        "the third quarter of 2017: DATE 2017-Q3 = 2017-07/2017-09, quarter by words; "
        "The same day: DATE XXXX-XX-XX, same-unit by none",
    ),
    (
        "Sales rose in the third quarter of 2017. The same year he left.",
        "the third quarter of 2017: DATE 2017-Q3 = 2017-07/2017-09, quarter by words; "
        "The same year: DATE 2017 = 2017, same-unit by text “the third quarter of 2017”",
    ),
    # a row of months takes up its year, and nothing behind it does
    (
        "Talks went on in 2016. They met in May, July and December. They left in March.",
        "2016: DATE 2016 = 2016, year by words; May: DATE 2016-05 = 2016-05, month by "
        "text “2016”; July: DATE 2016-07 = 2016-07, month by text “2016”; December: DATE "
        "2016-12 = 2016-12, month by text “2016”; March: DATE 2018-03 = 2018-03, month "
        "by publication",
    ),
    (
        "Talks went on in 2016. They met in May, July and December. They left on Monday.",
        "2016: DATE 2016 = 2016, year by words; May: DATE 2016-05 = 2016-05, month by "
        "text “2016”; July: DATE 2016-07 = 2016-07, month by text “2016”; December: DATE "
        "2016-12 = 2016-12, month by text “2016”; Monday: DATE 2018-05-14 = 2018-05-14, "
        "weekday by publication",
    ),
    # it is the last quarter told, whatever month was told since
    (
        "In the second quarter of 2017 sales rose. In March 2018 he left. In that "
        "quarter costs fell.",
        "the second quarter of 2017: DATE 2017-Q2 = 2017-04/2017-06, quarter by words; "
        "March 2018: DATE 2018-03 = 2018-03, month-year by words; that quarter: DATE "
        "2017-Q2 = 2017-04/2017-06, same-unit by text “the second quarter of 2017”",
    ),
]


@pytest.mark.parametrize(("text", "expected"), QUARTERS)
def test_what_is_no_quarter(text: str, expected: str) -> None:
    assert dates(text, "2018-05-16") == expected
