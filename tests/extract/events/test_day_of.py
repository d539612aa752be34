"""Which date words date what, each event in full.  May 16, 2018 is a Wednesday."""

from __future__ import annotations

import pytest

from tests.extract.events.whole import events

DATED = [
    # the narrower of two
    (
        "Trump met Putin last week, on 9 May, in Oslo.",
        ["meeting 2018-05-09 words | with Trump, with Putin | in Oslo, Norway | [9 May]"],
    ),
    (
        "A week ago Trump met Putin in Oslo on 9 May.",
        ["meeting 2018-05-09 words | with Trump, with Putin | in Oslo, Norway | [9 May]"],
    ),
    # for what, since when and before what is no date
    (
        "Trump sent Putin greetings for Christmas.",
        ["message 2018-05-16 publication | by Trump, to Putin"],
    ),
    (
        "Since Friday, Trump has met Putin.",
        ["meeting 2018-05-16 publication | with Trump, with Putin"],
    ),
    (
        "Trump met Putin before the 2016 election.",
        ["meeting 2018-05-16 publication | with Trump, with Putin"],
    ),
    (
        "Trump met Putin three days before they left on Monday.",
        ["meeting 2018-05-11 words | with Trump, with Putin | [three days before]"],
    ),
    (
        "With Victory Day approaching, Trump called Putin.",
        ["call 2018-05-16 publication | to Putin, by Trump"],
    ),
    # ... but by then, and at that time
    (
        "By Friday, Trump had met Putin.",
        ["meeting 2018-05-11 words | with Trump, with Putin | [Friday]"],
    ),
    (
        "Trump met Putin at last month's forum.",
        ["meeting 2018-04 words | with Trump, with Putin | [last month]"],
    ),
    # the date that the text gives elsewhere to what is counted from
    (
        "Soon after taking office Trump called Putin.\n\nHe took power.\n\nTrump sang "
        "after taking office in January 2017.",
        [
            "call 2017-01 words | to Putin, by Trump | Soon after taking office Trump "
            "called Putin. [January 2017]"
        ],
    ),
    # each its own
    (
        "Trump said Monday he had met Putin in Oslo in 2017.",
        [
            "meeting 2017 words | with Trump, with Putin | in Oslo, Norway | [2017]",
            "statement 2018-05-14 words | by Trump | [Monday] | ~he had met Putin in Oslo in 2017",
        ],
    ),
    (
        "Trump spoke to Putin by phone on Monday and said on Tuesday that he was strong.",
        [
            "call 2018-05-14 words | with Trump, with Putin | [Monday]",
            "statement 2018-05-15 words | by Trump | [Tuesday] | ~he was strong",
        ],
    ),
    (
        "Trump met Putin in Oslo, and in May the Senate imposed sanctions on Russia.",
        [
            "meeting 2018-05-16 publication | with Trump, with Putin | in Oslo, Norway | sanctions",
            "policy 2018-05 words | The Senate imposed sanctions on Russia | "
            "with United States, with Russia | sanctions | [May]",
        ],
    ),
    (
        "Trump denied on Monday that he had met Putin in May.",
        ["statement 2018-05-14 words | by Trump | [Monday] | ~he had met Putin in May"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), DATED)
def test_which_words_date_a_happening(text: str, expected: list[str]) -> None:
    assert events(text, "2018-05-16") == expected


FRAMES = [
    (
        "- May 3: Trump met Putin. He sang of Putin.\n- May 4: Trump called Putin.",
        [
            "meeting 2018-05-03 words | with Trump, with Putin | - May 3: Trump met "
            "Putin. [May 3] | He sang of Putin. [May 3]",
            "call 2018-05-04 words | to Putin, by Trump | - May 4: Trump called Putin. [May 4]",
        ],
    ),
    (
        "May 3, 2018\n\nTrump met Putin in Oslo.\n\nMay 4, 2018\n\nTrump called Putin.",
        [
            "meeting 2018-05-03 words | with Trump, with Putin | in Oslo, Norway | Trump "
            "met Putin in Oslo. [May 3, 2018]",
            "call 2018-05-04 words | to Putin, by Trump | Trump called Putin. [May 4, 2018]",
        ],
    ),
    # under another heading the date above holds no longer
    (
        "May 3, 2018\n\nTrump met Putin in Oslo.\n\nThe sequel\n\nTrump called Putin.\n\n"
        "May 5, 2018\n\nIt rained.",
        [
            "meeting 2018-05-03 words | with Trump, with Putin | in Oslo, Norway | Trump "
            "met Putin in Oslo. [May 3, 2018]",
            "call 2018-05-16 publication | to Putin, by Trump | Trump called Putin.",
        ],
    ),
    # a saying goes on from what its speaker did, or nobody
    (
        "On Tuesday came the answer. “No, we will not go with Putin,” Trump said.",
        [
            "statement 2018-05-15 words | by Trump | “No, we will not go with Putin,” "
            "Trump said. [Tuesday] | “No, we will not go with Putin,”"
        ],
    ),
    (
        "On Tuesday Trump left. “No, we will not go with Putin,” Trump said.",
        [
            "statement 2018-05-15 words | by Trump | “No, we will not go with Putin,” "
            "Trump said. [Tuesday] | “No, we will not go with Putin,”"
        ],
    ),
    (
        "On Tuesday Merkel left. “No, we will not go with Putin,” Trump said.",
        [
            "statement 2018-05-16 publication | by Trump | “No, we will not go with "
            "Putin,” Trump said. | “No, we will not go with Putin,”"
        ],
    ),
    (
        "On Tuesday Merkel left. Hours later Trump said that Putin was strong.",
        [
            "statement 2018-05-15 words | by Trump | Hours later Trump said that Putin "
            "was strong. [Tuesday] | ~Putin was strong"
        ],
    ),
    # a text that looks back goes on from date to date
    (
        "In May 2016 Trump said that Putin was strong. In June 2016 Merkel left. Trump "
        "said that Putin was weak.",
        [
            "statement 2016-05 words | by Trump | In May 2016 Trump said that Putin was "
            "strong. [May 2016] | ~Putin was strong",
            "statement 2016-06 words | by Trump | Trump said that Putin was weak. [June "
            "2016] | ~Putin was weak",
        ],
    ),
    (
        "In May 2016 Trump said that Putin was strong. Trump said that Putin was weak.",
        [
            "statement 2016-05 words | by Trump | In May 2016 Trump said that Putin was "
            "strong. [May 2016] | Trump said that Putin was weak. [May 2016] | ~Putin "
            "was strong | ~Putin was weak"
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), FRAMES)
def test_dates_that_stand_above_or_before(text: str, expected: list[str]) -> None:
    assert events(text, "2018-05-16") == expected


SAME = [
    (
        "The Senate imposed sanctions on Russia on Monday. Germany imposed sanctions on "
        "Russia on Monday.",
        [
            "policy 2018-05-14 words | The Senate imposed sanctions on Russia |"
            " with United States, with Russia | sanctions | The Senate imposed "
            "sanctions on Russia on Monday. [Monday]",
            "policy 2018-05-14 words | imposed sanctions on Russia | by "
            "Germany, with Russia | sanctions | context | Germany imposed "
            "sanctions on Russia on Monday. [Monday]",
        ],
    ),
    (
        "Trump and Putin met on Monday. Merkel and Putin met on Monday.",
        [
            "meeting 2018-05-14 words | with Trump, with Putin | Trump and Putin met on "
            "Monday. [Monday]",
            "meeting 2018-05-14 words | with Angela Merkel, with Putin | context | "
            "Merkel and Putin met on Monday. [Monday]",
        ],
    ),
    (
        "Trump met Putin in Oslo on Monday. They met in Rome on Monday.",
        [
            "meeting 2018-05-14 words | with Trump, with Putin | in Oslo, Norway | Trump "
            "met Putin in Oslo on Monday. [Monday]",
            "meeting 2018-05-14 words | with Trump, with Putin | in Rome, Italy | They "
            "met in Rome on Monday. [Monday]",
        ],
    ),
    (
        "Trump met Putin in Oslo on Monday. The two met in Oslo.",
        [
            "meeting 2018-05-14 words | with Trump, with Putin | in Oslo, Norway | Trump "
            "met Putin in Oslo on Monday. [Monday] | The two met in Oslo. [Monday]"
        ],
    ),
    (
        "In May 2016 Trump met Putin. He said that Putin was strong.",
        [
            "meeting 2016-05 words | with Trump, with Putin | In May 2016 Trump met "
            "Putin. [May 2016] | He said that Putin was strong. [May 2016] | ~Putin was "
            "strong"
        ],
    ),
    # nobody named, but a place and a day
    (
        "They met on Monday in Oslo.",
        ["meeting 2018-05-14 words | in Oslo, Norway | context | [Monday]"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), SAME)
def test_what_is_one_and_what_are_two(text: str, expected: list[str]) -> None:
    assert events(text, "2018-05-16") == expected


SPOKE = [
    (
        "At a forum, Trump was speaking on Monday.",
        ["statement 2018-05-14 words | by Trump | context | [Monday]"],
    ),
    (
        "In an interview that aired on Monday, Trump spoke.",
        ["statement 2018-05-14 words | by Trump | context | [Monday]"],
    ),
    ("Jane Doe was speaking on Monday.", []),
    ("She spoke on Monday.", []),
]


@pytest.mark.parametrize(("text", "expected"), SPOKE)
def test_that_somebody_spoke(text: str, expected: list[str]) -> None:
    assert events(text, "2018-05-16") == expected
