from __future__ import annotations

import bz2
import gzip
import json
import lzma
import sys
from pathlib import Path
from typing import Any

import pytest

from dashboard.bulk import feed
from dashboard.home import HomeError

pytest.importorskip("fsspec")

ARTICLE = {"id": "a", "text": "They spoke by phone.", "published": "2018-07"}


def line(**fields: Any) -> bytes:
    return json.dumps({**ARTICLE, **fields}).encode() + b"\n"


def test_what_is_not_known_of_an_article_is_left_empty(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_bytes(b"\n" + line(outlet="The Post", more=1) + line(id="b", published=None))
    first, second = feed.at(str(path))
    assert (first["id"], first["outlet"], first["reader"]) == ("a", "The Post", "full")
    assert "more" not in first
    assert (second["id"], second["published"], second["url"]) == ("b", None, "")


def test_a_folder_holds_lines_packed_lines_and_texts(tmp_path: Path) -> None:
    (tmp_path / "one.jsonl").write_bytes(line(id="one"))
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "two.jsonl.gz").write_bytes(gzip.compress(line(id="two")))
    (tmp_path / "three.txt").write_text("A text.", encoding="utf-8")
    (tmp_path / "notes.md").write_text("no article")
    assert {each["id"] for each in feed.at(str(tmp_path))} == {"one", "two", "three"}


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"{", "is no JSON"),
        (b"[" * 100_000, "is no JSON"),
        (b"\xff\n", "is not UTF-8 \\(byte 0\\)"),
        (b"[]\n", "is no article: write an object with id, text and published"),
        (line(id=7), "id must be a string, not 7"),
        (line(id=" "), "id is empty"),
        (line(text=None), "text must be a string"),
        (line(published="July"), "published must be EDTF or null, not 'July'"),
        (line(published=2018), "published must be EDTF or null, not 2018"),
        (line(url="javascript:alert(1)"), "is no address"),
        (line(reader="none"), "reader must be one of full, passages"),
        (b'{"id": "a", "text": "\\ud800", "published": null}\n', "holds half a character"),
    ],
)
def test_a_broken_line_is_told_in_one_sentence(tmp_path: Path, content: bytes, why: str) -> None:
    path = tmp_path / "a.jsonl"
    path.write_bytes(line(id="fine") + content)
    with pytest.raises(HomeError, match=rf"\Aa\.jsonl, line 2:? [^\n]*{why}[^\n]*\Z"):
        list(feed.at(str(path)))


@pytest.mark.parametrize("address", ["nothing.jsonl", "empty", "nowhere://x/y.jsonl", "notes.md"])
def test_an_address_without_articles_is_told(tmp_path: Path, address: str) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "notes.md").write_text("no article")
    where = address if "://" in address else str(tmp_path / address)
    with pytest.raises(HomeError, match=r"\A[^\n]+(has no article|cannot be read)[^\n]+\Z"):
        list(feed.at(where))


@pytest.mark.parametrize("name", ["b.jsonl.gz", "b.jsonl.bz2", "b.jsonl.xz"])
def test_a_packed_file_that_was_cut_short_is_named(tmp_path: Path, name: str) -> None:
    packed = {"gz": gzip.compress, "bz2": bz2.compress, "xz": lzma.compress}[name[8:]]
    (tmp_path / "a.jsonl").write_bytes(line())
    for content in (packed(line(id="b"))[:-9], packed(line(id="b"))[:30] + b"x" * 9):
        (tmp_path / name).write_bytes(content)
        with pytest.raises(HomeError, match=rf"\A[^\n]+/{name} cannot be read \([^\n]+again\Z"):
            list(feed.at(str(tmp_path)))


def test_a_package_that_an_address_needs_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "s3fs", None)
    with pytest.raises(HomeError, match="cannot be read yet: Install s3fs to access S3, and"):
        list(feed.at("s3://newsroom/articles.jsonl"))
