"""What a reader sees first: nothing moves while a page opens, and the chart is all in sight."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Visit

# Google's bound for a page that does not jump (Core Web Vitals, "good").
GOOD = 0.1
OPENINGS = 3
SHIFTS = """() => new Promise(done => {
    let moved = 0;
    new PerformanceObserver(list => {
        for (const entry of list.getEntries()) if (!entry.hadRecentInput) moved += entry.value;
    }).observe({type: 'layout-shift', buffered: true});
    setTimeout(() => done(moved), 500);
})"""


@pytest.mark.parametrize("width", [1440, 390])
@pytest.mark.parametrize("query", ["", "?event=e-call", "coverage"])
def test_nothing_moves_while_a_page_opens(visit: Visit, query: str, width: int) -> None:
    # what moves by itself does so each time, what waits for fonts on a busy machine does not
    assert min(moved(visit, query, width) for _ in range(OPENINGS)) < GOOD


def moved(visit: Visit, query: str, width: int) -> float:
    """How much moves while a page opens, as Web Vitals count it (cumulative layout shift)."""
    page = visit(query, width=width)
    if width > 767 and page.locator(".st-key-chart").count():
        page.wait_for_selector(".js-plotly-plot .scatterlayer .point", state="attached")
    return float(page.evaluate(SHIFTS))


def test_the_page_is_shown_when_its_head_stands(visit: Visit) -> None:
    page = visit()
    for name in ("Quotations", "About", "Timeline"):
        page.get_by_role("navigation", name="Pages").get_by_role("link", name=name).click()
        expect(page.locator("[aria-current=page]")).to_have_text(name)
        expect(page.locator("h1")).to_be_visible()
        for part in (".stMainBlockContainer", ".st-key-menu", ".st-key-masthead"):
            expect(page.locator(part)).to_have_css("opacity", "1")


def test_the_chart_stays_in_sight_beside_a_longer_list(visit: Visit) -> None:
    page = visit()
    page.wait_for_selector(".js-plotly-plot .scatterlayer .point", state="attached")
    page.set_viewport_size({"width": 1440, "height": 700})
    last = page.locator(".story-root .row").last
    last.scroll_into_view_if_needed()
    expect(page.locator(".strip-root .quarters")).to_be_in_viewport()
    page.set_viewport_size({"width": 1100, "height": 700})
    last.scroll_into_view_if_needed()
    expect(page.locator(".strip-root .quarters")).not_to_be_in_viewport()


def test_what_is_pointed_at_in_the_list_has_a_ring_in_the_chart(visit: Visit) -> None:
    page = visit()
    ring, card = page.locator(".cursor-ring"), page.locator(".cursor-card")
    page.locator('.story-root .row[data-event="e-call"]').hover()
    expect(ring).to_be_visible()
    expect(card).to_be_hidden()
    page.locator("h1").hover()
    expect(ring).to_be_hidden()


def test_each_mark_of_the_list_has_its_colour(visit: Visit) -> None:
    page = visit(scheme="dark")
    bars = page.locator(".story-root .row .glyph .bar path")
    expect(bars.first).to_be_visible()
    assert "rgb(0, 0, 0)" not in {
        bar.evaluate("bar => getComputedStyle(bar).fill") for bar in bars.all()
    }
