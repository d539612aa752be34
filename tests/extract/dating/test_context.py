"""Why an expression is read so, as a reader is told."""

from __future__ import annotations

import pytest

from tests.extract.dating.whole import reasons

REASONS = [
    ("He left on 4 May 2017.", "“4 May 2017”, as it is written"),
    ("He left on 31 February 2017.", "“31 February 2017”, which is no day of the calendar"),
    ("He left on May 4.", "“May 4”, read as the one last before the publication on 16 May 2018"),
    ("He left on May 30.", "“May 30”, read as the one last before the publication on 16 May 2018"),
    ("He left in June.", "“June”, read as the last one before the publication on 16 May 2018"),
    ("He left in May.", "“May”, read as that of the publication on 16 May 2018"),
    (
        "He will leave in August.",
        "“August”, read as the next one after the publication on 16 May 2018",
    ),
    ("He left on Monday.", "“Monday”, read as the last Monday on or before 16 May 2018"),
    ("He left last Monday.", "“last Monday”, read as the last Monday before 16 May 2018"),
    ("He leaves next Monday.", "“next Monday”, read as the next Monday after 16 May 2018"),
    ("He will leave on Friday.", "“Friday”, read as the first Friday on or after 16 May 2018"),
    ("He left last week.", "“last week”, counted from the publication on 16 May 2018"),
    ("He left two hours ago.", "“two hours ago”, which names no date"),
    ("He stayed for two days.", "“two days”, which names no date of the calendar"),
    ("He left in the nineties.", "“the nineties”, read as the last decade of that name"),
    (
        "It rose in Q3 2017. It fell in the 2015 quarter.",
        "“Q3 2017”, as it is written; “the 2015 quarter”, the quarter told before",
    ),
    ("He left at Easter 2017.", "“Easter 2017”, Easter of 2017"),
    (
        "He left at Christmas.",
        "“Christmas”, Christmas, counted from the publication on 16 May 2018",
    ),
    ("He left after 9/11.", "“9/11”, the day of the attacks of 11 September 2001"),
    (
        "He left. The next day she left.",
        "“The next day”, which counts from a date the text does not tell",
    ),
    (
        "He left on 4 May 2017. The next day she left.",
        "“4 May 2017”, as it is written; “The next day”, counted from the date told before it",
    ),
    (
        "In March 2015, he left. In July, she left.",
        "“March 2015”, as it is written; “July”, the first one after the date before it",
    ),
    (
        "June 4, 2015\n\nHe left on Thursday.",
        "“June 4, 2015”, as it is written; “Thursday”, the day of the heading above",
    ),
    (
        "June 4, 2015\n\nHe left on Friday.",
        "“June 4, 2015”, as it is written; “Friday”, which nothing in the text or its "
        "publication dates",
    ),
    (
        "It rose last quarter. It fell in the quarter.",
        "“last quarter”, counted from the publication on 16 May 2018; “the quarter”, the "
        "one told before",
    ),
    (
        "June 4, 2015\n\nHe left this month.",
        "“June 4, 2015”, as it is written; “this month”, of the heading above",
    ),
    ("It fell in the 2015 quarter.", "“the 2015 quarter”, of which no quarter is told"),
    ("He worked there in 2014-2011.", "“2014-2011”, whose end lies before its start"),
]


@pytest.mark.parametrize(("text", "expected"), REASONS)
def test_reasons(text: str, expected: str) -> None:
    assert reasons(text, "2018-05-16") == expected


UNKNOWN = [
    ("He left on Monday.", "“Monday”, which counts from a day of publication that is not known"),
    ("He left last week.", "“last week”, which counts from a day of publication that is not known"),
]


@pytest.mark.parametrize(("text", "expected"), UNKNOWN)
def test_reasons_without_a_publication(text: str, expected: str) -> None:
    assert reasons(text, None) == expected


WEEK = [
    (
        "He left on Monday.",
        "“Monday”, read as the last Monday on or before the publication between 14 May "
        "2018 and 20 May 2018",
    ),
    (
        "He left last week.",
        "“last week”, counted from the publication between 14 May 2018 and 20 May 2018",
    ),
]


@pytest.mark.parametrize(("text", "expected"), WEEK)
def test_reasons_within_a_week(text: str, expected: str) -> None:
    assert reasons(text, "2018-05-14/2018-05-20") == expected
