from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from dashboard import edtf
from dashboard.reference import calendar as table
from dashboard.reference.tables import TableError


def test_no_contact_lies_beyond_what_is_known() -> None:
    last = [edtf.bounds(row.date)[0] for row in table.calendar() if row.kind != "anchor"]
    assert max(day for day in last if day) <= table.known_until()


def test_a_reach_that_is_no_day_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "calendar.toml").write_text('[[reach]]\nuntil = "April 2026"\n', encoding="utf-8")
    monkeypatch.setattr(table, "locate", tmp_path.joinpath)
    with pytest.raises(TableError, match=r"calendar\.toml, entry 1, field until"):
        table.known_until.__wrapped__()


def test_the_reach_is_a_day() -> None:
    assert isinstance(table.known_until(), date)


def test_a_contact_of_nobody_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "calendar.csv").write_text(
        "id,date,kind,name,place,participants,aliases,source_1,source_2,confidence,note\n"
        "a-call,2019-03-01,call,A call,, ,,https://quay.example/,,,\n"
    )
    monkeypatch.setattr(table, "locate", tmp_path.joinpath)
    with pytest.raises(TableError, match=r"'a-call' \(line 2\), field participants: is missing"):
        table.calendar.__wrapped__()
