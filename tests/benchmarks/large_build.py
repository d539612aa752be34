"""What a large build takes: time and memory by the number of articles, on one core and on all.

``python -m tests.benchmarks.large_build 1000 100000`` measures these numbers of
articles in place of the small ones of ``make bench``; of the last of them one
process and as many as there are cores are compared, in turn.  A build is a
command of its own, so that its peak is; times are those of all its processes.
"""

from __future__ import annotations

import json
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import psutil

from dashboard.bulk import workers
from tests.benchmarks import record
from tests.benchmarks.extract_speed import feed
from tests.benchmarks.record import Row, Table
from tests.browser.conftest import ROOT

SIZES = (500, 2000)
# Rounds of the comparison of one process with several, and the articles of each build in it.
_ROUNDS, _COMPARED = 3, 500
_TOGETHER = 1000
_PAUSE = 0.1


@dataclass(frozen=True, slots=True)
class Cost:
    """Seconds of the processor and of the clock, and megabytes of each process at its peak."""

    work: float
    took: float
    parent: float
    worker: float


def write(path: Path, count: int, seed: int = 1) -> None:
    """So many articles as JSON Lines, published on days of 26 years by fifty papers."""
    chance = random.Random(seed)
    with path.open("wb") as file:
        for start in range(0, count, _TOGETHER):
            lines = feed(min(_TOGETHER, count - start), seed + start).splitlines()
            for number, line in enumerate(lines, start=start):
                day = f"{chance.randint(1, 12):02}-{chance.randint(1, 28):02}"
                known = {"id": f"{number:07}", "published": f"{chance.randint(2000, 2025)}-{day}"}
                paper = {"outlet": f"Paper {chance.randint(1, 50)}"}
                file.write(json.dumps({**json.loads(line), **known, **paper}).encode() + b"\n")


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
    return Cost(seen[0], took, seen[1], seen[2])


def _watched(parent: psutil.Process, process: subprocess.Popen[bytes]) -> tuple[float, ...]:
    """Processor seconds of a build's processes, and the peaks of the first and of any other."""
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
    return sum(work.values()), peaks["parent"], peaks["worker"]


def _children(parent: psutil.Process) -> Sequence[psutil.Process]:
    try:
        return parent.children()
    except psutil.Error:
        return ()


def tables(sizes: Sequence[int] = SIZES) -> Iterator[Table]:
    """Time and memory by size, and what a second core brings."""
    with tempfile.TemporaryDirectory() as folder:
        yield _by_size(Path(folder), sizes)
        yield _by_jobs(Path(folder))


def _by_size(folder: Path, sizes: Sequence[int]) -> Table:
    rows: list[Row] = []
    found: list[tuple[float, Cost]] = []
    for size in sizes:
        path = folder / f"{size}.jsonl"
        write(path, size)
        made = cost(path, workers.cores())
        path.unlink()
        each = made.work / size * 1000
        found.append((each, made))
        first, cheapest = found[0][1], found[0][0]
        rows += [
            Row(f"{size:,} articles", each, "ms", f"each; {each / cheapest:.2f} times the fewest"),
            Row(f"{size:,}, memory", made.parent, "MB", f"{made.parent / first.parent:.2f} times"),
            Row(f"{size:,}, workers", made.worker, "MB", "the largest process that reads"),
        ]
    note = "processor time of all processes and their peaks, merging and writing included"
    return Table("A large build", note, tuple(rows))


def _by_jobs(folder: Path) -> Table:
    """One process and several in turn; the shortest of each counts, as the machine may be busy."""
    path = folder / "compared.jsonl"
    write(path, _COMPARED)
    several = workers.cores()
    times: dict[int, list[float]] = {1: [], several: []}
    for _ in range(_ROUNDS):
        for jobs, took in times.items():
            took.append(cost(path, jobs).took)
    ratio = min(times[1]) / min(times[several])
    row = Row(f"{several} processes", ratio, "times", "as fast as one, by the clock")
    return Table("A large build on several cores", f"{_COMPARED} articles, begun anew", (row,))


def main(arguments: Sequence[str]) -> int:
    """Measure the sizes named, and print."""
    sizes = tuple(map(int, arguments)) or SIZES
    sys.stdout.write(record.printed(list(tables(sizes))))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
