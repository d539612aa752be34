"""One mutant on trial: a forked process loads the faulty module and runs tests until one fails."""

from __future__ import annotations

import ast
import os
import resource
import signal
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import suppress
from importlib import import_module
from importlib.machinery import SourceFileLoader
from pathlib import Path
from types import CodeType

import pytest

KILLED, SURVIVED, ENDLESS = "killed", "survived", "endless"

SECONDS = 150  # more than the tests of any mutant take, with room for a busy machine
BYTES = 4_000_000_000

# What the tests need and no mutant changes is loaded once, before the forks.
_COMMON = ("hypothesis", "dateparser", "pytest", "lxml.html", "tomlkit", "dateparser.date")


def verdict(path: Path, tree: ast.Module, tests: Sequence[str]) -> str:
    """What becomes of the module at `path` with this tree under the tests of these ids."""
    for name in _COMMON:
        import_module(name)
    sys.stdout.flush()
    process = os.fork()
    if process == 0:
        _try(path, tree, tests)
    return _waited(process)


def _waited(process: int) -> str:
    end = time.monotonic() + SECONDS
    while time.monotonic() < end:
        ended, status = os.waitpid(process, os.WNOHANG)
        if ended:
            return SURVIVED if status == 0 else KILLED
        time.sleep(0.05)
    with suppress(ProcessLookupError):
        os.killpg(process, signal.SIGKILL)
    os.waitpid(process, 0)
    return ENDLESS


def _try(path: Path, tree: ast.Module, tests: Sequence[str]) -> None:
    """In the forked process: run the tests and exit with 0 where none has failed."""
    os.setsid()
    os.environ["CI"] = "1"
    resource.setrlimit(resource.RLIMIT_AS, (BYTES, BYTES))
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.dup2(nowhere, 2)
    try:
        _load_faulty(path, compile(tree, str(path), "exec"))
        status = next(filter(None, map(_run, _rounds(tests))), 0)
    except BaseException:
        status = 1
    os._exit(status)


def _rounds(tests: Sequence[str]) -> Iterator[Sequence[str]]:
    """The tests of the first test's file, which most often suffice, then all others."""
    first = tests[0].partition("::")[0] if tests else ""
    for near in (True, False):
        chosen = [test for test in tests if (test.partition("::")[0] == first) == near]
        if chosen:
            yield chosen


def _run(tests: Sequence[str]) -> int:
    files = dict.fromkeys(test.partition("::")[0] for test in tests)
    options = ["-x", "-q", "-n", "0", "-p", "no:cacheprovider"]
    status = int(pytest.main([*options, *files], [_Chosen(tests)]))
    return 0 if status == pytest.ExitCode.NO_TESTS_COLLECTED else status


def _load_faulty(path: Path, code: CodeType) -> None:
    """Let the module at `path` be loaded from this code."""
    load = SourceFileLoader.get_code

    def faulty(self: SourceFileLoader, name: str) -> CodeType | None:
        return code if self.path == str(path) else load(self, name)

    SourceFileLoader.get_code = faulty  # type: ignore[method-assign]


class _Chosen:
    """Runs only the tests of these ids, in this order."""

    def __init__(self, tests: Sequence[str]) -> None:
        self.place = {name: number for number, name in enumerate(tests)}

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """Leave the others out."""
        items[:] = sorted(
            (item for item in items if item.nodeid in self.place),
            key=lambda item: self.place[item.nodeid],
        )
