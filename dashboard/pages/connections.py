"""The connections of the server that runs these pages."""

from __future__ import annotations

import socket
from contextlib import suppress
from functools import cache
from pathlib import Path

_OPEN_FILES = Path("/dev/fd")


@cache
def send_at_once() -> None:
    """Have the server send small messages at once, and not gather them (TCP_NODELAY); once.

    Streamlit answers a click with a dozen small messages.  Its own socket keeps Nagle's
    algorithm (RFC 896), as asyncio turns that off only for sockets that name TCP as their
    protocol: all but the first message then wait until the other side has acknowledged
    that, which Linux puts off for 40 ms, others for longer.  Connections that come later
    have it from the socket that listens.  Where open files cannot be listed, as on
    Windows, all stays as it is.
    """
    with suppress(OSError):
        for path in _OPEN_FILES.iterdir():
            # what is no TCP socket, or has been closed meanwhile, refuses
            with suppress(OSError):
                _undelay(int(path.name))


def _undelay(number: int) -> None:
    """Set it for an open file, which stays open."""
    connection = socket.socket(fileno=number)
    try:
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    finally:
        connection.detach()
