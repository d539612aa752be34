from __future__ import annotations

import pytest

from dashboard import articles
from dashboard.articles import ArticleEntry, TextError
from dashboard.models import Article


@pytest.mark.parametrize(
    ("url", "can"),
    [
        ("https://quay.example/two-men?page=2#top", True),
        ("http://quay.example:8080/", True),
        ("https://", False),
        ("http://[bad", False),
        ("http://quay.example:port/", False),
        ("https://quay.example/two men", False),
        ("javascript:alert(1)", False),
        ("//quay.example/x", False),
        ("https://[2001:db8::1]/", True),
        ("http://10.0.0.1:8080/", True),
        # browsers read these as other hosts than they show
        *(("https://qu%61y.example/", False), ("https://quay.example%2f.evil.example/", False)),
        *(("http://0x7f.1/", False), ("http://2130706433/", False), ("http://127.1/", False)),
        ("http://010.0.0.1/", False),
        # what looks like a slash is none
        *(("https://quay.example\u2044.evil.example/", False), ("https://a;b.example/", False)),
        ("", False),
    ],
)
def test_only_an_address_of_the_web_can_be_followed(url: str, can: bool) -> None:
    assert articles.is_address(url) is can


@pytest.mark.parametrize(
    ("name", "asked"),
    [
        ("quay.example", "quay.example"),
        ("bücher.example", "xn--bcher-kva.example"),
        # another host than "fass.example", and not the same letter at the end of a word
        ("faß.example", "xn--fa-hia.example"),
        ("βόλος.example", "xn--nxasmm1c.example"),
        ("ü" * 70, ""),
    ],
)
def test_a_host_is_told_as_browsers_ask_for_it(name: str, asked: str) -> None:
    assert articles.host(name) == asked


@pytest.mark.parametrize(
    ("name", "can"),
    [("a.txt", True), ("A b.txt", True), (".txt", False), ("a.md", False), ("x/a.txt", False),
     ("../a.txt", False), ("", False), (f"{'é' * 118}.txt", True), (f"{'é' * 119}.txt", False)],
)  # fmt: skip
def test_a_text_lies_in_the_folder_itself(name: str, can: bool) -> None:
    assert articles.is_text_file(name) is can


def test_an_entry_and_a_text_make_an_article() -> None:
    entry = ArticleEntry("a.txt", "The Quay", "Two men", published="2018-07", author="Ann Lee")
    assert articles.article(entry, "They met.") == Article(
        "a", "They met.", "2018-07", outlet="The Quay", title="Two men", author="Ann Lee"
    )


def test_a_table_of_nothing_has_no_entries() -> None:
    assert articles.entries({}) == ()


def test_every_entry_and_every_file_is_looked_at() -> None:
    table = [ArticleEntry("a.txt", published="July"), ArticleEntry("a.txt"), ArticleEntry("b.txt")]
    faults = list(articles.faults(table, ["a.txt", "c.txt", "d.pdf"]))
    assert [fault.split(": ")[0] for fault in faults] == [
        "articles.toml, entry 'a.txt', field published",
        "articles.toml, entry 'a.txt', field file",
        "seeds/c.txt has no entry in articles.toml",
        "seeds/d.pdf is no article",
    ]


@pytest.mark.parametrize("other", ["A.txt", "É.txt", "e\u0301.txt", "ß.txt"])
def test_names_that_some_system_takes_for_one_are_listed_once(other: str) -> None:
    table = [ArticleEntry(name) for name in ("a.txt", "é.txt", "ss.txt", other)]
    (fault,) = articles.faults(table, ())
    assert fault.startswith(f"articles.toml, entry {other!r}, field file: is listed twice")


def test_a_text_is_read_as_stored() -> None:
    assert articles.decoded("a.txt", "\ufeffThey met.\r\n".encode()) == "\ufeffThey met.\r\n"
    with pytest.raises(TextError, match=r"seeds/a\.txt is empty"):
        articles.decoded("a.txt", b"\xef\xbb\xbf\n")
