"""Stops a process at each of its file operations in turn, or lets that operation fail.

Python tells of every opening, renaming, removing and making of a folder
(`sys.addaudithook`); what is told of a file to be written below the home is a
point.  So is each `os.fsync`, before which half of the file's bytes are taken
away again, as they are when the power goes.
"""

from __future__ import annotations

import errno
import os
import signal
import sys
import traceback
from collections.abc import Callable
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from io import StringIO
from pathlib import Path
from typing import Any

KILL = "kill"
FAILURES = {name: getattr(errno, name) for name in ("ENOSPC", "EROFS", "EIO", "EACCES")}
MEMORY = "MemoryError"

_CHANGES = frozenset({"os.rename", "os.remove", "os.mkdir", "os.rmdir", "os.truncate", "os.link"})
_TOLD_ON = ".told"  # beside the home: what the process has said


@dataclass(frozen=True, slots=True)
class End:
    """How a process ended: its status (negative: the signal), what it said, points it came by."""

    status: int
    out: str
    err: str
    points: int


class Points:
    """Counts the points of a home and acts at one of them; 0 acts at none."""

    def __init__(self, root: Path, at: int, what: str) -> None:
        self.root, self.at, self.what = f"{root}/", at, what
        self.passed = 0
        self.heard = True
        self._fsync = os.fsync

    def __enter__(self) -> Points:
        sys.addaudithook(self._hear)
        os.fsync = self._synced
        return self

    def __exit__(self, *_: object) -> None:
        # an audit hook stays for as long as its process
        self.heard = False
        os.fsync = self._fsync

    def _hear(self, event: str, given: tuple[Any, ...]) -> None:
        if self.heard and self._is_change(event, given):
            self._pass(str(given[0]))

    def _is_change(self, event: str, given: tuple[Any, ...]) -> bool:
        if event != "open":
            return event in _CHANGES and self._is_here(given[0])
        return self._is_here(given[0]) and bool(given[2] & (os.O_WRONLY | os.O_RDWR | os.O_CREAT))

    def _is_here(self, path: object) -> bool:
        return isinstance(path, (str, Path)) and str(path).startswith(self.root)

    def _synced(self, descriptor: int) -> None:
        name = Path(f"/proc/self/fd/{descriptor}").readlink()
        if self.passed + 1 == self.at and self.what == KILL and not name.is_dir():
            os.truncate(descriptor, os.fstat(descriptor).st_size // 2)
        self._pass(str(name))
        self._fsync(descriptor)

    def _pass(self, name: str) -> None:
        self.passed += 1
        if self.passed == self.at:
            if self.what == KILL:
                os.kill(os.getpid(), signal.SIGKILL)
            if self.what == MEMORY:
                raise MemoryError
            raise OSError(FAILURES[self.what], os.strerror(FAILURES[self.what]), name)


def run(action: Callable[[], int], root: Path, at: int = 0, what: str = KILL) -> End:
    """Run an action on the home at `root` in a forked process, with a fault at its `at`-th point.

    The action returns its exit status; what it lets through is told as Python tells it.
    """
    told = [root.parent / f"{root.name}.{name}{_TOLD_ON}" for name in ("out", "err", "points")]
    process = os.fork()
    if process == 0:
        _act(action, Points(root, at, what), told)
    _, status = os.waitpid(process, 0)
    said = [path.read_text(encoding="utf-8") if path.exists() else "" for path in told]
    return End(os.waitstatus_to_exitcode(status), said[0], said[1], int(said[2] or 0))


def _act(action: Callable[[], int], points: Points, told: list[Path]) -> None:
    out, err = StringIO(), StringIO()
    status = 1
    try:
        with redirect_stdout(out), redirect_stderr(err), points:
            status = action()
    except BaseException:
        err.write(traceback.format_exc())
    for path, words in zip(told, (out.getvalue(), err.getvalue(), points.passed), strict=True):
        path.write_text(str(words), encoding="utf-8")
    os._exit(status)
