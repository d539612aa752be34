"""Articles of one's own in a browser: bring, look, correct, show, take along, open again."""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from docx import Document
from playwright.sync_api import FilePayload, Locator, Page, expect

from tests.browser.conftest import Visit, served
from tests.built import built_home

ROWS, PANEL = ".story-root .row", ".story-root .panel"
CALL = (
    "Vladimir Putin telephoned Donald Trump on 12 March 2019 to discuss grain shipments, the "
    "Kremlin said.\n\n“We had a very good conversation,” Mr. Trump told reporters."
)
LETTER = "On 3 May 2020 Mr. Putin wrote to Mr. Trump about the price of oil, an aide said."
MEETING = "Donald Trump and Vladimir Putin met in Lima on 4 June 2020 and spoke about sanctions."
HOSTILE = (
    ":red[**Putin**] $x^2$ <script>alert(1)</script> telephones\u202e Trump\n\nVladimir Putin "
    "telephoned Donald Trump on 12 March 2019 about <img src=x onerror=alert(2)> grain, the "
    "Kremlin said. “We **like** [it](javascript:alert(3)) :material/home: much,” Mr. Trump said."
)


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a dashboard with two articles, to which others can be added."""
    home = built_home(tmp_path_factory.mktemp("home") / "built")
    with served(home) as found:
        yield found


def paste(page: Page, words: str) -> None:
    """Have a text read."""
    page.get_by_label("The text of an article").fill(words)
    page.get_by_role("button", name="Read this text").click()
    expect(page.locator(".preview")).to_be_visible()


def drop(page: Page, *files: FilePayload) -> None:
    """Choose files, as a drop does."""
    page.locator("input[type=file]").set_input_files(list(files))


def text(name: str, words: str) -> FilePayload:
    return {"name": name, "mimeType": "text/plain", "buffer": words.encode()}


def html(name: str, words: str) -> FilePayload:
    page = (
        "<html><head><title>A letter on oil</title>"
        '<meta property="article:published_time" content="2020-05-05T08:00:00Z">'
        f"</head><body><nav>Home Sport</nav><article><p>{words}</p></article></body></html>"
    )
    return {"name": name, "mimeType": "text/html", "buffer": page.encode()}


def docx(name: str, words: str) -> FilePayload:
    document, out = Document(), BytesIO()
    document.add_paragraph(words)
    document.save(out)
    return {"name": name, "mimeType": "application/zip", "buffer": out.getvalue()}


def titles(page: Page) -> list[str]:
    """The rows of the list, as they read."""
    expect(page.locator(ROWS).first).to_be_visible()
    return page.locator(ROWS).all_inner_texts()


def own_row(page: Page, when: str) -> Locator:
    """The row of an event of the visitor's own, by its date."""
    return page.locator(ROWS, has=page.locator(".yours")).filter(has_text=when)


def to(page: Page, name: str) -> None:
    """Go to another page by the row on top."""
    page.locator(".menu-root").get_by_role("link", name=name, exact=True).click()


def test_a_pasted_article_is_corrected_and_joins_this_visitor_s_timeline(visit: Visit) -> None:
    other = visit()
    before = titles(other)
    page = visit("add")
    paste(page, CALL)
    note = page.locator(".preview .note").first
    expect(note).to_contain_text("12 Mar 2019")
    expect(page.locator(".preview .passage .tint-date").first).to_have_text("12 March 2019")
    note.get_by_role("button", name="Correct").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_label("Date").fill("11 March 2019")
    dialog.get_by_label("Date").press("Enter")
    dialog.get_by_role("button", name="Save").click()
    expect(note).to_contain_text("11 Mar 2019")
    expect(note).to_contain_text("Corrected: date")
    page.get_by_role("button", name="Show it on the timeline").click()
    expect(page).to_have_url(re.compile(r"/\?source=yours$"))
    expect(page.locator(".headline")).to_contain_text("told by your articles")
    row = own_row(page, "11 Mar")
    expect(row.locator(".yours")).to_have_text("yours")
    expect(page.locator(".selection .ring.own").first).to_be_visible()
    row.click()
    expect(page.locator(f"{PANEL} .passage .tint-date").first).to_have_text("12 March 2019")
    expect(page.locator(PANEL)).to_contain_text("by the reader who added the article")
    event = re.search(r"event=(\w+)", page.url)
    assert event
    other.reload()
    assert titles(other) == before
    expect(visit(f"?event={event[1]}").locator(".notice")).to_contain_text(
        "The event of this link is not in this collection"
    )


