"""What a first visit brings to a browser, beside an app with one widget."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass

from playwright.sync_api import Browser

from tests.benchmarks.record import Row, Table
from tests.benchmarks.servers import DASHBOARD, ONE_WIDGET, browsing, running

VISITS = 3


@dataclass
class Visit:
    """What was counted until the page stood: requests, bytes as sent, and seconds."""

    requests: int = 0
    files: float = 0
    messages: int = 0
    seconds: float = 0


def visit(browser: Browser, url: str, ready: str) -> Visit:
    """A visit with an empty cache, until `ready` is seen and a second has passed."""
    counted = Visit()
    context = browser.new_context()
    page = context.new_page()
    devtools = context.new_cdp_session(page)

    def loaded(event: dict[str, float]) -> None:
        counted.requests += 1
        counted.files += event["encodedDataLength"]

    def received(frame: str | bytes) -> None:
        counted.messages += len(frame)

    devtools.on("Network.loadingFinished", loaded)
    page.on("websocket", lambda socket: socket.on("framereceived", received))
    devtools.send("Network.enable")
    begun = time.perf_counter()
    page.goto(url)
    page.wait_for_selector(ready)
    counted.seconds = time.perf_counter() - begun
    page.wait_for_timeout(1000)
    context.close()
    return counted


def tables() -> Iterator[Table]:
    """The least of several visits, and its ratio to the app with one widget."""
    with running(ONE_WIDGET) as small, running(DASHBOARD) as large, browsing() as browser:
        pairs = [
            (visit(browser, small.url, ".answer"), visit(browser, large.url, ".story-root .row"))
            for _ in range(VISITS)
        ]
    one = min((pair[0] for pair in pairs[1:]), key=lambda visit: visit.seconds)
    ours = min((pair[1] for pair in pairs[1:]), key=lambda visit: visit.seconds)
    first = pairs[0][1].seconds
    rows = (
        Row("Files", ours.files / 1000, "kB", _beside(ours.files, one.files)),
        Row("Requests", ours.requests, "", _beside(ours.requests, one.requests)),
        Row("Messages", ours.messages / 1000, "kB", "chart, list and controls of 60 events"),
        Row("Until the list stands", ours.seconds, "s", _beside(ours.seconds, one.seconds)),
        Row("The very first on a server", first, "s", "when nothing has been read yet"),
    )
    yield Table("A first visit", "Chromium with an empty cache, 60 events", rows)


def _beside(ours: float, other: float) -> str:
    return f"{ours / other:.2f} times the app with one widget" if other else ""
