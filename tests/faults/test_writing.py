"""A writer stopped or failing at each of its file operations: old or new, and one sentence."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from dashboard import transaction
from dashboard.home import Home
from tests.faults import homes, points
from tests.faults.homes import ACTIONS, State
from tests.faults.points import FAILURES, KILL, MEMORY, End

Tell = Callable[[str, object], None]
Whole = tuple[State, State]  # what people keep, and what is built of it

# In the short form only every eleventh point is tried, and every 33rd with each failure.
STRIDE = 11


def whole(home: Home) -> Whole:
    return homes.sources(home), homes.built(home)


class Bench:
    """An action's home before it and after, of which each trial gets a copy."""

    def __init__(self, folder: Path, action: str) -> None:
        self.folder, self.action = folder, ACTIONS[action]
        self.before = homes.ready(folder / "home", action)
        self.old = whole(self.before)
        after = self.copy("after")
        end = points.run(lambda: self.action(after.root), after.root)
        assert (end.status, end.err) == (0, "")
        self.count = end.points
        self.new = whole(after)
        assert self.new != self.old

    def copy(self, name: str) -> Home:
        root = self.folder / name / "home"
        shutil.copytree(self.before.root, root)
        root.with_name("letter.txt").write_text(homes.LETTER, encoding="utf-8")
        return Home(root)

    def trials(self, what: str, stride: int) -> Iterator[tuple[Home, End]]:
        """The action with a fault at one point after another."""
        for at in range(1, self.count + 1, stride):
            home = self.copy(f"{what}{at}")
            root = home.root
            yield home, points.run(lambda: self.action(root), root, at, what)  # noqa: B023
            shutil.rmtree(root.parent)

    def end_well(self, home: Home) -> None:
        """The action, done again, brings the home to the new state, and leaves nothing about."""
        if homes.sources(home) == self.old[0]:
            assert self.action(home.root) == 0
        else:
            assert homes.build(home.root) == 0
        assert whole(home) == self.new
        assert homes.left(home) == []
        assert not (home.root / "data" / transaction.JOURNAL).exists()


@pytest.fixture(scope="module", params=ACTIONS)
def bench(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Bench:
    """One for all trials of an action: each of them has a copy of its own."""
    return Bench(tmp_path_factory.mktemp(request.param), request.param)


def kill_at(bench: Bench, stride: int) -> int:
    """Kill the action at its points; gives at how many."""
    states, count = set(), 0
    for home, end in bench.trials(KILL, stride):
        count += 1
        assert end.status == -9
        states.add(judged(bench, home))
        bench.end_well(home)
    assert len(states) > 1
    return count


def judged(bench: Bench, home: Home) -> tuple[bool, bool]:
    """Which of the two states the sources and the built data are in; any third fails."""
    transaction.settle(home)
    sources, built = whole(home)
    assert sources in (bench.old[0], bench.new[0])
    assert built in (bench.old[1], bench.new[1])
    # built data is never ahead of what it is built of
    assert sources == bench.new[0] or built == bench.old[1]
    assert homes.readable(home)
    return sources == bench.new[0], built == bench.new[1]


def fail_at(bench: Bench, what: str, stride: int) -> int:
    """Have the action's points fail; gives how many."""
    count = 0
    for home, end in bench.trials(what, stride):
        count += 1
        if end.status == 0:  # as where a folder could not be made that is there
            assert (end.err, whole(home)) == ("", bench.new)
            continue
        assert end.status == 2, end
        assert end.err.count("\n") == 1, end
        assert re.search(r"cannot be written .*: make room|memory", end.err), end
        judged(bench, home)
        bench.end_well(home)
    return count


def test_killed_at_some_points_leaves_the_old_state_or_the_new(bench: Bench) -> None:
    assert bench.count > 20
    kill_at(bench, STRIDE)


@pytest.mark.full
def test_killed_at_any_point_leaves_the_old_state_or_the_new(
    bench: Bench, record_property: Tell
) -> None:
    record_property("tried", kill_at(bench, 1))


@pytest.mark.parametrize("what", [*FAILURES, MEMORY])
def test_failing_at_some_points_leaves_the_old_state_or_the_new(bench: Bench, what: str) -> None:
    fail_at(bench, what, 3 * STRIDE)


@pytest.mark.full
@pytest.mark.parametrize("what", [*FAILURES, MEMORY])
def test_failing_at_any_point_leaves_the_old_state_or_the_new(
    bench: Bench, what: str, record_property: Tell
) -> None:
    record_property("tried", fail_at(bench, what, 1))