def test_three_kinds_of_files_are_read_at_once_and_found_on_every_page(visit: Visit) -> None:
    page = visit("add")
    drop(page, text("call.txt", CALL), html("letter.html", LETTER), docx("met.docx", MEETING))
    expect(page.locator(".waiting li")).to_have_count(3)
    page.locator(".waiting button", has_text="A letter on oil").click()
    expect(page.locator(".st-key-about")).to_contain_text("5 May 2020")
    expect(page.locator(".st-key-about")).to_contain_text("as the file itself says")
    page.get_by_role("button", name="Add all 3").click()
    expect(page).to_have_url(re.compile(r"/\?source=yours$"))
    for when in ("12 Mar", "3 May", "4 Jun"):
        expect(own_row(page, when).first).to_be_visible()
    own_row(page, "4 Jun").first.click()
    expect(page.locator(f"{PANEL} .passage").first).to_contain_text("met in Lima on 4 June 2020")
    to(page, "Articles")
    expect(page.locator(".shelf .yours")).to_have_count(3)
    to(page, "Quotations")
    expect(page.locator(".story-root")).to_contain_text("We had a very good conversation")


def test_what_is_too_large_is_told_beside_what_is_read(visit: Visit) -> None:
    page = visit("add")
    page.get_by_label("The text of an article").fill("half a thought")
    drop(page, text("large.txt", "Trump met Putin. " * 700_000), text("call.txt", CALL))
    expect(page.locator(".preview")).to_be_visible()
    said = page.locator("[data-testid=stFileChip]", has_text="large.txt").get_by_role("alert")
    expect(said).to_be_visible()
    expect(said).to_contain_text("must be 10.0MB or smaller")
    expect(page.get_by_label("The text of an article")).to_have_value("half a thought")


def test_one_more_source_of_an_event_can_be_kept_apart_and_joined_again(visit: Visit) -> None:
    page = visit("add")
    paste(page, CALL)
    page.get_by_role("button", name="Show it on the timeline").click()
    page.locator(".st-key-reminder").get_by_role("link").click()
    paste(page, "Donald Trump telephoned Vladimir Putin on 12 March 2019, an aide said on Sunday.")
    note = page.locator(".preview .note").first
    expect(note).to_contain_text("Also told by another article")
    note.get_by_role("button", name="Keep apart").click()
    expect(note).to_contain_text("Corrected: kept apart")
    note.get_by_role("button", name="Join again").click()
    expect(note).to_contain_text("Also told by another article")
    page.get_by_role("button", name="Show it on the timeline").click()
    own_row(page, "12 Mar").first.click()
    expect(page.locator(PANEL)).to_contain_text("2 passages")


def test_the_topics_of_a_correction_can_be_read_in_the_dark(visit: Visit) -> None:
    page = visit("add", scheme="dark")
    paste(page, CALL)
    page.locator(".preview .note").get_by_role("button", name="Correct").first.click()
    chosen = page.get_by_role("dialog").locator("[data-tag]").first
    expect(chosen).to_have_css("background-color", "rgb(234, 230, 221)")
    expect(chosen.locator("span").first).to_have_css("color", "rgb(20, 23, 27)")


def test_the_keyboard_stays_where_a_button_was(visit: Visit) -> None:
    page = visit("add")
    paste(page, CALL)
    page.locator(".preview .note").get_by_role("button", name="Leave out").first.focus()
    page.keyboard.press("Enter")
    expect(page.locator(".left-out")).to_contain_text("is left out")
    expect(page.locator(".total").first).to_be_focused()


def test_a_bundle_opens_again_in_another_session(visit: Visit) -> None:
    page = visit("add")
    drop(page, text("call.txt", CALL), docx("met.docx", MEETING))
    page.locator(".preview").get_by_role("button", name="Leave out").first.click()
    expect(page.locator(".left-out")).to_contain_text("is left out")
    page.get_by_role("button", name="Add all 2").click()
    expect(page).to_have_url(re.compile(r"source=yours$"))
    shown = titles(page)
    page.locator(".st-key-reminder").get_by_role("link").click()
    with page.expect_download() as download:
        page.get_by_role("button", name="Download your articles").click()
    saved = Path(download.value.path()).read_bytes()
    with ZipFile(BytesIO(saved)) as folder:
        assert "data/articles.toml" in folder.namelist()
        assert b"hide" in folder.read("data/corrections.toml")
    fresh = visit("add")
    drop(fresh, {"name": "mine.zip", "mimeType": "application/zip", "buffer": saved})
    expect(fresh.locator(".notice")).to_contain_text("2 articles and 1 correction are on your")
    to(fresh, "Timeline")
    expect(fresh.locator(f"{ROWS} .yours").first).to_be_visible()
    fresh.locator(".filters-root").get_by_role("button", name="Source").click()
    fresh.get_by_role("button", name=re.compile("^Your articles")).click()
    expect(fresh.locator(".headline")).to_contain_text("told by your articles")
    assert titles(fresh) == shown


