"""Whose side people and institutions are on, named or not."""

from __future__ import annotations

import pytest

from dashboard.extract.events import camps
from tests.extract.events.staged import scene
from tests.extract.events.whole import events

UNNAMED = [
    (
        "Teams from Russia and the US met in Oslo on Monday.",
        ["meeting 2018-05-14 words | with Russia, with United States | in Oslo, Norway | [Monday]"],
    ),
    (
        "Delegations from Russia, Ukraine and the United States met in Oslo on Monday.",
        [
            "meeting 2018-05-14 words | with Russia, with Ukraine, with United States | in "
            "Oslo, Norway | ukraine | [Monday]"
        ],
    ),
    (
        "American diplomats met Putin’s officials in Oslo on Monday.",
        ["meeting 2018-05-14 words | with United States, with Russia | in Oslo, Norway | [Monday]"],
    ),
    (
        "Lavrov met the American under secretary in Oslo on Monday.",
        [
            "meeting 2018-05-14 words | with Sergei Lavrov, with United States | in Oslo, "
            "Norway | [Monday]"
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), UNNAMED)
def test_people_without_a_name(text: str, expected: list[str]) -> None:
    assert events(text, "2018-05-16") == expected


SPEAK = [
    (
        "A Kremlin spokesman said on Monday that Trump was strong.",
        ["statement 2018-05-14 words | by Dmitry Peskov | [Monday] | ~Trump was strong"],
    ),
    (
        "A State Department official said on Monday that Russia was weak.",
        ["statement 2018-05-14 words | by State Department official | [Monday] | ~Russia was weak"],
    ),
    ("A mayor’s spokesman said on Monday that Russia was weak.", []),
    (
        "The Kremlin said on Monday that the United States was weak.",
        ["statement 2018-05-14 words | by The Kremlin | [Monday] | ~the United States was weak"],
    ),
    (
        "The Pentagon said on Monday that Russia was weak.",
        ["statement 2018-05-14 words | by Pentagon | [Monday] | ~Russia was weak"],
    ),
    (
        "Barack Obama said on Monday that Russia was weak.",
        ["statement 2018-05-14 words | by Barack Obama | context | [Monday] | ~Russia was weak"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), SPEAK)
def test_people_who_speak_for_others(text: str, expected: list[str]) -> None:
    assert events(text, "2018-05-16") == expected


NATIONS = [
    # the nations that words name, and those whose bodies they name
    ("Merkel and Congress praised Moscow.", ("United States", "Russia"), ()),
    ("Congress praised Merkel.", ("United States",), ()),
    (
        "Moscow praised Congress, and Berlin the Kremlin.",
        ("Russia", "United States", "Germany"),
        (),
    ),
    ("Jane Doe praised the Example Council.", (), ()),
    # those of whom somebody without a name takes part
    (
        "Trump’s team met Russian officials, and Chinese grain.",
        ("Russia", "China"),
        ("Russia", "United States"),
    ),
    (
        "Officials from Russia, Ukraine and the US met.",
        ("Russia", "Ukraine", "United States"),
        ("Russia", "Ukraine", "United States"),
    ),
    (
        "Russia’s deputy foreign minister met the US under secretary.",
        ("Russia", "United States"),
        ("Russia", "United States"),
    ),
    ("Trump met Lavrov, his counterpart.", (), ()),
]


@pytest.mark.parametrize(("text", "named", "unnamed"), NATIONS)
def test_nations(text: str, named: tuple[str, ...], unnamed: tuple[str, ...]) -> None:
    staged = scene(text)

    assert camps.nations_of(staged, staged.sentence) == named
    assert camps.counterparts(staged, staged.sentence) == unnamed


@pytest.mark.parametrize(
    ("name", "side", "country", "kind"),
    [
        ("Kremlin spokesman", "putin", "", "spokesman"),
        ("State Department spokeswoman", "us", "", "spokesman"),
        ("Pentagon official", "us", "", "spokesman"),
        ("Mayor spokesman", "", "", ""),
        ("Dmitry Peskov", "putin", "Russia", "person"),
        ("The Kremlin", "putin", "Russia", "institution"),
        ("Pentagon", "us", "United States", "institution"),
        ("Jane Doe", "", "", ""),
    ],
)
def test_sides(name: str, side: str, country: str, kind: str) -> None:
    kinds = [
        *(["spokesman"] if camps.is_spokesman(name) else []),
        *(["person"] if camps.is_person(name) else []),
        *(["institution"] if camps.is_institution(name) else []),
    ]

    assert (camps.side(name), camps.country(name)) == (side, country)
    assert " ".join(kinds) == kind
