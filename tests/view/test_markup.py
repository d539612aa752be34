from __future__ import annotations

from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.view.markup import Html, escape, host, is_web, join, outside, series, tag, words
from dashboard.view.unseen import seen


class _Reader(HTMLParser):
    """What a browser would make of markup: its elements and its text."""

    def __init__(self, markup: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(markup)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.text += data


@given(st.text(), st.text())
def test_text_stays_text(words: str, value: str) -> None:
    read = _Reader(tag("p", words, title=value))
    assert [name for name, _ in read.elements] == ["p"]
    assert read.elements[0][1] == {"title": seen(value)}
    assert read.text == seen(words)


def test_a_series_reads_as_running_text() -> None:
    parts = [tag("b", "a & b"), "<c>", "d"]
    assert series(parts) == "<b>a &amp; b</b>, &lt;c&gt; and d"
    assert series(parts[:2]) == "<b>a &amp; b</b> and &lt;c&gt;"
    assert series(parts[2:]) == "d"
    assert series(()) == ""


def test_markup_stays_markup() -> None:
    inner = tag("b", "1 < 2")
    assert tag("p", "a & ", inner) == "<p>a &amp; <b>1 &lt; 2</b></p>"
    assert escape(inner) is inner
    assert join(["<", inner], " & ") == "&lt; &amp; <b>1 &lt; 2</b>"


def test_attributes() -> None:
    assert tag("a", "x", class_="c", data_go=True, href=None, hidden=False) == (
        '<a class="c" data-go>x</a>'
    )
    assert tag("line", x1="0") == '<line x1="0"/>'


@pytest.mark.parametrize("url", ["https://news.example/a?b=c#d", "http://news.example"])
def test_a_web_address_becomes_a_link_that_tells_nothing(url: str) -> None:
    read = _Reader(outside(url, "there"))
    ((name, attributes),) = read.elements
    assert name == "a"
    assert attributes["href"] == url
    assert {"noopener", "noreferrer"} <= set((attributes["rel"] or "").split())


@pytest.mark.parametrize(
    "url",
    [
        *("", "javascript:alert(1)", " javascript:alert(1)", "data:text/html,x", "//news.example"),
        *("ftp://news.example", "https://", "http:news", "https://[broken", "JaVaScRiPt:x"),
        # these lead elsewhere than they seem to
        *("https://news.example@evil.example", "https://evil.example\\@news.example"),
        *("https://news.example\n.evil.example", "https://news.example/\u202egnp.exe"),
        *("https://news\u200b.example", "https://news.example /a"),
    ],
)
def test_anything_else_is_just_words(url: str) -> None:
    assert not is_web(url)
    assert outside(url, "<there>") == "&lt;there&gt;"


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://news.example:8080/a", "news.example"),
        # the first letter is Cyrillic
        ("https://\u0430news.example/", "xn--news-43d.example"),
        ("https://bücher.example/", "xn--bcher-kva.example"),
        (f"https://{'ü' * 70}.example/", ""),
        ("javascript:alert(1)", ""),
    ],
)
def test_a_host_is_shown_as_it_is(url: str, shown: str) -> None:
    assert host(url) == shown


def test_html_is_a_string() -> None:
    assert isinstance(escape("x"), Html)


def test_words_are_what_was_escaped() -> None:
    assert words(join((tag("b", "1 < 2"), " & “so”"))) == "1 < 2 & “so”"
