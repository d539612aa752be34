"""A pattern's alternatives find together what the pattern finds."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.reference.alternatives import alternatives, by_letters, is_anchored, one_of
from dashboard.reference.tables import Pattern, matches

APART = [
    ("abc", ["abc"]),
    ("a|(?:b|c)d", ["a", "bd", "cd"]),
    (r"(?i)\b(?:met|saw (?:her|him))\b", [r"(?i)\bmet\b", r"(?i)\bsaw (?:her|him)\b"]),
    (r"(?<!a |b)(?:c|[|)]|\|)", ["(?<!a |b)c", "(?<!a |b)[|)]", r"(?<!a |b)\|"]),
    ("(?:a|b)+c", ["(?:a|b)+c"]),
    ("x(?:a|b)", ["x(?:a|b)"]),
    ("(?i:a|b)c|d", ["(?i:a|b)c", "d"]),
    (r"(a|b)\1|c", [r"(a|b)\1|c"]),
    ("(?:a|b", ["(?:a|b"]),
]

LETTERS = [
    (r"\bmet\b", r"met(?<=\bmet)\b"),
    (r"(?<!had )\b[Mm]ets?", r"[Mm]et(?<=(?<!had )\b[Mm]et)s?"),
    (r"\bx*", r"\bx*"),
    ("met", "met"),
    (r"\ba|b", r"\ba|b"),
    (r"(?i)\bmet", r"(?i)\bmet"),
    (r"\b\w+", r"\b\w+"),
]


@pytest.mark.parametrize(("pattern", "expected"), APART)
def test_alternatives(pattern: str, expected: list[str]) -> None:
    assert list(alternatives(pattern)) == expected


@pytest.mark.parametrize(("pattern", "expected"), LETTERS)
def test_letters_come_first(pattern: str, expected: str) -> None:
    assert by_letters(pattern) == expected


BOUND = r"\b"
WORDS = ["Oslo", "Os", "A.B", "a", "the Os"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Oslo, Os and A.B", ["Oslo", "Os", "A.B"]),
        ("the Oslo of the Os", ["Oslo", "the Os"]),
        ("mOs AxB -a", ["a"]),
    ],
)
def test_one_of_many_words(text: str, found: list[str]) -> None:
    assert re.findall(f"(?:{one_of(WORDS, BOUND)}){BOUND}", text) == found
    assert not re.search(one_of([], ""), text)


@pytest.mark.parametrize("pattern", ["^a", "(?i)^a", "^(?:a|b)", r"^\W*(?:a|b)c"])
def test_what_stands_at_the_beginning_need_not_be_looked_for(pattern: str) -> None:
    assert is_anchored(pattern)


@pytest.mark.parametrize("pattern", ["a", r"\ba", "(?:^a|b)", "^a|b", "(?m)^a", "(^a)", "", "(?i)"])
def test_what_may_stand_further_on_is_looked_for(pattern: str) -> None:
    assert not is_anchored(pattern)


PARTS = st.sampled_from(
    [
        r"a",
        r"b",
        r"ab",
        r"(?:a|bb)",
        r"(?:ab|a)b",
        r"(?:b|a(?:b|a))",
        r"[ab]",
        r"a{2}",
        r"b*",
        r"|",
        r"\b",
        r"(?=a)",
        r"(?<!b)",
        r"(?<=a|b)",
    ]
)


@given(st.lists(PARTS, min_size=1, max_size=6).map("".join), st.text("abAB "), st.booleans())
def test_alternatives_find_what_the_pattern_finds(pattern: str, text: str, ignoring: bool) -> None:
    whole = re.compile("(?i)" * ignoring + "(?:" + pattern + ")(?<=.)")
    if any(match.start() == match.end() for match in whole.finditer(text)):
        return  # which no pattern of a table finds
    apart = [Pattern(each, ()) for each in alternatives(whole.pattern)]

    found = [match.span() for match in matches(apart, text, text.lower())]
    assert found == [match.span() for match in whole.finditer(text)]
