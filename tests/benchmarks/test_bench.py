"""What `make bench` keeps and tells, without the benchmarks themselves."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from tests.benchmarks import bench, record
from tests.benchmarks.commands import YARDSTICK
from tests.benchmarks.processes import best, peak, run
from tests.benchmarks.record import Row, Table
from tests.browser.conftest import ROOT


def installed(patch: pytest.MonkeyPatch, name: str, *rows: Row) -> None:
    """A benchmark that measures these rows, or fails where there are none."""

    def tables() -> Iterator[Table]:
        if not rows:
            raise RuntimeError("no browser")
        yield Table(name.capitalize(), "invented", rows)

    module = ModuleType(name)
    module.tables = tables  # type: ignore[attr-defined]
    patch.setitem(sys.modules, f"tests.benchmarks.{name}", module)


def told(output: Path, capsys: pytest.CaptureFixture[str]) -> tuple[int, str]:
    status = bench.main(["--output", str(output)])
    return status, capsys.readouterr().out


def test_what_became_worse_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    output = tmp_path / "latest.json"
    monkeypatch.setattr(bench, "benchmarks", lambda: ("speed",))
    installed(monkeypatch, "speed", Row("Load", 1.0, "s"), Row("Rate", 90, "/s"))
    assert told(output, capsys)[0] == 0
    installed(monkeypatch, "speed", Row("Load", 2.0, "s"), Row("Rate", 80, "/s"))
    status, said = told(output, capsys)
    assert status == 0
    assert "Worse than before: Speed, Load: 2 s, was 1 (2.0 times worse)" in said
    assert "Rate: 80" not in said.partition("Worse")[2]
    installed(monkeypatch, "speed", Row("Load", 2.0, "s"), Row("Rate", 30, "/s"))
    assert "Rate: 30 /s, was 80 (2.7 times worse)" in told(output, capsys)[1]


def test_figures_of_another_machine_are_not_compared(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    output = tmp_path / "latest.json"
    monkeypatch.setattr(bench, "benchmarks", lambda: ("speed",))
    installed(monkeypatch, "speed", Row("Load", 1.0, "s"))
    told(output, capsys)
    monkeypatch.setattr(record, "machine", lambda: "64 cores")
    installed(monkeypatch, "speed", Row("Load", 9.0, "s"))
    assert "Worse" not in told(output, capsys)[1]


def test_a_busier_machine_is_made_up_for() -> None:
    def measured(start: float, load: float) -> list[Table]:
        title, name = YARDSTICK
        return [
            Table(title, "", (Row(name, start, "s"),)),
            Table("Home", "", (Row("Load", load, "s"), Row("Memory", 2 * load, "MB"))),
        ]

    former = {(table.title, row.name): row.value for table in measured(1, 1) for row in table.rows}
    assert [*bench.worse(measured(2, 2), former)] == ["Home, Memory: 4 MB, was 2 (2.0 times worse)"]
    assert len([*bench.worse(measured(2, 4), former)]) == 2


def test_one_that_fails_costs_the_others_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    output = tmp_path / "latest.json"
    monkeypatch.setattr(bench, "benchmarks", lambda: ("broken", "not_there", "speed"))
    installed(monkeypatch, "broken")
    installed(monkeypatch, "speed", Row("Load", 1.0, "s"))
    status, said = told(output, capsys)
    assert status == 1
    assert "broken could not be measured: RuntimeError: no browser" in said
    assert "not_there could not be measured: ModuleNotFoundError" in said
    (table,) = json.loads(output.read_text(encoding="utf-8"))["tables"]
    assert table["title"] == "Speed"


def test_the_benchmarks_are_found_by_their_tables() -> None:
    found = bench.benchmarks()
    assert found[:2] == ("commands", "extract_speed")
    assert {"scale", "first_visit", "filter_latency", "server_memory"} <= set(found)
    assert {"cold_start", "plain_page", "sessions", "flat_table"} <= set(found)
    assert {"accuracy", "bench", "record", "servers", "visitor"} & set(found) == set()


def test_a_command_is_timed_with_its_memory() -> None:
    took = run(["-c", "import sys; sys.exit(len(sys.stdin.read()))"], b"abc")
    assert took.status == 3
    assert 0 < took.work <= took.seconds + 0.1
    assert 1 < took.peak < 1000
    with pytest.raises(RuntimeError, match="ended with status 1"):
        best(["-c", "raise SystemExit(1)"], times=1)


def test_a_process_tells_its_own_peak_and_not_that_of_its_caller() -> None:
    held = bytearray(200_000_000)
    command = [sys.executable, "-c", "from tests.benchmarks.processes import peak; print(peak())"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert 1 < float(done.stdout) < 100 < len(held) / 1e6 < peak()
