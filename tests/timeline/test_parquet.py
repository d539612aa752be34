"""Parquet holds the same records as JSON Lines."""

from __future__ import annotations

import io
import tempfile
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given, settings

from dashboard import jsonl, transaction
from dashboard.home import Home
from dashboard.models import Timeline
from dashboard.timeline import manifest, parquet, store
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


def test_a_word_that_many_events_have_is_read_alone() -> None:
    records = [{"word": word, "events": list(range(40_000))} for word in ("sides", "the", "two")]
    records.insert(0, {"word": "item", "events": [7]})
    (content,) = dict(parquet.encoded("words", map(jsonl.line, records))).values()
    with pq.ParquetFile(io.BytesIO(content)) as file:
        groups = [file.metadata.row_group(n).num_rows for n in range(file.num_row_groups)]
    assert groups == [1, 1, 1, 1]


def test_lines_that_are_no_records_of_the_table_are_refused() -> None:
    with pytest.raises(pa.ArrowInvalid):
        parquet.parsed("redirects", b'{"id": "a", "unto": null}\n')
    with pytest.raises(pa.ArrowInvalid):
        parquet.parsed("redirects", b'{"id": "a", "into": nu')


def test_a_long_text_is_one_record() -> None:
    short, long = ({"article": "a", "text": "word “word” \u2028" * n} for n in (1, 90_000))
    (content,) = dict(parquet.encoded("texts", map(jsonl.line, (short, long)))).values()
    assert list(parquet.rows(content)) == [short, long]


# ... or beginning with the last byte of what is read at once, so as to end with the next but one
@pytest.mark.parametrize(("first", "second"), [(1, 3_500_000), (1_199_997, 1_200_000)])
def test_a_long_record_is_read_behind_another(first: int, second: int) -> None:
    records = [{"article": "a", "text": "x" * length} for length in (first, second)]
    found = parquet.parsed("texts", b"".join(map(jsonl.line, records)))
    assert found.to_pylist() == records


def test_damaged_words_are_noticed() -> None:
    words = "".join(map(chr, range(200, 1200)))
    line = jsonl.line({"article": "a", "text": words})
    (content,) = dict(parquet.encoded("texts", [line])).values()
    with pq.ParquetFile(io.BytesIO(content)) as file:
        words_at = file.metadata.row_group(0).column(1).dictionary_page_offset + 200
    for at in range(words_at, words_at + 500, 50):
        damaged = content[:at] + bytes([content[at] ^ 1]) + content[at + 1 :]
        with pytest.raises(parquet.UNREADABLE):
            list(parquet.rows(damaged))


def test_an_empty_table_is_a_file_without_a_record() -> None:
    files = dict(parquet.encoded("lookup", []))
    assert list(files) == ["lookup/00000.parquet"]
    assert list(parquet.rows(files["lookup/00000.parquet"])) == []
    assert parquet.parsed("lookup", b"").num_rows == 0


def test_groups_hold_so_many_records_or_bytes(monkeypatch: pytest.MonkeyPatch) -> None:
    def groups(*lengths: int) -> list[int]:
        texts = [
            "x" * (length - len(jsonl.line({"article": "", "text": ""}))) for length in lengths
        ]
        lines = [jsonl.line({"article": "", "text": text}) for text in texts]
        (content,) = dict(parquet.encoded("texts", lines)).values()
        with pq.ParquetFile(io.BytesIO(content)) as file:
            return [file.metadata.row_group(n).num_rows for n in range(file.num_row_groups)]

    monkeypatch.setattr(parquet, "GROUP", 3)
    monkeypatch.setattr(parquet, "LONG", 200)
    assert groups(50, 50, 50, 50) == [3, 1]
    assert groups(50, 50, 50, 50, 50, 50) == [3, 3]
    assert groups(100, 100, 50) == [2, 1]
    assert groups(100, 101, 99, 50) == [1, 2, 1]
    assert groups(400, 50, 50) == [1, 2]
