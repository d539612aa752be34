"""Who takes part in a happening, and who is on whose side."""

from __future__ import annotations

import pytest

from dashboard.extract.events import camps, parties, triggers
from tests.extract.events.staged import scene

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
    assert parties.speakers(name) == expected
