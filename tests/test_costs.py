"""The measures tell what is even from what is not."""

from __future__ import annotations

import pytest

from tests import costs


@pytest.mark.parametrize(("power", "even"), [(1, True), (1.5, True), (2, False), (3, False)])
def test_what_grows_with_the_square_is_told_from_what_grows_evenly(
    power: float, even: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = 0.0

    def work(size: int) -> None:
        nonlocal clock
        clock += (size / 100) ** power

    monkeypatch.setattr(costs, "process_time", lambda: clock)
    assert costs.grows_evenly(work, 100) is even


def test_a_try_that_something_else_held_up_does_not_count(monkeypatch: pytest.MonkeyPatch) -> None:
    clock, others = 0.0, iter((0, 0, 0, 50, 50, 0))

    def work(size: int) -> None:
        nonlocal clock
        clock += size / 100 + next(others)

    monkeypatch.setattr(costs, "process_time", lambda: clock)
    assert costs.grows_evenly(work, 100)


def test_the_peak_is_that_of_the_work_alone() -> None:
    kept = bytes(5_000_000)
    assert 1_000_000 <= costs.peak(lambda: bytes(1_000_000)) < 2_000_000
    assert kept


@pytest.mark.parametrize("count", [1, 7, 100])
def test_lines_are_counted_anew_for_each_time_round_a_loop(count: int) -> None:
    def work() -> None:
        sum(number for number in range(count))

    assert costs.lines(work) - costs.lines(lambda: sum(number for number in range(0))) >= count
    assert costs.lines(work) == costs.lines(work)
