"""The events of a large collection are read as far as they are asked for."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pyarrow.compute as pc
import pyarrow.dataset as ds
import pytest

from dashboard import jsonl, transaction
from dashboard.home import Home, HomeError
from dashboard.models import Reading
from dashboard.timeline import dataset, manifest, parquet, store
from dashboard.timeline.dataset import Dataset
from dashboard.view.catalogue import catalogue
from tests import factory


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Home:
    """A home with seven events in two files, each of two groups."""
    monkeypatch.setattr(manifest, "ROWS", 4)
    monkeypatch.setattr(parquet, "GROUP", 2)
    timeline = factory.example()
    place = factory.make_home(tmp_path / "home", timeline)
    transaction.write(place, store.files(place, timeline, (), {}, manifest.PARQUET))
    return place


@pytest.fixture
def opened(home: Home) -> Dataset:
    found = dataset.opened(home)
    assert found
    return found


def test_what_stands_there_decides(home: Home, tmp_path: Path) -> None:
    assert manifest.found_form(home) == manifest.PARQUET
    plain = factory.make_home(tmp_path / "plain", factory.example())
    assert manifest.found_form(plain) == manifest.JSON_LINES
    assert dataset.opened(plain) is None
    assert manifest.found_form(Home(tmp_path / "none")) is None


def test_columns_of_all_events(opened: Dataset) -> None:
    events = factory.example().events
    table = opened.columns(["id", "first", "kind"])
    assert table.column_names == ["id", "first", "kind"]
    assert table["id"].to_pylist() == [event.id for event in events]
    # the calendar knows this one's day
    assert table["first"].to_pylist()[0] == date(2017, 9, 12)
    assert table["first"].to_pylist()[-1] is None
    assert opened.count() == len(events)


def test_what_an_event_is_found_by(opened: Dataset) -> None:
    (harbour, *_) = opened.columns(list(parquet.SCHEMAS["lookup"].names)).to_pylist()
    assert harbour["speakers"] == ["Vladimir Putin"]
    assert harbour["outlets"] == ["The Quay Gazette"]
    assert harbour["articles"] == harbour["origins"] == ["a-harbour"]


def test_only_matching_events_are_found(opened: Dataset) -> None:
    early = (ds.field("first") < pc.scalar(date(2019, 1, 1))) & ~ds.field("context")
    assert opened.matching(early).to_pylist() == [0, 1, 2]
    assert opened.search("PUTIN Trump’s call", opened.words()).to_pylist() == []
    assert opened.search("fire KOREA", opened.words()).to_pylist() == [0]
    assert opened.search(" ", opened.words()).to_pylist() == list(range(opened.count()))


@pytest.mark.parametrize("size", [2, 3, 9])
def test_a_search_finds_what_the_texts_hold(home: Home, opened: Dataset, size: int) -> None:
    timeline = store.read(home)
    folded = {each.event.id: each.folded for each in catalogue(timeline, ()).entries}
    texts = [folded[event.id] for event in timeline.events]
    asked = {text[at : at + size] for text in texts for at in range(0, 100, size)}
    for words in asked:
        held = [at for at, text in enumerate(texts) if all(w in text for w in words.split())]
        assert opened.search(words, opened.words()).to_pylist() == held


def test_one_event_comes_with_its_evidence(opened: Dataset) -> None:
    timeline = factory.example()
    for position, event in enumerate(timeline.events):
        assert opened.position(event.id) == position
        assert opened.event(event.id) == event
    assert opened.event("nothing") is None
    assert opened.events([5, 0, 2, 5]) == tuple(timeline.events[at] for at in (5, 0, 2, 5))
    assert opened.events([]) == ()


def test_articles_and_what_was_read_out_of_them(opened: Dataset) -> None:
    timeline = factory.example()
    assert opened.articles(["c-pipes", "a-harbour", "?"]) == (
        timeline.articles[0],
        timeline.articles[2],
    )
    for reading in timeline.readings:
        assert opened.reading(reading.article) == replace(reading, events=())
    assert opened.reading("?") == Reading("?")


def test_a_reading_knows_the_articles_topics(home: Home) -> None:
    timeline = factory.example()
    readings = tuple(replace(each, topics=("syria", "nato")) for each in timeline.readings)
    outputs = store.files(home, replace(timeline, readings=readings), (), {}, manifest.PARQUET)
    transaction.write(home, outputs)
    found = dataset.opened(home)
    assert found
    assert found.reading("b-bridges").topics == ("syria", "nato")


def test_texts_that_the_built_data_holds_are_read_from_it(home: Home) -> None:
    articles = factory.example().articles
    texts = [{"article": each.id, "text": each.text} for each in articles]
    files = dict(parquet.encoded(store.TEXTS, map(jsonl.line, texts)))
    hashes = {**manifest.read(home), **{name: manifest.sha256(files[name]) for name in files}}
    transaction.write(
        home,
        {
            **{home.built / name: content for name, content in files.items()},
            home.built / manifest.NAME: manifest.written(hashes),
        },
    )
    for each in articles:
        (home.seeds / f"{each.id}.txt").unlink()
    found = dataset.opened(home)
    assert found
    assert found.articles(["c-pipes", "a-harbour"]) == (articles[0], articles[2])
    assert store.read(home).articles == articles
    assert store.read(home).stale == ()


def test_a_damaged_file_is_told_in_one_sentence(home: Home, opened: Dataset) -> None:
    path = home.built / "events" / "00000.parquet"
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 2])
    for read in (lambda: store.read(home), lambda: opened.events([0])):
        with pytest.raises(HomeError, match=r"\Adata/built/events[^\n]+\(make build\)\Z"):
            read()
    path.unlink()
    with pytest.raises(HomeError, match=r"\Adata/built/events[^\n]+\(make build\)\Z"):
        opened.events([0])
    (home.built / "lookup" / "00001.parquet").write_bytes(b"PAR1")
    with pytest.raises(HomeError, match=r"\Adata/built/lookup cannot be read \([^\n]+build\)\Z"):
        opened.position("e-old")


def test_a_part_of_the_timeline_has_its_articles_and_readings(opened: Dataset) -> None:
    whole = factory.example()
    part = opened.timeline([0, 1])
    assert part.events == whole.events[:2]
    assert part.articles == whole.articles[:2]
    assert part.readings == whole.readings[:2]
    assert part.redirects == whole.redirects
    assert not part.stale
    assert opened.timeline([]).events == ()
