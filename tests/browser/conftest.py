"""A server with the example as its home, and a browser to visit it."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, ViewportSize, expect

from dashboard.home import VARIABLE, Home
from tests import factory

ROOT = Path(__file__).resolve().parents[2]
# a machine that is busy with other things may take long to answer
LONGEST = 90_000  # milliseconds
expect.set_options(timeout=LONGEST)

Visit = Callable[..., Page]


def free_port() -> int:
    """A port that nothing listens on."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
        return port


def serve(script: Path, home: Path, port: int, *options: str) -> subprocess.Popen[bytes]:
    """A Streamlit server for a script, ready to be visited."""
    command = [sys.executable, "-m", "streamlit", "run", str(script), "--server.headless", "true"]
    command += ["--server.port", str(port), "--server.address", "127.0.0.1"]
    server = subprocess.Popen(
        [*command, "--server.fileWatcherType", "none", *options],
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


@contextmanager
def served(home: Home) -> Iterator[str]:
    """The address of a dashboard that shows a home, for as long as it is needed."""
    port = free_port()
    server = serve(ROOT / "streamlit_app.py", home.root, port)
    try:
        yield f"http://127.0.0.1:{port}/"
    finally:
        server.terminate()
        server.wait(timeout=20)


@pytest.fixture(scope="session")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a dashboard that shows the example."""
    home = factory.make_home(tmp_path_factory.mktemp("home") / "built", factory.example())
    with served(home) as found:
        yield found


class Visitors:
    """Browser profiles that tests take one after another, so that scripts are compiled once.

    Each visitor of a test has one of his own; between two tests all goes that
    pages have kept in it.
    """

    def __init__(self, browser: Browser) -> None:
        self.browser = browser
        self.known: dict[tuple[bool, int], Page] = {}

    def page(self, number: int, width: int, address: str) -> Page:
        """A page of a test's `number`-th visitor."""
        key = (width < 768, number)
        if key not in self.known:
            context = self.browser.new_context(viewport=_size(width), has_touch=width < 768)
            context.set_default_timeout(LONGEST)
            # what a process has compiled goes with its last page: this one stays
            self.known[key] = context.new_page()
            self.known[key].goto(f"{address}_stcore/health")
        page = self.known[key].context.new_page()
        page.set_viewport_size(_size(width))
        return page

    def forget(self, address: str) -> None:
        """Close the pages and clear what they have kept."""
        kept = {"origin": address, "storageTypes": "cookies,local_storage,indexeddb"}
        for first in self.known.values():
            _, *pages = first.context.pages
            if pages:
                for page in pages:
                    page.close()
                first.context.clear_permissions()
                session = first.context.new_cdp_session(first)
                session.send("Storage.clearDataForOrigin", kept)
                session.detach()


def _size(width: int) -> ViewportSize:
    return {"width": width, "height": 844 if width < 768 else 1000}


@pytest.fixture(scope="session")
def visitors(browser: Browser) -> Visitors:
    """The profiles of all tests."""
    return Visitors(browser)


@pytest.fixture
def visit(visitors: Visitors, address: str) -> Iterator[Visit]:
    """Opens a page of the dashboard in a session and a profile of its own.

    At the end, no page may have reported an error of its scripts or asked
    any other server for anything.
    """
    faults: list[str] = []
    numbers = count()

    def opened(query: str = "", width: int = 1440, scheme: str = "light") -> Page:
        page = visitors.page(next(numbers), width, address)
        page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
        page.on("pageerror", lambda error: faults.append(str(error)))
        page.on("request", lambda sent: _check_server(sent.url, address, faults))
        page.goto(address + query)
        page.wait_for_selector(".story-root > :visible, .menu-root [aria-current][href*=add]")
        return page

    yield opened
    visitors.forget(address)
    assert faults == []


def _check_server(url: str, address: str, faults: list[str]) -> None:
    local = (address, address.replace("http", "ws"), "data:", "blob:")
    if not url.startswith(local):
        faults.append(f"asked {url}")
