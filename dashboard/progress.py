"""How far a long work has come, told on a terminal and nowhere else."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
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
