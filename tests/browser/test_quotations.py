"""The quotations as a reader uses them: search, choose a form, open the event."""

from __future__ import annotations

import re

from playwright.sync_api import expect

from tests.browser.conftest import Visit

SAID = ".story-root blockquote"


def test_a_form_is_chosen_and_an_event_opened_and_left(visit: Visit) -> None:
    page = visit("quotations?topic=syria")
    expect(page).to_have_title(re.compile("^Quotations"))
    expect(page.locator(SAID)).to_have_count(2)
    page.get_by_role("button", name="Pieces 1").click()
    expect(page.locator(SAID)).to_have_count(1)
    expect(page).to_have_url(re.compile(r"/quotations\?topic=syria&form=fragment$"))
    page.get_by_role("link", name="Putin in Vyborg").click()
    expect(page.locator(".story-root .panel h2")).to_contain_text("Putin in Vyborg")
    expect(page).to_have_url(re.compile(r"/\?topic=syria&event=e-harbour$"))
    page.go_back()
    expect(page.locator(SAID)).to_have_count(1)
    page.get_by_role("link", name="Timeline").click()
    expect(page).to_have_url(re.compile(r"/\?topic=syria$"))


def test_edges_tell_quotations_from_reported_speech(visit: Visit) -> None:
    page = visit("quotations", scheme="dark")
    quoted = page.locator(f"{SAID}.quoted.side-putin").first
    expect(quoted).to_have_css("border-left", "3px solid rgb(130, 184, 227)")
    reported = page.locator(f"{SAID}.reported.side-trump")
    expect(reported).to_have_css("border-left", "3px dotted rgb(232, 147, 92)")


def test_on_a_phone_nothing_sticks_out_and_filters_are_one_tap_away(visit: Visit) -> None:
    page = visit("quotations", width=390)
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    page.get_by_role("button", name="Filter and search").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_role("button", name="Reported 3").click()
    dialog.get_by_role("button", name="Show 3 passages").click()
    expect(page.locator(SAID)).to_have_count(3)
    expect(page).to_have_url(re.compile("form=reported"))


def test_nothing_found_offers_ways_out(visit: Visit) -> None:
    page = visit("quotations?q=zeppelin")
    page.get_by_role("link", name="Remove “zeppelin”").click()
    expect(page.locator(SAID)).to_have_count(8)
