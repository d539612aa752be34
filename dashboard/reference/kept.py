"""What is slow to tell of a text and always the same, kept for the next process.

It lies beside the compiled modules, where Python may write such: nothing is lost
without it, and whoever removes it only waits once more.
"""

from __future__ import annotations

import atexit
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from importlib.util import cache_from_source, source_hash
from pathlib import Path
from typing import Any, Generic, TypeVar

import msgspec

Told = TypeVar("Told")

_MOST = 20_000  # texts; with more, those of before are forgotten
_SUFFIX = ".kept"
_FILE = msgspec.msgpack.Decoder(tuple[bytes, dict[str, msgspec.Raw]])


class Kept(Generic[Told]):
    """Answers a pure question on a text, and remembers the answers from process to process.

    `tell` is a function of one module, whose answers have the type `kind`. They are
    forgotten when that module changes; errors that it raises are not remembered.
    """

    def __init__(self, tell: Callable[[str], Told], kind: Any) -> None:
        self._tell = tell
        self._decoder = msgspec.msgpack.Decoder(kind)
        self._told: dict[str, Told] = {}
        self._before: dict[str, msgspec.Raw] | None = None
        self._asked = False

    def __call__(self, text: str) -> Told:
        """The answer to a text; raises what the question itself does."""
        told = self._told.get(text)
        if told is None:
            told = self._told[text] = self._known(text)
        return told

    def _known(self, text: str) -> Told:
        if self._before is None:
            self._before = self._read()
        kept = self._before.get(text)
        if kept is not None:
            with suppress(msgspec.MsgspecError):
                answer: Told = self._decoder.decode(kept)
                return answer
        if not self._asked:
            self._asked = True
            atexit.register(self._write)
        return self._tell(text)

    def _read(self) -> dict[str, msgspec.Raw]:
        with suppress(OSError, msgspec.MsgspecError):
            source, before = _FILE.decode(self._file().read_bytes())
            if source == self._source() and len(before) <= _MOST:
                return before
        return {}

    def _write(self) -> None:
        """Keep what this process was told; only a folder that takes no files prevents it."""
        if sys.dont_write_bytecode:
            return
        with suppress(OSError):
            answers = {**(self._before or {}), **self._told}
            beside = self._file().with_suffix(f".{os.getpid()}")
            beside.write_bytes(msgspec.msgpack.encode((self._source(), answers)))
            beside.replace(self._file())

    def _module(self) -> Path:
        return Path(self._tell.__code__.co_filename)

    def _source(self) -> bytes:
        return source_hash(self._module().read_bytes())

    def _file(self) -> Path:
        compiled = Path(cache_from_source(str(self._module())))
        return compiled.with_suffix(f".{self._tell.__name__.strip('_')}{_SUFFIX}")
