"""Parquet holds the same records as JSON Lines, and is read as far as it is asked for."""

from __future__ import annotations

import io
import tempfile
from dataclasses import replace
from datetime import date
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.dataset as ds
import pyarrow.parquet as pq
import pytest
from hypothesis import given, settings

from dashboard import jsonl, transaction
from dashboard.home import Home, HomeError
from dashboard.models import Timeline
from dashboard.timeline import dataset, manifest, parquet, store
from dashboard.timeline.dataset import Dataset
from tests import factory
from tests.timeline.test_store import home_of, timelines

TABLES = ("articles", "timexes", "people", "quotations", "reported", "tellings", "events")


def lines(table: str, files: dict[str, bytes]) -> bytes:
    """The records of a table's files as JSON Lines."""
    names = manifest.parts(dict.fromkeys(files, ""), table)
    return b"".join(jsonl.lines(parquet.rows(files[name])) for name in names)


def below(home: Home, files: store.Files) -> dict[str, bytes]:
    return {
        path.relative_to(home.built).as_posix(): content
        for path, content in files.items()
        if path.is_relative_to(home.built)
    }


@settings(max_examples=8)
@given(timelines)
def test_the_records_are_those_of_json_lines_to_the_byte(timeline: Timeline) -> None:
    with tempfile.TemporaryDirectory() as folder:
        home = home_of(Path(folder), timeline)
        plain = below(home, store.files(home, timeline, (), {}))
        written = store.files(home, timeline, (), {}, manifest.PARQUET)
        packed = below(home, written)
        for table in (*TABLES, "redirects"):
            assert lines(table, packed) == plain[f"{table}.jsonl"]
        transaction.write(home, written)
        assert store.read(home, tellings=True) == timeline


def test_a_table_of_many_records_is_several_files(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parquet, "GROUP", 2)
    monkeypatch.setattr(manifest, "ROWS", 4)
    records = [{"id": str(number), "into": None} for number in range(9)]
    files = dict(parquet.encoded("redirects", map(jsonl.line, records)))
    assert list(files) == [f"redirects/0000{number}.parquet" for number in range(3)]
    assert lines("redirects", files) == jsonl.lines(records)


def test_long_records_make_smaller_groups() -> None:
    records = [{"article": str(number), "text": "word " * 150_000} for number in range(9)]
    (content,) = dict(parquet.encoded("texts", map(jsonl.line, records))).values()
    with pq.ParquetFile(io.BytesIO(content)) as file:
        groups = [file.metadata.row_group(n).num_rows for n in range(file.num_row_groups)]
    assert groups == [2, 2, 2, 2, 1]
    assert list(parquet.rows(content)) == records


def test_lines_that_are_no_records_of_the_table_are_refused() -> None:
    with pytest.raises(pa.ArrowInvalid):
        parquet.parsed("redirects", b'{"id": "a", "unto": null}\n')
    with pytest.raises(pa.ArrowInvalid):
        parquet.parsed("redirects", b'{"id": "a", "into": nu')


def test_a_long_text_is_one_record() -> None:
    record = {"article": "a", "text": "word “word” \u2028" * 300_000}
    (content,) = dict(parquet.encoded("texts", [jsonl.line(record)])).values()
    assert list(parquet.rows(content)) == [record]


@pytest.fixture
def home(tmp_path: Path) -> Home:
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
    assert "nobody should play with fire near north korea," in harbour["words"]


def test_only_matching_events_are_found(opened: Dataset) -> None:
    early = (ds.field("first") < pc.scalar(date(2019, 1, 1))) & ~ds.field("context")
    assert opened.matching(early).to_pylist() == [0, 1, 2]
    assert opened.search("PUTIN Trump’s call").to_pylist() == []
    assert opened.search("fire KOREA").to_pylist() == [0]
    assert opened.search(" ").to_pylist() == list(range(opened.count()))


def test_one_event_comes_with_its_evidence(opened: Dataset) -> None:
    timeline = factory.example()
    for position, event in enumerate(timeline.events):
        assert opened.position(event.id) == position
        assert opened.event(event.id) == event
    assert opened.event("nothing") is None
    assert opened.events([5, 0, 2]) == tuple(timeline.events[at] for at in (5, 0, 2))


def test_articles_and_what_was_read_out_of_them(opened: Dataset) -> None:
    timeline = factory.example()
    assert opened.articles(["c-pipes", "a-harbour", "?"]) == (
        timeline.articles[0],
        timeline.articles[2],
    )
    for reading in timeline.readings:
        assert opened.reading(reading.article) == replace(reading, events=())
    assert (opened.successor("e-old"), opened.successor("e-gone")) == ("e-geneva", None)


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
