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
    """A function to be told how many more of `total` are done; each time all are counted."""
    if total < 2 or not stream.isatty():
        yield lambda _more: None
        return
    done = 0

    def count(more: int) -> None:
        nonlocal done
        done += more
        stream.write(f"{_CLEAR}{words} {done} of {total} …")
        stream.flush()

    try:
        yield count
    finally:
        stream.write(_CLEAR)
        stream.flush()
