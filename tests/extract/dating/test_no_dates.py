"""What is no date, or none that can be told, and letters that change their length."""

from __future__ import annotations

import pytest

from tests.extract.dating.whole import dates

NONE = [
    ("A quarter of them left.", ""),
    ("Three-quarters of them left.", ""),
    ("She met the 42-year-old man.", ""),
    ("She sang on Black Friday evening.", ""),
]


@pytest.mark.parametrize(("text", "expected"), NONE)
def test_no_dates(text: str, expected: str) -> None:
    assert dates(text, "2018-05-16") == expected


UNTOLD = [
    ("The year was long.", "The year: DATE XXXX, the-year by none"),
    ("He left by year-end.", "year-end: DATE XXXX, year-end by none"),
    ("He left this morning.", "this morning: DATE XXXX-XX-XX, this-daypart by none"),
    ("It was the end of the month.", "the end of the month: DATE XXXX, end-of-period by none"),
]


@pytest.mark.parametrize(("text", "expected"), UNTOLD)
def test_untold(text: str, expected: str) -> None:
    assert dates(text, None) == expected


LONGER = [
    (
        "In İzmir and İnegöl they met Thursday.",
        "Thursday: DATE 2018-05-10 = 2018-05-10, weekday by publication",
    ),
]


@pytest.mark.parametrize(("text", "expected"), LONGER)
def test_letters_that_are_longer_in_lower_case(text: str, expected: str) -> None:
    assert dates(text, "2018-05-16") == expected


STORY = [
    (
        "In March 2016 they met. A year ago it had rained. In July they parted.",
        "March 2016: DATE 2016-03 = 2016-03, month-year by words; A year ago: DATE 2017 "
        "= 2017, ago by publication; July: DATE 2016-07 = 2016-07, month by text “March "
        "2016”",
    ),
    # months without a verb that looks back may lie ahead
    (
        "Talks went on in 2016. Meetings in May, July and December.",
        "2016: DATE 2016 = 2016, year by words; May: DATE 2018-05 = 2018-05, month by "
        "publication; July: DATE 2018-07 = 2018-07, month by publication; December: DATE "
        "2017-12 = 2017-12, month by publication",
    ),
    (
        "Talks went on in 2016. They met in July and December.",
        "2016: DATE 2016 = 2016, year by words; July: DATE 2016-07 = 2016-07, month by "
        "text “2016”; December: DATE 2016-12 = 2016-12, month by text “2016”",
    ),
    # far into the text as at its beginning
    (
        "It was a long and dry day in the old town by the sea, and nobody in all the "
        "houses on the hill above the harbour had slept, for the bells had rung until "
        "the sun rose. In March 2016 they met, and they parted in July.",
        "March 2016: DATE 2016-03 = 2016-03, month-year by words; July: DATE 2016-07 = "
        "2016-07, month by text “March 2016”",
    ),
]


@pytest.mark.parametrize(("text", "expected"), STORY)
def test_the_story_goes_on(text: str, expected: str) -> None:
    assert dates(text, "2018-05-16") == expected


MONTH = [
    (
        "They met on Monday.",
        "Monday: DATE 2018-0X-XX = 2018-04-30/2018-05-28, weekday by publication",
    ),
    (
        "They meet on Monday.",
        "Monday: DATE 2018-0X-0X = 2018-05-07/2018-06-04, weekday by publication",
    ),
    (
        "They met last Monday.",
        "last Monday: DATE 2018-0X-XX = 2018-04-30/2018-05-28, weekday by publication",
    ),
]


@pytest.mark.parametrize(("text", "expected"), MONTH)
def test_of_a_month_of_publication(text: str, expected: str) -> None:
    assert dates(text, "2018-05") == expected
