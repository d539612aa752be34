from __future__ import annotations

import json
from pathlib import Path

import pytest

from dashboard import measures


def test_results_are_named_by_the_way_to_them(tmp_path: Path) -> None:
    content = {
        "title": "Dates",
        "measured": "2026-11-21",
        "value_f1": 0.81,
        "by_class": {"weekday": {"right": 12, "wrong": 0}},
        "systems": [{"name": "rules", "seconds": 2}, {"seconds": 3}],
        "complete": True,
        "missing": None,
    }
    (tmp_path / "dates.json").write_text(json.dumps(content), encoding="utf-8")
    (measure,) = measures.read(tmp_path)
    assert (measure.title, measure.measured, measure.command) == ("Dates", "2026-11-21", "")
    assert measure.results == (
        ("value f1", 0.81),
        ("by class · weekday · right", 12),
        ("by class · weekday · wrong", 0),
        ("systems · rules · seconds", 2),
        ("systems · 2 · seconds", 3),
    )


def test_a_file_without_a_title_goes_by_its_name(tmp_path: Path) -> None:
    (tmp_path / "filter_latency.json").write_text("{}", encoding="utf-8")
    assert measures.read(tmp_path)[0].title == "Filter latency"


@pytest.mark.parametrize("content", ["[1, 2]", "{", '"fast"'])
def test_a_broken_file_is_named(tmp_path: Path, content: str) -> None:
    (tmp_path / "odd.json").write_text(content, encoding="utf-8")
    with pytest.raises(ValueError, match=r"^odd\.json"):
        measures.read(tmp_path)


def test_no_folder_no_results(tmp_path: Path) -> None:
    assert measures.read(tmp_path / "none") == ()


def test_what_is_recorded_here_can_be_read() -> None:
    assert all(measure.results for measure in measures.read(measures.FOLDER))
