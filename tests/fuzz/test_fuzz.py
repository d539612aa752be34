"""Whole inputs cut, doubled and mixed with words that mean something: nothing breaks.

The long form tries a hundred times as many.  What once broke something is in
`corpus/DOOR/` and is tried first.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.fuzz import seeds
from tests.fuzz.targets import TARGETS

CORPUS = Path(__file__).resolve().parent / "corpus"

SHORT, LONG = 25, 2500
_LONGEST = 20_000  # bytes

Change = tuple[str, int, int, bytes]


def mutated(door: str) -> st.SearchStrategy[bytes]:
    """A whole input after some changes."""
    place = st.integers(0, 10_000)
    piece = st.sampled_from(seeds.tokens(door)) | st.binary(max_size=4)
    kind = st.sampled_from(("insert", "insert", "cut", "double", "put", "move"))
    changes = st.lists(st.tuples(kind, place, place, piece), max_size=12)
    return st.builds(_changed, st.sampled_from(seeds.of(door)), changes)


def _changed(data: bytes, changes: list[Change]) -> bytes:
    for kind, first, second, piece in changes:
        # places in ten thousandths, so that a change is the same wherever others were
        start, end = sorted(len(data) * each // 10_000 for each in (first, second))
        short = data[start : min(end, start + 400)]
        if kind == "insert":
            data = data[:start] + piece + data[start:]
        elif kind == "cut":
            data = data[:start] + data[start + len(short) :]
        elif kind == "double":
            data = data[:start] + short + data[start:]
        elif kind == "put":
            data = data[:start] + piece + data[start + len(piece) :]
        else:
            data = data[:start] + data[end:] + short
    return data[:_LONGEST]


def tried(door: str, most: int) -> int:
    """Try so many inputs at a door; gives how many there were."""
    count = 0

    @settings(
        max_examples=most,
        deadline=None,
        suppress_health_check=list(HealthCheck),
        derandomize=most == SHORT,
    )
    @given(mutated(door))
    def one(data: bytes) -> None:
        nonlocal count
        count += 1
        TARGETS[door](data)

    one()
    return count


@pytest.mark.parametrize("door", TARGETS)
def test_whole_inputs_are_taken(door: str) -> None:
    for data in seeds.of(door):
        TARGETS[door](data)


@pytest.mark.parametrize("door", TARGETS)
def test_what_once_broke_something_breaks_nothing(door: str) -> None:
    for path in sorted((CORPUS / door).glob("*")):
        TARGETS[door](path.read_bytes())


@pytest.mark.parametrize("door", TARGETS)
def test_changed_inputs_break_nothing(door: str) -> None:
    tried(door, SHORT)


@pytest.mark.full
@pytest.mark.parametrize("door", TARGETS)
def test_many_changed_inputs_break_nothing(
    door: str, record_property: Callable[[str, object], None]
) -> None:
    record_property("tried", tried(door, LONG))
