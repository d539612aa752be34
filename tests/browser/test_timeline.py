"""The timeline as a reader uses it: filter, click, read, go back, share."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Visit

PANEL, ROWS = ".story-root .panel", ".story-root .row"


def pill(page: Page, name: str) -> None:
    """Click a topic."""
    page.locator(".filters .beneath button", has_text=name).click()


def point_at(page: Page, event: str) -> tuple[float, float]:
    """Point at an event's mark on the chart where Plotly has drawn it."""
    page.wait_for_selector(".js-plotly-plot .scatterlayer .point", state="attached")
    x, y = page.evaluate(
        """event => {
            const plot = document.querySelector('.js-plotly-plot');
            for (const trace of plot._fullData) {
                const at = (trace.customdata || []).indexOf(event);
                if (at < 0) continue;
                const box = plot.getBoundingClientRect();
                const { xaxis, yaxis } = plot._fullLayout;
                return [box.left + xaxis.d2p(trace.x[at]), box.top + yaxis.d2p(trace.y[at])];
            }
        }""",
        event,
    )
    page.mouse.move(x, y)
    page.wait_for_timeout(200)
    return x, y


def click_mark(page: Page, event: str) -> None:
    """Click an event's mark on the chart."""
    page.mouse.click(*point_at(page, event))


@pytest.mark.parametrize(
    ("topic", "words"),
    [("Syria", "hardly any contact"), ("North Korea", "should play with fire near North Korea")],
)
def test_a_topic_shows_its_event_and_what_was_said(visit: Visit, topic: str, words: str) -> None:
    page = visit()
    expect(page.locator(ROWS)).to_have_count(7)
    pill(page, topic)
    expect(page.locator(ROWS)).to_have_count(1)
    expect(page.locator(".headline")).to_contain_text(f"1 event on {topic}: a statement by Putin")
    expect(page.locator(".story-root blockquote").first).to_contain_text(words)
    expect(page).to_have_url(re.compile(rf"\?topic={topic.lower().replace(' ', '-')}$"))


def test_a_click_on_the_chart_opens_the_event_beside_it(visit: Visit) -> None:
    page = visit()
    click_mark(page, "e-geneva")
    expect(page.locator(f"{PANEL} h2")).to_have_text("Trump and Putin meet in Geneva")
    expect(page.locator(f"{PANEL} blockquote")).to_contain_text("I asked him, and he was clear")
    expect(page.locator(f"{PANEL} .tint-date").first).to_have_text("3 May 2018")
    expect(page.locator(".selection .ring")).to_have_count(1)
    expect(page).to_have_url(re.compile(r"event=e-geneva"))
    page.locator(".steps .all").first.click()
    expect(page.locator(ROWS)).to_have_count(7)
    click_mark(page, "e-geneva")
    expect(page.locator(f"{PANEL} h2")).to_have_text("Trump and Putin meet in Geneva")


def test_the_chart_is_not_drawn_again_for_an_open_event(visit: Visit) -> None:
    page = visit()
    page.wait_for_selector(".js-plotly-plot .scatterlayer")
    page.evaluate("document.querySelector('.js-plotly-plot').drawnOnce = true")
    page.locator(ROWS).first.click()
    expect(page.locator(PANEL)).to_be_visible()
    assert page.evaluate("document.querySelector('.js-plotly-plot').drawnOnce") is True


def test_a_filter_fades_the_other_marks_without_drawing_anew(visit: Visit) -> None:
    page = visit()
    page.wait_for_selector(".js-plotly-plot .scatterlayer .point", state="attached")
    page.evaluate("document.querySelector('.js-plotly-plot').drawnOnce = true")
    expect(page.locator(".scatterlayer .faded")).to_have_count(0)
    clip = page.locator('.js-plotly-plot clipPath[id$="xyplot"] rect')
    whole = clip.get_attribute("width")
    clip.evaluate("each => each.setAttribute('width', 70)")  # as Plotly may leave it
    shades = page.locator(".js-plotly-plot linearGradient").first
    ends = [shades.get_attribute(name) for name in ("x1", "x2")]
    shades.evaluate("each => each.setAttribute('x2', each.getAttribute('x1'))")
    pill(page, "Sanctions")
    expect(page.locator(".sheet")).not_to_contain_text("Trump and Putin meet in Geneva")
    expect(page.locator(".sheet")).to_contain_text("Trump telephones Putin")
    # four bars and three marks; what may be clicked along a bar fades with it
    expect(page.locator(".scatterlayer .trace.faded")).to_have_count(4)
    assert clip.get_attribute("width") == whole
    assert [shades.get_attribute(name) for name in ("x1", "x2")] == ends
    assert page.evaluate("document.querySelector('.js-plotly-plot').drawnOnce") is True
    page.get_by_text("Clear filters").click()
    expect(page.locator(".scatterlayer .faded")).to_have_count(0)


