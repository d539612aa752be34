"""Which test reaches which function: a plugin that writes it down while the tests run.

    python -m pytest -p tests.mutation.reach --reach FILE tests/timeline

FILE then has one line of JSON a test that passes: its id, how long it took, and the
functions it went through, as "path:line" of where they begin.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from types import FrameType

import pytest

ROOT = Path(__file__).resolve().parents[2]
_CODE = str(ROOT / "dashboard") + "/"


def pytest_addoption(parser: pytest.Parser) -> None:
    """The option that names the file."""
    parser.addoption("--reach", metavar="FILE", help="write down which test reaches what")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Iterator[None]:
    """Run a test, and write down what it reached."""
    codes = set()

    def note(frame: FrameType, event: str, _: object) -> None:
        if event == "call":
            codes.add(frame.f_code)

    begun = time.perf_counter()
    sys.setprofile(note)
    try:
        yield
    finally:
        sys.setprofile(None)
    seconds = round(time.perf_counter() - begun, 3)
    ours = (code for code in codes if code.co_filename.startswith(_CODE))
    reached = sorted(
        {f"{Path(code.co_filename).relative_to(ROOT)}:{code.co_firstlineno}" for code in ours}
    )
    with Path(item.config.getoption("--reach")).open("a", encoding="utf-8") as file:
        file.write(json.dumps([item.nodeid, seconds, reached]) + "\n")
