"""A mutant on trial: a forked process puts the fault in and runs tests until one fails."""

from __future__ import annotations

import os
import resource
import signal
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from importlib.machinery import SourceFileLoader
from types import CodeType

import pytest
from hypothesis import Phase, settings

KILLED, SURVIVED, ENDLESS = "killed", "survived", "endless"

# A test that has failed once has noticed the fault: no simpler example is looked for.
_ONCE = "once"
settings.register_profile(
    _ONCE, deadline=None, derandomize=True, phases=(Phase.explicit, Phase.generate)
)
OPTIONS = ("-q", "-n", "0", "-p", "no:cacheprovider", f"--hypothesis-profile={_ONCE}")

_BYTES = 4_000_000_000
# A test may take so many times what it took before, and so many seconds, of processor time.
_TIMES, _SECONDS = 10.0, 5.0
_LONGEST = 300.0  # seconds by the clock for all tests of a mutant


def forked(failed: Callable[[], bool]) -> str:
    """What becomes of a mutant: `failed`, in a process of its own, says whether a test did."""
    sys.stdout.flush()
    process = os.fork()
    if process:
        return _waited(process)
    os.setsid()
    resource.setrlimit(resource.RLIMIT_AS, (_BYTES, _BYTES))
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.dup2(nowhere, 2)
    status = 1
    with suppress(BaseException):
        status = int(failed())
    os._exit(status)


def _waited(process: int) -> str:
    end = time.monotonic() + _LONGEST
    pause = 0.001
    while time.monotonic() < end:
        ended, status = os.waitpid(process, os.WNOHANG)
        if ended and os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGPROF:
            return ENDLESS
        if ended:
            return SURVIVED if status == 0 else KILLED
        time.sleep(pause)
        pause = min(2 * pause, 0.05)
    with suppress(ProcessLookupError):
        os.killpg(process, signal.SIGKILL)
    os.waitpid(process, 0)
    return ENDLESS


def limit(seconds: float) -> None:
    """End this process where what follows takes much more than these seconds."""
    signal.setitimer(signal.ITIMER_PROF, _TIMES * seconds + _SECONDS)


def load_and_run(code: CodeType, tests: Mapping[str, float]) -> bool:
    """Whether a test fails where its module is loaded from this code: one after another,
    those of the first test's file, which most often suffice, then all others.
    """
    load = SourceFileLoader.get_code

    def faulty(self: SourceFileLoader, name: str) -> CodeType | None:
        return code if self.path == code.co_filename else load(self, name)

    SourceFileLoader.get_code = faulty  # type: ignore[method-assign]
    return any(_run(near) for near in _rounds(tests))


def _rounds(tests: Mapping[str, float]) -> Iterator[dict[str, float]]:
    first = next(iter(tests), "").partition("::")[0]
    for near in (True, False):
        chosen = {
            test: seconds
            for test, seconds in tests.items()
            if (test.partition("::")[0] == first) == near
        }
        if chosen:
            yield chosen


def _run(tests: Mapping[str, float]) -> bool:
    files = dict.fromkeys(test.partition("::")[0] for test in tests)
    status = pytest.main(["-x", *OPTIONS, *files], [_Chosen(tests)])
    return status not in (pytest.ExitCode.OK, pytest.ExitCode.NO_TESTS_COLLECTED)


class _Chosen:
    """Runs only the tests of these ids, in this order, each within its time."""

    def __init__(self, tests: Mapping[str, float]) -> None:
        self.seconds = tests
        self.place = {name: number for number, name in enumerate(tests)}

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """Leave the others out."""
        items[:] = sorted(
            (item for item in items if item.nodeid in self.place),
            key=lambda item: self.place[item.nodeid],
        )

    def pytest_runtest_setup(self, item: pytest.Item) -> None:
        """Begin to count the test's time."""
        limit(self.seconds[item.nodeid])