def test_a_mark_tells_what_it_is(visit: Visit) -> None:
    page = visit()
    point_at(page, "e-geneva")
    expect(page.locator(".hoverlayer")).to_contain_text("Trump and Putin meet in Geneva")
    expect(page.locator(".hoverlayer")).to_contain_text("3 May 2018")


def test_back_and_forward(visit: Visit) -> None:
    page = visit()
    page.evaluate("heard = []; addEventListener('message', ({ data }) => heard.push(data))")
    pill(page, "Syria")
    expect(page.locator(ROWS)).to_have_count(1)
    page.locator(ROWS).click()
    expect(page.locator(PANEL)).to_be_visible()
    page.go_back()
    expect(page.locator(PANEL)).to_have_count(0)
    expect(page.locator(ROWS)).to_have_count(1)
    page.go_back()
    expect(page.locator(ROWS)).to_have_count(7)
    page.go_forward()
    expect(page.locator(ROWS)).to_have_count(1)
    expect(page.locator(".filters .beneath button[aria-pressed=true]")).to_contain_text("Syria")
    # no page frames this one, so Streamlit tells itself nothing of all that; others are heard
    page.evaluate("postMessage('another')")
    page.wait_for_function("heard.length")
    assert page.evaluate("heard") == ["another"]


def test_a_link_opens_in_a_fresh_session_as_it_was_shared(visit: Visit) -> None:
    page = visit()
    pill(page, "Sanctions")
    expect(page.locator(ROWS)).to_have_count(1)
    page.locator(ROWS).click()
    expect(page.locator(f"{PANEL} h2")).to_have_text("Trump telephones Putin")
    shared = visit("?" + page.url.partition("?")[2])
    expect(shared.locator(f"{PANEL} h2")).to_have_text("Trump telephones Putin")
    expect(shared.locator(".filters .beneath button[aria-pressed=true]")).to_contain_text(
        "Sanctions"
    )


def test_an_old_link_leads_on(visit: Visit) -> None:
    page = visit("?event=e-old")
    expect(page.locator(f"{PANEL} h2")).to_have_text("Trump and Putin meet in Geneva")
    expect(page.locator(".notice")).to_contain_text("is now part of the one shown here")


def test_a_link_can_be_copied(visit: Visit) -> None:
    page = visit("?topic=syria&event=e-harbour")
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.get_by_role("button", name="Copy link").click()
    expect(page.get_by_role("button", name="Link copied")).to_be_visible()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.endswith("/?event=e-harbour")


def test_the_keyboard_reaches_everything(visit: Visit) -> None:
    page = visit()
    page.locator(ROWS).first.focus()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(page.locator(f"{PANEL} h2")).to_have_text("Trump and Putin meet in Geneva")
    expect(page.locator(f"{PANEL} h2")).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator(ROWS)).to_have_count(7)
    expect(page.locator('[data-event="e-geneva"]')).to_be_focused()


def test_the_strip_zooms_by_keyboard(visit: Visit) -> None:
    page = visit()
    handle = page.get_by_role("slider", name="Chart begins")
    handle.focus()
    for _ in range(3):
        page.keyboard.press("ArrowRight")
    expect(page).to_have_url(re.compile(r"zoom=2017-\d\d\.\.20\d\d-\d\d"))
    page.get_by_role("button", name="Show all").click()
    expect(page).not_to_have_url(re.compile("zoom="))


