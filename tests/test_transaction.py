"""Files written all or none, and writers that take turns."""

from __future__ import annotations

import errno
import os
import threading
from pathlib import Path

import pytest

from dashboard import transaction
from dashboard.home import Home, HomeError


@pytest.fixture
def home(tmp_path: Path) -> Home:
    place = Home(tmp_path / "home")
    transaction.write(place, {place.seeds / "old.txt": b"old", place.ids: b"1\n"})
    return place


def files(home: Home) -> dict[str, bytes]:
    return {
        path.relative_to(home.root).as_posix(): path.read_bytes()
        for path in home.root.rglob("*")
        if path.is_file() and path.name != transaction.LOCK
    }


OLD = {"seeds/old.txt": b"old", "data/ids.jsonl": b"1\n"}


def change(home: Home) -> transaction.Files:
    return {home.ids: b"2\n", home.seeds / "new.txt": b"new", home.seeds / "old.txt": None}


NEW = {"seeds/new.txt": b"new", "data/ids.jsonl": b"2\n"}


def test_all_is_put_and_what_is_none_is_taken_away(home: Home) -> None:
    assert files(home) == OLD
    transaction.write(home, change(home))
    assert files(home) == NEW


def test_what_cannot_be_written_changes_nothing(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(descriptor: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(HomeError, match=r"cannot be written \(No space.*: make room"):
        transaction.write(home, change(home))
    assert files(home) == OLD


def test_what_is_written_but_not_in_place_is_put_there_by_the_next(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    put = Path.replace

    def stuck(self: Path, target: Path) -> Path:
        if target.suffix == ".txt":
            raise OSError(errno.EROFS, os.strerror(errno.EROFS), str(target))
        return put(self, target)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", stuck)
        with pytest.raises(HomeError, match=r"new\.txt cannot be written \(Read-only"):
            transaction.write(home, change(home))
    transaction.settle(home)
    assert files(home) == NEW


def test_what_a_writer_before_has_left_beside_goes(home: Home) -> None:
    (home.seeds / ".half.txt.new").write_bytes(b"ha")
    (home.root / "data" / ".journal.json.new").write_bytes(b"{")
    transaction.settle(home)
    assert home.ids.read_bytes() == b"1\n"
    transaction.write(home, change(home))
    assert files(home) == NEW


@pytest.mark.parametrize(
    "words",
    [
        b"",
        b"[]",
        b"{",
        b'{"put": 1}',
        b'{"put": ' + b"[" * 3000,
        b'{"put": ["../out"], "remove": []}',
        b"\xff",
    ],
)
def test_a_damaged_journal_is_told_and_touches_nothing(home: Home, words: bytes) -> None:
    (home.root / "data" / transaction.JOURNAL).write_bytes(words)
    (home.root.parent / ".out.new").write_bytes(b"x")
    with pytest.raises(HomeError, match=r"data/\.journal\.json is damaged: delete it"):
        transaction.settle(home)
    assert not (home.root.parent / "out").exists()


def test_a_writer_waits_for_another_and_says_so_in_the_end(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(transaction, "PATIENCE", 0.2)
    said: list[str] = []

    def other() -> None:
        try:
            transaction.write(home, change(home))
        except HomeError as error:
            said.append(str(error))

    with transaction.alone(home):
        thread = threading.Thread(target=other)
        thread.start()
        thread.join()
        assert files(home) == OLD
    assert "is being written by another process: wait" in said[0]
    other()
    assert len(said) == 1
    assert files(home) == NEW


def test_a_writer_may_write_again_while_it_is_alone(home: Home) -> None:
    with transaction.alone(home), transaction.alone(home):
        transaction.write(home, change(home))
    assert files(home) == NEW


def test_a_home_that_takes_no_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("no folder")
    with pytest.raises(HomeError, match=r"cannot be written .*: make room"):
        transaction.write(Home(tmp_path), {tmp_path / "seeds" / "a.txt": b"a"})


def test_nothing_is_made_where_a_reader_finds_nothing(tmp_path: Path) -> None:
    transaction.settle(Home(tmp_path))
    assert list(tmp_path.iterdir()) == []
