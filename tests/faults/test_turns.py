"""Writers that come at once take turns, and a reader meanwhile sees the old state or the new."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from dashboard import transaction
from dashboard.home import Home
from dashboard.timeline import store
from tests.faults import homes

ROOT = Path(__file__).resolve().parents[2]


def started(home: Home, *words: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "dashboard", *words, "--home", str(home.root)]
    return subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )


def ended(processes: Sequence[subprocess.Popen[str]]) -> list[str]:
    """What they said, where all went well."""
    said = [process.communicate(timeout=300) for process in processes]
    assert [process.returncode for process in processes] == [0] * len(processes), said
    return [out for out, _ in said]


def test_two_builds_at_once_end_as_one(tmp_path: Path) -> None:
    alone = homes.ready(tmp_path / "alone" / "home", "build")
    both = Home(tmp_path / "both" / "home")
    shutil.copytree(alone.root, both.root)
    assert homes.build(alone.root) == 0
    ended([started(both, "build", "--anew"), started(both, "build", "--anew")])
    assert homes.built(both) == homes.built(alone)


def test_what_two_add_at_once_is_all_there(tmp_path: Path) -> None:
    home = homes.small(tmp_path / "home")
    letters = []
    for number in range(1, 4):
        letters.append(tmp_path / f"letter{number}.txt")
        letters[-1].write_text(homes.LETTER.replace("9 June", f"{number} June"), "utf-8")
    ended([started(home, "add", str(letter)) for letter in letters])
    dates = {event.date for event in store.read(home).events}
    assert {f"2019-06-0{number}" for number in range(1, 4)} <= dates
    assert len(list(home.seeds.iterdir())) == 5
    assert homes.left(home) == []


def test_a_writer_that_is_killed_keeps_nobody_waiting(tmp_path: Path) -> None:
    home = homes.small(tmp_path / "home")
    process = os.fork()
    if process == 0:
        lock = transaction.alone(home)
        lock.__enter__()
        os.kill(os.getpid(), signal.SIGKILL)
    os.waitpid(process, 0)
    assert (home.root / "data" / transaction.LOCK).exists()
    assert homes.build(home.root) == 0


# Builds at most beside the reader, who looks so many times at least and until he has seen both.
_BUILDS, _READS = 400, 40


def test_a_reader_sees_the_old_state_or_the_new(tmp_path: Path) -> None:
    home = homes.ready(tmp_path / "home", "build")
    old, enough = homes.CALL, tmp_path / "enough"
    dates = set()
    process = os.fork()
    if process == 0:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, 1)
        try:
            for number in range(_BUILDS):
                if enough.exists() and number % 2 == 0:
                    break
                text = homes.LATER if number % 2 == 0 else old
                (home.seeds / "call.txt").write_text(text, encoding="utf-8")
                if homes.build(home.root):
                    os._exit(1)
            os._exit(0)
        except BaseException:
            os._exit(1)
    status = None
    reads = 0
    while status is None:
        found = store.read(home)
        dates.add(tuple(sorted(str(event.date) for event in found.events)))
        reads += 1
        if reads > _READS and len(dates) > 1:
            enough.touch()
        done, code = os.waitpid(process, os.WNOHANG)
        status = code if done else None
    assert (status, reads > _READS) == (0, True)
    assert dates == {("2017-05-05", "2018-03-03"), ("2017-05-06", "2018-03-03")}
