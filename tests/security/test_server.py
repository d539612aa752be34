"""Who can reach what of a server as `make run` starts it, and what the settings say for all."""

from __future__ import annotations

import base64
import http.client
import itertools
import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Playwright, expect

from dashboard.home import VARIABLE, Home
from tests.browser import chromium
from tests.browser.conftest import ROOT, free_port, wait_for
from tests.built import built_home
from tests.security.hostile import HOST

SETTINGS = tomllib.loads((ROOT / ".streamlit" / "config.toml").read_text(encoding="utf-8"))


def options() -> list[str]:
    """What `make run` gives to Streamlit, but for the port."""
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8").replace("\\\n", " ")
    (line,) = re.findall(r"streamlit run streamlit_app\.py (.*--server\.address.*)", makefile)
    return [word for word in line.split() if "$(PORT)" not in word and word != "--server.port"]


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Home:
    return built_home(tmp_path_factory.mktemp("server") / "home")


@pytest.fixture(scope="module")
def port(home: Home) -> Iterator[int]:
    """The port of a server that was started as on one's own machine."""
    port = free_port()
    command = [sys.executable, "-m", "streamlit", "run", "streamlit_app.py", *options()]
    command += ["--server.port", str(port), "--server.headless", "true"]
    server = subprocess.Popen(
        [*command, "--server.fileWatcherType", "none"],
        cwd=ROOT,
        env={**os.environ, VARIABLE: str(home.root), "DASHBOARD_SAVE": "1"},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    wait_for(f"http://localhost:{port}/_stcore/health")
    yield port
    server.terminate()
    server.wait(timeout=20)


def asked(port: int, method: str, path: str, body: bytes = b"", **headers: str) -> Any:
    """The answer to a request, its path as it is written."""
    connection = http.client.HTTPConnection("localhost", port, timeout=60)
    connection.putrequest(method, path, skip_host="Host" in headers)
    for name, value in headers.items():
        connection.putheader(name.replace("_", "-"), value)
    connection.putheader("Content-Length", str(len(body)))
    connection.endheaders(body)
    answer = connection.getresponse()
    return answer.status, answer.read()


def shaken(port: int, host: str, origin: str) -> int:
    """The status of the answer to a web socket that a page of `origin` opens."""
    key = base64.b64encode(os.urandom(16)).decode()
    upgrade = {"Upgrade": "websocket", "Connection": "Upgrade", "Sec_WebSocket_Version": "13"}
    connection = http.client.HTTPConnection("localhost", port, timeout=60)
    connection.putrequest("GET", "/_stcore/stream", skip_host=True)
    for name, value in {
        **upgrade,
        "Sec_WebSocket_Key": key,
        "Host": host,
        "Origin": origin,
    }.items():
        connection.putheader(name.replace("_", "-"), value)
    connection.endheaders()
    return connection.getresponse().status


def test_one_s_own_server_listens_to_this_machine_alone() -> None:
    given = options()
    assert given[given.index("--server.address") + 1] == "localhost"
    hosts = [after for name, after in itertools.pairwise(given) if "allowedHosts" in name]
    assert hosts == ["localhost", "127.0.0.1"]


def test_only_pages_of_this_machine_may_speak_to_it(port: int) -> None:
    own = f"localhost:{port}"
    assert shaken(port, own, f"http://{own}") == 101
    assert shaken(port, own, f"http://{HOST}") == 403
    # its own name led here by whoever keeps it (DNS rebinding)
    assert shaken(port, f"{HOST}:{port}", f"http://{HOST}:{port}") == 403


def test_no_other_page_can_upload(port: int) -> None:
    status, _ = asked(port, "PUT", "/_stcore/upload_file/a/b", b"x", Origin=f"http://{HOST}")
    assert status in {400, 403}


@pytest.mark.parametrize(
    "path",
    [
        *("/seeds/a-harbour.txt", "/data/ids.jsonl", "/app/static/data/ids.jsonl", "/.git/config"),
        *("/../../../../etc/passwd", "/static/..%2f..%2f..%2fetc/passwd", "//etc/passwd"),
        *("/media/..%2f..%2fdata/ids.jsonl", "/component/x/..%2f..%2fstreamlit_app.py"),
        "/app/static/%5c%5chost%5cshare%5cfile",
    ],
)
def test_no_file_of_the_machine_is_served(port: int, path: str, home: Home) -> None:
    status, body = asked(port, "GET", path)
    known = (
        b"root:",
        b"hardly any contact",
        home.ids.read_bytes()[:40] or b"-",
        b"[core]",
        b"import ",
    )
    assert status >= 400 or not [words for words in known if words in body]


def test_no_program_can_drive_the_server(port: int) -> None:
    for path in ("/_stcore/agent/interact", "/_stcore/agent/mcp"):
        status, _ = asked(port, "POST", path, b"{}", Content_Type="application/json")
        assert status >= 400


@pytest.mark.full
def test_only_who_came_by_its_own_name_can_save(port: int, playwright: Playwright) -> None:
    """The button is there by the name of this machine, and by no other that leads to it."""
    with chromium.opened(playwright, f"--host-resolver-rules=MAP {HOST} 127.0.0.1") as browser:
        page = browser.new_page()
        page.goto(f"http://localhost:{port}/add")
        page.get_by_label("The text of an article").fill(
            "Vladimir Putin telephoned Donald Trump on 12 March 2019, the Kremlin said."
        )
        page.get_by_role("button", name="Read this text").click()
        page.get_by_role("button", name="Show it on the timeline").click(timeout=60_000)
        page.get_by_role("link", name="Add", exact=True).click()
        expect(page.get_by_role("button", name="Save them in this")).to_be_visible(timeout=60_000)
        other = browser.new_page()
        other.goto(f"http://{HOST}:{port}/add")
        other.wait_for_timeout(3000)
        assert other.get_by_label("The text of an article").count() == 0


def test_errors_tell_nothing_of_the_machine_and_lead_nowhere() -> None:
    client = SETTINGS["client"]
    assert client["showErrorDetails"] == "none"
    assert client["showErrorLinks"] == "false"
    assert SETTINGS["browser"]["gatherUsageStats"] is False


def test_the_protection_of_the_platform_stays_on() -> None:
    server = SETTINGS["server"]
    weakened = {"enableCORS", "enableXsrfProtection", "enableStaticServing", "enableAgentApi"}
    assert not weakened & server.keys()
    assert server["maxUploadSize"] <= 10
    assert server["maxMessageSize"] <= 20


def test_nothing_is_saved_where_others_reach(monkeypatch: pytest.MonkeyPatch) -> None:
    import streamlit as st

    from dashboard.pages import taking

    monkeypatch.setenv(taking.VARIABLE, "1")
    monkeypatch.setattr(taking, "_came_by", lambda: "localhost")
    before = st.get_option("server.address")
    try:
        for address, may in (("localhost", True), ("0.0.0.0", False), (None, False), ("", False)):
            st.config.set_option("server.address", address)
            assert taking.may_save() is may
        st.config.set_option("server.address", "localhost")
        for name in (HOST, "", "localhost.evil.example"):
            monkeypatch.setattr(taking, "_came_by", lambda name=name: name)  # type: ignore[misc]
            assert not taking.may_save()
    finally:
        st.config.set_option("server.address", before)
