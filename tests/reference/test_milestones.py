"""The table of milestones: what is refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from dashboard.reference import milestones
from dashboard.reference.tables import TableError

ROW = """[[milestone]]
name = "the vote"
date = "2016-13-08"
of = ""
words = ["vote"]
names = []
examples = ["They met a day after the vote. [2016-11-09]"]
not_examples = ["They met a day after the storm."]
"""


def test_a_milestone_needs_a_day_of_the_calendar(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "milestones.toml").write_text(ROW, encoding="utf-8")
    monkeypatch.setattr(milestones, "locate", lambda name: tmp_path / name)
    with pytest.raises(TableError, match=r"the vote.*date"):
        milestones.milestones.__wrapped__()
