"""What a pattern cannot do without."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.extract.dating import grammar
from dashboard.extract.dating.needs import needs
from dashboard.reference.timex_rules import timex_rules


@pytest.mark.parametrize(
    ("regex", "expected"),
    [
        ("a", ["a"]),
        ("a?b", ["b"]),
        ("[ab]c", ["c", "ab"]),
        ("(?:a|bc)d", ["d", "ab"]),
        ("(?:a|b?)d", ["d"]),
        ("(?P<x>[ab])?(?:c)", ["c"]),
        ("a|b", ["ab"]),
        ("a?", []),
        ("[a-c]", []),
    ],
)
def test_needs(regex: str, expected: list[str]) -> None:
    assert sorted("".join(sorted(need)) for need in needs(regex)) == sorted(expected)


def test_no_pattern_raises() -> None:
    with pytest.raises(re.error):
        needs("(")


@given(st.text("abcd", max_size=6), st.sampled_from(["a[bc]?d", "(?:ab|c)+d?", "a?(?:b|[cd])"]))
def test_a_text_without_what_is_needed_does_not_match(text: str, regex: str) -> None:
    if any(need.isdisjoint(text) for need in needs(regex)):
        assert re.search(regex, text) is None


def test_hardly_any_rule_is_tried_on_every_text() -> None:
    compiled = [grammar.compile_rule(rule) for rule in timex_rules()]
    assert sum(not each.needs for each in compiled) <= len(compiled) // 20
