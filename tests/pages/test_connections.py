import socket
from pathlib import Path

import pytest

from dashboard.pages import connections

send_at_once = connections.send_at_once.__wrapped__


def sends_at_once(one: socket.socket) -> bool:
    return bool(one.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY))


def connected(listening: socket.socket) -> tuple[socket.socket, socket.socket]:
    caller = socket.create_connection(listening.getsockname())
    return caller, listening.accept()[0]


def open_files() -> int:
    return len([*Path("/dev/fd").iterdir()])


def test_present_and_later_connections_send_at_once(tmp_path: Path) -> None:
    # as Streamlit's server does: no protocol is named
    with socket.socket(socket.AF_INET) as listening, (tmp_path / "other").open("w") as other:
        listening.bind(("127.0.0.1", 0))
        listening.listen()
        caller, present = connected(listening)
        with caller, present:
            assert not sends_at_once(present)
            before = open_files()
            send_at_once()
            assert open_files() == before
            assert sends_at_once(present)
        other.write("still open")
        caller, later = connected(listening)
        with caller, later:
            assert sends_at_once(later)


def test_without_a_list_of_open_files_all_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connections, "_OPEN_FILES", Path("/nowhere/at/all"))
    send_at_once()