def test_words_and_dates_filter(visit: Visit) -> None:
    page = visit()
    page.get_by_placeholder("Search events and words").fill("radio host")
    page.keyboard.press("Enter")
    expect(page.locator(ROWS)).to_have_count(1)
    page.get_by_text("Clear filters").click()
    expect(page.locator(ROWS)).to_have_count(7)
    page.get_by_role("button", name="Dates").click()
    page.get_by_label("From").fill("2019")
    page.keyboard.press("Enter")
    expect(page.locator(ROWS)).to_have_count(3)


def test_nothing_found_offers_ways_out(visit: Visit) -> None:
    page = visit("?q=zeppelin")
    expect(page.locator(".nothing")).to_contain_text("No event with “zeppelin”")
    page.get_by_role("link", name="Remove “zeppelin”").click()
    expect(page.locator(ROWS)).to_have_count(7)


def test_lanes_axis_and_switches(visit: Visit) -> None:
    page = visit()
    page.get_by_text("Density", exact=True).click()
    expect(page).to_have_url(re.compile("axis=density"))
    page.get_by_role("switch", name="Known contacts").click()
    expect(page).to_have_url(re.compile("contacts=0"))
    expect(page.locator(".headline")).not_to_contain_text("known contacts")
    page.get_by_role("combobox", name="Lanes").select_option("topic")
    expect(page).to_have_url(re.compile("lanes=topic"))


def test_on_a_phone_the_list_is_the_page(visit: Visit) -> None:
    page = visit(width=390)
    expect(page.locator(".st-key-chart")).to_be_hidden()
    expect(page.locator(".dots svg")).to_be_visible()
    page.locator(ROWS).first.click()
    title = "Putin in Vyborg: “hardly any contact” with Trump"
    expect(page.locator("h1:visible")).to_have_text([title])
    page.locator(".phone-bar .later").click()
    expect(page.locator(f"{PANEL} h1")).to_have_text("Trump and Putin meet in Geneva")
    page.locator(".phone-bar .all").click()
    expect(page.locator(ROWS)).to_have_count(7)
    assert page.evaluate("document.documentElement.scrollWidth") <= 390


def test_on_a_phone_all_filters_are_one_tap_away(visit: Visit) -> None:
    page = visit(width=390)
    page.get_by_role("button", name="Filter and search").click()
    dialog = page.get_by_role("dialog")
    # the page stays in sight behind it
    expect(page.locator(".stVerticalBlock > :has(> * h1)").last).to_have_css("opacity", "1")
    dialog.get_by_role("button", name="North Korea 1").click()
    dialog.get_by_role("button", name="Show 1 event").click()
    expect(page.locator(ROWS)).to_have_count(1)
    expect(page).to_have_url(re.compile("topic=north-korea"))


def test_the_dark_theme(visit: Visit) -> None:
    page = visit("?event=e-harbour", scheme="dark")
    expect(page.locator(".stApp")).to_have_css("background-color", "rgb(20, 23, 27)")
    expect(page.locator(f"{PANEL} h2")).to_have_css("color", "rgb(234, 230, 221)")
    page.wait_for_selector(".js-plotly-plot .scatterlayer .point", state="attached")
    assert page.evaluate("document.querySelector('.js-plotly-plot')._fullLayout.meta") == "dark"
    expect(page.locator(".sheet text").last).to_have_css("fill", "rgb(169, 175, 182)")


def test_untrusted_text_makes_no_element(visit: Visit) -> None:
    page = visit("?event=e-tariffs")
    expect(page.locator(f"{PANEL} .source")).to_contain_text("Pipeline & <Post>")
    assert page.locator("post").count() == 0
    assert page.locator('a[href^="javascript"]').count() == 0


def test_the_chart_stays_in_sight_beside_a_longer_list(visit: Visit) -> None:
    page = visit()
    page.wait_for_selector(".js-plotly-plot .scatterlayer .point", state="attached")
    page.evaluate("document.querySelector('.st-key-story').style.minHeight = '4000px'")
    page.locator("[data-testid=stMain]").evaluate("main => main.scrollTo(0, 2000)")
    expect(page.locator(".st-key-chart")).to_be_in_viewport(ratio=0.9)
