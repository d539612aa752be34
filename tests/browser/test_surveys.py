"""Topics, coverage, articles and the page about them, as a reader uses them."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Visit


def page_of(page: Page, name: str) -> None:
    """Go to another page by the row on top."""
    page.locator(".st-key-menu").get_by_role("link", name=name).click()


def test_filters_go_along_from_page_to_page(visit: Visit) -> None:
    page = visit("?topic=syria")
    page_of(page, "Topics")
    expect(page).to_have_url(re.compile(r"/topics\?topic=syria$"))
    expect(page.locator(".headline")).to_contain_text("1 event on Syria")
    expect(page).to_have_title(re.compile("^Topics"))
    page.locator(".filters .beneath button", has_text="Energy").click()
    expect(page).to_have_url(re.compile("topic=syria&topic=energy"))
    page_of(page, "Articles")
    expect(page.locator(".headline")).to_contain_text("Two articles cover events")
    page.go_back()
    expect(page.locator(".topics table")).to_be_visible()


def test_a_cell_of_the_topics_leads_to_its_events(visit: Visit) -> None:
    page = visit("topics")
    page.get_by_role("link", name="Sanctions, 2018: 1 event").click()
    expect(page).to_have_url(re.compile(r"/\?topic=sanctions&from=2018&to=2018$"))
    expect(page.locator(".story-root .row")).to_have_count(1)


def test_topics_told_together_open_by_keyboard(visit: Visit) -> None:
    page = visit("topics")
    page.locator(".together summary", has_text="Energy and Trade").focus()
    page.keyboard.press("Enter")
    page.get_by_role("link", name="Putin dismisses the new tariffs").click()
    expect(page.locator(".panel h2")).to_have_text("Putin dismisses the new tariffs")


def test_paper_has_what_is_folded(visit: Visit) -> None:
    page = visit("topics")
    page.emulate_media(media="print")
    pairs = page.locator(".together summary", has_text=" and ")
    assert pairs.count() == page.locator(".together summary:visible").count() > 0
    page.goto(page.url.replace("topics", "compare?mode=then-and-now"))
    page.wait_for_selector(".once", state="attached")
    expect(page.locator(".once details blockquote").first).to_be_visible()
    expect(page.locator(".once summary").first).to_be_visible()


def test_on_paper_words_have_the_width_and_results_stand_open(visit: Visit) -> None:
    page = visit("compare")
    page.set_viewport_size({"width": 690, "height": 980})
    page.emulate_media(media="print")
    page.wait_for_function("matchMedia('print').matches")
    boxes = [page.locator(f".facing {part}").first.bounding_box() for part in (".middle", ".cell")]
    topic, words = (box for box in boxes if box)
    assert topic["y"] + topic["height"] <= words["y"]
    assert words["width"] > 300
    page.goto(page.url.replace("compare", "about"))
    page.wait_for_selector(".measured table", state="attached")
    expect(page.locator(".measured table").last).to_be_visible()
    expect(page.get_by_role("button", name="Data package (zip)")).to_be_hidden()


@pytest.mark.parametrize("name", ["topics", "coverage"])
def test_nothing_reaches_beyond_the_paper(visit: Visit, name: str) -> None:
    page = visit(name)
    page.set_viewport_size({"width": 690, "height": 980})
    page.emulate_media(media="print")
    page.wait_for_function("matchMedia('print').matches")
    cells = page.locator("table :is(td, th):visible").evaluate_all(
        "all => all.map(each => each.getBoundingClientRect()).map(box => [box.left, box.right])"
    )
    assert cells
    assert all(left >= 0 and right <= 690 for left, right in cells)


def test_a_month_leads_to_its_events_or_to_what_is_missing(visit: Visit) -> None:
    page = visit("coverage")
    expect(page.locator(".headline")).to_contain_text("of 59 known contacts")
    row = page.locator("#untold-2017-04")
    page.get_by_role("button", name="April 2017: 1 known contact not covered").click()
    expect(row).to_be_in_viewport()
    expect(page.locator("td.unknown", has_text="May 2026: not known")).to_have_count(1)
    page.get_by_role("link", name="May 2018: 1 event").click()
    expect(page).to_have_url(re.compile(r"/\?from=2018-05&to=2018-05$"))


def test_an_article_is_read_from_event_to_event(visit: Visit) -> None:
    page = visit("articles")
    page.locator(".shelf > ul > li > a", has_text="The two presidents met").click()
    expect(page.locator(".passage .tint-date").first).to_have_text("3 May 2018")
    expect(page.locator(".reader [data-here]")).to_have_count(0)
    page.get_by_role("link", name="First event ›").click()
    expect(page.locator(".reader [data-here]")).to_contain_text("The two presidents met for three")
    expect(page.locator(".reader [data-here]")).to_be_in_viewport()
    page.get_by_role("link", name="Next event ›").first.click()
    expect(page).to_have_url(re.compile("event=e-call&article=b-bridges"))
    page.get_by_role("link", name="On the timeline: Trump telephones Putin").first.click()
    expect(page.locator(".panel h2")).to_have_text("Trump telephones Putin")
    page.get_by_role("link", name="See it in the article").click()
    expect(page.locator(".reader [data-here]")).to_contain_text("A few weeks later in June")


def test_untrusted_text_makes_no_element(visit: Visit) -> None:
    page = visit("articles?article=c-pipes")
    expect(page.locator(".reader h2")).to_have_text("Oil <b>and</b> tariffs")
    assert page.locator("post").count() == 0
    assert page.locator('a[href^="javascript"]').count() == 0


def test_a_report_carries_the_event(visit: Visit) -> None:
    page = visit("?event=e-call")
    page.get_by_role("link", name="Report an error").click()
    expect(page).to_have_url(re.compile(r"/about\?event=e-call$"))
    # the example names no address for reports, so there is a text to send
    report = page.get_by_role("region", name="Report")
    expect(report).to_contain_text("Correction of event e-call")
    expect(report).to_contain_text("?event=e-call")


@pytest.mark.parametrize("query", ["topics", "coverage", "articles", "about?event=e-call"])
def test_a_phone_shows_all_of_a_page(visit: Visit, query: str) -> None:
    page = visit(query, width=390, scheme="dark")
    expect(page.locator("h1:visible")).to_have_count(1)
    assert page.evaluate("document.documentElement.scrollWidth") <= 390


@pytest.mark.parametrize("width", [320, 390, 1440])
def test_all_years_of_the_topics_are_in_sight(visit: Visit, width: int) -> None:
    page = visit("topics", width=width)
    table = page.get_by_role("region", name="Topic by year")
    assert table.evaluate("table => table.scrollWidth - table.clientWidth") == 0
    name = table.locator("tbody th span").first.bounding_box()
    number = table.locator("tbody a").first.bounding_box()
    assert name and number
    assert name["y"] + name["height"] <= number["y"] or name["x"] + name["width"] <= number["x"]
    page.get_by_role("link", name="Sanctions, 2018: 1 event").click()
    expect(page.locator(".story-root .row:visible")).to_have_count(1)


def test_on_a_phone_an_article_is_the_page(visit: Visit) -> None:
    page = visit("articles?event=e-call", width=390)
    expect(page.locator("h1:visible")).to_contain_text("The two presidents met")
    expect(page.locator(".reader [data-here]")).to_be_in_viewport()
    page.locator(".phone-bar").get_by_role("link", name="All articles").click()
    expect(page.locator(".shelf > ul > li")).to_have_count(3)
    page.get_by_role("button", name="Filter and search").click()
    page.get_by_role("dialog").get_by_role("button", name="Syria 1").click()
    page.get_by_role("dialog").get_by_role("button", name="Show 1 event").click()
    expect(page.locator(".shelf > ul > li")).to_have_count(1)
