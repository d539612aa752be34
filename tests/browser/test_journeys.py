"""What holds on every page: links, steps back, the keyboard, counts, directions of writing."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import Visit

LISTS = {"": ".story-root .row:not(.context)", "quotations": ".story-root blockquote"}


def pressed(page: Page) -> list[str]:
    """The pills that are chosen, also in closed popovers that the page keeps."""
    return page.locator(".pills button[aria-pressed=true]").all_inner_texts()


def shown(page: Page) -> dict[str, object]:
    """All that a state shows, in words."""
    expect(page.locator(".stApp")).to_have_attribute("data-test-script-state", "notRunning")
    return {
        "title": page.locator("h1:visible").inner_text(),
        "sentence": page.locator(".headline").inner_text(),
        "story": page.locator(".story-root").inner_text(),
        "pills": pressed(page),
    }


def choose(page: Page, popover: str, value: str) -> None:
    """Choose a value of a facet that stands in a popover."""
    page.get_by_role("button", name=popover, exact=True).click()
    page.locator(".filters .fold:visible button", has_text=value).click()
    page.keyboard.press("Escape")


def to_quotations(page: Page) -> None:
    page.get_by_role("button", name="Reported 3").click()
    expect(page).to_have_url(re.compile("form=reported"))
    page.locator(".filters .beneath button", has_text="Putin").click()
    expect(page).to_have_url(re.compile("speaker=vladimir-putin"))


def to_compare(page: Page) -> None:
    page.get_by_text("Then and now", exact=True).click()
    expect(page).to_have_url(re.compile("mode=then-and-now"))
    choose(page, "Topic", "Syria")
    expect(page).to_have_url(re.compile("topic=syria"))


def to_topics(page: Page) -> None:
    choose(page, "Kind", "Statement")
    expect(page).to_have_url(re.compile("kind=statement"))


def to_articles(page: Page) -> None:
    page.locator(".shelf > ul > li > a", has_text="The two presidents met").click()
    page.get_by_role("link", name="First event ›").click()
    expect(page).to_have_url(re.compile("event=e-geneva"))


@pytest.mark.parametrize("name", ["", "quotations", "compare", "coverage", "articles"])
def test_a_long_word_that_is_searched_for_stays_on_the_page(visit: Visit, name: str) -> None:
    page = visit(f"{name}?q={'W' * 190}", width=390)
    found = page.locator(".headline, .headline b, .nothing, .total, .loosen span")
    ends = found.evaluate_all("all => all.map(each => each.getBoundingClientRect().right)")
    assert max(ends) <= 390


def test_a_tab_is_named_after_what_is_open(visit: Visit) -> None:
    page = visit("?event=e-call")
    expect(page).to_have_title("Trump telephones Putin · Trump and Putin, a timeline")
    page.locator(".panel .all").click()
    expect(page).to_have_title("Timeline · Trump and Putin, a timeline")
    page.goto(page.url.partition("?")[0] + "articles?article=b-bridges")
    expect(page).not_to_have_title(re.compile("^Articles"))
    expect(page).to_have_title(re.compile("Trump and Putin, a timeline$"))


def test_a_link_to_the_page_itself_leaves_the_address_alive(visit: Visit) -> None:
    page = visit("?topic=syria")
    menu = page.locator(".st-key-menu")
    menu.get_by_role("link", name="Timeline").click()
    page.locator(".story-root .row").first.click()
    expect(page).to_have_url(re.compile(r"/\?topic=syria&event=e-\w+$"))
    menu.get_by_role("link", name="Timeline").click()
    expect(page).to_have_url(re.compile(r"/\?topic=syria$"))
    expect(page.locator(".story-root .panel")).to_have_count(0)


@pytest.mark.parametrize(
    ("name", "go"),
    [
        ("quotations", to_quotations),
        ("compare", to_compare),
        ("topics", to_topics),
        ("coverage", to_topics),
        ("articles", to_articles),
    ],
    ids=["quotations", "compare", "topics", "coverage", "articles"],
)
def test_a_link_shows_another_reader_the_same(visit: Visit, name: str, go: object) -> None:
    page = visit(name)
    before = shown(page)
    assert callable(go)
    go(page)
    expect(page.locator(".headline")).not_to_have_text("")
    mine = shown(page)
    assert mine != before
    other = visit(page.url.removeprefix(page.url.partition(name)[0]))
    assert shown(other) == mine
    there = page.url
    page.bring_to_front()
    page.go_back()
    expect(page).not_to_have_url(there)
    page.go_forward()
    expect(page).to_have_url(there)
    expect(page.locator(".story-root")).to_have_text(other.locator(".story-root").inner_text(),
                                                     use_inner_text=True)  # fmt: skip


@pytest.mark.parametrize("name", ["", "quotations"])
def test_a_facet_shows_as_many_as_it_says(visit: Visit, name: str) -> None:
    page = visit(f"{name}?topic=syria&topic=energy")
    page.get_by_role("button", name="Source", exact=True).click()
    pill = page.locator(".filters .fold:visible button", has_text="The Quay Gazette")
    told = int(re.findall(r"\d+", pill.inner_text())[-1])
    assert told > 0
    pill.click()
    expect(page).to_have_url(re.compile("source=the-quay-gazette"))
    expect(page.locator(LISTS[name])).to_have_count(told)
    page.keyboard.press("Escape")
    # AND across the facets: the other topic has nothing from this source
    energy = page.locator(".filters .pills button", has_text="Energy")
    if not energy.count():
        page.get_by_role("button", name="Topic: 2").click()
    expect(energy.first).to_contain_text("Energy 0")
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Clear filters").click()
    expect(page).to_have_url(re.compile(rf"/{name}$"))
    expect(page.locator(".pills button[aria-pressed=true]")).to_have_count(0)


def test_steps_back_lead_through_the_pages(visit: Visit) -> None:
    page = visit("?topic=syria")
    pages = page.get_by_role("navigation", name="Pages")
    for name in ("Quotations", "Coverage"):
        pages.get_by_role("link", name=name).click()
        expect(pages.locator("[aria-current=page]")).to_have_text(name)
    for name in ("Quotations", "Timeline"):
        page.go_back()
        expect(pages.locator("[aria-current=page]")).to_have_text(name)
        expect(page.locator(".headline")).to_contain_text("Syria")
    page.go_forward()
    expect(pages.locator("[aria-current=page]")).to_have_text("Quotations")


def tab_to(page: Page, wanted: Locator) -> None:
    """Press the tab key until something has the focus."""
    for _ in range(80):
        page.keyboard.press("Tab")
        if wanted.evaluate("node => node === document.activeElement"):
            return
    raise AssertionError("the tab key does not lead there")


def test_by_keyboard_alone_from_opening_to_reading_a_quotation(visit: Visit) -> None:
    page = visit()
    pages = page.get_by_role("navigation", name="Pages")
    tab_to(page, pages.get_by_role("link", name="Quotations"))
    page.keyboard.press("Enter")
    search = page.get_by_placeholder("Search the words")
    expect(search).to_be_visible()
    tab_to(page, search)
    page.keyboard.type("play with fire")
    page.keyboard.press("Enter")
    expect(page.locator(".story-root blockquote")).to_have_count(1)
    tab_to(page, page.get_by_role("link", name="See it in the article"))
    page.keyboard.press("Enter")
    here = page.locator(".reader [data-here]")
    expect(here).to_be_focused()
    expect(here).to_be_in_viewport()
    expect(page.locator(".reader .tint-words", has_text="Nobody should play")).to_be_visible()


def test_a_direction_set_by_some_words_ends_with_them(visit: Visit) -> None:
    # the words come from the address, as they would from a title: right to left from here on
    page = visit("?q=%E2%80%AEzeppelin")
    words = page.locator(".headline b").last
    expect(words).to_contain_text("zeppelin")
    left, right, after = page.evaluate(
        """() => {
            const words = [...document.querySelectorAll('.headline b')].at(-1);
            const range = document.createRange();
            range.selectNodeContents(words.nextSibling || words.parentElement);
            if (words.nextSibling) range.setEnd(words.nextSibling, 1);
            const box = words.getBoundingClientRect();
            return [box.left, box.right, range.getBoundingClientRect().left];
        }"""
    )
    assert left < right <= after + 1


def test_an_empty_page_says_which_filter_to_loosen(visit: Visit) -> None:
    page = visit("?q=zeppelin&topic=syria", width=390)
    pages = page.get_by_role("navigation", name="Pages")
    for name in ("Timeline", "Quotations", "Compare", "Topics", "Coverage", "Articles"):
        pages.get_by_role("link", name=name, exact=True).click()
        expect(pages.locator("[aria-current=page]")).to_have_text(name)
        expect(page.locator(".tally")).to_contain_text("0 of 6 events")
        way = page.get_by_role("link", name=re.compile("Remove “zeppelin”"))
        way.scroll_into_view_if_needed()
        expect(way).to_be_in_viewport()
        way.click()
        expect(page.locator(".tally")).to_contain_text("1 of 6 events")
        assert page.evaluate("document.documentElement.scrollWidth") <= 390
        page.go_back()
        expect(page.locator(".tally")).to_contain_text("0 of 6 events")
