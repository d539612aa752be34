"""The cheap test never refuses what the pattern would match."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.reference.prefilter import Prefilter, may_match, needs

NEEDED: list[tuple[str, list[set[str]]]] = [
    ("abc", [{"abc"}]),
    ("(?i)ABC", [{"abc"}]),
    (r"\b(?:met|saw)\b", [{"met", "saw"}]),
    ("(?:a|b)?cd", [{"cd"}]),
    ("x{2}", [{"x"}]),
    ("[abc]", [{"a", "b", "c"}]),
    ("[^abc]", []),
    (r"\w+", []),
    ("[Pp]hon(?:ed|es)", [{"phoned", "phones"}]),
    ("(?:tele)?phone", [{"phone"}]),
    (r"\bme(?:t|et)\b", [{"met", "meet"}]),
    (r"in (?:the )?\w+ talks", [{" talks"}, {"in "}]),
    ("(?:took|takes) .* side", [{" side"}, {"took ", "takes "}]),
    ("they spoke with .* with", [{"they spoke with "}]),
    ("with .* talk", [{" talk"}, {"with "}]),
    (".*", []),
    ("(?:abc|.)", []),
    ("ab(?=cd)", [{"ab"}]),
]


@pytest.mark.parametrize(("pattern", "expected"), NEEDED)
def test_needs(pattern: str, expected: list[set[str]]) -> None:
    assert [set(literals) for literals in needs(pattern)] == expected


PARTS = st.sampled_from(
    [
        "a",
        "b",
        "(?:a|bb)",
        "(?:ab)+",
        "(?:b|)",
        "[ab]",
        "a{2,}",
        "b*",
        r"\b",
        "(?=a)",
        ".",
        " ",
        ", ",
    ]
)


@given(st.lists(PARTS, min_size=1, max_size=5).map("".join), st.text("abAB ,"))
def test_a_match_holds_what_its_pattern_needs(pattern: str, text: str) -> None:
    if re.search(pattern, text):
        for literals in needs(pattern):
            assert any(literal in text.lower() for literal in literals)


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
