"""1,580 events, beside a plain Streamlit page with one Plotly chart and one filter.

Run as a script from the checkout: ``python -m tests.benchmarks.plain_page``.
Both are visited in turn in one browser: until they can be used, from a click on
a filter to the settled page, and from a click on an event to its detail (in the
plain page on its point of the chart, here on its row of the list).  A page has
settled when nothing in it changes any more: its chart shows what its words tell.
When the first words are there is told, too: of the plain page that is a line of
text, which comes before its chart is drawn anew, of the dashboard it is the list.
The exit status is 1 where the dashboard is slower than it may be.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from statistics import median
from types import MappingProxyType

from playwright.sync_api import Browser, Page

from tests.benchmarks.record import Row, Table
from tests.benchmarks.servers import DASHBOARD, browsing, running

EVENTS = 1580
TIMES = 7
# How many times as long as the plain page the dashboard may take.
MOST: Mapping[str, float] = MappingProxyType({"usable": 1.0, "filter": 1.0, "detail": 0.7})
NAMES: Mapping[str, str] = MappingProxyType(
    {
        "usable": "Until it can be used",
        "filter": "A filter",
        "words": "The first words of a filter's answer",
        "detail": "An event's detail",
    }
)

PLAIN = f"""
import random
import pandas as pd
import plotly.graph_objects as go
import streamlit as st

TOPICS = ["syria", "nato", "ukraine", "energy"]

@st.cache_data
def events():
    chance = random.Random(1)
    days = pd.Timestamp("2016-06-01") + pd.to_timedelta(
        [chance.randrange(3700) for _ in range({EVENTS})], unit="D"
    )
    topics = [chance.choice(TOPICS) for _ in days]
    kinds = [chance.choice(["call", "meeting", "statement"]) for _ in days]
    titles = [f"The two sides speak of item {{n}}" for n in range(len(days))]
    return pd.DataFrame({{"day": days, "topic": topics, "kind": kinds, "title": titles}})

st.set_page_config(layout="wide")
chosen = st.pills("Topic", TOPICS, selection_mode="multi")
shown = events()
if chosen:
    shown = shown[shown["topic"].isin(chosen)]
st.html(f"<p class='count'>{{len(shown)}} events</p>")
figure = go.Figure(
    go.Scatter(x=shown["day"], y=shown["kind"], mode="markers", hovertext=shown["title"])
)
picked = st.plotly_chart(figure, on_select="rerun", selection_mode="points")
for point in picked["selection"]["points"]:
    event = shown.iloc[point["point_index"]]
    st.html(f"<p class='detail'>{{event['title']}}, {{event['day']:%d %B %Y}}</p>")
