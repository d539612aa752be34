"""Happenings that took place more than once, each with its date."""

from __future__ import annotations

import pytest

from tests.extract.events.test_find import read
from tests.extract.events.whole import events

SEVERAL = [
    # more of them in another month
    *(
        (
            f"Trump and Putin spoke by phone on 2 May 2017, {words} in June.",
            [
                "call 2017-05-02 words | with Trump, with Putin | [2 May 2017]",
                "call 2017-06 words | with Trump, with Putin | [June]",
            ],
        )
        for words in ("and twice more", "and four times", "and three more times over four days")
    ),
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
    # ... days of one year
    *(
        (
            f"Trump and Putin spoke by phone {words}on 9 October, 2 November and 4 December.",
            [
                "call 2017-10-09 words | with Trump, with Putin | [9 October]",
                "call 2017-11-02 words | with Trump, with Putin | [2 November]",
                "call 2017-12-04 words | with Trump, with Putin | [4 December]",
            ],
        )
        for words in ("", "three times in 2017: ", "at least three times in 2017 — ")
    ),
    # ... be it told as talk
    (
        "Trump and Putin last spoke at length in Rome in July 2017, and they shook hands in Oslo "
        "on 11 November 2017.",
        [
            "meeting 2017-07 words | with Trump, with Putin | in Rome, Italy | [July 2017]",
            "meeting 2017-11-11 words | with Trump, with Putin | in Oslo, Norway | "
            "[11 November 2017]",
        ],
    ),
    # ... days of several months, be it of acts
    (
        "Trump expelled Russian envoys on 9 October and 2 November 2017.",
        [
            f"policy {day} words | expelled Russian envoys | by Trump, with Russia | [{words}]"
            for day, words in (("2017-10-09", "9 October"), ("2017-11-02", "2 November 2017"))
        ],
    ),
    (
        "Trump and Putin talked separately on 9 and 12 May.",
        [
            "call 2018-05-09 words | with Trump, with Putin | [9]",
            "call 2018-05-12 words | with Trump, with Putin | [12 May]",
        ],
    ),
    # ... with a place behind each
    (
        "Trump met Putin on 7 July 2017 in Rome, 11 November 2017 in Oslo and 2 May in Paris.",
        [
            "meeting 2017-07-07 words | with Trump, with Putin | in Rome, Italy | [7 July 2017]",
            "meeting 2017-11-11 words | with Trump, with Putin | in Oslo, Norway | "
            "[11 November 2017]",
            "meeting 2018-05-02 words | with Trump, with Putin | in Paris, France | [2 May]",
        ],
    ),
    # talks of two days are one
    (
        "Trump and Putin met on 4 and 5 May 2017 in Oslo.",
        [
            "meeting 2017-05-04/2017-05-05 words | with Trump, with Putin | in Oslo, Norway | "
            "[4 and 5 May 2017]"
        ],
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
    # asked for no contact
    ("When did they last sing? In May 2017.", []),
]


@pytest.mark.parametrize(("text", "expected"), SEVERAL)
def test_each_has_its_date(text: str, expected: list[str]) -> None:
    assert events(text, "2018-05-16") == expected


TWO = "Trump and Putin have spoken before. In a call in 2017 Putin thanked Trump.\n\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # "they" are the two, whoever else the sentence names
        (
            "On May 3, 2019, a month after Jane Doe's report, they spoke for an hour.",
            ["2017", "2019-05-03"],
        ),
        ("Their last announced call was on July 23, 2020.", ["2017", "2020-07-23"]),
        (
            "Putin called for much the same reason on Dec. 29, 2019, when the rain had stopped.",
            ["2017", "2019-12-29"],
        ),
        # ... but not who is spoken with
        ("On May 3, 2019 they spoke with Erdogan.", ["2017", "2019-05-03"]),
    ],
)
def test_a_later_call_of_the_two(text: str, expected: list[str]) -> None:
    assert [e.date for e in read(TWO + text, "2020-11-20") if e.kind == "call"] == expected


def test_later_that_day_is_the_day_of_the_call_just_told() -> None:
    text = (
        "“Fiction,” Peskov said of Trump on Nov. 11.\n\nAfter Wednesday's call Trump wrote "
        "that Putin was kind. In the Oval Office later that day, he said he would meet Putin."
    )
    assert {e.date for e in read(text, "2025-02-13")} == {"2024-11-11", "2025-02-12"}


def test_a_treaty_denounced_as_bad_is_still_in_force() -> None:
    text = (
        "In a call in 2017 Trump denounced the treaty as a bad deal for the U.S. and told Putin so."
    )
    assert "policy" not in {e.kind for e in read(text, "2020-11-20")}


TELEPHONE = """A history of Trump and Putin on the telephone

They have sat down together only a handful of times.

28 January 2017: An hour in the Oval Office
With Mike Pence and Michael Flynn grouped around the desk, Trump spent about an hour on the line.

23 July 2020: Arms
Last week's conversation dealt with strategic weapons.
"""


def test_a_history_of_calls_need_not_name_the_other_one() -> None:
    found = [e for e in read(TELEPHONE, "2020-08-01") if not e.context]
    assert [(e.kind, e.date) for e in found] == [
        ("call", "2017-01-28"),
        ("call", "2020-07-20/2020-07-26"),
    ]
    assert all(
        {p.name for p in e.participants} == {"Donald Trump", "Vladimir Putin"} for e in found
    )


def test_what_they_agree_on_is_done_by_the_two() -> None:
    text = "Trump and Putin met in Oslo on Friday. They agreed on a ceasefire for Syria."
    policies = [e for e in read(text, "2019-11-20") if e.kind == "policy"]
    assert {p.name for e in policies for p in e.participants} == {"Donald Trump", "Vladimir Putin"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Trump and Putin have met once this year, in Rome on May 5, to end the war that began "
            "in February 2012.",
            [("meeting", "2019-05-05")],
        ),
        (
            "On May 7 Trump and Putin spoke by telephone, exchanged greetings and went on.",
            [("call", "2019-05-07")],
        ),
        (
            "Trump has met Putin twice since he moved back in May - once in early June and again "
            "in late August.",
            [("meeting", "2019-06~"), ("meeting", "2019-08~")],
        ),
        ("Trump has imposed no sanctions on Moscow.", []),
    ],
)
def test_it_is_told_but_once(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(e.kind, e.date) for e in read(text, "2019-11-20")] == expected


def test_a_meeting_that_one_only_speaks_of_is_not_the_one_in_which_he_does() -> None:
    text = (
        "Trump and Putin talked on 2 April. They spoke on 2 May, when Trump told Putin he wanted "
        "Russia at a meeting of the allies this fall."
    )
    assert ("call", "2018-05-02") in [(each.kind, each.date) for each in read(text, "2018-05-16")]
