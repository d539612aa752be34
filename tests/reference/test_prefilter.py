"""The cheap test never refuses what the pattern would match."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.reference.prefilter import Prefilter, may_match, required

REQUIRED = [
    ("abc", {"abc"}),
    ("(?i)ABC", {"abc"}),
    (r"\b(?:met|saw)\b", {"met", "saw"}),
    ("(?:a|b)?cd", {"cd"}),
    ("x{2}", {"x"}),
    ("[abc]", {"a", "b", "c"}),
    ("[^abc]", None),
    (r"\w+", None),
    ("[Pp]hon(?:ed|es)", {"phoned", "phones"}),
    ("(?:tele)?phone", {"phone"}),
    (r"\bme(?:t|et)\b", {"met", "meet"}),
    (r"in (?:the )?\w+ talks", {" talks"}),
    (".*", None),
    ("(?:abc|.)", None),
    ("ab(?=cd)", {"ab"}),
]


@pytest.mark.parametrize(("pattern", "expected"), REQUIRED)
def test_required(pattern: str, expected: set[str] | None) -> None:
    assert required(pattern) == (None if expected is None else frozenset(expected))


PARTS = st.sampled_from(
    ["a", "b", "(?:a|bb)", "(?:ab)+", "(?:b|)", "[ab]", "a{2,}", "b*", r"\b", "(?=a)", "."]
)


@given(st.lists(PARTS, min_size=1, max_size=5).map("".join), st.text("abAB "))
def test_a_match_holds_a_required_literal(pattern: str, text: str) -> None:
    literals = required(pattern)

    if literals is not None and re.search(pattern, text):
        assert any(literal in text.lower() for literal in literals)


def test_a_prefilter_names_in_their_order_what_a_text_may_hold() -> None:
    found = Prefilter(
        [
            ("anything", None),
            ("summit", frozenset({"summit"})),
            ("call", frozenset({"by phone", "phoned"})),
            ("one letter", frozenset({"@"})),
        ]
    )

    assert found.possible("they left") == ["anything"]
    assert found.possible("he telephoned from the summits, then") == ["anything", "summit", "call"]
    assert found.possible("write to a@b") == ["anything", "one letter"]


@given(st.lists(PARTS, min_size=1, max_size=5).map("".join), st.text("abAB \n"))
def test_a_prefilter_keeps_what_matches(pattern: str, text: str) -> None:
    if re.search(pattern, text):
        assert Prefilter([(pattern, required(pattern))]).possible(text.lower()) == [pattern]


@given(st.lists(PARTS, min_size=1, max_size=5).map("".join), st.text("abAB "))
def test_the_hurried_test_keeps_what_matches(pattern: str, text: str) -> None:
    if re.search(pattern, text):
        assert may_match(re.compile(pattern), text.lower())
