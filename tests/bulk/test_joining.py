"""Tellings of one happening, however many, become the event that they make in memory."""

from __future__ import annotations

from pathlib import Path

import pytest

from dashboard import building
from dashboard.building import How
from dashboard.bulk import joining
from dashboard.bulk.joining import Told
from dashboard.timeline import manifest
from tests.bulk import corpus

FOUND = corpus.records(45)


@pytest.mark.parametrize("together", [1, 2, 7])
def test_an_event_is_the_same_in_however_many_stretches_its_tellings_come(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, together: int
) -> None:
    monkeypatch.setattr(joining, "_TOGETHER", together)
    small, large = (corpus.home(tmp_path / name, FOUND) for name in ("small", "large"))
    building.build(small, How(form=manifest.JSON_LINES))
    building.build(large, How(form=manifest.PARQUET))
    assert corpus.built(large) == corpus.built(small)


def test_what_thousands_tell_is_held_in_a_fraction_of_its_size() -> None:
    one = Told(b"They spoke by telephone on Monday about Syria. " * 20, "The Paper", None)
    group = joining.packed(one for _ in range(5000))
    assert group.many == 5000
    assert sum(map(len, group.stretches)) < 5000 * len(one.telling) / 5
