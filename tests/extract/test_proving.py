from __future__ import annotations

from pathlib import Path

import pytest

from dashboard.extract import proving
from dashboard.reference.tables import TableError, folder

TOPIC = """\
[[topics]]
id = "chess"
label = "Chess"
patterns = [
  {{ pattern = '(?i)\\bchess\\b', examples = ["{finds}"], not_examples = ["{leaves}"] }},
]
"""


@pytest.mark.parametrize("path", sorted(folder().glob("*.toml")), ids=lambda path: path.name)
def test_our_own_tables_are_true(path: Path) -> None:
    assert list(proving.unproven(path)) == []


def test_a_pattern_that_contradicts_its_examples_is_told(tmp_path: Path) -> None:
    table = tmp_path / "topics.toml"
    table.write_text(TOPIC.format(finds="They played chess.", leaves="They played cards."))
    assert list(proving.faults(tmp_path)) == []
    table.write_text(TOPIC.format(finds="They played go.", leaves="Chess it was."))
    missed, found = proving.faults(tmp_path)
    assert missed.startswith(
        "topics.toml, pattern '(?i)\\\\bchess\\\\b' does not find 'They played"
    )
    assert "must not find 'Chess it was.'" in found


def test_a_table_by_no_name_of_ours_is_told(tmp_path: Path) -> None:
    (tmp_path / "topic.toml").write_text("")
    (tmp_path / ".DS_Store").write_text("")
    assert list(proving.faults(tmp_path)) == [
        "topic.toml takes the place of no table: name it like one of ours"
    ]


def test_a_table_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    (tmp_path / "topics.toml").write_text("[[")
    with pytest.raises(TableError):
        list(proving.faults(tmp_path))
