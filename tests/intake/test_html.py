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


def test_a_page_nested_without_end_is_borne() -> None:
    deep = page("", "<div>" * 5_000)
    try:
        assert "harbour" in html.read(deep).text
    except RefusedError as refused:
        assert ": " in str(refused)
