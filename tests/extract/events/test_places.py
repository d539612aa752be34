"""Where a happening took place."""

from __future__ import annotations

import pytest

from dashboard.extract.events import places, triggers
from tests.extract.events.staged import scene
from tests.extract.events.whole import events

ROWS = [
    ("They met in Helsinki.", "Helsinki, Finland"),
    ("They met in Japan's Osaka.", "Osaka, Japan"),
    ("The Helsinki summit was short.", "Helsinki, Finland"),
    ("They met in the Austrian capital, Vienna.", "Vienna, Austria"),
    ("They met at the White House.", "Washington, United States"),
    # a capital that acts is a government
    ("Moscow said that they met.", None),
    ("They met Washington's envoy.", None),
    # what stands in another clause is another place
    ("They met while Merkel was in Paris.", None),
]


@pytest.mark.parametrize(("text", "place"), ROWS)
def test_place(text: str, place: str | None) -> None:
    staged = scene(text)
    head = triggers.find(staged, triggers.possible(staged))[0].span

    assert places.find(staged, head) == place


TOLD = [
    (
        "Trump met Putin in Finland’s Helsinki on Monday.",
        ["meeting 2018-05-14 words | with Trump, with Putin | in Helsinki, Finland | [Monday]"],
    ),
    (
        "The Helsinki summit of Trump and Putin took place on Monday.",
        ["summit 2018-05-14 words | with Trump, with Putin | in Helsinki, Finland | [Monday]"],
    ),
    (
        "Moscow said that Trump met Putin near Paris on Monday.",
        [
            "meeting 2018-05-14 words | with Trump, with Putin | in Paris, France | [Monday]"
            " | ~Trump met Putin near Paris on Monday"
        ],
    ),
    (
        "Trump met Putin in Oslo on Monday, and Merkel met Macron in Rome.",
        [
            "meeting 2018-05-14 words | with Trump, with Putin | in Oslo, Norway | [Monday]",
            "meeting 2018-05-16 publication | with Angela Merkel, with Emmanuel Macron | "
            "in Rome, Italy | context",
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_where_it_took_place(text: str, expected: list[str]) -> None:
    assert events(text, "2018-05-16") == expected


NAMED = [
    (
        "Trump met Putin at the White House on Monday.",
        [
            "meeting 2018-05-14 words | with Trump, with Putin | in Washington, United "
            "States | [Monday]"
        ],
    ),
    (
        "Trump met Putin near the city of Oslo on Monday.",
        ["meeting 2018-05-14 words | with Trump, with Putin | in Oslo, Norway | [Monday]"],
    ),
    (
        "Trump met Putin outside Oslo on Monday.",
        ["meeting 2018-05-14 words | with Trump, with Putin | in Oslo, Norway | [Monday]"],
    ),
    (
        "Oslo said that Trump met Putin on Monday.",
        ["meeting 2018-05-14 words | with Trump, with Putin | [Monday]"],
    ),
    (
        "In Oslo on Monday Trump met Putin before he flew to Rome.",
        ["meeting 2018-05-14 words | with Trump, with Putin | in Oslo, Norway | [Monday]"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), NAMED)
def test_places_named_in_all_ways(text: str, expected: list[str]) -> None:
    assert events(text, "2018-05-16") == expected
