"""The cheap test never refuses what the pattern would match."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.reference.literals import needs
from dashboard.reference.prefilter import Prefilter, may_match
from tests.reference.test_literals import PARTS


def test_a_prefilter_names_in_their_order_what_a_text_may_hold() -> None:
    found = Prefilter(
        [
            ("anything", ()),
            ("summit", (frozenset({"summit"}),)),
            ("call", (frozenset({"by phone", "phoned"}),)),
            ("one letter", (frozenset({"@"}),)),
            ("two words", (frozenset({"take "}), frozenset({"side", "word"}))),
        ]
    )

    assert found.possible("they left") == ["anything"]
    assert found.possible("he telephoned from the summits, then") == ["anything", "summit", "call"]
    assert found.possible("write to a@b") == ["anything", "one letter"]
    assert found.possible("to take no side") == ["anything", "two words"]
    assert found.possible("to take it") == found.possible("takes side") == ["anything"]


@given(st.lists(PARTS, min_size=1, max_size=5).map("".join), st.text("abAB ,\n"))
def test_a_prefilter_keeps_what_matches(pattern: str, text: str) -> None:
    if re.search(pattern, text):
        assert Prefilter([(pattern, needs(pattern))]).possible(text.lower()) == [pattern]


@given(st.lists(PARTS, min_size=1, max_size=5).map("".join), st.text("abAB ,"))
def test_the_hurried_test_keeps_what_matches(pattern: str, text: str) -> None:
    if re.search(pattern, text):
        assert may_match(re.compile(pattern), text.lower())


@pytest.mark.parametrize(
    "literal", ["put it off", " side", "side ", "about out", "it put it", ", she said"]
)
@pytest.mark.parametrize("around", ["{}", "x{}", "{}x", "x {} x", "\n{}\n", '"{}, x'])
def test_a_literal_is_found_wherever_a_text_holds_it(literal: str, around: str) -> None:
    assert Prefilter([(literal, (frozenset({literal}),))]).possible(around.format(literal))
