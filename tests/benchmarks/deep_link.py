"""Opening a deep link, beside an app that imports the packages and draws one chart.

Run as a script from the checkout: ``python -m tests.benchmarks.deep_link``.
It opens both in turn, each time in a browser context of its own with an empty
cache, until the chart and, in the dashboard, the open event are drawn.  The
exit status is 1 where the dashboard takes more than 1.3 times as long.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator

from playwright.sync_api import Browser

from tests.benchmarks.record import Row, Table
from tests.benchmarks.servers import DASHBOARD, ONE_CHART, browsing, running

VISITS = 6
AT_MOST = 1.3
LINK = "?topic=syria&event=s-12"
CHART = ".js-plotly-plot .scatterlayer .point"
EVENT = ".story-root .panel"


def opening(browser: Browser, url: str, *ready: str) -> float:
    """Seconds until everything that is waited for is drawn."""
    context = browser.new_context()
    page = context.new_page()
    begun = time.perf_counter()
    page.goto(url)
    for selector in ready:
        page.wait_for_selector(selector, state="attached")
    took = time.perf_counter() - begun
    context.close()
    return took


def measure() -> tuple[list[float], list[float]]:
    """Seconds of each visit to the app with one chart and to the dashboard, the first ones cold."""
    one, ours = [], []
    with running(ONE_CHART) as small, running(DASHBOARD) as large, browsing() as browser:
        for _ in range(VISITS + 1):
            one.append(opening(browser, small.url, CHART))
            ours.append(opening(browser, large.url + LINK, EVENT, CHART))
    return one, ours


def tables() -> Iterator[Table]:
    """The least of the visits to servers that run, how they compare, and the very first."""
    one, ours = measure()
    small, large = min(one[1:]), min(ours[1:])
    rows = (
        Row("App with one chart", small, "s", "imports streamlit, pandas, plotly, dateparser"),
        Row("Dashboard", large, "s", "an open event and the chart of 60"),
        Row("Ratio", large / small, "", f"may be {AT_MOST:g} at most"),
        Row("The very first on a server", ours[0] / one[0], "", "the same ratio"),
    )
    yield Table("Opening a deep link", "in turn, the least of several visits, empty cache", rows)


if __name__ == "__main__":
    one, ours = measure()
    ratio = min(ours[1:]) / min(one[1:])
    sys.stdout.write(
        f"one chart {min(one[1:]):.2f} s, dashboard {min(ours[1:]):.2f} s, ratio {ratio:.2f}; "
        f"very first {one[0]:.2f} s, {ours[0]:.2f} s, ratio {ours[0] / one[0]:.2f}\n"
    )
    sys.exit(ratio > AT_MOST)
