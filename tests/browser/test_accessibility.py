"""What axe-core finds on the pages, and that the list is the chart's twin for a screen reader."""

from __future__ import annotations

import re
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import DEFAULT_OPTIONS, Axe
from playwright.sync_api import Page, expect

from tests.browser.conftest import Visit
from tests.browser.test_add import CALL, paste
from tests.view.test_palette import contrast

# Streamlit's own elements, each with the rule it breaks, as only Streamlit can mend it: its drop
# zone for files says that it is no control, and has a name and takes the focus all the same.
OF_STREAMLIT = (("presentation-role-conflict", 'data-testid="stFileUploaderDropzone"'),)

PAGES = (
    *("", "?event=e-harbour", "quotations", "compare", "topics", "coverage"),
    *("articles", "articles?event=e-call", "add", "about"),
)
# What else a page can show; its colours and its room are those of the page itself.
STATES = ("?topic=north-korea", "?q=zeppelin", "compare?mode=then-and-now", "about?event=e-call")
# The way of the short form through the row of pages, from an address: the others are in the other.
WALKS = {
    1440: ("", ("Quotations", "Topics", "Articles", "Add")),
    390: ("?event=e-harbour", ("Compare", "Coverage", "About")),
}
# All that axe-core says of colours; the rest is the same in all of them.
OF_COLOURS = {"runOnly": ["color-contrast", "link-in-text-block"], "resultTypes": ["violations"]}
BACKGROUNDS = {"light": "rgb(252, 251, 248)", "dark": "rgb(20, 23, 27)"}


def settled(page: Page, scheme: str) -> None:
    """Wait until all is drawn in the colours of a theme."""
    expect(page.locator(".stApp")).to_have_css("background-color", BACKGROUNDS[scheme])
    expect(page.locator(".stApp")).to_have_attribute("data-test-script-state", "notRunning")
    page.wait_for_function(
        """background => {
            const probe = document.createElement('i');
            probe.style.color = 'var(--bg)';
            document.querySelector('.stApp').append(probe);
            const colour = getComputedStyle(probe).color;
            probe.remove();
            return colour === background;
        }""",
        arg=BACKGROUNDS[scheme],
    )
    if page.locator(".st-key-chart:visible").count():
        page.wait_for_selector(".js-plotly-plot .scatterlayer .point", state="attached")


def violations(page: Page, options: dict[str, Any] = DEFAULT_OPTIONS) -> list[str]:
    """What axe-core objects to, one line an element."""
    found = Axe().run(page, options=options).response["violations"]
    return [
        f"{rule['id']}: {node['target']} {node['html'][:200]}"
        for rule in found
        for node in rule["nodes"]
        if not any(rule["id"] == name and part in node["html"] for name, part in OF_STREAMLIT)
    ]


def lasting(page: Page, options: dict[str, Any] = DEFAULT_OPTIONS) -> list[str]:
    """What axe-core still objects to when colours no longer pass over into each other."""
    found = violations(page, options)
    for _ in range(6):
        if not found:
            break
        page.wait_for_timeout(500)
        found = violations(page, options)
    return found


def in_both_colours(page: Page) -> list[str]:
    """What axe-core objects to in the light theme, and to the colours of the dark one."""
    found = []
    for scheme, options in (("light", DEFAULT_OPTIONS), ("dark", OF_COLOURS)):
        page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
        settled(page, scheme)
        found += [f"{scheme}: {words}" for words in lasting(page, options)]
    return found


@pytest.mark.full
@pytest.mark.parametrize("width", [1440, 390])
@pytest.mark.parametrize("query", PAGES)
def test_axe_finds_nothing(visit: Visit, query: str, width: int) -> None:
    assert in_both_colours(visit(query, width=width)) == []


@pytest.mark.parametrize("width", WALKS)
def test_axe_finds_nothing_on_the_way_from_page_to_page(visit: Visit, width: int) -> None:
    start, names = WALKS[width]
    page = visit(start, width=width)
    assert in_both_colours(page) == [], start
    pages = page.get_by_role("navigation", name="Pages")
    for name in names:
        page.emulate_media(color_scheme="light")
        settled(page, "light")
        pages.get_by_role("link", name=name, exact=True).click()
        expect(pages.locator("[aria-current=page]")).to_have_text(name)
        expect(page.locator("h1")).to_be_visible()
        assert in_both_colours(page) == [], name


