"""The tables of a large collection as Parquet: the records of the JSON Lines, in partitions.

A table is a folder of files, read in the order of their names.  Converting
there and back gives the same bytes: the keys of each record stand in the
order of `records`, which is that of the columns here.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain, count, islice
from types import MappingProxyType
from typing import BinaryIO

import pyarrow as pa
import pyarrow.json
import pyarrow.parquet as pq

from dashboard.jsonl import Record
from dashboard.timeline import manifest

# What reading raises where a file is no Parquet, or its records are none.
UNREADABLE = (OSError, pa.ArrowException, ValueError, TypeError, KeyError)
# Records that are read or skipped together, and bytes of their lines where these are long; of
# words fewer: a search asks for one, and all that lie with it are read.
GROUP, LONG = 2048, 1 << 21
_FEWER = {"words": 1 << 18}

_STRING, _NUMBER, _FLAG, _DAY = pa.string(), pa.int64(), pa.bool_(), pa.date32()
_STRINGS = pa.list_(_STRING)
_BLOCK = 1 << 20


def _columns(names: str, kind: pa.DataType = _STRING) -> list[tuple[str, pa.DataType]]:
    return [(name, kind) for name in names.split()]


_OWN = _columns("article")
_SPAN = _columns("start end", _NUMBER)
_WORDS = [*_SPAN, *_columns("text")]
_ATTRIBUTION = [
    *_columns("speaker"),
    *_columns("speaker_start speaker_end", _NUMBER),
    *_columns("known_by"),
    *_columns("cue_start cue_end", _NUMBER),
    *_columns("as_read", _STRINGS),
]
_PASSAGES = pa.list_(pa.struct([*_OWN, *_WORDS]))
_MENTIONS = pa.list_(
    pa.struct(
        [
            *_OWN,
            *_WORDS,
            *_columns("timex_start timex_end", _NUMBER),
            *_columns("date date_basis"),
        ]
    )
)
_EVENT = [
    *_columns("id date date_basis"),
    ("calendar", pa.struct(_columns("id date"))),
    *_columns("kind title"),
    *_columns("participants topics", _STRINGS),
    *_columns("place"),
    *_columns("planned context", _FLAG),
    *_columns("roles", _STRINGS),
    *_columns("date_reason"),
    ("mentions", _MENTIONS),
    ("quotations", _PASSAGES),
    ("reported", _PASSAGES),
    ("rival_dates", pa.list_(pa.struct(_columns("article date")))),
    ("corrections", pa.list_(pa.struct(_columns("field reason")))),
]

# The columns of each table; `records` says what they mean, `lookup` those of its own.
SCHEMAS: Mapping[str, pa.Schema] = MappingProxyType(
    {
        "articles": pa.schema(
            [
                *_columns("id outlet title url published published_how reader author reprint_of"),
                *_columns("sha256"),
                *_columns("topics", _STRINGS),
            ]
        ),
        "texts": pa.schema([*_OWN, *_columns("text")]),
        "timexes": pa.schema(
            [
                *_OWN,
                *_WORDS,
                *_columns("type value edtf mod earliest latest rule anchor"),
                *_columns("anchor_start anchor_end", _NUMBER),
                *_columns("anchor_entry reason warning"),
            ]
        ),
        "people": pa.schema([*_OWN, *_WORDS, *_columns("name known_by")]),
        "quotations": pa.schema(
            [*_OWN, *_WORDS, *_columns("form"), ("continues", _NUMBER), *_ATTRIBUTION]
        ),
        "reported": pa.schema([*_OWN, *_WORDS, *_ATTRIBUTION]),
        "tellings": pa.schema([*_OWN, *_EVENT]),
        "events": pa.schema(_EVENT),
        "lookup": pa.schema(
            [
                *_columns("id"),
                *_columns("first last", _DAY),
                *_columns("date kind calendar place title"),
                *_columns("topics participants speakers outlets articles origins", _STRINGS),
                *_columns("planned context", _FLAG),
            ]
        ),
        "words": pa.schema([*_columns("word"), ("events", pa.list_(pa.uint32()))]),
        "redirects": pa.schema(_columns("id into")),
    }
)
# How a table is laid down that is sorted, so that each value is said by what follows the last.
_SORTED = {"words": {"word": "DELTA_BYTE_ARRAY", "events.list.element": "DELTA_BINARY_PACKED"}}


def encoded(table: str, lines: Iterable[bytes]) -> Iterator[tuple[str, bytes]]:
    """The files of a table, one after the other: name below the built data, and content.

    `lines` are records of JSON Lines.  An empty table is one file without a record.
    """
    found = iter(lines)
    for number in count():
        first = list(islice(found, 1))
        if number and not first:
            return
        sink = io.BytesIO()
        write(sink, table, chain(first, islice(found, manifest.ROWS - 1)))
        yield manifest.part(table, number), sink.getvalue()


def write(sink: BinaryIO, table: str, lines: Iterable[bytes]) -> None:
    """Write lines of JSON Lines as one file of Parquet, with a checksum in each page."""
    with writer(sink, table) as file:
        for group in _groups(lines, _FEWER.get(table, LONG)):
            file.write_table(parsed(table, b"".join(group)), row_group_size=GROUP)


def writer(sink: BinaryIO, table: str) -> pq.ParquetWriter:
    """A file of a table, to be written."""
    packing = _SORTED.get(table)
    return pq.ParquetWriter(
        sink,
        SCHEMAS[table],
        compression="zstd",
        write_page_checksum=True,
        use_dictionary=packing is None,
        column_encoding=packing,
    )


def _groups(lines: Iterable[bytes], long: int) -> Iterator[list[bytes]]:
    group: list[bytes] = []
    size = 0
    for line in lines:
        if group and (len(group) == GROUP or size + len(line) > long):
            yield group
            group, size = [], 0
        group.append(line)
        size += len(line)
    yield group


def rows(content: bytes) -> Iterator[Record]:
    """The records of a file, in their order; one of `UNREADABLE` where it is damaged."""
    with pq.ParquetFile(io.BytesIO(content), page_checksum_verification=True) as file:
        for batch in file.iter_batches(GROUP):
            yield from batch.to_pylist()


def parsed(table: str, content: bytes) -> pa.Table:
    """JSON Lines as a table; raises `pyarrow.ArrowInvalid` where they are none of it."""
    schema = SCHEMAS[table]
    if not content:
        # `empty_table` makes arrays of lists, for which pyarrow imports all of pandas
        return pa.Table.from_batches([], schema)
    # the reader knows no dates: they come as strings
    plain = pa.schema([(f.name, _STRING if f.type == _DAY else f.type) for f in schema])
    longest = max(map(len, content.splitlines()))
    found = pa.json.read_json(
        io.BytesIO(content),
        # threads of its own would take memory, and the processes are as many as the cores
        read_options=pa.json.ReadOptions(use_threads=False, block_size=max(longest + 1, _BLOCK)),
        parse_options=pa.json.ParseOptions(
            explicit_schema=plain, unexpected_field_behavior="error"
        ),
    )
    return found.cast(schema)