def test_an_article_is_changed_and_removed(visit: Visit) -> None:
    page = visit("add")
    paste(page, CALL)
    page.get_by_role("button", name="Show it on the timeline").click()
    page.locator(".st-key-reminder").get_by_role("link").click()
    page.get_by_role("button", name=re.compile("^Change: ")).click()
    page.get_by_label("When was it published?").fill("14 March 2019")
    page.get_by_label("When was it published?").press("Enter")
    expect(page.locator(".st-key-about")).to_contain_text("Given by the reader")
    page.get_by_role("button", name="Done").click()
    expect(page.locator(".yours-list")).to_contain_text("14 March 2019")
    page.get_by_role("button", name=re.compile("^Remove: ")).click()
    expect(page.locator(".explanation")).to_be_visible()
    to(page, "Timeline")
    expect(page.locator(ROWS).first).to_be_visible()
    expect(page.locator(".yours")).to_have_count(0)


def test_the_browser_asks_before_what_was_not_taken_along_is_lost(visit: Visit) -> None:
    page = visit("add")
    paste(page, CALL)
    asked: list[str] = []
    page.once("dialog", lambda dialog: (asked.append(dialog.type), dialog.accept()))
    page.reload()
    expect(page.locator(".explanation")).to_be_visible()
    assert asked == ["beforeunload"]


def test_untrusted_words_are_shown_and_nothing_more(visit: Visit) -> None:
    page = visit("add")
    paste(page, HOSTILE)
    drop(page, text(":red[**n**] $x$ <b>.txt", LETTER), text("**bad** <b> $y$.txt", "\x00\x01"))
    expect(page.locator(".waiting")).to_contain_text(":red[**Putin**] $x^2$ <script>alert(1)")
    expect(page.locator(".refused")).to_contain_text("**bad** <b> $y$.txt")
    page.locator(".waiting button", has_text=":red").first.click()
    expect(page.locator(".preview")).to_contain_text("[it](javascript:alert(3)) :material/home:")
    page.get_by_role("button", name="Add all 2").click()
    own_row(page, "12 Mar").click()
    expect(page.locator(PANEL)).to_contain_text("<img src=x onerror=alert(2)>")
    for found in ("script:has-text('alert')", "img[src=x]", ".katex", 'a[href^="javascript"]'):
        assert page.locator(f".stMain {found}").count() == 0


def test_a_hundred_articles_come_in_one_archive(visit: Visit) -> None:
    out = BytesIO()
    with ZipFile(out, "w") as archive:
        for number in range(100):
            year, month = 2017 + number // 25, number % 12 + 1
            words = f"On {number % 28 + 1:02} {MONTHS[month - 1]} {year} Vladimir Putin telephoned"
            town = f"They spoke of town {number}, its {number * 3} mills and {number * 7} boats."
            archive.writestr(f"{number}.txt", f"{words} Donald Trump, the Kremlin said. {town}")
    page = visit("add")
    page.evaluate(WATCH)
    drop(page, {"name": "all.zip", "mimeType": "application/zip", "buffer": out.getvalue()})
    expect(page.locator(".waiting li")).to_have_count(100, timeout=60_000)
    assert page.evaluate("seen.some((words) => /Read \\d+ of 100/.test(words))")
    page.get_by_role("button", name="Add all 100").click()
    expect(page.locator(".headline")).to_contain_text(re.compile(r"\d+ events told by"))


# What the progress bar said, however short it stood.
WATCH = """window.seen = []; new MutationObserver(() => {
    const bar = document.querySelector("[data-testid=stProgress]");
    if (bar) seen.push(bar.innerText);
}).observe(document.body, { childList: true, characterData: true, subtree: true })"""
MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


def test_a_phone_has_it_all_in_one_column(visit: Visit) -> None:
    page = visit("add", width=390)
    paste(page, CALL)
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    order = [
        page.locator(part).bounding_box() for part in (".st-key-about", ".preview", ".st-key-bring")
    ]
    tops = [box["y"] for box in order if box]
    assert len(tops) == 3
    assert tops == sorted(tops)
    page.get_by_role("button", name="Show it on the timeline").click()
    page.locator(".st-key-reminder").get_by_role("link").click()
    expect(page.locator(".yours-list")).to_be_in_viewport()
