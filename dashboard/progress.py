"""How far a long work has come, told on a terminal and nowhere else."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TextIO, TypeVar

Item = TypeVar("Item")

_CLEAR = "\r\033[K"


def told(items: Sequence[Item], words: str, stream: TextIO) -> Iterator[Item]:
    """The items one by one, each counted on `stream` before it is worked on."""
    if len(items) < 2 or not stream.isatty():
        yield from items
        return
    try:
        for number, item in enumerate(items, start=1):
            stream.write(f"{_CLEAR}{words} {number} of {len(items)} …")
            stream.flush()
            yield item
    finally:
        stream.write(_CLEAR)
        stream.flush()


@contextmanager
def counted(total: int, words: str, stream: TextIO) -> Iterator[Callable[[int], None]]:
    """How many of `total` are done, as far as they are told; 0 where the number is not known."""
    if total == 1 or not stream.isatty():
        yield lambda _more: None
        return
    done = 0

    def count(more: int) -> None:
        nonlocal done
        done += more
        of = f" of {total}" if total else ""
        stream.write(f"{_CLEAR}{words} {done}{of} …")
        stream.flush()

    try:
        yield count
    finally:
        stream.write(_CLEAR)
        stream.flush()
