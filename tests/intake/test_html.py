"""Pages as they are in the wild."""

from __future__ import annotations

import pytest

from dashboard.intake import html
from dashboard.intake.drafts import RefusedError
from tests.intake.files import STORY, TEXT, page

LINKED = """<script type="application/ld+json">{
 "@context": "https://schema.org", "@type": "NewsArticle", "headline": "Two men and a harbour",
 "datePublished": "2018-07-16T23:30:00-05:00", "dateModified": "2019-01-01T00:00:00Z",
 "author": [{"@type": "Person", "name": "Ann Lee"}],
 "publisher": {"@type": "Organization", "name": "The Quay Gazette"}}</script>"""
GRAPH = """<meta property="og:title" content="Two men and a harbour">
<meta property="og:site_name" content="The Quay Gazette">
<meta property="og:url" content="https://quay.example/world/two-men">
<meta property="article:published_time" content="2018-07-16T09:00:00+02:00">
<meta property="article:modified_time" content="2020-02-02T09:00:00+02:00">
<meta name="author" content="Ann Lee">"""
MONTH = '<link rel="canonical" href="https://quay.example/2018/07/two-men">'
DAY = '<link rel="canonical" href="https://quay.example/2018/07/16/two-men">'
SHOWN = '<p class="byline">By Ann Lee</p><time datetime="{0}">{0}</time>'


def test_the_article_is_told_from_what_stands_around_it() -> None:
    for head in ("", LINKED, GRAPH, MONTH):
        assert html.read(page(head)).text == TEXT


def test_linked_data_tells_title_outlet_author_and_date() -> None:
    found = html.read(page(LINKED))
    assert (found.title, found.outlet, found.author) == (
        "Two men and a harbour",
        "The Quay Gazette",
        "Ann Lee",
    )
    # the day as the page writes it, whatever day it is elsewhere
    assert (found.publication.edtf, found.publication.certainty) == ("2018-07-16", "stated")


def test_open_graph_tells_them_too() -> None:
    found = html.read(page(GRAPH))
    assert (found.title, found.outlet, found.author, found.url) == (
        "Two men and a harbour",
        "The Quay Gazette",
        "Ann Lee",
        "https://quay.example/world/two-men",
    )
    assert (found.publication.edtf, found.publication.certainty) == ("2018-07-16", "stated")


@pytest.mark.parametrize(
    ("head", "byline", "edtf", "certainty"),
    [
        ("", "", None, "unknown"),  # neither the masthead's day nor the footer's year
        ('<meta property="article:modified_time" content="2020-02-02">', "", None, "unknown"),
        ('<meta itemprop="copyrightYear" content="2020">', "", None, "unknown"),
        ('<meta name="date" content="2018-07">', "", "2018-07", "stated"),  # no day is made up
        (MONTH, "", "2018-07", "inferred"),
        (DAY, "", "2018-07-16", "inferred"),
        ("", SHOWN.format("2018-07-16"), "2018-07-16", "inferred"),
        (MONTH, SHOWN.format("2018-07-16"), "2018-07-16", "inferred"),
        (MONTH, SHOWN.format("2026-11-22"), "2018-07", "inferred"),
        (GRAPH, SHOWN.format("2026-11-20"), "2018-07-16", "stated"),
    ],
)
def test_when_it_was_published(head: str, byline: str, edtf: str | None, certainty: str) -> None:
    found = html.read(page(head, byline)).publication
    assert (found.edtf, found.certainty) == (edtf, certainty)
    assert bool(found.how) == (edtf is not None)


@pytest.mark.parametrize(
    "byline",
    [
        '<time itemprop="datePublished" datetime="2018-07-16T08:00">Monday</time>',
        '<time pubdate datetime="2018-07-16">16 July</time>',
        '<meta itemprop="datePublished" content="2018-07-16">',
    ],
)
def test_a_date_marked_as_that_of_publication_is_stated(byline: str) -> None:
    found = html.read(page(MONTH, byline)).publication
    assert (found.edtf, found.certainty) == ("2018-07-16", "stated")


