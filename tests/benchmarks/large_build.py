"""What a large build takes: time and memory by the number of articles, on one core and on all.

``python -m tests.benchmarks.large_build 1000 100000`` measures these numbers of
articles (`newsroom`) in place of the small ones of ``make bench``; one process
and as many as there are cores are compared in turn.  A build is a command of
its own, so that its peak is; times are those of all its processes.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

import psutil

from dashboard.bulk import workers
from tests.benchmarks import newsroom, record
from tests.benchmarks.record import Row, Table
from tests.browser.conftest import ROOT

SIZES = (500, 2000)
# The articles with which one process is compared with several, and in how many rounds.
_COMPARED: Mapping[int, int] = MappingProxyType({1000: 3, 4000: 1})
_PAUSE = 0.1


@dataclass(frozen=True, slots=True)
class Cost:
    """Seconds of the processor and of the clock, and megabytes of each process at its peak.

    `own` are those of the processor that the first process takes, in which
    the others may have to wait.
    """

    work: float
    own: float
    took: float
    parent: float
    worker: float


def cost(articles: Path, jobs: int) -> Cost:
    """What a build of these articles takes, begun with nothing."""
    with tempfile.TemporaryDirectory() as home:
        begun = time.perf_counter()
        command = [sys.executable, "-m", "dashboard", "build", "--home", home]
        command += ["--articles", str(articles), "--jobs", str(jobs)]
        with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL) as process:
            seen = _watched(psutil.Process(process.pid), process)
        if process.returncode:
            raise RuntimeError(f"the build of {articles.name} failed")
        took = time.perf_counter() - begun
    return Cost(*seen[:2], took, *seen[2:])


def _watched(parent: psutil.Process, process: subprocess.Popen[bytes]) -> tuple[float, ...]:
    """Processor seconds of all processes of a build and of the first, then their peaks.

    The peaks are those of the first and of the largest other.
    """
    work: dict[int, float] = {}
    peaks = {"parent": 0.0, "worker": 0.0}
    while process.poll() is None:
        for each in [parent, *_children(parent)]:
            try:
                times, memory = each.cpu_times(), each.memory_info().rss / 1e6
            except psutil.Error:
                continue
            work[each.pid] = max(work.get(each.pid, 0.0), times.user + times.system)
            which = "parent" if each.pid == parent.pid else "worker"
            peaks[which] = max(peaks[which], memory)
        time.sleep(_PAUSE)
    return sum(work.values()), work[parent.pid], peaks["parent"], peaks["worker"]


def _children(parent: psutil.Process) -> Sequence[psutil.Process]:
    try:
        return parent.children()
    except psutil.Error:
        return ()


def tables(sizes: Sequence[int] = SIZES) -> Iterator[Table]:
    """Time and memory by size, and what a second core brings."""
    with tempfile.TemporaryDirectory() as folder:
        yield _by_size(Path(folder), sizes)
        for size, rounds in _COMPARED.items():
            yield _by_jobs(Path(folder), size, rounds)


def _by_size(folder: Path, sizes: Sequence[int]) -> Table:
    rows: list[Row] = []
    found: list[tuple[float, Cost]] = []
    for size in sizes:
        path = folder / f"{size}.jsonl"
        _write(path, size)
        made = cost(path, workers.cores())
        path.unlink()
        each = made.work / size * 1000
        found.append((each, made))
        first, cheapest = found[0][1], found[0][0]
        rows += [
            Row(f"{size:,} articles", each, "ms", f"each; {each / cheapest:.2f} times, may be 1.3"),
            Row(f"{size:,}, clock", made.took / size * 1000, "ms", "each, by the clock"),
            Row(f"{size:,}, alone", made.own / made.work * 100, "%", "is the first process's work"),
            Row(f"{size:,}, memory", made.parent, "MB", f"{made.parent / first.parent:.2f} times"),
            Row(f"{size:,}, workers", made.worker, "MB", "the largest process that reads"),
        ]
    note = "processor time of all processes and their peaks, merging and writing included"
    return Table("A large build", note, tuple(rows))


def _by_jobs(folder: Path, size: int, rounds: int) -> Table:
    """One process and several in turn; the shortest of each counts, as the machine may be busy."""
    path = folder / "compared.jsonl"
    _write(path, size)
    several = workers.cores()
    found: dict[int, list[Cost]] = {1: [], several: []}
    for _ in range(rounds):
        for jobs, costs in found.items():
            costs.append(cost(path, jobs))
    one, many = (min(each.took for each in costs) for costs in found.values())
    alone = min(each.work for each in found[1])
    shared = min(each.own + (each.work - each.own) / several for each in found[several])
    rows = (
        Row(
            f"{several} processes",
            one / many,
            "times",
            "as fast as one, by the clock; 1.7 at least",
        ),
        Row("As work is shared", alone / shared, "times", "by the processor time of each process"),
    )
    return Table(f"{size:,} articles on several cores", "one build, begun anew", rows)


def _write(path: Path, count: int) -> None:
    with path.open("wb") as file:
        file.writelines(newsroom.lines(count))


def main(arguments: Sequence[str]) -> int:
    """Measure the sizes named, and print."""
    sizes = tuple(map(int, arguments)) or SIZES
    sys.stdout.write(record.printed(list(tables(sizes))))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
