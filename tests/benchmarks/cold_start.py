"""The first visit to a server that has just begun, beside an app that draws one chart.

Run as a script from the checkout: ``python -m tests.benchmarks.cold_start``.
Each visit has a server and a browser context of its own, and ends when the chart
and, in the dashboard, the list are drawn.  The dashboard shows the checkout's own
collection.  The exit status is 1 where it takes more than 1.15 times as long.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator

from tests.benchmarks.deep_link import CHART, opening
from tests.benchmarks.record import Row, Table
from tests.benchmarks.servers import DASHBOARD, ONE_CHART, browsing, running

STARTS = 4
AT_MOST = 1.15
LIST = ".story-root .row"


def measure() -> tuple[float, float]:
    """The least seconds of several starts: of the app with one chart, and of the dashboard."""
    one, ours = [], []
    with browsing() as browser:
        for _ in range(STARTS):
            with running(ONE_CHART, None) as small:
                one.append(opening(browser, small.url, CHART))
            with running(DASHBOARD, None) as large:
                ours.append(opening(browser, large.url, LIST, CHART))
    return min(one), min(ours)


def tables() -> Iterator[Table]:
    """Both, and how they compare."""
    one, ours = measure()
    rows = (
        Row("App with one chart", one, "s", "imports streamlit, pandas, plotly, dateparser"),
        Row("Dashboard", ours, "s", "the own collection, list and chart"),
        Row("Ratio", ours / one, "", f"may be {AT_MOST:g} at most"),
    )
    yield Table("Cold start to rendered", "the first visit to a new server, least of several", rows)


if __name__ == "__main__":
    one, ours = measure()
    sys.stdout.write(f"one chart {one:.2f} s, dashboard {ours:.2f} s, ratio {ours / one:.2f}\n")
    sys.exit(ours / one > AT_MOST)
