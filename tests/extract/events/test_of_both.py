"""What belongs to the two countries, and what only surrounds it, each event in full."""

from __future__ import annotations

import pytest

from tests.extract.events.whole import events

SIDES = [
    (
        "Trump and Putin said in a joint statement on Monday that all is well.",
        ["statement 2018-05-14 words | by Trump, by Putin | [Monday] | ~all is well"],
    ),
    (
        "Trump and Merkel said in a joint statement on Monday that all is well.",
        [
            "statement 2018-05-14 words | by Trump, by Angela Merkel | context | [Monday]"
            " | ~all is well"
        ],
    ),
    # no senator, nor who was president
    (
        "Senator John McCain said on Monday that Russia was late.",
        ["statement 2018-05-14 words | by John McCain | context | [Monday] | ~Russia was late"],
    ),
    (
        "Barack Obama said on Monday that Russia was late.",
        ["statement 2018-05-14 words | by Barack Obama | context | [Monday] | ~Russia was late"],
    ),
    (
        "The Senate said on Monday that Russia was late.",
        ["statement 2018-05-14 words | by US Senate | [Monday] | ~Russia was late"],
    ),
    (
        "Mike Pompeo said on Monday that Russia was late.",
        ["statement 2018-05-14 words | by Mike Pompeo | [Monday] | ~Russia was late"],
    ),
    # in an article about both, all that either side says
    (
        "Sergei Lavrov said on Monday that all is well.",
        ["statement 2018-05-14 words | by Sergei Lavrov | context | [Monday] | ~all is well"],
    ),
    (
        "Trump and Putin are near.\n\nSergei Lavrov said on Monday that all is well.",
        [
            "statement 2018-05-14 words | by Sergei Lavrov | Sergei Lavrov said on "
            "Monday that all is well. [Monday] | ~all is well"
        ],
    ),
    (
        "Trump and Putin are near.\n\nThe State Department spokesman said on Monday that "
        "all is well.",
        [
            "statement 2018-05-14 words | by State Department spokesman | The State "
            "Department spokesman said on Monday that all is well. [Monday] | ~all is "
            "well"
        ],
    ),
    (
        "Trump and Moscow are near.\n\nPutin said on Monday that all is well.",
        [
            "statement 2018-05-14 words | by Putin | Putin said on Monday that all is "
            "well. [Monday] | ~all is well"
        ],
    ),
    (
        "Washington and Putin are near.\n\nPutin said on Monday that all is well.",
        [
            "statement 2018-05-14 words | by Putin | Putin said on Monday that all is "
            "well. [Monday] | ~all is well"
        ],
    ),
    # ... but not what is long past
    ("Trump and Putin are near.\n\nDuring the campaign, Trump said that all is well.", []),
    (
        "During the campaign, Trump said that Putin was strong. Trump said that Putin was weak.",
        [
            "statement 2018-05-16 publication | by Trump | During the campaign, Trump "
            "said that Putin was strong. | Trump said that Putin was weak. | ~Putin was "
            "strong | ~Putin was weak"
        ],
    ),
    (
        "During the campaign, Trump said that Putin was strong.\n\nTrump said that Putin was weak.",
        [
            "statement ? - | by Trump | During the campaign, Trump said that Putin was "
            "strong. | ~Putin was strong",
            "statement 2018-05-16 publication | by Trump | Trump said that Putin was "
            "weak. | ~Putin was weak",
        ],
    ),
    # what is said soon after a meeting was said at it, three paragraphs on no longer
    (
        "Trump met Putin in Oslo on Monday.\n\nIt rained.\n\nTrump said that Putin was fair.",
        [
            "meeting 2018-05-14 words | with Trump, with Putin | in Oslo, Norway | Trump "
            "met Putin in Oslo on Monday. [Monday] | Trump said that Putin was fair. "
            "[Monday] | ~Putin was fair"
        ],
    ),
    (
        "Trump met Putin in Oslo on Monday.\n\nIt rained.\n\nIt snowed.\n\nTrump said "
        "that Putin was fair.",
        [
            "meeting 2018-05-14 words | with Trump, with Putin | in Oslo, Norway | Trump "
            "met Putin in Oslo on Monday. [Monday]",
            "statement 2018-05-16 publication | by Trump | Trump said that Putin was "
            "fair. | ~Putin was fair",
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), SIDES)
def test_who_speaks_for_whom(text: str, expected: list[str]) -> None:
    assert events(text, "2018-05-16") == expected


ACTS = [
    (
        "Germany signed a treaty with Russia on Monday.",
        [
            "policy 2018-05-14 words | signed a treaty | by Germany, with "
            "Russia | context | [Monday]"
        ],
    ),
    (
        "Trump imposed tariffs on Monday on Russia.",
        [
            "policy 2018-05-14 words | imposed tariffs | by Trump, with Russia "
            "| trade-tariffs | [Monday]"
        ],
    ),
    ("The treaty expired on Monday.", []),
    ("Sanctions expired.", []),
    (
        "Officials met in Oslo on Monday. They met in Oslo on Monday.",
        [
            "meeting 2018-05-14 words | in Oslo, Norway | context | Officials met in "
            "Oslo on Monday. [Monday]",
            "meeting 2018-05-14 words | in Oslo, Norway | context | They met in Oslo on "
            "Monday. [Monday]",
        ],
    ),
    # what is planned needs a day, a place or somebody else
    ("Trump and Putin will meet.", []),
    (
        "Trump and Putin will meet in Oslo.",
        ["meeting ? - | with Trump, with Putin | in Oslo, Norway | planned"],
    ),
    (
        "Trump and Putin will meet in July.",
        ["meeting 2018-07 words | with Trump, with Putin | planned | [July]"],
    ),
    ("Trump will meet Merkel.", ["meeting ? - | with Trump, with Angela Merkel | planned context"]),
    (
        "Trump sent a letter to Putin on Monday.",
        ["message 2018-05-14 words | by Trump, to Putin | [Monday]"],
    ),
    (
        "A letter from Trump to Putin arrived on Monday.",
        ["message 2018-05-14 words | with Trump, with Putin | [Monday]"],
    ),
    (
        "Putin hosted Trump in Moscow on Monday.",
        ["meeting 2018-05-14 words | by Putin, to Trump | in Moscow, Russia | [Monday]"],
    ),
    # sanctions on nobody named are on the other only in an article about both, and only Trump's
    (
        "Merkel is old.\n\nTrump imposed sanctions on Monday.",
        [
            "policy 2018-05-14 words | imposed sanctions | by Trump | sanctions"
            " | context | Trump imposed sanctions on Monday. [Monday]"
        ],
    ),
    (
        "Trump spoke of Putin.\n\nMacron imposed sanctions on Monday.",
        [
            "policy 2018-05-14 words | imposed sanctions | by Emmanuel Macron |"
            " sanctions | context | Macron imposed sanctions on Monday. "
            "[Monday]"
        ],
    ),
    # an act has its day from those who tell of it
    (
        "Russian diplomats were expelled, the White House said on Monday.",
        [
            "policy 2018-05-14 words | Russian diplomats were expelled | with "
            "Russia, with United States | [Monday]",
            "statement 2018-05-14 words | by The White House | [Monday] | ~Russian "
            "diplomats were expelled",
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), ACTS)
def test_acts_and_plans(text: str, expected: list[str]) -> None:
    assert events(text, "2018-05-16") == expected
