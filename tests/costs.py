"""What a piece of work costs, told so that a busy machine does not change the verdict."""

from __future__ import annotations

import gc
import sys
import tracemalloc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from time import process_time
from types import FrameType
from typing import Any

_TRIES = 6

TraceFunction = Callable[[FrameType, str, Any], Any]


def grows_evenly(work: Callable[[int], object], size: int) -> bool:
    """Whether four times the size takes about four times the processor's time.

    Noise only adds: the least of several tries counts, and what grows with the square fails
    in each of them.  Collecting the garbage of a whole run of tests would count as noise.
    """
    with _without_collection():
        short = min(_seconds(work, size) for _ in range(3))
        return any(_seconds(work, 4 * size) < 12 * short + 0.1 for _ in range(_TRIES))


def peak(work: Callable[[], object]) -> int:
    """The bytes that Python's own objects took at most, beyond those from before."""
    gc.collect()
    tracemalloc.start()
    try:
        work()
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def lines(work: Callable[[], object]) -> int:
    """The lines of Python that run, anew for each time round a loop: on any machine the same."""
    count = 0

    def step(_frame: FrameType, event: str, _argument: object) -> TraceFunction:
        nonlocal count
        count += event == "line"
        return step

    before = sys.gettrace()
    sys.settrace(step)
    try:
        work()
    finally:
        sys.settrace(before)
    return count


def _seconds(work: Callable[[int], object], size: int) -> float:
    begun = process_time()
    work(size)
    return process_time() - begun


@contextmanager
def _without_collection() -> Iterator[None]:
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
