from __future__ import annotations

import json
from pathlib import Path

import pytest

from dashboard import measures
from dashboard.measures import Figure, Table

CONTENT = {
    "title": "How well the articles are read",
    "measured": "2026-11-22",
    "command": "make accuracy GOLD=FOLDER",
    "machine": "2 cores",
    "tables": [
        {
            "title": "Dates",
            "note": "12 articles",
            "rows": [{"name": "F1", "value": 81.5, "unit": "%", "means": "found and right"}],
        }
    ],
}


def test_tables_are_read(tmp_path: Path) -> None:
    (tmp_path / "accuracy.json").write_text(json.dumps(CONTENT), encoding="utf-8")
    (measure,) = measures.read(tmp_path)
    assert (measure.measured, measure.machine, measure.note) == ("2026-11-22", "2 cores", "")
    assert measure.tables == (
        Table("Dates", "12 articles", (Figure("F1", 81.5, "%", "found and right"),)),
    )


@pytest.mark.parametrize(
    "content",
    [
        *("[1, 2]", "{", '"fast"', "{}"),
        json.dumps({**CONTENT, "tables": [{"title": "Dates"}]}),
        json.dumps({**CONTENT, "tables": [{"title": "D", "rows": [{"name": "a", "value": "1"}]}]}),
        json.dumps({**CONTENT, "tables": [{"title": "D", "rows": [{"name": "a", "value": True}]}]}),
    ],
)
def test_a_broken_file_is_named_with_the_way_out(tmp_path: Path, content: str) -> None:
    (tmp_path / "odd.json").write_text(content, encoding="utf-8")
    with pytest.raises(ValueError, match=r"^odd\.json .*: measure again$"):
        measures.read(tmp_path)


def test_a_file_that_is_being_written_is_left_out(tmp_path: Path) -> None:
    (tmp_path / ".latest.json.new").write_text("{", encoding="utf-8")
    (tmp_path / ".latest.json").write_text("{", encoding="utf-8")
    assert measures.read(tmp_path) == ()


def test_no_folder_no_results(tmp_path: Path) -> None:
    assert measures.read(tmp_path / "none") == ()


def test_what_is_recorded_here_can_be_read() -> None:
    for measure in measures.read(measures.FOLDER):
        assert measure.tables
        assert all(table.figures for table in measure.tables)
