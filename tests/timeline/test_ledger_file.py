from __future__ import annotations

from pathlib import Path

import pytest

from dashboard import jsonl
from dashboard.home import HomeError
from dashboard.timeline import ledger_file
from dashboard.timeline.ledger import Entry

ENTRY = Entry("aaaaaaaa", "live", None, "call", "2018", "row", "A call", ("A",), (("a", "f0"),))


def test_a_ledger_is_read_back_as_written(tmp_path: Path) -> None:
    path = tmp_path / "ids.jsonl"
    path.write_bytes(jsonl.line(ledger_file.entry_record(ENTRY)))
    assert ledger_file.read(path) == (ENTRY,)


def test_there_may_be_no_ledger_yet(tmp_path: Path) -> None:
    assert ledger_file.read(tmp_path / "ids.jsonl") == ()


@pytest.mark.parametrize(
    ("broken", "said"),
    [
        (b"<<<<<<< HEAD\n", "no valid record in line 2"),
        (b'{"id": "bbbbbbbb"}\n', "no valid record in line 2"),
        (b"\xff\n", "no valid record in line 2"),
        (None, "has the id aaaaaaaa 2 times"),
    ],
)
def test_a_broken_ledger_is_told(tmp_path: Path, broken: bytes | None, said: str) -> None:
    path = tmp_path / "ids.jsonl"
    good = jsonl.line(ledger_file.entry_record(ENTRY))
    path.write_bytes(good + (good if broken is None else broken))
    with pytest.raises(HomeError, match=said) as told:
        ledger_file.read(path)
    assert str(told.value).startswith("data/ids.jsonl ")
    assert str(told.value).endswith("or take the last committed version")
