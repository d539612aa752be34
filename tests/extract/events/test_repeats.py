"""Happenings that took place more than once, each with its date."""

from __future__ import annotations

import pytest

from tests.extract.events.whole import events

SEVERAL = [
    # of several contacts the one that is singled out
    (
        "Trump and Putin met six times. The last was in Geneva in June 2017.",
        [
            "meeting 2017-06 words | with Trump, with Putin | in Geneva, Switzerland | "
            "Trump and Putin met six times. [June 2017] | The last was in Geneva in June "
            "2017. [June 2017]"
        ],
    ),
    # ... in the same paragraph
    ("Trump and Putin met six times.\n\nThe last was in Geneva in June 2017.", []),
    (
        "Trump and Putin spoke by phone eight times, most recently on 2 May.",
        ["call 2018-05-02 words | with Trump, with Putin | [2 May]"],
    ),
    (
        "Trump and Putin spoke by phone eight times, the last time on 2 May.",
        ["call 2018-05-02 words | with Trump, with Putin | [2 May]"],
    ),
    # one for each month
    (
        "Trump and Putin met in March 2017, May 2017 and July 2017.",
        [
            "meeting 2017-03 words | with Trump, with Putin | [March 2017]",
            "meeting 2017-05 words | with Trump, with Putin | [May 2017]",
            "meeting 2017-07 words | with Trump, with Putin | [July 2017]",
        ],
    ),
    (
        "Trump and Putin spoke by phone twice in April 2017 and again in May 2017.",
        [
            "call 2017-04 words | with Trump, with Putin | [April 2017]",
            "call 2017-05 words | with Trump, with Putin | [May 2017]",
        ],
    ),
    (
        "Trump and Putin spoke by phone once in April 2017 and again in July 2017.",
        [
            "call 2017-04 words | with Trump, with Putin | [April 2017]",
            "call 2017-07 words | with Trump, with Putin | [July 2017]",
        ],
    ),
    # talks of two days are one
    (
        "Trump and Putin met on 4 and 5 May 2017 in Oslo.",
        ["meeting 2017-05-04 words | with Trump, with Putin | in Oslo, Norway | [4]"],
    ),
    # one verb tells of several, each with its place
    (
        "Trump met Putin in Rome on 7 July 2017, and in Oslo on 11 November.",
        [
            "meeting 2017-07-07 words | with Trump, with Putin | in Rome, Italy | [7 July 2017]",
            "meeting 2017-11-11 words | with Trump, with Putin | in Oslo, Norway | [11 November]",
        ],
    ),
    (
        "Trump and Putin met in Rome (2016) and Oslo (2017).",
        [
            "meeting 2016 words | with Trump, with Putin | in Rome, Italy | [2016]",
            "meeting 2017 words | with Trump, with Putin | [2017]",
        ],
    ),
    (
        "Trump phoned Putin on 2 May after a storm, and on 14 May to thank him.",
        [
            "call 2018-05-02 words | by Trump, to Putin | [2 May]",
            "call 2018-05-14 words | by Trump, to Putin | [14 May]",
        ],
    ),
    # a contact of the same kind or of another
    (
        "Trump and Putin met in Rome in June 2017. Later that month, Trump phoned Putin.",
        [
            "meeting 2017-06 words | with Trump, with Putin | in Rome, Italy | Trump and "
            "Putin met in Rome in June 2017. [June 2017]",
            "call 2017-06 words | by Trump, to Putin | Later that month, Trump phoned "
            "Putin. [Later that month]",
        ],
    ),
    # ... or which was the first
    (
        "Trump and Putin spoke by phone eight times. The first took place in May 2017.",
        [
            "call 2017-05 words | with Trump, with Putin | Trump and Putin spoke by "
            "phone eight times. [May 2017] | The first took place in May 2017. [May 2017]"
        ],
    ),
    (
        "Trump and Putin spoke by phone eight times, most recently last week.",
        ["call 2018-05-07/2018-05-13 words | with Trump, with Putin | [last week]"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), SEVERAL)
def test_each_has_its_date(text: str, expected: list[str]) -> None:
    assert events(text, "2018-05-16") == expected
