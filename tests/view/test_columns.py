from __future__ import annotations

import re

import pytest

from dashboard.view.address import State
from dashboard.view.catalogue import catalogue
from dashboard.view.columns import columns, figure
from dashboard.view.scene import scene
from tests import factory

SCENE = scene(catalogue(factory.synthetic(900), ()), State())
ALL = frozenset(spot.entry.event.id for row in SCENE.layout.rows for spot in row.shown())


def drawn(shown: frozenset[str]) -> str:
    return "".join(columns(SCENE, shown))


def numbers(shown: frozenset[str]) -> int:
    return sum(map(int, re.findall(r'class="number">(\d+)<', drawn(shown))))


def test_the_numbers_are_those_of_the_events_shown() -> None:
    assert numbers(ALL) == len(ALL)
    some = frozenset(sorted(ALL)[:100])
    assert numbers(some) == 100


def test_a_filter_leaves_the_ghosts() -> None:
    assert drawn(frozenset()).count("ghost") == drawn(ALL).count("ghost") > 0
    assert not re.search(r"cell side-|url\(", drawn(frozenset()))


def test_colours_say_who_acts_or_speaks() -> None:
    for side in ("trump", "putin", "both", "other"):
        assert f"cell side-{side}" in drawn(ALL)


@pytest.mark.parametrize(
    ("events", "words"),
    [(7, "7"), (999, "999"), (1249, "1.2k"), (9949, "9.9k"), (9960, "10k"), (12400, "12k")],
)
def test_numbers_are_short(events: int, words: str) -> None:
    assert figure(events) == words
