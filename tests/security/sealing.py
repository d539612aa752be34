"""A process that may ask no other for anything: what tries is noted and stopped."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest


@contextmanager
def sealed() -> Iterator[list[str]]:
    """While it lasts, no socket connects and no name is looked up; gives what was tried."""
    tried: list[str] = []

    def refuse(*asked: Any, **_: Any) -> None:
        tried.append(repr(asked[-1] if len(asked) == 2 else asked[:2]))
        raise OSError("no connection is allowed here")

    with pytest.MonkeyPatch.context() as patch:
        for name in ("connect", "connect_ex", "sendto"):
            patch.setattr(socket.socket, name, refuse)
        for name in ("getaddrinfo", "gethostbyname", "create_connection"):
            patch.setattr(socket, name, refuse)
        yield tried
