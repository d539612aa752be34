"""A large collection in many files, found and written on disk, is what it is in few."""

from __future__ import annotations

from pathlib import Path

import pytest

from dashboard import building
from dashboard.building import How
from dashboard.home import Home
from dashboard.timeline import dataset, manifest, postings, reprints, store
from tests.bulk import corpus

FOUND = corpus.records(90)


@pytest.fixture(scope="module")
def feed(tmp_path_factory: pytest.TempPathFactory) -> str:
    return corpus.feed(tmp_path_factory.mktemp("feed") / "feed.jsonl", FOUND)


@pytest.fixture(scope="module")
def few(feed: str, tmp_path_factory: pytest.TempPathFactory) -> Home:
    """What no test changes."""
    place = Home(tmp_path_factory.mktemp("few"))
    building.build(place, How(articles=feed))
    return place


def test_tables_of_many_files_hold_the_same(
    few: Home, feed: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(manifest, "ROWS", 50)
    many = Home(tmp_path / "many")
    building.build(many, How(articles=feed))
    assert corpus.built(many) == corpus.built(few)
    assert store.read(many) == store.read(few)
    hashes = manifest.read(many)
    for table in ("articles", "texts", "timexes", "events", "lookup", "words"):
        assert len(manifest.parts(hashes, table)) > 1
        assert len(manifest.parts(manifest.read(few), table)) == 1
    found = [dataset.opened(place) for place in (many, few)]
    for words in ("utin", "trump said", "nobody", "."):
        several, one = (each.search(words, each.words()).to_pylist() for each in found if each)
        assert several == one != []


def test_reprints_are_the_same_by_many_ranges_of_shingles(
    few: Home, feed: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(postings, "_SHARE", 64)
    monkeypatch.setattr(reprints, "_TOGETHER", 7)
    many = Home(tmp_path / "many")
    building.build(many, How(articles=feed))
    assert corpus.built(many) == corpus.built(few)
    assert sum(bool(article.reprint_of) for article in store.read(many).articles) > 5
