"""Commands run for their time and memory, and the memory of the process that asks."""

from __future__ import annotations

import re
import resource
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.browser.conftest import ROOT

TIMES = 3

# A small process starts the command: what the caller holds in memory would
# count as the command's own until it runs.
_LAUNCHER = """
import os, sys, time
begun = time.perf_counter()
silent = (os.POSIX_SPAWN_OPEN, 2, os.devnull, os.O_WRONLY, 0)
words = [sys.executable, *sys.argv[1:]]
process = os.posix_spawn(sys.executable, words, os.environ, file_actions=[silent])
_, status, used = os.wait4(process, 0)
seconds = time.perf_counter() - begun
code = os.waitstatus_to_exitcode(status)
print(seconds, used.ru_utime + used.ru_stime, used.ru_maxrss, code, file=sys.stderr)
"""


@dataclass(frozen=True, slots=True)
class Run:
    """What a command took, and its exit status.

    `seconds` on the clock, `work` in seconds of the processor, which other
    programs change less, and `peak` in megabytes of memory.
    """

    seconds: float
    work: float
    peak: float
    status: int


def run(arguments: Sequence[str], given: bytes = b"") -> Run:
    """One run of Python with these arguments, `given` on its standard input."""
    done = subprocess.run(
        [sys.executable, "-I", "-S", "-c", _LAUNCHER, *arguments],
        cwd=ROOT,
        input=given,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        check=True,
    )
    seconds, work, peak, status = done.stderr.split()
    return Run(float(seconds), float(work), _megabytes(int(peak)), int(status))


def peak() -> float:
    """The megabytes that this process has held at its peak."""
    if sys.platform == "linux":
        # `ru_maxrss` may be what the caller held when it began this process
        told = Path("/proc/self/status").read_text(encoding="ascii")
        return _megabytes(int(*re.findall(r"VmHWM:\s+(\d+) kB", told)))
    return _megabytes(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)


def _megabytes(held: int) -> float:
    """Of what the system counts: Linux kilobytes, macOS bytes."""
    return held / (1024 * 1024 if sys.platform == "darwin" else 1024)


def best(arguments: Sequence[str], given: bytes = b"", times: int = TIMES) -> Run:
    """The run with the least work of several; RuntimeError where one fails."""
    runs = [run(arguments, given) for _ in range(times)]
    failed = next((each for each in runs if each.status), None)
    if failed:
        raise RuntimeError(f"{' '.join(arguments)} ended with status {failed.status}")
    return min(runs, key=lambda each: each.work)
