"""Files of a home written all or none, whatever stops the writer; one writer at a time.

What is new is written beside its place.  Then a journal that names it is put
into `data/`: from that moment on the change is made.  Then each file takes
its place, and the journal goes.  Whoever comes after a writer that was
stopped ends what the journal names, as databases do.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from functools import wraps
from pathlib import Path
from typing import Concatenate, ParamSpec, TypeVar

from dashboard.home import Home, HomeError

JOURNAL, LOCK = ".journal.json", ".lock"

_NEW = ".new"  # how the name of a file ends that is written beside its place

# Seconds that a writer waits for another; most take less than one.
PATIENCE = 20.0

# What a file is to hold, in the order in which the files are put in place; None takes it away.
# What is too much for memory was written elsewhere in the home, and is moved.
Files = Mapping[Path, bytes | Path | None]

Given = ParamSpec("Given")
Made = TypeVar("Made")


def write(home: Home, outputs: Files) -> None:
    """Put all files in their places, or none.

    Raises `HomeError` where one cannot be written, and then the home is as it
    was; where one that is written cannot take its place, the home is as it is
    to be as soon as the next reader or writer can put it there.
    """
    with alone(home):
        try:
            _staged(home, outputs)
        except (OSError, MemoryError) as error:
            _tidied(home, outputs)
            raise _unwritable(error) from error
        _settled(home)


@contextmanager
def writing(path: Path) -> Iterator[None]:
    """Raises `HomeError` where what is done cannot write a file, which it names."""
    try:
        yield
    except OSError as error:
        error.filename = error.filename or path  # a disk that is full does not tell
        raise _unwritable(error) from error


@contextmanager
def alone(home: Home) -> Iterator[None]:
    """While it lasts, no other process or thread writes into the home.

    The system ends the lock of a process that has ended.  Raises `HomeError`
    where another keeps writing, or where nothing can be written.
    """
    # imported here: reading a home needs no lock
    from filelock import FileLock, Timeout

    path = home.root / "data" / LOCK
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        lock = FileLock(path, PATIENCE, is_singleton=True)
        lock.acquire()
    except Timeout:
        raise HomeError(
            f"{home.root} is being written by another process: wait until that has ended, "
            "and try again"
        ) from None
    except (OSError, MemoryError) as error:
        raise _unwritable(error) from error
    try:
        _settled(home)
        yield
    finally:
        lock.release()


def exclusive(
    change: Callable[Concatenate[Home, Given], Made],
) -> Callable[Concatenate[Home, Given], Made]:
    """A function that changes the home it is given, so that no other writes meanwhile."""

    @wraps(change)
    def changing(home: Home, /, *given: Given.args, **named: Given.kwargs) -> Made:
        with alone(home):
            return change(home, *given, **named)

    return changing


def settle(home: Home) -> None:
    """End what a writer that was stopped has left; wait for one that is at it.

    Raises `HomeError` where the home cannot be written.
    """
    if _journal(home).exists():
        with alone(home):
            pass


def _staged(home: Home, outputs: Files) -> None:
    """Write all files beside their places, then the journal that names them."""
    _tidied(home, outputs)
    for path, content in outputs.items():
        if content is not None:
            path.parent.mkdir(parents=True, exist_ok=True)
            if isinstance(content, Path):
                content.replace(_beside(path))
            else:
                _synced(_beside(path), content)
    journal = _journal(home)
    names = {
        "put": _names(home, (path for path, content in outputs.items() if content is not None)),
        "remove": _names(home, (path for path, content in outputs.items() if content is None)),
    }
    _synced(_beside(journal), json.dumps(names).encode())
    _beside(journal).replace(journal)


def _names(home: Home, paths: Iterable[Path]) -> list[str]:
    return [path.relative_to(home.root).as_posix() for path in paths]


def _tidied(home: Home, outputs: Files) -> None:
    """Take away what this writer or one before it has left beside, as far as that can be done."""
    for folder in {_journal(home).parent, *(path.parent for path in outputs)}:
        for left in folder.glob(f".*{_NEW}"):
            with suppress(OSError):
                left.unlink()


def _settled(home: Home) -> None:
    """Put in place what the journal names, and take the journal away."""
    journal = _journal(home)
    if not journal.exists():
        return
    puts, removes = _named(home)
    try:
        _sync(journal.parent)
        for path in puts:
            # what is not beside its place was put there before the writer was stopped
            with suppress(FileNotFoundError):
                _beside(path).replace(path)
        for path in removes:
            path.unlink(missing_ok=True)
        for folder in dict.fromkeys(path.parent for path in (*puts, *removes)):
            _sync(folder)
        journal.unlink()
    except (OSError, MemoryError) as error:
        raise _unwritable(error) from error


def _named(home: Home) -> tuple[list[Path], list[Path]]:
    """The files that the journal names, to be put and to be removed."""
    try:
        names = json.loads(_journal(home).read_bytes())
        found = [[home.root / name for name in names[what]] for what in ("put", "remove")]
        if not all(_is_within(home, path) for paths in found for path in paths):
            raise ValueError
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        raise HomeError(
            f"data/{JOURNAL} is damaged: delete it, and write the built data again (make build)"
        ) from None
    return found[0], found[1]


def _is_within(home: Home, path: Path) -> bool:
    return path.is_relative_to(home.root) and ".." not in path.parts


def _synced(path: Path, content: bytes) -> None:
    """Write a file so that it outlasts a loss of power."""
    with path.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _sync(folder: Path) -> None:
    """Have the names of a folder outlast a loss of power; Windows does so by itself."""
    if os.name == "nt":
        return
    with suppress(FileNotFoundError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _journal(home: Home) -> Path:
    return home.root / "data" / JOURNAL


def _beside(path: Path) -> Path:
    return path.with_name(f".{path.name.removeprefix('.')}{_NEW}")


def _unwritable(error: OSError | MemoryError) -> HomeError:
    why = getattr(error, "strerror", None) or "out of memory"
    return HomeError(
        f"{getattr(error, 'filename', None) or 'The collection'} cannot be written ({why}): "
        "make room or make it writable, and try again"
    )