def test_a_saved_page_tells_where_it_was_saved_from() -> None:
    note = b"<!-- saved from url=(0037)https://quay.example/2018/07/two-men -->\n<!DOCTYPE"
    found = html.read(page().replace(b"<!DOCTYPE", note, 1))
    assert found.url == "https://quay.example/2018/07/two-men"
    assert found.publication.edtf == "2018-07"
    evil = note.replace(b"https://quay.example/2018/07/two-men", b"javascript:alert(1)")
    assert html.read(page().replace(b"<!DOCTYPE", evil, 1)).url == ""


OLD = "<table><tr><td><a href=x>Home</a></td><td><font size=2>{}</font></td></tr></table>"
LAYOUTS = {
    "breaks": "<div id=story>" + "<br><br>".join(STORY) + "</div>",
    "divisions": "".join(f"<div class=x7>{paragraph}</div>" for paragraph in STORY),
    "table": OLD.format("".join(f"<p>{paragraph}</p>" for paragraph in STORY)),
    "bare": "<br>".join(STORY),
    "section": "<section>" + "".join(f"<p><span>{p}</span></p>" for p in STORY) + "</section>",
}


@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=LAYOUTS)
def test_pages_of_any_making_give_every_sentence(layout: str) -> None:
    raw = f"<html><head><title>Two men</title></head><body><h1>Two men</h1>{layout}</body></html>"
    words = " ".join(html.read(raw.encode()).text.split())
    assert all(paragraph in words for paragraph in STORY)
    assert "Home" not in words


def test_nothing_of_a_script_is_read() -> None:
    hostile = page('<script>alert("x")</script>', '<p onclick="steal()">By <b>Ann</b></p>')
    assert not any(word in html.read(hostile).text for word in ("alert", "steal", "Injected", "<"))


@pytest.mark.parametrize(
    "address",
    ["javascript:alert(1)", "file:///etc/passwd", "https://a b", "//", "data:text/html,x"],
)
def test_only_an_address_of_the_web_is_taken(address: str) -> None:
    assert html.read(page(f'<link rel="canonical" href="{address}">')).url == ""


@pytest.mark.parametrize("encoding", ["windows-1252", "iso-8859-1", "utf-8"])
def test_a_page_is_decoded_as_it_says(encoding: str) -> None:
    words = "The café by the harbour was where the two of them had met a year before, he said."
    raw = page().decode().replace("charset='utf-8'", f'charset="{encoding}"')
    raw = raw.replace(STORY[2], f"{words} {words}")
    assert words in html.read(raw.encode(encoding)).text


def test_a_page_that_is_utf_8_against_its_word_is_read_as_utf_8() -> None:
    assert html.read(page().replace(b"charset='utf-8'", b"charset='iso-8859-1'")).text == TEXT


def test_xhtml_and_two_byte_pages_are_read() -> None:
    declared = b'<?xml version="1.0" encoding="iso-8859-1"?>\n' + page()
    assert html.read(declared).text == TEXT
    assert html.read(page().decode().encode("utf-16")).text == TEXT


def test_a_page_without_an_article_is_refused() -> None:
    with pytest.raises(RefusedError, match="has no article in it"):
        html.read(b"<html><head><title>App</title></head><body><div id=root></div></body></html>")


def test_an_entity_bomb_is_not_expanded() -> None:
    bomb = '<!DOCTYPE html [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>'
    text = html.read(page("", "<p>&b; &c;</p>").replace(b"<!DOCTYPE html>", bomb.encode())).text
    assert "lol" not in text
    assert "root:" not in text


def test_a_page_that_costs_too_much_is_refused() -> None:
    with pytest.raises(RefusedError, match="more than 3 MB"):
        html.read(b"<html>" + b"x" * 3_000_000)
    with pytest.raises(RefusedError, match="more than 12,000 elements"):
        html.read(b"<html><body>" + b"<i>x</i>" * 12_000)


def test_an_element_of_very_many_attributes_is_refused() -> None:
    """Before a tree is made: a page of 3 MB that is one tag took hours."""
    many = " ".join(f"a{number}" for number in range(2_000))
    with pytest.raises(RefusedError, match="more than 500 attributes of one element"):
        html.read(page("", f"<p {many}>{STORY}</p>"))
    some = " ".join(f"a{number}" for number in range(499))
    assert html.read(page("", f"<i {some}></i>")).text == TEXT


def test_a_page_nested_without_end_is_borne() -> None:
    deep = page("", "<div>" * 5_000)
    try:
        assert "harbour" in html.read(deep).text
    except RefusedError as refused:
        assert ": " in str(refused)
