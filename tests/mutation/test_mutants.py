"""Which small faults are put into a module."""

from __future__ import annotations

import ast

import pytest

from tests.mutation.mutants import faulty, mutants

SOURCE = '''
"""What it is for."""
LIMIT = 7

def is_few(number: int, most: int = LIMIT) -> bool:
    """Whether it is not many."""
    if number < 0:
        raise ValueError("a number is needed")
    return number <= most and not number % 2
'''


def test_each_fault_changes_one_thing() -> None:
    found = [(each.line, each.function, each.what) for each in mutants(SOURCE)]

    assert found == [
        (3, "", "7 -> 8"),
        (7, "is_few", "number < 0 -> number <= 0"),
        (7, "is_few", "0 -> 1"),
        (9, "is_few", "return number <= most and (not number % 2) -> return None"),
        (9, "is_few", "number <= most and (not number % 2) -> number <= most or not number % 2"),
        (9, "is_few", "number <= most -> number < most"),
        (9, "is_few", "not number % 2 -> number % 2"),
        (9, "is_few", "number % 2 -> number * 2"),
        (9, "is_few", "2 -> 3"),
    ]


@pytest.mark.parametrize("number", range(9))
def test_the_fault_is_put_in_and_nothing_else(number: int) -> None:
    mutant = list(mutants(SOURCE))[number]
    sound, wrong = (
        ast.unparse(tree).splitlines() for tree in (ast.parse(SOURCE), faulty(SOURCE, mutant))
    )

    assert sum(one != other for one, other in zip(sound, wrong, strict=True)) == 1


def test_a_test_that_reaches_the_statement_may_notice() -> None:
    source = "def all_of(x):\n    return (\n        x\n        + 1\n    )\n"

    assert {each.lines for each in mutants(source)} == {range(2, 6)}
