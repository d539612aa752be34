"""Who does the work: this process, several of this machine, or Dask's of many machines."""

from __future__ import annotations

import logging
import multiprocessing
import os
import sys
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import CancelledError, Executor, Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from multiprocessing.context import BaseContext
from pathlib import Path
from threading import Thread
from types import ModuleType
from typing import Any, TypeVar

from dashboard import garbage
from dashboard.home import HomeError

Given = TypeVar("Given")
Made = TypeVar("Made")

# What each worker has waiting, so that none is ever idle.
_AHEAD = 3
# Seconds until a scheduler counts as one that is not there, and until one counts as without
# workers: a cluster may have to start machines for them.
_PATIENCE, _LONGEST = 20, 120
_ENDED = (
    "a process that read articles was ended, perhaps for want of memory: build again, "
    "with fewer --jobs; what was read is kept"
)


@dataclass(frozen=True, slots=True)
class Workers:
    """An executor, or None for this process, and how many work at once now.

    `far` says that they may be of other machines, and do not see its files;
    `missed` is asked when nothing comes back for long.
    """

    executor: Executor | None
    count: Callable[[], int]
    far: bool = False
    missed: Callable[[], None] = lambda: None

    def of_this_machine(self) -> Workers:
        """These, or this process where they may be of other machines."""
        return ALONE if self.far else self

    def mapped(
        self,
        work: Callable[[Given], Made],
        items: Iterable[Given],
        worth: Callable[[Given], float] = lambda _: 1,
    ) -> Iterator[tuple[Given, Made]]:
        """Each item with what `work`, a function of a module, makes of it, in their order.

        Few items are held at a time, however many there are, and fewer of
        those that are each worth many.
        """
        if self.executor is None:
            yield from ((item, work(item)) for item in items)
            return
        waiting: deque[tuple[Given, Future[Made]]] = deque()
        for item in items:
            waiting.append((item, self.executor.submit(work, item)))
            count = max(self.count(), 1)  # of a cluster they come and go
            while len(waiting) > count and _worth(waiting, worth) >= count * _AHEAD:
                first, done = waiting.popleft()
                yield first, self._made(done)
        while waiting:
            first, done = waiting.popleft()
            yield first, self._made(done)

    def begun(self, work: Callable[[Given], Made], items: Sequence[Given]) -> Iterator[Made]:
        """What `work`, a function of a module, makes of a few items, in their order.

        Other processes begin at once, and this one when it is asked.
        """
        if self.executor is None:
            return map(work, items)
        return map(self._made, [self.executor.submit(work, item) for item in items])

    def _made(self, done: Future[Made]) -> Made:
        while not done.done():
            with suppress(TimeoutError):
                return done.result(_LONGEST)
            self.missed()
        return done.result()


ALONE = Workers(None, lambda: 1)


@contextmanager
def opened(jobs: int = 1, scheduler: str = "") -> Iterator[Workers]:
    """So many processes of this machine, or those of the Dask scheduler at an address.

    Raises `HomeError` where there is no such scheduler, or no Dask.
    """
    if scheduler:
        yield from _of_dask(scheduler)
    elif jobs > 1:
        with ProcessPoolExecutor(jobs, mp_context=_context(), initializer=_begin) as pool:
            _start(pool, jobs)
            try:
                yield Workers(pool, lambda: jobs)
            except (BrokenProcessPool, CancelledError) as error:
                raise HomeError(_ENDED) from error
            except BaseException:
                pool.shutdown(cancel_futures=True)  # nobody wants what was not begun
                raise
    else:
        yield ALONE


def _start(pool: Executor, jobs: int) -> None:
    """Have the processes begun, one for each thing submitted; all of them, or none."""
    others = multiprocessing.active_children()
    try:
        with apart():
            for _ in range(jobs):
                pool.submit(_begin)
    except OSError as error:
        for process in multiprocessing.active_children():
            if process not in others:
                process.terminate()  # it would wait for work, and this process for it
        raise HomeError(
            f"{jobs} processes cannot be begun ({error.strerror}): build with fewer --jobs"
        ) from error


def _context() -> BaseContext:
    """How processes are begun: as copies of this one, ready to read, where it has one thread.

    The copy of a process with several may wait forever for what another thread held.
    """
    if _threads() != 1:
        return multiprocessing.get_context("spawn")
    _get_ready()
    return multiprocessing.get_context("fork")


def _threads() -> int:
    """The threads of this process, those of libraries too; 0 where the system does not tell."""
    try:
        return sum(1 for _ in Path("/proc/self/task").iterdir())
    except OSError:
        return 0


@contextmanager
def apart() -> Iterator[None]:
    """While it lasts, processes that are started do not run what this one runs.

    A spawned process runs the main module again, which may be a page of the app.
    """
    main = sys.modules["__main__"]
    sys.modules["__main__"] = ModuleType("__main__")
    try:
        yield
    finally:
        sys.modules["__main__"] = main


def cores() -> int:
    """The cores that this process may use."""
    try:
        return len(os.sched_getaffinity(0))
    except AttributeError:  # not on every system
        return os.cpu_count() or 1


def _begin() -> None:
    """Be ready to read, while the process that began this one does something else."""
    Thread(target=_end_with_parent, daemon=True).start()
    garbage.collect_rarely()
    _get_ready()
    garbage.spare_what_is_there()


def _get_ready() -> None:
    # imported here: who uses one process reads no tables before the first article
    from dashboard.bulk import part

    part.get_ready()


def _end_with_parent() -> None:
    """End this process when that which began it has ended, however it did: none is left over."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _client(address: str) -> Any:
    """A client of a Dask scheduler; `HomeError` where there is none."""
    try:
        from distributed import Client
    except ImportError:
        raise HomeError(
            "Dask is not installed: pip install '.[dask]', or build without --scheduler"
        ) from None
    make: Any = Client  # what it has is not typed
    try:
        return make(address, timeout=_PATIENCE, set_as_default=False)
    except (OSError, ValueError) as error:
        raise HomeError(
            f"{address} cannot be reached ({error}): start a Dask scheduler there, and name it "
            "as tcp://HOST:PORT"
        ) from error


def _of_dask(address: str) -> Iterator[Workers]:
    client = _client(address)
    from distributed import KilledWorker
    from distributed.comm.core import CommClosedError

    def ended(error: Exception) -> HomeError:
        why = str(error) or type(error).__name__
        return HomeError(
            f"{address} or its workers were ended while they read ({why}): start them again, "
            "and build again; what was read is kept"
        )

    def count() -> int:
        try:
            return sum(client.nthreads().values())
        except OSError as error:
            raise ended(error) from error

    def missed() -> None:
        if not count():
            raise HomeError(
                f"{address} has no workers: start some (dask worker {address}), and build again; "
                "what was read is kept"
            )

    logging.getLogger("distributed.client").setLevel(logging.CRITICAL)  # its loss is told below
    with client:
        try:
            yield Workers(client.get_executor(pure=False), count, far=True, missed=missed)
        except (KilledWorker, CommClosedError, CancelledError) as error:
            raise ended(error) from error


def _worth(waiting: Iterable[tuple[Given, Future[Made]]], worth: Callable[[Given], float]) -> float:
    return sum(worth(item) for item, _ in waiting)
