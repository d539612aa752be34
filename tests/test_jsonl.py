from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard import jsonl

values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=3),
)


@given(st.lists(st.dictionaries(st.text(), values, max_size=4), max_size=4))
def test_records_are_read_back_as_written(found: list[jsonl.Record]) -> None:
    content = jsonl.lines(found)
    assert content.count(b"\n") == len(found)
    assert list(jsonl.parsed(content, lambda record: record)) == found


@given(st.dictionaries(st.text(), values, max_size=4))
def test_a_line_is_what_json_writes(found: jsonl.Record) -> None:
    assert jsonl.line(found) == f"{json.dumps(found, ensure_ascii=False)}\n".encode()


@given(st.text(st.characters(categories=["Cs", "Lu"])))
def test_a_lone_surrogate_is_written_as_an_escape(words: str) -> None:
    content = jsonl.line({"text": words})
    # two surrogates that stand side by side are one character to JSON
    paired = words.encode("utf-16", "surrogatepass").decode("utf-16", "surrogatepass")
    assert json.loads(content.decode("utf-8"))["text"] == paired


def test_text_is_written_as_it_is() -> None:
    assert jsonl.line({"text": "“Привет”"}) == '{"text": "“Привет”"}\n'.encode()


@pytest.mark.parametrize("broken", [b"", b"{", b"\xff", b"[" * 100_000, b'{"other": 1}', b"3"])
def test_a_broken_line_is_named(broken: bytes) -> None:
    with pytest.raises(jsonl.RecordError, match="line 2"):
        jsonl.parsed(b'{"id": 1}\n' + broken + b'\n{"id": 3}\n', lambda record: record["id"])
