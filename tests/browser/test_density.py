"""The timeline of very many events: counted, filtered, zoomed into, listed in parts."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from tests import factory
from tests.browser.conftest import Visit, served

ROWS, CARD = ".story-root .row", ".cursor-card"
EVENTS = 1500


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a dashboard with very many events."""
    folder = tmp_path_factory.mktemp("many") / "built"
    home = factory.make_home(folder, factory.synthetic(EVENTS))
    with served(home) as found:
        yield found


_LESS = """before => [...document.querySelectorAll('.sheet .number')]
    .reduce((all, number) => all + Number(number.textContent), 0) < before"""


def total(page: Page) -> int:
    """The sum of the numbers on the chart."""
    page.wait_for_selector(".sheet .number")
    numbers: list[str] = page.locator(".sheet .number").all_text_contents()
    return sum(map(int, numbers))


def test_many_events_are_counted(visit: Visit) -> None:
    page = visit()
    page.wait_for_selector(".js-plotly-plot .barlayer .point", state="attached")
    # a number that has no room is left out
    assert EVENTS * 0.9 < total(page) <= EVENTS
    expect(page.locator(".js-plotly-plot .scatterlayer .points path.point[data-id]")).to_have_count(
        0
    )
    expect(page.locator(".legend:not(.key)")).to_contain_text("events of one half-year")


def test_a_filter_acts_on_the_numbers_without_drawing_anew(visit: Visit) -> None:
    page = visit()
    page.wait_for_selector(".js-plotly-plot .barlayer .point", state="attached")
    page.evaluate("document.querySelector('.js-plotly-plot').drawnOnce = true")
    before = total(page)
    page.locator(".filters .beneath button", has_text="Syria").click()
    expect(page.locator(".headline")).to_contain_text("on Syria")
    expect(page.locator(".story-root .total")).to_contain_text("on Syria")
    # the chart follows the list
    page.wait_for_function(_LESS, arg=before)
    assert 0 < total(page) < before
    assert page.evaluate("document.querySelector('.js-plotly-plot').drawnOnce") is True


def test_a_click_on_a_column_zooms_in_until_events_stand_alone(visit: Visit) -> None:
    page = visit()
    page.wait_for_selector(".js-plotly-plot .barlayer .point", state="attached")
    number = page.locator(".sheet .number").nth(20).bounding_box()
    assert number is not None
    # a column stands right below its number
    x, y = number["x"] + number["width"] / 2, number["y"] + number["height"] + 4
    page.mouse.move(x, y)
    expect(page.locator(".hoverlayer")).to_contain_text("Click to zoom in")
    page.mouse.click(x, y)
    expect(page).to_have_url(re.compile(r"zoom=20\d\d-\d\d-\d\d\.\.20"))
    page.wait_for_selector(".js-plotly-plot .scatterlayer .point", state="attached")
    expect(page.locator(".sheet .cell")).to_have_count(0)
    page.get_by_role("button", name="Show all").click()
    expect(page).not_to_have_url(re.compile("zoom="))
    page.wait_for_selector(".sheet .cell")


def test_the_keys_go_from_cell_to_cell_and_in(visit: Visit) -> None:
    page = visit()
    page.wait_for_selector(".chart-focus", state="attached")
    page.wait_for_selector(".sheet .cell")
    page.keyboard.press("j")
    expect(page.locator(CARD)).to_contain_text(re.compile(r"2016.*: [\d,]+ events?"))
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(r"zoom=2016"))


def test_the_list_comes_in_parts(visit: Visit) -> None:
    page = visit()
    expect(page.locator(ROWS)).to_have_count(100)
    expect(page.locator(".story-root p.parts").first).to_contain_text(
        "1–100 of 1,500 listed, context included"
    )
    page.locator(".story-root p.parts .later").first.click()
    expect(page.locator(".story-root p.parts").first).to_contain_text("101–200 of 1,500 listed")
    expect(page).to_have_url(re.compile("rank=101"))
    page.locator(".story-root nav.parts a", has_text="2020").click()
    expect(page.locator(".story-root .year").first).to_contain_text("2020")


def test_on_a_phone(visit: Visit) -> None:
    page = visit(width=390)
    expect(page.locator(ROWS)).to_have_count(100)
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
