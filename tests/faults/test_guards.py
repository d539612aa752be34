"""Each trial of a fault fails where the guard against it is taken away."""

from __future__ import annotations

import os
import threading
from contextlib import nullcontext
from pathlib import Path

import pytest

from dashboard import building, transaction
from dashboard.home import Home, HomeError
from dashboard.timeline import ledger_file, manifest, store
from tests.faults import homes, points, test_writing
from tests.faults.test_writing import Bench

pytestmark = pytest.mark.full


def in_place(home: Home, outputs: transaction.Files) -> None:
    """Write each file where it belongs, one after another, as a naive writer would."""
    for path, content in outputs.items():
        if content is None:
            path.unlink()
        else:
            path.parent.mkdir(parents=True, exist_ok=True)
            with path.open("wb") as file:
                file.write(content)
                os.fsync(file.fileno())


def one_by_one(home: Home, outputs: transaction.Files) -> None:
    """Write beside and rename, but without a journal."""
    for path, content in outputs.items():
        beside = path.with_name(f".{path.name}.new")
        if content is not None:
            beside.parent.mkdir(parents=True, exist_ok=True)
            beside.write_bytes(content)
    for path, content in outputs.items():
        if content is None:
            path.unlink()
        else:
            path.with_name(f".{path.name}.new").replace(path)


@pytest.mark.parametrize("writer", [in_place, one_by_one])
def test_without_the_journal_a_kill_leaves_a_third_state(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, writer: object
) -> None:
    bench = Bench(tmp_path, "build")
    monkeypatch.setattr(transaction, "write", writer)
    after = bench.copy("counted")
    bench.count = points.run(lambda: bench.action(after.root), after.root).points
    with pytest.raises((AssertionError, HomeError)):
        test_writing.kill_at(bench, 1)


def test_without_settling_what_was_stopped_stays_half_done(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench = Bench(tmp_path, "add")
    monkeypatch.setattr(transaction, "settle", lambda _: None)
    monkeypatch.setattr(transaction, "_settled", lambda _: None)
    with pytest.raises((AssertionError, HomeError)):
        test_writing.kill_at(bench, 1)


def test_without_the_lock_two_writers_lose_what_one_has_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = homes.small(tmp_path / "home")
    file = home.root / "data" / "count"

    def raised() -> None:
        for _ in range(30):
            with transaction.alone(home):
                before = int(file.read_text() or 0) if file.exists() else 0
                os.sched_yield()
                threading.Event().wait(0.001)
                file.write_text(str(before + 1))

    def together() -> int:
        file.unlink(missing_ok=True)
        threads = [threading.Thread(target=raised) for _ in range(3)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        return int(file.read_text())

    assert together() == 90
    monkeypatch.setattr(transaction, "alone", lambda _: nullcontext())
    assert together() < 90


def test_without_the_count_of_ids_a_short_ledger_is_taken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = homes.small(tmp_path / "home")
    home.ids.write_bytes(b"")
    assert homes.build(home.root) == 2
    monkeypatch.setattr(building, "_ledger", lambda place: ledger_file.read(place.ids))
    assert homes.build(home.root) == 0


def test_without_hashes_damaged_data_is_shown(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = homes.small(tmp_path / "home")
    events = home.built / "events.jsonl"
    events.write_bytes(events.read_bytes().replace(b"2018-03-03", b"2018-03-04"))
    with pytest.raises(HomeError, match=r"events\.jsonl is not the file"):
        store.read(home)
    monkeypatch.setattr(
        manifest, "checked", lambda place, name, _: manifest.read_bytes(place, name)
    )
    assert "2018-03-04" in {event.date for event in store.read(home).events}
