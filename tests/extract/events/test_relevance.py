"""Which happenings belong on the timeline, and which are context."""

from __future__ import annotations

import pytest

from tests.extract.events.test_find import read
from tests.extract.events.whole import events

CONTACTS = [
    # between the presidents, or their people
    (
        "Lavrov met Rex Tillerson in Moscow on Monday.",
        [
            "meeting 2018-05-14 words | with Sergei Lavrov, with Rex Tillerson | in "
            "Moscow, Russia | [Monday]"
        ],
    ),
    (
        "Lavrov met his American counterpart in Oslo on Monday.",
        [
            "meeting 2018-05-14 words | with Sergei Lavrov, with Mike Pompeo | in Oslo, "
            "Norway | [Monday]"
        ],
    ),
    (
        "Lavrov met Angela Merkel in Moscow on Monday.",
        [
            "meeting 2018-05-14 words | with Sergei Lavrov, with Angela Merkel | in "
            "Moscow, Russia | context | [Monday]"
        ],
    ),
    (
        "Rex Tillerson met Angela Merkel in Oslo on Monday.",
        [
            "meeting 2018-05-14 words | with Rex Tillerson, with Angela Merkel | in Oslo, "
            "Norway | context | [Monday]"
        ],
    ),
    (
        "Russian officials met German envoys in Oslo on Monday.",
        [
            "meeting 2018-05-14 words | with Russia, with Germany | in Oslo, Norway | "
            "context | [Monday]"
        ],
    ),
]


TOGETHER = [
    # an act that answers the other side of its paragraph
    (
        "Russia is large.\n\nTrump was angry. On 2 May Washington shut a consulate.",
        False,
    ),
    ("Russia threw out ten Americans. On 2 May Washington shut a consulate.", True),
    # a house that stands for its country
    ("Sergei Ryabkov met Joe Doe at the State Department on 2 May.", True),
    ("Joe Doe met Joe Roe at the State Department on 2 May.", False),
    ("Steve Witkoff spent three hours in the Kremlin on 2 May.", True),
    ("Sergei Ryabkov met Joe Doe in Oslo on 2 May, the State Department said.", False),
]


@pytest.mark.parametrize(("text", "between"), TOGETHER)
def test_what_makes_it_one_between_the_two(text: str, between: bool) -> None:
    found = [event for event in read(text, "2018-05-16") if event.date == "2018-05-02"]
    assert [event.context for event in found if event.kind != "statement"] == [not between]


@pytest.mark.parametrize(("text", "expected"), CONTACTS)
def test_contacts(text: str, expected: list[str]) -> None:
    assert events(text, "2018-05-16") == expected


