"""The server's memory with one session, beside an app that only imports the packages.

Run as a script from the checkout: ``python -m tests.benchmarks.server_memory``.
It prints both in megabytes (Linux only); the exit status is 1 where the
dashboard holds more than 1.25 times as much.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator

from tests.benchmarks.record import Row, Table
from tests.benchmarks.servers import DASHBOARD, FOUR_IMPORTS, browsing, running

AT_MOST = 1.25


def measure(source: str, ready: str) -> float:
    """Megabytes of a server after one session has seen its page."""
    with running(source) as server, browsing() as browser:
        page = browser.new_page()
        page.goto(server.url)
        page.wait_for_selector(ready)
        page.wait_for_timeout(3000)
        return server.resident()


def tables() -> Iterator[Table]:
    """Both servers, and how the dashboard's compares."""
    imports = measure(FOUR_IMPORTS, ".answer")
    dashboard = measure(DASHBOARD, ".story-root .row")
    rows = (
        Row("App that only imports", imports, "MB", "streamlit, pandas, plotly, dateparser"),
        Row("Dashboard", dashboard, "MB", "with 60 events"),
        Row("Ratio", dashboard / imports, "", f"may be {AT_MOST:g} at most"),
    )
    yield Table("A server's memory", "after one session has seen its page", rows)


if __name__ == "__main__":
    imports = measure(FOUR_IMPORTS, ".answer")
    dashboard = measure(DASHBOARD, ".story-root .row")
    ratio = dashboard / imports
    sys.stdout.write(f"imports {imports:.0f} MB, dashboard {dashboard:.0f} MB, ratio {ratio:.2f}\n")
    sys.exit(ratio > AT_MOST)
