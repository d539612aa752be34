"""Every rule finds its examples and keeps off its counter-examples."""

from __future__ import annotations

import pytest

from dashboard.reference.timex_rules import timex_rules
from tests.extract.marked import find, unmarked

EXAMPLES = [(rule.id, example) for rule in timex_rules() for example in rule.examples]
NOT_EXAMPLES = [(rule.id, example) for rule in timex_rules() for example in rule.not_examples]


@pytest.mark.parametrize(("rule", "marked"), EXAMPLES)
def test_rule_finds_its_example(rule: str, marked: str) -> None:
    text, expected = unmarked(marked)
    found = [each.span.of(text) for each in find(text) if each.rule.id == rule]
    assert expected[0] in found


@pytest.mark.parametrize(("rule", "text"), NOT_EXAMPLES)
def test_rule_keeps_off_its_counter_example(rule: str, text: str) -> None:
    assert rule not in [each.rule.id for each in find(text)]
