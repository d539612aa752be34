"""A process that has loaded all tests with what they need, for faults that lie in functions.

To try a fault it forks, gives the faulty functions their new code, forgets what
functions remember, and runs the tests.
"""

from __future__ import annotations

import functools
import gc
import marshal
import multiprocessing
import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import zip_longest
from multiprocessing.connection import Connection
from types import CodeType, FunctionType
from typing import Any

import pytest

from tests.mutation import trial

# What the tables' room remembers holds whatever is wrong in the rooms above it.
_OURS, _BELOW = ("dashboard", "tests"), "dashboard.reference"


class Loaded:
    """The tests of these files, loaded in a process of their own.

    `use` is called in it once, so that what is loaded at the first use is there, too.
    """

    def __init__(self, files: Sequence[str], use: Callable[[], object]) -> None:
        context = multiprocessing.get_context("fork")
        self._here, there = context.Pipe()
        context.Process(target=_serve, args=(there, files, use), daemon=False).start()

    def verdict(self, code: CodeType, tests: Mapping[str, float]) -> str:
        """What becomes of a module with this code under the tests of these ids.

        `tests` has the seconds of each, in the order in which they run.
        """
        self._here.send((marshal.dumps(code), tests))
        verdict: str = self._here.recv()
        return verdict

    def close(self) -> None:
        """End the process."""
        self._here.send(None)


def _serve(pipe: Connection, files: Sequence[str], use: Callable[[], object]) -> None:
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    pytest.main([*trial.OPTIONS, *files], [_Serving(pipe, use)])


class _Serving:
    """In the place of running all tests: runs those that are asked for."""

    def __init__(self, pipe: Connection, use: Callable[[], object]) -> None:
        self.pipe = pipe
        self.use = use

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Answer with a verdict, until nothing more is asked."""
        self.use()
        items = {item.nodeid: item for item in session.items}
        memories = [
            each
            for each in _all(functools._lru_cache_wrapper)
            if each.__module__.startswith(_OURS) and not each.__module__.startswith(_BELOW)
        ]
        functions = [each for each in _all(FunctionType) if str(each.__module__).startswith(_OURS)]
        gc.collect()
        gc.freeze()
        while asked := self.pipe.recv():
            code, tests = marshal.loads(asked[0]), asked[1]

            def failed(code: CodeType = code, tests: Mapping[str, float] = tests) -> bool:
                _put_in(code, functions)
                for each in memories:
                    each.cache_clear()
                return _fails([(items[test], seconds) for test, seconds in tests.items()])

            self.pipe.send(trial.forked(failed))
        return True


def _all(kind: type[Any]) -> list[Any]:
    return [each for each in gc.get_objects() if isinstance(each, kind)]


def fits(old: CodeType, new: CodeType) -> bool:
    """Whether functions of a module with the old code can take that of the new one.

    A function keeps the variables around it, of which a fault may use fewer.
    """
    return [code.co_freevars for code in _codes(old)] == [code.co_freevars for code in _codes(new)]


def _put_in(module: CodeType, functions: Sequence[FunctionType]) -> None:
    """Give the module's functions, wherever they are held, the code they have in `module`."""
    codes = {(code.co_qualname, code.co_firstlineno): code for code in _codes(module)}
    for function in functions:
        old = function.__code__
        if old.co_filename == module.co_filename:
            new = codes.get((old.co_qualname, old.co_firstlineno))
            if new is not None and new != old:
                function.__code__ = new


def _codes(code: CodeType) -> Iterator[CodeType]:
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            yield constant
            yield from _codes(constant)


def _fails(tests: Sequence[tuple[pytest.Item, float]]) -> bool:
    session = tests[0][0].session
    for (item, seconds), (after, _) in zip_longest(tests, tests[1:], fillvalue=(None, 0.0)):
        trial.limit(seconds)
        item.config.hook.pytest_runtest_protocol(item=item, nextitem=after)
        if session.testsfailed:
            return True
    return False
