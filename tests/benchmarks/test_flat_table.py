from __future__ import annotations

from pathlib import Path

from tests.benchmarks.flat_table import figures, invented, written


def test_the_invented_events_are_those_that_are_asked(tmp_path: Path) -> None:
    found = written(tmp_path, 3000)
    assert found.count() == 3000
    assert len(found.search("item 2999", found.words())) == 1
    days = found.columns(["first"])["first"].to_pylist()
    assert days == sorted(days)
    assert all(took > 0 for took in figures(tmp_path).values())


def test_one_seed_gives_the_same_events() -> None:
    assert next(invented(50)) == next(invented(50))
    assert next(invented(50)) != next(invented(50, seed=2))
