"""What goes wrong with the files between the steps is told as what it is."""

from __future__ import annotations

import errno
import os
import sqlite3
from pathlib import Path

import pytest

from dashboard.bulk import outputs, spool
from dashboard.home import Home, HomeError


def test_a_spool_that_another_build_has_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    connect = sqlite3.connect
    monkeypatch.setattr(sqlite3, "connect", lambda path: connect(path, timeout=0))
    home = Home(tmp_path)
    with spool.opened(home) as first:
        first.run("INSERT INTO batch (name) VALUES ('')")
        with (
            pytest.raises(HomeError, match=r"readings\.sqlite is used by another build: wait"),
            spool.opened(home),
        ):
            pass


def test_a_spool_without_room_is_told(tmp_path: Path) -> None:
    with (
        pytest.raises(HomeError, match=r"has no room, .*: make room"),
        spool.opened(Home(tmp_path)) as opened,
    ):
        opened.run("PRAGMA max_page_count = 1")
        opened.run("INSERT INTO content VALUES ('', '', 1, zeroblob(9999999))")


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "data").write_bytes(b"")
    with (
        pytest.raises(HomeError, match=r"data/built cannot be written \((Not a dir|File exists)"),
        spool.opened(Home(tmp_path)),
    ):
        pass


def test_what_else_fails_is_not_taken_for_the_spool(tmp_path: Path) -> None:
    with pytest.raises(ConnectionError, match="the scheduler"), spool.opened(Home(tmp_path)):
        raise ConnectionError("the scheduler has gone")


def test_a_full_disk_is_told_of_the_file_that_it_stopped(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(descriptor: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    home = Home(tmp_path)
    monkeypatch.setattr(os, "fsync", full)
    with (
        pytest.raises(HomeError, match=r"staging/ids\.jsonl cannot be written \(No space"),
        spool.opened(home),
    ):
        outputs.staged(home, "ids.jsonl", [b"{}"])
