"""What a visitor takes along can be opened again, and a stranger's bundle is distrusted."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.home import Home, read_articles
from dashboard.intake import bundle
from dashboard.intake.bundle import Bundle
from dashboard.intake.drafts import Refusal
from dashboard.models import Article
from dashboard.timeline import edits as corrections
from dashboard.timeline.edits import Edit
from tests import strategies
from tests.intake import files

ARTICLES = (
    Article(
        "a", files.TEXT, "2018-07", "The page.", "The Quay", "Two “men”", "https://q.example/a"
    ),
    Article("b", "Vladimir Putin met the fishermen.\r\n", author="Ann Lee", reader="passages"),
)
EDITS = (
    Edit("k4vq2m7a", "date", "2018-07", "by the reader who added the article", "2018-07-16"),
    Edit("k4vq2m7a", "topics", ["syria"], 'He said "so".', ["syria", "other"]),
    Edit("zzzzzzzz", "hide", "They met", "Not an event."),
    Edit("yyyyyyyy", "speaker", "", "On tape.", "Vladimir Putin", "“Good”\nit was"),
    Edit("yyyyyyyy", "date", "2018", "No date.", ""),
)


def refused(data: bytes) -> str:
    taken = bundle.unpack("in/mine.zip", data)
    assert isinstance(taken, Refusal)
    assert "\n" not in taken.why
    assert taken.why.startswith("mine.zip: ")
    return taken.why


def test_a_bundle_comes_back_as_it_was() -> None:
    packed = bundle.pack(ARTICLES, EDITS)
    assert bundle.is_bundle(packed)
    assert bundle.unpack("mine.zip", packed) == Bundle(ARTICLES, EDITS)
    assert bundle.unpack("mine.zip", bundle.pack((), ())) == Bundle((), ())


@given(st.lists(strategies.articles, unique_by=lambda article: article.id))
def test_any_article_comes_back(articles: list[Article]) -> None:
    kept = [replace(article, reprint_of=None, url="") for article in articles]
    kept = [replace(article, text=f"{article.text}.") for article in kept]
    back = bundle.unpack("mine.zip", bundle.pack(kept, ()))
    assert isinstance(back, Bundle), back
    assert back.articles == tuple(sorted(kept, key=lambda article: article.id))


def test_a_bundle_has_the_same_bytes_in_any_order() -> None:
    assert bundle.pack(ARTICLES, EDITS) == bundle.pack(ARTICLES[::-1], EDITS)


def test_a_bundle_unpacked_is_a_home(tmp_path: Path) -> None:
    with ZipFile(BytesIO(bundle.pack(ARTICLES, EDITS))) as made:
        made.extractall(tmp_path)
    home = Home(tmp_path)
    assert read_articles(home) == ARTICLES
    assert corrections.read(home.corrections) == EDITS


def test_a_bundle_packed_again_by_hand_is_opened(tmp_path: Path) -> None:
    with ZipFile(BytesIO(bundle.pack(ARTICLES, ()))) as made:
        around = {f"my timeline/{name}": made.read(name) for name in made.namelist()}
    assert bundle.unpack("a.zip", files.archive(around)) == Bundle(ARTICLES, ())


TABLE = b'[[article]]\nfile = "a.txt"\n'


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ({"a.txt": b"Text."}, "has no data/articles.toml"),
        ({"data/articles.toml": b"[[[", "seeds/a.txt": b"x"}, "articles.toml is broken in line 1"),
        ({"data/articles.toml": TABLE}, "seeds/a.txt is missing in it"),
        ({"data/articles.toml": TABLE, "seeds/a.txt": b"\xff"}, "seeds/a.txt is not UTF-8"),
        ({"data/articles.toml": TABLE, "seeds/a.txt": b" "}, "seeds/a.txt is empty"),
        (
            {"data/articles.toml": TABLE, "seeds/a.txt": b"x", "seeds/b.txt": b"y"},
            "seeds/b.txt has no entry",
        ),
        (
            {"data/articles.toml": TABLE.replace(b"a.txt", b"../a.txt"), "a.txt": b"x"},
            "articles.toml, entry '../a.txt', field file: must be the name",
        ),
        (
            {"data/articles.toml": TABLE + b'url = "javascript:x"\n', "seeds/a.txt": b"x"},
            "articles.toml, entry 'a.txt', field url: ",
        ),
        (
            {
                "data/articles.toml": TABLE,
                "seeds/a.txt": b"x",
                "data/corrections.toml": b'[[correction]]\nevent = "x"\n',
            },
            "corrections.toml, entry 1, field field: is missing",
        ),
        (
            {"data/articles.toml": TABLE, "../up.txt": b"x"},
            "up.txt in it has a name that leads out",
        ),
    ],
)
def test_a_bundle_that_is_none_is_refused_as_a_whole(content: dict[str, bytes], said: str) -> None:
    assert refused(files.archive(content)).startswith(f"mine.zip: {said}")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("They met. " * 20_001, "seeds/a.txt in it has more than 200,000 characters of text"),
        ("He told him " * 500, "seeds/a.txt in it has more than 5,000 characters without the end"),
    ],
)
def test_a_text_that_would_not_be_taken_alone_is_not_in_a_bundle(text: str, said: str) -> None:
    assert said in refused(bundle.pack([replace(ARTICLES[0], text=text)], ()))


def test_a_table_of_megabytes_is_not_read() -> None:
    """Reading one takes seconds for each megabyte."""
    long = replace(ARTICLES[0], published_how="x" * 2_000_000)
    assert "articles.toml in it is too large" in refused(bundle.pack([long], ()))


def test_a_bundle_that_is_damaged_is_refused() -> None:
    packed = bundle.pack(ARTICLES, EDITS)
    assert "damaged archive" in refused(packed[:-30])
    assert "is too large" in refused(packed + b"\0" * 50_000_000)


def test_other_archives_are_not_taken_for_bundles() -> None:
    assert not bundle.is_bundle(files.archive({"a.txt": files.TEXT.encode()}))
    assert not bundle.is_bundle(b"data/articles.toml")
