"""Who takes part in a happening, and who is on whose side."""

from __future__ import annotations

import pytest

from dashboard.extract.events import camps, parties, triggers, voices
from tests.extract.events.staged import scene
from tests.extract.events.whole import events

T, P, O = "Donald Trump", "Vladimir Putin", "Barack Obama"  # noqa: E741

PARTIES = [
    ("Trump met Putin in Oslo.", [(T, "party"), (P, "party")]),
    ("Putin telephoned Trump.", [(P, "agent"), (T, "recipient")]),
    ("Trump and Putin met, Obama recalled.", [(T, "party"), (P, "party")]),
    ("Obama said that Trump met Putin.", [(T, "party"), (P, "party")]),
    ("Before he flew home with Obama, Trump met Putin.", [(T, "party"), (P, "party")]),
    ("The two leaders, Trump and Putin, met.", [(T, "party"), (P, "party")]),
    # an owner of something else takes no part
    ("Obama's successor Trump met Putin.", [(T, "party"), (P, "party")]),
    # what goes on has only those it names itself
    ("Obama praised the meeting between Trump and Putin.", [(T, "party"), (P, "party")]),
    ("Obama praised the meeting.", []),
]


@pytest.mark.parametrize(("text", "expected"), PARTIES)
def test_parties(text: str, expected: list[tuple[str, str]]) -> None:
    staged = scene(text)
    trigger = triggers.find(staged, triggers.possible(staged))[0]
    found = parties.find(staged, trigger.span, trigger.goes_on)

    assert sorted((p.name, p.role) for p in found) == sorted(expected)


def test_sides_and_countries() -> None:
    assert [camps.side(name) for name in (T, P, O, "The Kremlin", "Nobody")] == [
        "trump", "putin", "us", "putin", "",
    ]  # fmt: skip
    assert camps.country("The Kremlin") == "Russia"


def test_nations() -> None:
    assert camps.nations_in("U.S. officials told Moscow and the Russians") == (
        "United States",
        "Russia",
    )


def test_unnamed_people_stand_for_their_nation() -> None:
    staged = scene("Bolton met his Russian counterpart and spoke of China.")

    assert camps.counterparts(staged, staged.sentence) == ("Russia",)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Donald Trump and Vladimir Putin", (T, P)),
        ("Trinidad and Tobago", ("Trinidad and Tobago",)),
        (T, (T,)),
    ],
)
def test_two_who_speak_together_are_two(name: str, expected: tuple[str, ...]) -> None:
    assert voices.speakers(name) == expected


PARTIES_TOLD = [
    (
        "The meeting of Trump and Putin on Monday was short.",
        ["meeting 2018-05-14 words | with Trump, with Putin | [Monday]"],
    ),
    (
        "Trump and Putin’s meeting on Monday in Oslo was short.",
        ["meeting 2018-05-14 words | with Trump, with Putin | in Oslo, Norway | [Monday]"],
    ),
    (
        "Trump and his guest Putin met in Oslo on Monday.",
        ["meeting 2018-05-14 words | with Putin, with Trump | in Oslo, Norway | [Monday]"],
    ),
    (
        "Putin, who was received by Trump on Monday in Oslo, was late.",
        ["meeting 2018-05-14 words | with Putin, with Trump | in Oslo, Norway | [Monday]"],
    ),
    (
        "Erdogan discussed grain with Trump and Putin in a call on Monday.",
        ["call 2018-05-14 words | with Recep Tayyip Erdogan, with Trump, with Putin | [Monday]"],
    ),
    (
        "Trump’s aide Kushner met Putin on Monday.",
        ["meeting 2018-05-14 words | with Jared Kushner, with Putin | [Monday]"],
    ),
    ("The Trump administration met Putin on Monday.", []),
    ("Putin rang Trump on Monday.", ["call 2018-05-14 words | by Putin, to Trump | [Monday]"]),
    (
        "Trump hosted Putin in Oslo on Monday.",
        ["meeting 2018-05-14 words | by Trump, to Putin | in Oslo, Norway | [Monday]"],
    ),
    (
        "Trump received a letter from Putin on Monday.",
        ["message 2018-05-14 words | with Trump, with Putin | [Monday]"],
    ),
    (
        "Trump sent Putin a letter on Monday.",
        ["message 2018-05-14 words | by Trump, to Putin | [Monday]"],
    ),
    (
        "Trump told the reporter Jane Doe on Monday that Putin was strong.",
        ["statement 2018-05-14 words | by Trump, to Jane Doe | [Monday] | ~Putin was strong"],
    ),
    (
        "Trump had a long and frank call with the Russian leader Vladimir Putin on Monday.",
        ["call 2018-05-14 words | with Trump, with Putin | [Monday]"],
    ),
    (
        "Jane Doe met Trump on Monday, and Putin was in Rome.",
        ["meeting 2018-05-14 words | with Jane Doe, with Trump | context | [Monday]"],
    ),
    (
        "Trump and Putin spoke on Monday for about an hour.",
        ["call 2018-05-14 words | with Trump, with Putin | [Monday]"],
    ),
    (
        "In Rome, Trump spoke of his meeting with Putin in Oslo on Monday.",
        ["meeting 2018-05-14 words | with Trump, with Putin | in Oslo, Norway | [Monday]"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), PARTIES_TOLD)
def test_who_takes_part(text: str, expected: list[str]) -> None:
    assert events(text, "2018-05-16") == expected
