"""The parts of the rehearsal: which pages it visits, what it copies, keeps and limits."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.benchmarks import record
from tests.benchmarks.record import Row, Table
from tests.docs import rehearsal
from tests.docs.document import ROOT
from tests.docs.limits import limited, scoped
from tests.docs.rehearsal import Visit


def test_every_page_is_visited() -> None:
    names = rehearsal.pages((ROOT / "streamlit_app.py").read_text(encoding="utf-8"))
    assert names[0] == ""
    assert {name or "timeline" for name in names} <= {
        path.stem for path in (ROOT / "dashboard" / "pages").glob("*.py")
    }
    assert len(names) == 8


@pytest.mark.skipif(not (ROOT / ".git").exists(), reason="a copy without its history")
def test_only_what_is_committed_is_copied(tmp_path: Path) -> None:
    place = rehearsal.committed(tmp_path)
    assert (place / "streamlit_app.py").is_file()
    assert not (place / ".git").exists()
    assert not (place / ".venv").exists()


@pytest.mark.skipif(not (ROOT / ".git").exists(), reason="a copy without its history")
def test_a_python_that_is_not_here_is_told(capfd: pytest.CaptureFixture[str]) -> None:
    assert rehearsal.main(["python3.999"]) == 1
    told = capfd.readouterr().err
    assert told.startswith("python3.999 makes no environment here: name a Python 3.11 or later")
    assert "Traceback" not in told


def test_a_result_takes_the_place_of_its_python(tmp_path: Path) -> None:
    path = tmp_path / "deployment.json"
    old, other = (Row(f"Python 3.{n}.1", 1, "MB") for n in (12, 9))
    record.write(path, "x", "x", "", [Table("", "", (old, other))])
    new = Row("Python 3.12.7", 2, "MB")
    assert rehearsal.kept(new, path).rows == (other, new)
    assert rehearsal.kept(new, tmp_path / "none.json").rows == (new,)


def test_a_row_tells_the_slowest_page() -> None:
    made = rehearsal.row("3.12", [Visit("/", 9), Visit("/a", 1), Visit("/b", 3)], 200)
    assert (made.name, made.value) == ("Python 3.12", 200)
    assert made.means.startswith("3 pages")
    assert made.means.endswith("the first stood after 9.0 s, the slowest other after 3.0 s")


def test_memory_is_limited() -> None:
    with limited(50_000_000, 0.5) as limits:
        if limits is None:
            pytest.skip("neither control groups nor systemd can be used here")
        greedy = [sys.executable, "-c", "x = bytearray(200_000_000); print(len(x))"]
        modest = [sys.executable, "-c", "print(1)"]
        assert subprocess.run([*limits, *modest], capture_output=True, check=False).stdout == b"1\n"
        assert subprocess.run([*limits, *greedy], capture_output=True, check=False).stdout == b""


def test_systemd_is_told_the_same() -> None:
    words = scoped(690_000_000, 0.5)
    assert "--property=MemoryMax=690000000" in words
    assert "--property=CPUQuota=50%" in words
