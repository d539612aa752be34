"""What goes wrong with the files between the steps is told as what it is."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from dashboard import building, transaction
from dashboard.building import How
from dashboard.bulk import outputs, spool
from dashboard.home import Home, HomeError
from dashboard.timeline import manifest, store
from dashboard.transaction import Files
from tests.bulk import corpus

ROOT = Path(__file__).resolve().parents[2]
_BUILDING = """
import sys
from pathlib import Path
from dashboard.bulk import spool
from dashboard.home import Home
with spool.opened(Home(Path(sys.argv[1]))):
    print("begun", flush=True)
    sys.stdin.read()
"""


def test_of_two_builds_none_takes_what_the_other_merges(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(transaction, "PATIENCE", 0.0)
    home = Home(tmp_path)
    command = [sys.executable, "-c", _BUILDING, str(tmp_path)]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == b"begun\n"
        merging = home.built / spool.MERGING
        with pytest.raises(HomeError, match="written by another process: wait"), spool.opened(home):
            pass
        assert merging.is_file()
        other.communicate()
    with spool.opened(home):
        pass
    assert not merging.exists()


def test_nobody_clears_away_what_a_check_compares(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(transaction, "PATIENCE", 0.0)
    home = corpus.home(tmp_path / "home", corpus.records(5))
    how = How(form=manifest.PARQUET)
    building.build(home, how)
    told: list[str] = []
    compare = store.stale

    def another() -> None:
        try:
            building.build(home, how)
        except HomeError as error:
            told.append(str(error))

    def comparing(made: Files) -> tuple[Path, ...]:
        thread = threading.Thread(target=another)
        thread.start()
        thread.join()
        return compare(made)

    monkeypatch.setattr(store, "stale", comparing)
    before = corpus.files(home)
    assert building.check(home, how) == ((), ())
    assert "written by another process: wait" in told[0]
    assert corpus.files(home) == before
    assert not (home.built / ".staging").exists()


def test_a_build_that_fails_leaves_the_room_it_took(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = corpus.home(tmp_path / "home", corpus.records(5))

    def full(_home: Home, made: Files) -> None:
        assert any(path.is_file() for path in made.values() if isinstance(path, Path))
        raise HomeError("no room")

    monkeypatch.setattr(transaction, "write", full)
    with pytest.raises(HomeError, match="no room"):
        building.build(home, How(form=manifest.PARQUET))
    assert not (home.built / ".staging").exists()
    assert (home.built / spool.NAME).is_file()


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
        pytest.raises(HomeError, match=r"data cannot be written \((Not a dir|File exists)"),
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
