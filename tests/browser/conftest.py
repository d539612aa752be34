"""A server with the example as its home, and a browser to visit it."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from _pytest.runner import runtestprotocol
from playwright.sync_api import Browser, Page, expect, sync_playwright

from dashboard.home import VARIABLE
from tests import factory
from tests.browser import chromium

ROOT = Path(__file__).resolve().parents[2]
FLAGS = [
    *("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
]

# a machine that is busy with other tests may take long to answer
expect.set_options(timeout=20_000)

Visit = Callable[..., Page]


def free_port() -> int:
    """A port that nothing listens on."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
        return port


def serve(script: Path, home: Path, port: int) -> subprocess.Popen[bytes]:
    """A Streamlit server for a script, ready to be visited."""
    command = [sys.executable, "-m", "streamlit", "run", str(script), "--server.headless", "true"]
    command += ["--server.port", str(port), "--server.address", "127.0.0.1"]
    server = subprocess.Popen(
        [*command, "--server.fileWatcherType", "none"],
        cwd=ROOT,
        env={**os.environ, VARIABLE: str(home)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    wait_for(f"http://127.0.0.1:{port}/_stcore/health")
    return server


def wait_for(url: str, seconds: float = 60) -> None:
    """Wait until an address answers; TimeoutError when it does not."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            with urllib.request.urlopen(url, timeout=2):
                return
        except OSError:
            time.sleep(0.2)
    raise TimeoutError(f"{url} does not answer")


@pytest.fixture(scope="session")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a dashboard that shows the example."""
    home = factory.make_home(tmp_path_factory.mktemp("home") / "built", factory.example())
    port = free_port()
    server = serve(ROOT / "streamlit_app.py", home.root, port)
    yield f"http://127.0.0.1:{port}/"
    server.terminate()
    server.wait(timeout=20)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One Chromium for all tests."""
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=chromium.path(), args=FLAGS)
        yield opened
        opened.close()


@pytest.fixture
def visit(browser: Browser, address: str) -> Iterator[Visit]:
    """Opens a page of the dashboard in a session of its own.

    At the end, no page may have reported an error of its scripts or asked
    any other server for anything.
    """
    pages: list[Page] = []
    faults: list[str] = []

    def opened(query: str = "", width: int = 1440, scheme: str = "light") -> Page:
        context = browser.new_context(
            viewport={"width": width, "height": 844 if width < 768 else 1000},
            color_scheme="dark" if scheme == "dark" else "light",
            has_touch=width < 768,
        )
        page = context.new_page()
        page.on("pageerror", lambda error: faults.append(str(error)))
        page.on("request", lambda sent: _check_server(sent.url, address, faults))
        page.goto(address + query)
        page.wait_for_selector(".story-root > :visible, .menu-root [aria-current][href*=add]")
        pages.append(page)
        return page

    yield opened
    for page in pages:
        page.context.close()
    assert faults == []


def _check_server(url: str, address: str, faults: list[str]) -> None:
    local = (address, address.replace("http", "ws"), "data:", "blob:")
    if not url.startswith(local):
        faults.append(f"asked {url}")


# A page that is being drawn anew loses a click now and then when the machine is busy.
TRIES = 3


def pytest_runtest_protocol(item: pytest.Item, nextitem: pytest.Item | None) -> bool:
    """Try a test that failed again, in a page of its own; what fails each time has failed."""
    item.ihook.pytest_runtest_logstart(nodeid=item.nodeid, location=item.location)
    for _ in range(TRIES):
        item._initrequest()  # type: ignore[attr-defined]
        reports = runtestprotocol(item, nextitem=nextitem, log=False)
        if not any(report.failed for report in reports):
            break
    for report in reports:
        item.ihook.pytest_runtest_logreport(report=report)
    item.ihook.pytest_runtest_logfinish(nodeid=item.nodeid, location=item.location)
    return True
