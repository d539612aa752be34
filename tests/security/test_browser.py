"""Every page in a browser, over a collection, tables and links that are all hostile.

No script runs, nothing is asked of another server, no dialog opens, and no
element, mark or sign of theirs is on the page.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from urllib.parse import urlencode

import pytest
from playwright.sync_api import Browser, FilePayload, Page, expect

from dashboard.home import Home
from dashboard.models import Timeline
from tests.browser.conftest import served
from tests.security import hostile
from tests.security.browsing import Watch, watched
from tests.security.hostile import DISGUISE, HOST, MARKUP, PAYLOADS

PAGES = (
    *("?lanes=topic", "?event={event}", "quotations", "compare", "topics", "coverage"),
    *("articles?event={event}", "about?event={event}"),
)
MORE = (
    *("", "?lanes=speaker&axis=density", "?embed=true", "articles", "about"),
    *("compare?mode=then-and-now", "quotations?form=reported"),
)


@pytest.fixture(scope="module")
def address(home: Home) -> Iterator[str]:
    """The address of a dashboard whose home has the hostile articles and tables."""
    hostile.override(home)
    with served(home) as found:
        yield found


@pytest.fixture
def watch(browser: Browser) -> Iterator[Watch]:
    made = watched(browser)
    yield made
    made.page.context.close()


def goto(watch: Watch, address: str) -> Page:
    """Open a page and wait until it is drawn."""
    watch.page.goto(address)
    watch.page.wait_for_selector(".story-root > :visible, .st-key-menu-here [href*=add]")
    expect(watch.page.locator("[data-testid=stStatusWidget]")).to_have_count(0, timeout=60_000)
    return watch.page


def test_no_page_does_what_the_words_on_it_say(
    watch: Watch, address: str, timeline: Timeline
) -> None:
    for page in PAGES:
        goto(watch, address + page.format(event=timeline.events[14].id))
        assert watch.faults(address) == [], page


@pytest.mark.full
@pytest.mark.parametrize("width", [390, 1440])
def test_no_event_or_article_does(
    browser: Browser,
    address: str,
    timeline: Timeline,
    width: int,
    record_property: Callable[[str, object], None],
) -> None:
    watch = watched(browser, width)
    queries = [*MORE, *(f"?event={event.id}" for event in timeline.events)]
    queries += [f"articles?article={article.id}" for article in timeline.articles]
    for query in queries:
        goto(watch, address + query)
        assert watch.faults(address) == [], query
    record_property("tried", len(queries))


def test_no_address_does(watch: Watch, address: str) -> None:
    words = [MARKUP[1], MARKUP[7], DISGUISE[0], *hostile.MARKDOWN[:2], *hostile.DIRECTIVES[:2]]
    names = ("q", "event", "article", "topic", "zoom", "from", hostile.MARKUP[0])
    everything = urlencode([(name, value) for name in names for value in words])
    for page in ("", "quotations"):
        goto(watch, f"{address}{page}?{everything}")
        assert watch.faults(address) == [], page


def test_no_mark_of_the_chart_does(watch: Watch, address: str) -> None:
    page = goto(watch, address)
    expect(page.locator(".scatterlayer .point").nth(50)).to_be_attached(timeout=90_000)
    middles = page.evaluate(
        "() => [...document.querySelectorAll('.scatterlayer .point')].map((point) => {"
        " const box = point.getBoundingClientRect();"
        " return [box.x + box.width / 2, box.y + box.height / 2]; })"
    )
    cards = page.locator(".hoverlayer .hovertext")
    shown = 0
    for x, y in middles[::9]:
        page.mouse.move(x + 40, y + 40)
        page.mouse.move(x, y, steps=3)
        page.wait_for_timeout(300)
        # a mark may lie beneath another, or be one that has no card
        shown += cards.count()
        assert page.locator(".hoverlayer a").count() == 0
        assert watch.faults(address) == []
    assert shown


def _file(name: str, words: str) -> FilePayload:
    return {"name": name, "mimeType": "text/html", "buffer": hostile.text(words).encode()}


def test_nothing_that_is_added_does(watch: Watch, address: str) -> None:
    page = goto(watch, f"{address}add")
    files = [_file(f"{number} {words[:60]}.txt", words) for number, words in enumerate(PAYLOADS)]
    files.append({"name": f"{MARKUP[1]}.pdf", "mimeType": "x", "buffer": b"%PDF-1.7 broken"})
    page.locator("input[type=file]").set_input_files(files[::5] + files[-1:])
    expect(page.locator(".preview")).to_be_visible(timeout=90_000)
    expect(page.locator(".refused")).to_be_visible()
    assert watch.faults(address) == []
    page.get_by_role("button", name="Correct").first.click()
    expect(page.get_by_role("dialog")).to_be_visible()
    assert watch.faults(address) == []


def test_the_watch_would_see_it(watch: Watch, address: str) -> None:
    """What is looked for is found where the words are not held back."""
    for number, words in enumerate((*MARKUP[:12], DISGUISE[0], "<b>bold</b><code>code</code>")):
        watch.page.goto("about:blank")
        watch.page.set_content(f"<div>{words}</div>")
        if number != 7 and number != 8:  # these need an attribute to break out of  # noqa: PLR1714
            assert watch.faults(address), words
    watch.page.set_content(f'<p title="{MARKUP[7]}">broken out of</p>')
    assert any("onmouseover" in fault for fault in watch.faults(address))
    assert any(HOST in url for url in watch.asked)
