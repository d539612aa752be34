"""After an hour's worth of use the server holds no more memory, and has logged no error."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from statistics import mean

import pytest

from tests import factory
from tests.faults import soak

# Allocators and caches with bounds settle in the first rounds; what leaks grows on.
GROWTH, MEGABYTES = 1.05, 10.0


def soaked(tmp_path: Path, sessions: int, rounds: int) -> soak.Soaked:
    home = factory.make_home(tmp_path / "home", factory.example())
    events = [event.id for event in factory.example().events]
    found = soak.soaked(home.root, tmp_path / "log", sessions, rounds, events)
    assert not re.search(r"Traceback|ERROR|Error\b|Exception", found.log), found.log[-3000:]
    assert found.actions == sessions * rounds
    return found


def test_a_short_hour_leaves_no_error_in_the_log(tmp_path: Path) -> None:
    soaked(tmp_path, sessions=5, rounds=6)


@pytest.mark.full
def test_an_hour_of_fifty_leaves_memory_flat(
    tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    found = soaked(tmp_path, sessions=50, rounds=60)
    record_property("tried", found.actions)
    quarter = len(found.resident) // 4
    settled = mean(found.resident[2 * quarter : 3 * quarter])
    last = mean(found.resident[-quarter:])
    assert last <= settled * GROWTH + MEGABYTES, found.resident
