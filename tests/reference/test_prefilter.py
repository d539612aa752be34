"""The cheap test never refuses what the pattern would match."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.reference.prefilter import required

REQUIRED = [
    ("abc", {"abc"}),
    ("(?i)ABC", {"abc"}),
    (r"\b(?:met|saw)\b", {"met", "saw"}),
    ("(?:a|b)?cd", {"cd"}),
    ("x{2}", {"x"}),
    ("[abc]", None),
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
