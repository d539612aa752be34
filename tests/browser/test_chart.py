"""The chart by keyboard, as a picture, on paper and within another page."""

from __future__ import annotations

import re
from io import BytesIO
from pathlib import Path
from xml.etree import ElementTree

import pytest
from playwright.sync_api import Page, expect
from pypdf import PdfReader

from tests.browser.conftest import Visit

PANEL, CARD, ROWS = ".story-root .panel h2", ".cursor-card", ".story-root .row"
MARKS = ".js-plotly-plot .scatterlayer .point"
IN_TIME = ["e-harbour", "e-geneva", "e-call", "e-radio", "e-biden", "e-tariffs"]


def drawn(page: Page) -> Page:
    """Wait for the marks."""
    page.wait_for_selector(MARKS, state="attached")
    page.wait_for_selector(".chart-focus", state="attached")
    return page


def save(page: Page, kind: str, folder: Path) -> Path:
    """Take the chart along as a picture."""
    with page.expect_download() as download:
        page.locator(f".tools-root [data-kind={kind}]").click()
    path = folder / download.value.suggested_filename
    download.value.save_as(path)
    return path


def test_the_keys_reach_every_event_in_order_of_time(visit: Visit) -> None:
    page = drawn(visit())
    for key, title in zip(
        ("j", "ArrowRight", "ArrowDown", "j"),
        ("Vyborg", "Geneva", "telephones", "radio"),
        strict=True,
    ):
        page.keyboard.press(key)
        if title != "radio":
            expect(page.locator(CARD)).to_contain_text(title)
    expect(page.locator(CARD)).to_contain_text("get along")
    page.keyboard.press("k")
    expect(page.locator(CARD)).to_contain_text("telephones")
    expect(page.locator(".chart-focus")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator(PANEL)).to_have_text("Trump telephones Putin")
    expect(page.locator(PANEL)).to_be_focused()
    page.keyboard.press("j")
    expect(page.locator(PANEL)).to_contain_text("Trump on Putin")
    page.keyboard.press("Escape")
    expect(page.locator(ROWS)).to_have_count(7)
    expect(page.locator(".chart-focus")).to_be_focused()
    expect(page.locator(CARD)).to_contain_text("get along")
    page.keyboard.press("Escape")
    expect(page.locator(CARD)).to_be_hidden()


def test_the_keys_go_to_what_the_filters_leave(visit: Visit) -> None:
    page = drawn(visit("?topic=sanctions"))
    for _ in range(3):
        page.keyboard.press("j")
        expect(page.locator(CARD)).to_contain_text("Trump telephones Putin")


def test_the_keys_of_a_field_stay_its_own(visit: Visit) -> None:
    page = drawn(visit())
    field = page.get_by_placeholder("Search events and words")
    field.click()
    page.keyboard.type("jk")
    expect(field).to_have_value("jk")
    expect(page.locator(CARD)).to_be_hidden()


def test_the_keys_are_told_on_the_page(visit: Visit) -> None:
    page = drawn(visit())
    expect(page.locator("#chart-keys")).to_have_text(
        "Keys: ← → or j k from event to event, Enter opens, Esc closes."
    )
    expect(page.locator(".chart-focus")).to_have_accessible_description(re.compile("^Keys:"))


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_picture_shows_what_is_seen_on_light_paper(
    visit: Visit, tmp_path: Path, scheme: str
) -> None:
    page = drawn(visit("?topic=sanctions&event=e-call", scheme=scheme))
    path = save(page, "svg", tmp_path)
    assert path.name == "trump-putin-timeline_topic-sanctions.svg"
    markup = path.read_text(encoding="utf-8")
    ElementTree.fromstring(markup)
    words = re.sub(r"<style.*?</style>|<[^>]+>", " ", markup, flags=re.DOTALL)
    for told in (
        *("Trump and Putin, as the articles tell it", "1 event on Sanctions"),
        *("Trump telephones Putin", "day known from the words", "Source: 3 articles", "2018"),
    ):
        assert told in words
    assert "Geneva" not in words
    # the marks of the others are faded, the open event has its ring, all on paper
    assert markup.count("opacity: 0.16") >= 4
    assert 'fill="#FCFBF8"' in markup
    assert 'r="12"' in markup
    assert "rgb(20, 23, 27)" not in markup
    # the font is part of it, and nothing is fetched
    assert "data:font/woff2" in markup
    assert not re.search(r'(?:href|src)="http', markup)


def test_a_picture_of_dots(visit: Visit, tmp_path: Path) -> None:
    content = save(drawn(visit()), "png", tmp_path).read_bytes()
    assert content.startswith(b"\x89PNG")
    assert int.from_bytes(content[16:20]) > 1500


def test_paper_gets_the_chart_and_the_list(visit: Visit) -> None:
    page = drawn(visit())
    page.emulate_media(media="print")
    expect(page.locator(".sheet > svg")).to_be_visible()
    expect(page.locator(ROWS)).to_have_count(7)
    for gone in (".st-key-menu", ".filters-root", ".quarters", ".tools-root"):
        expect(page.locator(gone)).to_be_hidden()
    reader = PdfReader(BytesIO(page.pdf(format="A4")))
    words = "\n".join(sheet.extract_text() for sheet in reader.pages)
    assert words.count("Trump and Putin meet in Geneva") == 2  # on the chart and in the list
    assert "Known contacts" not in words
    assert len(reader.pages) <= 2


def test_within_another_page(visit: Visit) -> None:
    page = drawn(visit("?embed=true&topic=sanctions", width=800))
    expect(page.locator(".st-key-menu")).to_be_hidden()
    expect(page.locator(".filters .fields")).to_be_hidden()
    box = page.locator(".sheet > svg").bounding_box()
    assert box is not None
    assert box["y"] < 200
    way = page.get_by_role("link", name="Open the full timeline")
    expect(way).to_have_attribute("href", "?topic=sanctions")
    assert page.evaluate("document.documentElement.scrollWidth") <= 800


def test_no_label_lies_on_another_at_any_width(visit: Visit) -> None:
    page = drawn(visit())
    for width in (800, 1024, 1440, 1920, 2560):
        page.set_viewport_size({"width": width, "height": 1000})
        page.wait_for_timeout(400)
        boxes = page.evaluate(
            """() => [...document.querySelectorAll('.sheet text')].map(text => {
                const { left, right, top, bottom } = text.getBoundingClientRect();
                return [left, right, top + 2, bottom - 2, text.textContent];
            })"""
        )
        assert len(boxes) > 15
        for at, one in enumerate(boxes):
            for other in boxes[at + 1 :]:
                beside = one[1] <= other[0] or other[1] <= one[0]
                above = one[3] <= other[2] or other[3] <= one[2]
                assert beside or above, (width, one[4], other[4])
