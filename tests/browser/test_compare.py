"""The comparison as a reader uses it: side by side, then and now, and on to the event."""

from __future__ import annotations

import re

from playwright.sync_api import expect

from tests.browser.conftest import Visit


def test_side_by_side_then_and_now_and_on_to_an_event(visit: Visit) -> None:
    page = visit("compare")
    expect(page).to_have_title(re.compile("^Compare"))
    left, right = (page.locator(f".cell.{side}").first.bounding_box() for side in ("left", "right"))
    assert left and right
    assert left["x"] + left["width"] < right["x"]
    assert abs(left["y"] - right["y"]) < 1
    page.get_by_text("Then and now", exact=True).click()
    expect(page).to_have_url(re.compile(r"compare\?mode=then-and-now$"))
    expect(page.locator("h1")).to_contain_text("then and now")
    page.get_by_text("Side by side", exact=True).click()
    page.locator(".cell.right blockquote a").first.click()
    expect(page.locator(".story-root .panel h2")).to_contain_text("Putin")


def test_on_a_phone_one_side_follows_the_other(visit: Visit) -> None:
    page = visit("compare?topic=syria", width=390, scheme="dark")
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    left, right = (page.locator(f".cell.{side}").first.bounding_box() for side in ("left", "right"))
    assert left and right
    assert left["y"] + left["height"] <= right["y"]
    page.get_by_role("button", name="Filter and search").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_text("Then and now", exact=True).click()
    expect(page).to_have_url(re.compile("mode=then-and-now"))
    dialog.get_by_role("button", name="Show the comparison").click()
    expect(page.locator("h1")).to_contain_text("then and now")


def test_a_facet_stays_open_when_the_one_before_it_goes(visit: Visit) -> None:
    page = visit("compare")
    page.get_by_role("button", name="Topic", exact=True).click()
    expect(page.locator(".filters .fold:visible")).to_contain_text("Syria")
    # pressed without a pointer, which would close what is open
    page.get_by_role("button", name="Then and now").dispatch_event("click")
    expect(page.locator("h1")).to_contain_text("then and now")
    expect(page.locator(".filters .folded")).to_have_count(4)
    expect(page.locator(".filters .fold:visible")).to_contain_text("Syria")
