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


def shapes(shown: frozenset[str]) -> dict[str, str]:
    """The outlines of what is drawn, by its class."""
    found = re.findall(r'<path d="([^"]+)" class="([^"]+)"', drawn(shown))
    return {kind: outline for outline, kind in found}


def test_a_filter_leaves_the_ghosts() -> None:
    assert shapes(frozenset()).keys() == {"ghost"}
    assert shapes(frozenset())["ghost"] == shapes(ALL)["ghost"]
    assert "url(" in drawn(ALL)
    assert "url(" not in drawn(frozenset())


def test_all_columns_of_a_side_are_one_shape() -> None:
    columns_ = shapes(ALL)
    sides = {spot.entry.side for row in SCENE.layout.rows for spot in row.shown()}
    assert columns_.keys() == {"ghost", *(f"cell side-{side}" for side in sides)}
    # where every event is shown, no column is left that is a ghost alone
    cells = sum(len(row.columns) for row in SCENE.layout.rows)
    assert columns_["ghost"].count("M") >= cells
    assert max(outline.count("M") for outline in columns_.values()) == columns_["ghost"].count("M")


def test_colours_say_who_acts_or_speaks() -> None:
    for side in ("trump", "putin", "both", "other"):
        assert f"cell side-{side}" in drawn(ALL)
    one = SCENE.layout.rows[0].columns[0].spots[0].entry.event.id
    assert len([kind for kind in shapes(frozenset({one})) if kind != "ghost"]) == 1


@pytest.mark.parametrize(
    ("events", "words"),
    [(7, "7"), (999, "999"), (1249, "1.2k"), (9949, "9.9k"), (9960, "10k"), (12400, "12k")],
)
def test_numbers_are_short(events: int, words: str) -> None:
    assert figure(events) == words
