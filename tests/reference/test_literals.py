"""What a regular expression needs is in every text that it matches."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.reference.literals import needs

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
    ("(?:a(?:b|c)|de?f)", [{"ab", "ac", "def", "df"}]),
    ("(?:talk.|(?:call|meet).*ing)", [{"talk", "call", "meet"}]),
    ("(?:talk)*", []),
    (
        "[abcdefg]met[nopqrsu]",
        [{f"{letter}met" for letter in "abcdefg"}, {f"t{each}" for each in "nopqrsu"}],
    ),
    ("(?:was|is) (?:[a-z]+ ){0,3}told", [{" told"}, {"was ", "is "}]),
    ("(?:[a-z]+ )+told", [{" told"}]),
    ("was(?: [a-z]+){0,3}told", [{"was"}, {"told"}]),
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
        "(?:a(?:b|aa)|b+)",
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
