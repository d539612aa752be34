from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import ModuleType

import psutil
import pytest

from dashboard.bulk import workers
from dashboard.home import HomeError
from dashboard.reference.kinds import kinds


def square(number: int) -> int:
    return number * number


def noted(path: Path) -> None:
    time.sleep(0.01)
    path.touch()


def end(_: int) -> int:
    os._exit(1)


def kinds_loaded(_: int) -> int:
    return kinds.cache_info().currsize


@pytest.mark.parametrize("jobs", [1, 2])
def test_results_come_in_order_and_few_items_are_held(jobs: int) -> None:
    taken: list[int] = []

    def items() -> Iterator[int]:
        for number in range(40):
            taken.append(number)
            yield number

    with workers.opened(jobs) as found:
        results = found.mapped(square, items())
        assert next(results) == (0, 0)
        assert len(taken) <= 10
        assert list(results) == [(number, number * number) for number in range(1, 40)]


@pytest.mark.parametrize(("worth", "held"), [(1, 6), (2, 3), (50, 3), (0.25, 24)])
def test_fewer_are_held_of_those_that_are_worth_many(worth: float, held: int) -> None:
    taken: list[int] = []

    def items() -> Iterator[int]:
        for number in range(40):
            taken.append(number)
            yield number

    with workers.opened(2) as found:
        results = found.mapped(square, items(), lambda _: worth)
        assert next(results) == (0, 0)
        assert len(taken) == held
        assert list(results) == [(number, number * number) for number in range(1, 40)]


def test_more_are_held_as_soon_as_more_work() -> None:
    taken: list[int] = []
    working = 0

    def items() -> Iterator[int]:
        for number in range(40):
            taken.append(number)
            yield number

    with ThreadPoolExecutor(4) as pool:
        results = workers.Workers(pool, lambda: working).mapped(square, items())
        assert next(results) == (0, 0)
        assert len(taken) == 3
        working = 4
        assert next(results) == (1, 1)
        assert len(taken) == 13
        assert len(list(results)) == 38


@pytest.mark.parametrize("jobs", [1, 2])
def test_what_was_begun_comes_in_order_when_it_is_asked_for(jobs: int) -> None:
    with workers.opened(jobs) as found:
        begun = found.begun(square, range(9))
        assert list(found.mapped(square, range(3))) == [(0, 0), (1, 1), (2, 4)]
        assert list(begun) == [number * number for number in range(9)]


def test_what_was_not_begun_is_left_when_something_fails(tmp_path: Path) -> None:
    with pytest.raises(KeyError), workers.opened(2) as found:
        found.begun(noted, [tmp_path / str(number) for number in range(100)])
        raise KeyError
    assert len(list(tmp_path.iterdir())) < 50


def test_no_process_runs_again_what_this_one_runs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    main = ModuleType("__main__")
    main.__file__ = str(tmp_path / "page.py")
    (tmp_path / "page.py").write_text("raise SystemExit('the page ran')")
    monkeypatch.setitem(sys.modules, "__main__", main)

    with workers.opened(2) as found:
        assert [made for _, made in found.mapped(square, range(40))][-1] == 39 * 39
    assert sys.modules["__main__"] is main


def test_tables_are_loaded_before_the_first_article_comes() -> None:
    with workers.opened(2) as found:
        assert all(loaded for _, loaded in found.mapped(kinds_loaded, range(4)))


@pytest.mark.parametrize("items", [3, 40])
def test_a_process_that_is_ended_is_told_in_one_sentence(items: int) -> None:
    with (
        pytest.raises(HomeError, match=r"\A[^\n]+ was ended[^\n]+: build again"),
        workers.opened(2) as found,
    ):
        list(found.mapped(end, range(items)))


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere no process is copied")
@pytest.mark.parametrize("begun", [0, 1])
def test_processes_that_cannot_be_begun_are_told(tmp_path: Path, begun: int) -> None:
    script = tmp_path / "refused.py"
    script.write_text(_REFUSED.format(begun=begun), encoding="utf-8")
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).resolve().parents[2])}
    done = subprocess.run(
        [sys.executable, script], env=environment, capture_output=True, timeout=60, check=False
    )
    assert done.stderr.splitlines()[-1].endswith(
        b"2 processes cannot be begun (Resource temporarily unavailable): build with fewer --jobs"
    )


def test_there_is_a_core() -> None:
    assert 1 <= workers.cores() <= (os.cpu_count() or 1)


# What runs beside who begins two workers, and how many processes there are then: a copy of one
# thread needs nothing more; else another tracks their resources.
_BESIDE = {"": 2, "Thread(target=sleep, args=[60], daemon=True).start()": 3}
_REFUSED = """
import os
from dashboard.bulk import workers
refused, left = BlockingIOError(11, "Resource temporarily unavailable"), [os.fork] * {begun}
os.fork = lambda: left.pop()() if left else exec("raise refused")
with workers.opened(jobs=2):
    pass
"""
_HELD = """
from dashboard.bulk import workers
from threading import Thread
from time import sleep
if __name__ == "__main__":
    {beside}
    with workers.opened(jobs=2):
        print("begun", flush=True)
        sleep(60)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere no process is copied")
@pytest.mark.parametrize(("beside", "processes"), _BESIDE.items())
def test_no_worker_outlives_who_began_it(tmp_path: Path, beside: str, processes: int) -> None:
    script = tmp_path / "held.py"
    script.write_text(_HELD.format(beside=beside), encoding="utf-8")
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).resolve().parents[2])}
    with subprocess.Popen(
        [sys.executable, script], stdout=subprocess.PIPE, env=environment
    ) as held:
        assert held.stdout is not None
        assert held.stdout.readline() == b"begun\n"
        begun = psutil.Process(held.pid)
        children = begun.children()
        while len(children) < processes:
            time.sleep(0.05)
            children = begun.children()
        held.kill()
    _, alive = psutil.wait_procs(children, timeout=30)
    assert [each for each in alive if each.status() != psutil.STATUS_ZOMBIE] == []
