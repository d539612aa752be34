"""JSON Lines: one record a line, UTF-8, each line ended by a newline."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from typing import Any, TypeVar

import msgspec

Record = dict[str, Any]
Read = TypeVar("Read")


class RecordError(ValueError):
    """A line that is no record: which, and why."""


def line(record: Record) -> bytes:
    """One record as a line of JSON Lines: UTF-8, ended by a newline.

    A lone surrogate, which UTF-8 cannot hold, is written as a JSON escape.
    """
    try:
        # with a blank after each comma and colon, as `json` writes it
        return msgspec.json.format(msgspec.json.encode(record), indent=0) + b"\n"
    except (UnicodeEncodeError, OverflowError):  # half a character; a number of over 64 bits
        return (json.dumps(record, ensure_ascii=False) + "\n").encode("utf-8", "backslashreplace")


def lines(found: Iterable[Record]) -> bytes:
    """Records as JSON Lines."""
    return b"".join(map(line, found))


def parsed(content: bytes, convert: Callable[[Record], Read]) -> tuple[Read, ...]:
    """The records of JSON Lines, each through `convert`; raises what `each` does."""
    return tuple(each(content.splitlines(), convert))


def each(lines: Iterable[bytes], convert: Callable[[Record], Read]) -> Iterator[Read]:
    """The records of lines one after the other, each through `convert`.

    Raises `RecordError` for the first line that is no record, or none that
    `convert` can read.
    """
    for number, words in enumerate(lines, start=1):
        try:
            read = convert(json.loads(words))
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
            problem = f"has no valid record in line {number} ({type(error).__name__}: {error})"
            raise RecordError(problem) from error
        yield read
