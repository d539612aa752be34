"""Which test reaches which lines: a plugin that writes it down while the tests run.

    python -m pytest -p tests.mutation.reach --reach FILE tests/timeline

FILE then has one line of JSON a test that passes: its id, its seconds of processor time, and the
lines it went through, by file.  The first line, of an id that is empty, has the lines of
functions that ran before any test did: while modules were loaded.
"""

from __future__ import annotations

import inspect
import json
import sys
import time
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from types import CodeType, FrameType
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
_CODE = str(ROOT / "dashboard") + "/"


def pytest_addoption(parser: pytest.Parser) -> None:
    """The option that names the file."""
    parser.addoption("--reach", metavar="FILE", help="write down which test reaches what")


@pytest.hookimpl(wrapper=True)
def pytest_collection(session: pytest.Session) -> Iterator[None]:
    """Load the tests, and write down what ran while they were loaded."""
    yield from _written(session, "")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Iterator[None]:
    """Run a test, and write down what it reached."""
    yield from _written(item.session, item.nodeid)


def _written(session: pytest.Session, test: str) -> Iterator[Any]:
    reached: dict[CodeType, set[int]] = {}
    begun, failed = time.process_time(), session.testsfailed
    sys.settrace(_tracer(reached))
    try:
        result = yield
    finally:
        sys.settrace(None)
    seconds = round(time.process_time() - begun, 3)
    if session.testsfailed == failed:
        with Path(session.config.getoption("--reach")).open("a", encoding="utf-8") as file:
            file.write(json.dumps([test, seconds, _by_file(reached)]) + "\n")
    return result


def _tracer(reached: dict[CodeType, set[int]]) -> Any:
    """What notes the lines of our functions until all of a function's are known."""

    def enter(frame: FrameType, event: str, _: object) -> Any:
        code = frame.f_code
        if not code.co_filename.startswith(_CODE) or not code.co_flags & inspect.CO_OPTIMIZED:
            return None
        lines = reached.setdefault(code, {code.co_firstlineno})
        return None if lines >= _lines(code) else note

    def note(frame: FrameType, event: str, _: object) -> Any:
        reached[frame.f_code].add(frame.f_lineno)
        return note

    return enter


@cache
def _lines(code: CodeType) -> frozenset[int]:
    return frozenset(line for *_, line in code.co_lines() if line is not None)


def _by_file(reached: dict[CodeType, set[int]]) -> dict[str, list[int]]:
    files: dict[str, set[int]] = {}
    for code, lines in reached.items():
        files.setdefault(str(Path(code.co_filename).relative_to(ROOT)), set()).update(lines)
    return {name: sorted(lines) for name, lines in files.items()}
