"""The system changes between light and dark while the page is open."""

from __future__ import annotations

from playwright.sync_api import Page, expect

from tests.browser.conftest import Visit

# The paper and the words on it, of each frame that differs from the one before.
WATCHED = """() => {
    const colour = (name, selector) => getComputedStyle(document.querySelector(selector))[name];
    window.frames = [];
    const watch = () => {
        const frame = [colour("backgroundColor", ".stApp"), colour("color", "h1")].join();
        if (window.frames.at(-1) !== frame) window.frames.push(frame);
        requestAnimationFrame(watch);
    };
    watch();
}"""
DARK = "rgb(20, 23, 27),rgb(234, 230, 221)"
LIGHT = "rgb(252, 251, 248),rgb(27, 34, 42)"
META = "document.querySelector('.js-plotly-plot')?._fullLayout?.meta"


def drawn_for(page: Page, theme: str) -> None:
    """Wait for the chart in the colours of a theme."""
    page.wait_for_function(f"theme => {META} === theme", arg=theme)


def test_no_frame_has_the_colours_of_both_themes(visit: Visit) -> None:
    page = visit()
    drawn_for(page, "light")
    page.evaluate(WATCHED)
    page.emulate_media(color_scheme="dark")
    drawn_for(page, "dark")
    page.emulate_media(color_scheme="light")
    drawn_for(page, "light")
    assert page.evaluate("window.frames") == [LIGHT, DARK, LIGHT]


def test_an_open_dialog_stays_open(visit: Visit) -> None:
    page = visit()
    drawn_for(page, "light")
    page.get_by_role("button", name="Export").click()
    table = page.get_by_role("button", name="Table (CSV)")
    expect(table).to_be_enabled()
    page.emulate_media(color_scheme="dark")
    expect(page.locator("h1").first).to_have_css("color", "rgb(234, 230, 221)")
    page.wait_for_timeout(1200)
    expect(table).to_be_visible()
    page.keyboard.press("Escape")
    expect(table).to_be_hidden()
    drawn_for(page, "dark")