"""

# The middle of the nth point of the chart, on the screen.
_POINT = """at => {
    const plot = document.querySelector('.js-plotly-plot');
    const box = plot.querySelectorAll('.scatterlayer .point')[at].getBoundingClientRect();
    return [box.left + box.width / 2, box.top + box.height / 2];
}"""
_CHANGED = "([css, before]) => (document.querySelector(css)?.textContent ?? '') !== before"
_SETTLED = 900
# Notes when anything in the page has last changed; it has settled when that is so long ago.
_WATCH = """() => {
    window.changed = performance.now();
    const watching = new MutationObserver(() => { window.changed = performance.now(); });
    const all = { childList: true, subtree: true, characterData: true, attributes: true };
    watching.observe(document.body, all);
}"""
_QUIET = f"performance.now() - window.changed > {_SETTLED}"


@dataclass(frozen=True, slots=True)
class Side:
    """A page that is measured: what tells that it can be used, its filter, what a filter changes.

    `place` tells where to click for the nth event, `detail` is where that shows.
    """

    usable: tuple[str, ...]
    button: str
    changes: str
    detail: str
    place: Callable[[Page, int], tuple[float, float]]


def _row(page: Page, at: int) -> tuple[float, float]:
    if page.locator(".steps .all").count():
        page.locator(".steps .all").first.click()
        page.wait_for_selector(".story-root .row")
        page.wait_for_timeout(_SETTLED)
    row = page.locator(".story-root .row").nth(at)
    row.scroll_into_view_if_needed()
    box = row.bounding_box()
    assert box
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def _point(page: Page, at: int) -> tuple[float, float]:
    x, y = page.evaluate(_POINT, at * 7)
    return x, y


_CHART = ".js-plotly-plot .main-svg"
PAGE = Side((".count", _CHART, "[data-testid=stButtonGroup] button"),
            "[data-testid=stButtonGroup] button", ".count", ".detail", _point)  # fmt: skip
OURS = Side((".story-root .row", _CHART, ".filters .beneath button"),
            ".filters .beneath button", ".story-root .total", ".panel h2", _row)  # fmt: skip


def until(page: Page, css: str, act: Callable[[], None]) -> tuple[float, float]:
    """Seconds from an act until the text of an element is another, and until the page settles."""
    before = page.evaluate("css => document.querySelector(css)?.textContent ?? ''", css)
    there, begun = page.evaluate("performance.now()"), time.perf_counter()
    act()
    page.wait_for_function(_CHANGED, arg=[css, before])
    took = time.perf_counter() - begun
    page.wait_for_function(_QUIET)
    return took, (page.evaluate("window.changed") - there) / 1000


def visit(browser: Browser, url: str, side: Side, at: int) -> dict[str, float]:
    """Seconds until the page can be used, to filter it, and from an event to its detail."""
    context = browser.new_context(viewport={"width": 1440, "height": 1000})
    page = context.new_page()
    begun = time.perf_counter()
    page.goto(url)
    for css in side.usable:
        page.wait_for_selector(css, state="attached")
    usable = time.perf_counter() - begun
    page.evaluate(_WATCH)
    page.wait_for_timeout(2 * _SETTLED)
    button = page.locator(side.button).first
    filtering = [until(page, side.changes, button.click) for _ in range(4)]
    x, y = side.place(page, at)
    detail, _ = until(page, side.detail, lambda: page.mouse.click(x, y))
    context.close()
    words, settled = (median(each) for each in zip(*filtering, strict=True))
    return {"usable": usable, "filter": settled, "words": words, "detail": detail}


def measure() -> dict[str, tuple[float, float]]:
    """The medians of both pages, the plain one first; the first visits fill the caches."""
    plain, ours = [], []
    with running(PLAIN) as small, running(DASHBOARD, EVENTS) as large, browsing() as browser:
        for at in range(TIMES + 1):
            plain.append(visit(browser, small.url, PAGE, at))
            ours.append(visit(browser, large.url, OURS, at))
    return {
        name: (median(each[name] for each in plain[1:]), median(each[name] for each in ours[1:]))
        for name in NAMES
    }


def tables() -> Iterator[Table]:
    """What each page takes, and how the dashboard's compares."""
    found = measure()
    rows = []
    for key, name in NAMES.items():
        plain, ours = found[key]
        rows.append(Row(name, ours * 1000, "ms", f"{plain * 1000:.0f} ms in the plain page"))
        rows.append(Row(f"{name}, ratio", ours / plain, "", _bound(key)))
    note = "a plain Streamlit page with one chart and one filter, in turn, medians"
    yield Table(f"{EVENTS:,} events beside a plain page", note, tuple(rows))


def _bound(key: str) -> str:
    told = "the list, beside a line of text that comes before the chart"
    return f"may be {MOST[key]:g} at most" if key in MOST else told


if __name__ == "__main__":
    found = measure()
    for name, (plain, ours) in found.items():
        told = f"plain {plain * 1000:.0f} ms, dashboard {ours * 1000:.0f} ms"
        sys.stdout.write(f"{name}: {told}, ratio {ours / plain:.2f} ({_bound(name)})\n")
    sys.exit(any(found[name][1] > found[name][0] * most for name, most in MOST.items()))
