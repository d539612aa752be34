"""What a visitor sees when the connection breaks, fonts are missing, or his clock is elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, Route, WebSocketRoute, expect

GENEVA = "?event=e-geneva"


class Line:
    """The browser's connection with the server, which can be cut."""

    def __init__(self, page: Page) -> None:
        self.open: list[WebSocketRoute] = []
        self.made = 0
        page.route_web_socket(re.compile("_stcore/stream"), self._take)

    def _take(self, route: WebSocketRoute) -> None:
        route.connect_to_server()
        self.open.append(route)
        self.made += 1

    def cut(self) -> None:
        """Close the connection as a network does that goes away."""
        for route in self.open:
            route.close(code=1011, reason="cut")
        self.open.clear()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 1440, "height": 1000})
    page = context.new_page()
    faults: list[str] = []
    page.on("pageerror", lambda error: faults.append(str(error)))
    yield page
    context.close()
    assert faults == []


def test_a_broken_connection_is_made_again_and_nothing_is_lost(page: Page, address: str) -> None:
    line = Line(page)
    page.goto(f"{address}{GENEVA}")
    panel = page.locator(".story-root")
    expect(panel).to_contain_text("Trump and Putin meet in Geneva")
    for _ in range(3):
        before = line.made
        line.cut()
        page.wait_for_function("() => true")
        expect(panel).to_contain_text("Trump and Putin meet in Geneva")
        page.wait_for_timeout(200)
        _until(page, lambda before=before: line.made > before)  # type: ignore[misc]
    page.get_by_text("Articles", exact=True).first.click()
    expect(page).to_have_url(re.compile("/articles"))
    expect(page.locator(".stApp")).to_contain_text("Putin opens a harbour")
    assert page.get_by_text("Connection error").count() == 0


def _until(page: Page, true: object, tries: int = 150) -> None:
    for _ in range(tries):
        if true():  # type: ignore[operator]
            return
        page.wait_for_timeout(200)
    raise AssertionError("no new connection was made")


def test_missing_fonts_cost_no_word(page: Page, address: str) -> None:
    lost: list[str] = []

    def lose(route: Route) -> None:
        lost.append(route.request.url)
        route.abort()

    page.route(re.compile(r"\.(?:woff2?|ttf|otf)(?:\?|$)"), lose)
    page.goto(f"{address}{GENEVA}")
    expect(page.locator(".story-root")).to_contain_text("Trump and Putin meet in Geneva")
    page.wait_for_selector(".js-plotly-plot .point", state="attached")
    assert lost
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_dates_are_the_same_wherever_the_visitor_is(browser: Browser, address: str) -> None:
    seen = []
    # the two ends of the day, 26 hours apart
    for zone in ("Etc/GMT+12", "Pacific/Kiritimati"):
        context = browser.new_context(
            viewport={"width": 1440, "height": 1000}, timezone_id=zone, locale="en-GB"
        )
        page = context.new_page()
        page.goto(f"{address}{GENEVA}")
        expect(page.locator(".story-root")).to_contain_text("3 May 2018")
        page.wait_for_selector(".js-plotly-plot .points path", state="attached")
        page.wait_for_timeout(500)
        seen.append(_told(page))
        context.close()
    assert seen[0] == seen[1]
    assert "2018" in seen[0]


def _told(page: Page) -> str:
    """All the words of the page, those of the chart and where its marks stand, too."""
    marks = page.eval_on_selector_all(
        ".js-plotly-plot .points path", "all => all.map(one => one.getAttribute('transform'))"
    )
    return f"{page.locator('.stMain').inner_text()} {marks}"
