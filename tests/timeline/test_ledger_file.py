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


def test_an_entry_is_a_record_with_its_fields_in_their_order() -> None:
    assert jsonl.line(ledger_file.entry_record(ENTRY)) == (
        b'{"id": "aaaaaaaa", "state": "live", "into": null, "kind": "call", "date": "2018", '
        b'"calendar": "row", "title": "A call", "participants": ["A"], "evidence": [["a", "f0"]]}\n'
    )


def test_the_lines_are_counted(tmp_path: Path) -> None:
    path = tmp_path / "ids.jsonl"
    assert ledger_file.length(path) == 0
    path.write_bytes(b"{}\n{}\n{}\n")
    assert ledger_file.length(path) == 3
    with pytest.raises(HomeError, match=r"\Adata/[^\n]+ last committed version\Z"):
        ledger_file.length(tmp_path)


def test_an_id_that_stands_twice_is_told() -> None:
    assert str(ledger_file.twice("aaaaaaaa", 2)) == (
        "data/ids.jsonl has the id aaaaaaaa 2 times: mend that line, or take the last committed "
        "version"
    )