SAID = [
    # of the other, by name or by country
    (
        "Putin said on Monday that Trump was strong.",
        ["statement 2018-05-14 words | by Putin | [Monday] | ~Trump was strong"],
    ),
    (
        "Putin said on Monday that the United States was strong.",
        ["statement 2018-05-14 words | by Putin | [Monday] | ~the United States was strong"],
    ),
    (
        "Trump said on Monday that Russia was strong.",
        ["statement 2018-05-14 words | by Trump | [Monday] | ~Russia was strong"],
    ),
    (
        "Trump said on Monday that France was strong.",
        ["statement 2018-05-14 words | by Trump | context | [Monday] | ~France was strong"],
    ),
    # a minister for his president
    (
        "Sergei Lavrov said on Monday that the United States was late.",
        ["statement 2018-05-14 words | by Sergei Lavrov | [Monday] | ~the United States was late"],
    ),
    (
        "Sergei Lavrov said on Monday that grain was late.",
        ["statement 2018-05-14 words | by Sergei Lavrov | context | [Monday] | ~grain was late"],
    ),
    # no senator for hers
    (
        "Senator John McCain said on Monday that Putin was a thug.",
        ["statement 2018-05-14 words | by John McCain | context | [Monday] | ~Putin was a thug"],
    ),
    # sanctions, by Russia; interference, by both
    (
        "Putin said on Monday that sanctions were bad.",
        ["statement 2018-05-14 words | by Putin | sanctions | [Monday] | ~sanctions were bad"],
    ),
    (
        "Trump said on Monday that sanctions were good.",
        [
            "statement 2018-05-14 words | by Trump | sanctions | context | [Monday] | "
            "~sanctions were good"
        ],
    ),
    (
        "Trump said on Monday that nobody had meddled in the election.",
        [
            "statement 2018-05-14 words | by Trump | election-interference | [Monday] | "
            "~nobody had meddled in the election"
        ],
    ),
    (
        "Putin said on Monday that nobody had meddled in the election.",
        [
            "statement 2018-05-14 words | by Putin | election-interference | [Monday] | "
            "~nobody had meddled in the election"
        ],
    ),
    # what the paragraph was of before
    (
        "Trump was in Rome. Russia is to leave. “So are we,” he said on Monday.",
        [
            "statement 2018-05-14 words | by Trump | “So are we,” he said on Monday. "
            "[Monday] | “So are we,”"
        ],
    ),
    (
        "Trump was in Rome. Russia is to leave.\n\n“So are we,” he said on Monday.",
        [
            "statement 2018-05-14 words | by Trump | “So are we,” he said on Monday. "
            "[Monday] | “So are we,”"
        ],
    ),
    # the other is near, though not in what is said
    (
        "Trump, with Putin beside him, said on Monday that grain was cheap.",
        ["statement 2018-05-14 words | by Trump | [Monday] | ~grain was cheap"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), SAID)
def test_what_is_said(text: str, expected: list[str]) -> None:
    assert events(text, "2018-05-16") == expected


ACTS = [
    # of one country towards the other
    (
        "The United States imposed sanctions on Russia on Monday.",
        [
            "policy 2018-05-14 words | imposed sanctions on Russia | by United States, "
            "with Russia | sanctions | [Monday]"
        ],
    ),
    # ... and what is taken up is one of those that were told of
    (
        "The United States will punish Russia. The measures took effect on Monday.",
        [
            "policy 2018-05-14 words | The measures took effect | with United States, "
            "with Russia | The measures took effect on Monday. [Monday]"
        ],
    ),
    (
        "The European Union will punish Russia. The measures took effect on Monday.",
        [
            "policy 2018-05-14 words | The measures took effect | with European Union, "
            "with Russia | context | The measures took effect on Monday. [Monday]"
        ],
    ),
    (
        "The European Union imposed sanctions on Russia on Monday.",
        [
            "policy 2018-05-14 words | The European Union imposed sanctions on "
            "Russia | with European Union, with Russia | sanctions | context | "
            "[Monday]"
        ],
    ),
    (
        "The United States imposed sanctions on Iran on Monday.",
        [
            "policy 2018-05-14 words | imposed sanctions on Iran | by United "
            "States, with Iran | sanctions iran | context | [Monday]"
        ],
    ),
    # their treaties
    (
        "Trump and Putin quarrel about the United States and Russia.\n\nGrain is dear.\n\n"
        "The arms control treaty expired on Monday.",
        [],
    ),
    # an inquiry into interference
    (
        "The Senate opened an inquiry into Russian interference in the election on Monday.",
        [
            "policy 2018-05-14 words | The Senate opened an inquiry into "
            "Russian interference | with United States, with Russia | "
            "election-interference | [Monday]"
        ],
    ),
    (
        "The Senate opened an inquiry into the price of grain on Monday.",
        [
            "policy 2018-05-14 words | The Senate opened an inquiry into the "
            "price of grain | with United States | context | [Monday]"
        ],
    ),
    # what is told of it in its paragraph
    (
        "Trump and Putin quarrel.\n\nRussia meddled in the election, the panel says. The pages "
        "released on Monday tell how.",
        [
            "policy 2018-05-14 words | The pages released | with Russia | The "
            "pages released on Monday tell how. [Monday]"
        ],
    ),
    # in an article on a treaty of the two
    (
        "New START is old.\n\nGrain is dear. "
        "Putin suspended his country's participation on Monday.",
        [
            "policy 2018-05-14 words | suspended his country's participation | "
            "by Putin | Putin suspended his country's participation on Monday. "
            "[Monday]"
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), ACTS)
def test_acts(text: str, expected: list[str]) -> None:
    assert events(text, "2018-05-16") == expected


OF_ONE = [
    (
        "The United States imposed sanctions over meddling in the 2016 election on Monday.",
        [
            "policy 2018-05-14 words | imposed sanctions | by United States | "
            "election-interference sanctions | [Monday]"
        ],
    ),
    (
        "The Senate imposed sanctions over election interference on Monday.",
        [
            "policy 2018-05-14 words | The Senate imposed sanctions | with United States | "
            "election-interference sanctions | [Monday]"
        ],
    ),
    (
        "The United States withdrew from the INF treaty on Monday.",
        [
            "policy 2018-05-14 words | withdrew from the INF treaty | by United"
            " States | arms-control | context | [Monday]"
        ],
    ),
    (
        "Trump and Putin quarrel.\n\nThe United States withdrew from the INF treaty on Monday.",
        [
            "policy 2018-05-14 words | withdrew from the INF treaty | by United"
            " States | arms-control | The United States withdrew from the INF "
            "treaty on Monday. [Monday]"
        ],
    ),
    (
        "Trump and Putin quarrel.\n\nThe United States left the nuclear treaty on Monday.",
        [
            "policy 2018-05-14 words | left the nuclear treaty | by United "
            "States | context | The United States left the nuclear treaty on "
            "Monday. [Monday]"
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), OF_ONE)
def test_acts_of_one_country(text: str, expected: list[str]) -> None:
    assert events(text, "2018-05-16") == expected
