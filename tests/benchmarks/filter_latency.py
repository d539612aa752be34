"""From a click on a filter to the changed page, beside an app with one widget.

Run as a script from the checkout: ``python -m tests.benchmarks.filter_latency``.
It clicks in turn in both, in one browser, and prints the medians in
milliseconds, for the checkout's own collection and for ten thousand events; the
exit status is 1 where the dashboard takes more times as long than it may.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from statistics import median

from playwright.sync_api import Page

from tests.benchmarks.record import Row, Table
from tests.benchmarks.servers import DASHBOARD, ONE_WIDGET, browsing, running

CLICKS = 24
# By the number of events (None: the checkout's own), and how many times as long it may take.
COLLECTIONS = {None: ("the own collection", 2.0), 10_000: ("10,000 events", 4.0)}

# Clicks, and answers with the milliseconds until all watched texts have changed.
_CLICK = """([button, answers]) => new Promise(done => {
    const texts = () => answers.map(answer => document.querySelector(answer)?.textContent);
    const before = texts();
    const start = performance.now();
    const look = () => {
        const now = texts();
        if (now.every((text, at) => text !== undefined && text !== before[at])) {
            done(performance.now() - start);
        } else requestAnimationFrame(look);
    };
    document.querySelector(button).click();
    requestAnimationFrame(look);
})"""

_SETTLED = 700

# The sentence, the list, the labels of the chart and the row of filters, which comes last.
_PAGE = (".headline", ".story-root", ".sheet-root", ".filters")


def click(page: Page, button: str, *answers: str) -> float:
    """Milliseconds from a click until every answer's text has changed; then a pause."""
    took: float = page.evaluate(_CLICK, [button, list(answers)])
    page.wait_for_timeout(_SETTLED)
    return took


def measure(events: int | None) -> tuple[float, float]:
    """The medians of the one-widget app and of the dashboard with so many events."""
    one, dashboard = [], []
    with running(ONE_WIDGET) as small, running(DASHBOARD, events) as large, browsing() as browser:
        first, second = browser.new_page(), browser.new_page()
        first.goto(small.url)
        first.wait_for_selector(".answer")
        second.goto(large.url)
        second.wait_for_selector(".story-root .row")
        second.wait_for_selector(".filters .beneath button")
        second.wait_for_timeout(2000)
        for _ in range(CLICKS):
            first.bring_to_front()
            one.append(click(first, "input[role=switch]", ".answer"))
            second.bring_to_front()
            dashboard.append(click(second, ".filters .beneath button", *_PAGE))
    # the first clicks fill the cache of charts, as the first reader does
    return median(one[4:]), median(dashboard[4:])


def tables() -> Iterator[Table]:
    """Both medians for each collection, and how the dashboard's compares."""
    own: float | None = None
    for events, (name, at_most) in COLLECTIONS.items():
        small, large = measure(events)
        rows = (
            Row("One-widget app", small, "ms", "median of the clicks"),
            Row("Dashboard", large, "ms", "sentence, list, chart and filters have changed"),
            Row("Ratio", large / small, "", f"may be {at_most:g} at most"),
            *((Row("Beside the own collection", large / own, "times", "may be 2"),) if own else ()),
        )
        own = own or large
        yield Table(f"A click on a filter, {name}", "in one browser, in turn", rows)


def main() -> bool:
    """Print the figures; whether the dashboard is too slow with any collection."""
    slow = False
    for events, (name, at_most) in COLLECTIONS.items():
        small, large = measure(events)
        told = f"one widget {small:.0f} ms, dashboard {large:.0f} ms, ratio {large / small:.2f}"
        sys.stdout.write(f"{name}: {told} (at most {at_most:g})\n")
        slow = slow or large / small > at_most
    return slow


if __name__ == "__main__":
    sys.exit(main())