@pytest.mark.parametrize("query", STATES)
def test_axe_finds_nothing_in_other_states(visit: Visit, query: str) -> None:
    page = visit(query)
    settled(page, "light")
    assert lasting(page) == []


@pytest.mark.parametrize("query", ["", "quotations", "compare"])
def test_axe_finds_nothing_in_the_filters_of_a_phone(visit: Visit, query: str) -> None:
    page = visit(query, width=390)
    page.get_by_role("button", name="Filter and search").click()
    expect(page.get_by_role("dialog")).to_be_visible()
    settled(page, "light")
    assert lasting(page) == []


def test_axe_finds_nothing_in_open_filters(visit: Visit) -> None:
    page = visit()
    for name in ("Speaker", "Dates"):
        page.get_by_role("button", name=name, exact=True).click()
        expect(page.locator(".filters .fold:visible")).to_have_count(1)
        assert lasting(page) == [], name
        page.keyboard.press("Escape")
        expect(page.locator(".filters .fold:visible")).to_have_count(0)
    page.get_by_role("button", name="Export").click()
    expect(page.get_by_role("dialog")).to_be_visible()
    assert lasting(page) == []


def test_the_open_page_is_named_to_a_screen_reader(visit: Visit) -> None:
    page = visit("?topic=energy")
    pages = page.get_by_role("navigation", name="Pages")
    for name in ("Timeline", "Quotations", "Topics", "Timeline"):
        pages.get_by_role("link", name=name).click()
        expect(pages.locator("[aria-current=page]")).to_have_text(name)
        expect(page.locator(".tally")).to_contain_text("2 of 6 events")


def test_every_event_of_the_chart_is_named_in_the_list(visit: Visit) -> None:
    page = visit()
    page.wait_for_selector(".js-plotly-plot .scatterlayer .point", state="attached")
    drawn = page.evaluate(
        """() => document.querySelector('.js-plotly-plot')._fullData
            .flatMap(trace => trace.customdata || []).map(item => String([].concat(item)[0]))"""
    )
    rows = page.locator(".story-root [data-event]")
    listed = {row.get_attribute("data-event"): row.inner_text() for row in rows.all()}
    assert set(drawn) - {"None", ""} <= set(listed)
    assert len(set(drawn)) >= 6
    for event, words in listed.items():
        row = page.locator(f'.story-root [data-event="{event}"]')
        title = words.splitlines()[1]
        expect(page.get_by_role("link", name=title).and_(row)).to_have_count(1)
    # one stop of the tab key for each, in the order of the list
    rows.first.focus()
    for event in list(listed)[1:]:
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.dataset.event") == event


@pytest.mark.parametrize("scheme", BACKGROUNDS)
@pytest.mark.parametrize(
    ("query", "field"),
    [("", ".filters input[name=q]"), ("add", '[data-testid="stTextAreaRootElement"]')],
)
def test_a_field_is_known_by_its_edge(visit: Visit, query: str, field: str, scheme: str) -> None:
    page = visit(query, scheme=scheme)
    settled(page, scheme)
    edge = page.locator(field).first.evaluate("found => getComputedStyle(found).borderTopColor")
    assert contrast(_hex(edge), _hex(BACKGROUNDS[scheme])) >= 3


def test_the_ring_of_a_field_goes_around_its_box(visit: Visit) -> None:
    page = visit("add")
    paste(page, CALL)
    page.locator(".preview .note").get_by_role("button", name="Correct").first.click()
    fields = page.get_by_role("dialog")
    for name in ("Date", "Kind", "Topics"):
        field = fields.get_by_label(name)
        field.focus()
        expect(field).to_have_css("outline-style", "none")
        boxes = fields.locator("div:has(input:focus-visible)")
        ringed = boxes.evaluate_all(
            "found => found.filter(box => getComputedStyle(box).outlineStyle === 'solid').length"
        )
        assert ringed == 1


def _hex(colour: str) -> str:
    """A colour that a browser tells, "rgb(252, 251, 248)", as the palette writes it."""
    return "#" + "".join(f"{int(part):02x}" for part in re.findall(r"\d+", colour)[:3])
