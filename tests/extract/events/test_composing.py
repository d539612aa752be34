"""A happening as an event: its date, parties, topics and evidence, each in full.

May 16, 2018 is a Wednesday.
"""

from __future__ import annotations

import pytest

from tests.extract.events.test_find import read
from tests.extract.events.whole import events

DATED = [
    # the words say when, where there are any; else the news is of the day on which it is
    # printed
    (
        "Trump met Putin in Oslo on Monday to discuss Syria.",
        ["meeting 2018-05-14 words | with Trump, with Putin | in Oslo, Norway | syria | [Monday]"],
    ),
    (
        "Trump and Putin spoke by phone. The call was short.",
        [
            "call 2018-05-16 publication | with Trump, with Putin | Trump and Putin spoke "
            "by phone. | The call was short."
        ],
    ),
    # what does not say when has the date of another mention
    (
        "Trump met Putin.\n\nThe two presidents, Trump and Putin, met in Oslo on 3 May.",
        [
            "meeting 2018-05-03 words | with Trump, with Putin | in Oslo, Norway | Trump "
            "met Putin. [3 May] | The two presidents, Trump and Putin, met in Oslo on 3 "
            "May. [3 May]"
        ],
    ),
    # ... and what says less than another says just that
    (
        "In May 2017, Trump met Putin. On 4 May 2017, Trump and Putin met in Oslo.",
        [
            "meeting 2017-05-04 words | with Trump, with Putin | in Oslo, Norway | In May "
            "2017, Trump met Putin. [May 2017] 2017-05 words | On 4 May 2017, Trump and "
            "Putin met in Oslo. [4 May 2017]"
        ],
    ),
    (
        "Trump and Putin spoke by phone on 9 May. The two leaders, Trump and Putin, agreed "
        "on grain.",
        [
            "call 2018-05-09 words | with Trump, with Putin | Trump and Putin spoke by "
            "phone on 9 May. [9 May] | The two leaders, Trump and Putin, agreed on grain. "
            "[9 May]"
        ],
    ),
    # what is planned is never told of the day
    (
        "Trump and Putin will meet in Oslo.",
        ["meeting ? - | with Trump, with Putin | in Oslo, Norway | planned"],
    ),
    # ... nor is what is long past
    (
        "During the campaign Trump said that Putin was strong.",
        ["statement ? - | by Trump | ~Putin was strong"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), DATED)
def test_when_and_told_by_what(text: str, expected: list[str]) -> None:
    assert events(text, "2018-05-16") == expected


ACTS = [
    # an act is called as the article calls it, up to where the clause goes on
    (
        "On 4 May 2018 the United States expelled 35 Russian diplomats over the hacking of "
        "the vote.",
        [
            "policy 2018-05-04 words | expelled 35 Russian diplomats | by "
            "United States, with Russia | election-interference sanctions cyber"
            " | [4 May 2018]"
        ],
    ),
    (
        "Russia imposed sanctions on American firms on Monday.",
        [
            "policy 2018-05-14 words | imposed sanctions on American firms | by"
            " Russia, with United States | sanctions | [Monday]"
        ],
    ),
    (
        "The Senate imposed sanctions on Russia that hurt on Monday.",
        [
            "policy 2018-05-14 words | The Senate imposed sanctions on Russia |"
            " with United States, with Russia | sanctions | [Monday]"
        ],
    ),
    (
        "Washington expelled thirty Russian envoys on Monday, and Moscow was angry.",
        [
            "policy 2018-05-14 words | expelled thirty Russian envoys | by United "
            "States, with Russia | [Monday]"
        ],
    ),
    # a president stands for his nation
    (
        "Trump imposed sanctions on Russia on 3 May.",
        [
            "policy 2018-05-03 words | imposed sanctions on Russia | by Trump, "
            "with Russia | sanctions | [3 May]"
        ],
    ),
    # who calls something off does it
    (
        "Trump cancelled a meeting with Putin on Monday over Ukraine.",
        [
            "policy 2018-05-14 words | cancelled a meeting | by Trump, with "
            "Putin | ukraine | [Monday]"
        ],
    ),
    # an act that names no nation is one of those of its paragraph so far
    (
        "France is calm.\n\nThe United States and Russia quarrel. The treaty expired on "
        "Monday. Spain was calm.",
        [
            "policy 2018-05-14 words | The treaty expired | with United States,"
            " with Russia | The treaty expired on Monday. [Monday]"
        ],
    ),
    (
        "The Russian treaty expired.",
        ["policy 2018-05-16 publication | The Russian treaty expired | with Russia | context"],
    ),
    ("The treaty expired on Monday.", []),
    (
        "In May 2016 Trump met Putin in Rome.\n\nThe European Union imposed sanctions on Russia.",
        [
            "meeting 2016-05 words | with Trump, with Putin | in Rome, Italy | In May 2016 "
            "Trump met Putin in Rome. [May 2016]"
        ],
    ),
    (
        "In May 2016 Trump met Putin in Rome.\n\nThe United States imposed sanctions on Russia.",
        [
            "meeting 2016-05 words | with Trump, with Putin | in Rome, Italy | In May 2016 "
            "Trump met Putin in Rome. [May 2016]",
            "policy ? - | imposed sanctions on Russia | by United States, with "
            "Russia | sanctions | The United States imposed sanctions on "
            "Russia.",
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), ACTS)
def test_acts(text: str, expected: list[str]) -> None:
    assert events(text, "2018-05-16") == expected


UNNAMED = [
    # envoys stand for their nation
    (
        "Russian officials met American envoys in Oslo on Monday.",
        ["meeting 2018-05-14 words | with Russia, with United States | in Oslo, Norway | [Monday]"],
    ),
    (
        "Putin met American envoys in Oslo on Monday.",
        ["meeting 2018-05-14 words | with Putin, with United States | in Oslo, Norway | [Monday]"],
    ),
    # where nobody is named, the place and the day may tell
    (
        "Officials met on Monday in Oslo.",
        ["meeting 2018-05-14 words | in Oslo, Norway | context | [Monday]"],
    ),
    ("Officials met in Oslo.", []),
    ("Officials met on Monday.", []),
    (
        "Trump met Angela Merkel.",
        ["meeting 2018-05-16 publication | with Trump, with Angela Merkel | context"],
    ),
    (
        "In May 2016 Trump met Putin in Rome.\n\nGrain is dear.\n\nTrump will meet Angela Merkel.",
        [
            "meeting 2016-05 words | with Trump, with Putin | in Rome, Italy | In May 2016 "
            "Trump met Putin in Rome. [May 2016]",
            "meeting ? - | with Trump, with Angela Merkel | planned context | Trump will "
            "meet Angela Merkel.",
        ],
    ),
    # a paper says nothing of its own
    ("Reuters said on Monday that Russia was calm.", []),
    # others who speak are context, where it is known when
    (
        "Angela Merkel said on Monday that Russia was calm.",
        ["statement 2018-05-14 words | by Angela Merkel | context | [Monday] | ~Russia was calm"],
    ),
    (
        "In May 2016 Trump met Putin in Rome.\n\nAngela Merkel said that Russia was calm.",
        [
            "meeting 2016-05 words | with Trump, with Putin | in Rome, Italy | In May 2016 "
            "Trump met Putin in Rome. [May 2016]",
            "statement 2018-05-16 publication | by Angela Merkel | context | Angela Merkel "
            "said that Russia was calm. | ~Russia was calm",
        ],
    ),
    (
        "In May 2016 Trump met Putin in Rome.\n\nTrump said that Russia was calm.",
        [
            "meeting 2016-05 words | with Trump, with Putin | in Rome, Italy | In May 2016 "
            "Trump met Putin in Rome. [May 2016]",
            "statement 2018-05-16 publication | by Trump | Trump said that Russia was calm."
            " | ~Russia was calm",
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), UNNAMED)
def test_people_without_a_name(text: str, expected: list[str]) -> None:
    assert events(text, "2018-05-16") == expected


EVIDENCE = [
    # topics are those of what the speaker says, not of what others say beside him
    (
        "Trump said that Syria was lost, but Putin said that Crimea was Russian.",
        [
            "statement 2018-05-16 publication | by Trump | syria | ~Syria was lost",
            "statement 2018-05-16 publication | by Putin | crimea | ~Crimea was Russian",
        ],
    ),
    # sayings at a meeting belong to it
    (
        "Trump met Putin in Oslo on Monday. “He is strong,” Trump said. He added that "
        "grain was dear.",
        [
            "meeting 2018-05-14 words | with Trump, with Putin | in Oslo, Norway | Trump "
            "met Putin in Oslo on Monday. [Monday] | “He is strong,” Trump said. [Monday] "
            "| He added that grain was dear. [Monday] | “He is strong,” | ~grain was dear"
        ],
    ),
    # two who speak together
    (
        "Trump and Putin said on Monday that grain was cheap.",
        ["statement 2018-05-14 words | by Trump, by Putin | [Monday] | ~grain was cheap"],
    ),
    # to whom it is said
    (
        "Trump told Angela Merkel on Monday that Putin was strong.",
        ["statement 2018-05-14 words | by Trump, to Angela Merkel | [Monday] | ~Putin was strong"],
    ),
    # words that go on in further sentences
    (
        "“I met him in May,” Trump said. “We were in Oslo. He was late. I like Putin.”",
        [
            "statement 2018-05-16 publication | by Trump | “I met him in May,” Trump said. "
            "| “We were in Oslo. He was late. I like Putin. | “I met him in May,” | “We "
            "were in Oslo. He was late. I like Putin.”"
        ],
    ),
    # speakers who go on
    (
        "“I like him,” Trump said of Putin on Monday. He also said that Russia was strong.",
        [
            "statement 2018-05-14 words | by Trump | “I like him,” Trump said of Putin on "
            "Monday. [Monday] | He also said that Russia was strong. [Monday] | “I like "
            "him,” | ~Russia was strong"
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), EVIDENCE)
def test_evidence(text: str, expected: list[str]) -> None:
    assert events(text, "2018-05-16") == expected


def test_what_is_entitled_later_has_no_title_yet() -> None:
    text = "Trump met Putin in Oslo on Monday. Merkel said on Tuesday that Russia was late."

    assert [event.title for event in read(text, "2018-05-16")] == ["", ""]


def test_the_events_of_an_article_are_numbered_from_one() -> None:
    text = "Trump met Putin in Oslo on Monday.\n\nTrump wrote to Putin on Tuesday."
    assert [event.id for event in read(text, "2018-05-16")] == ["a-1", "a-2"]
