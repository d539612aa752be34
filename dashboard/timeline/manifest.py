"""The manifest of the built data: the format's number, and each file with its hash.

It is written last, so that a build that was stopped half way is noticed when
the files are read.  A table is one file of JSON Lines or, in a large
collection, a folder of Parquet files; the manifest tells which.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from pathlib import Path

from dashboard.home import Home, HomeError
from dashboard.jsonl import Record

NAME = "manifest.json"
FORMAT = 3
JSON_LINES, PARQUET = "jsonl", "parquet"
# Records of a file of Parquet.
ROWS = 32_768

Hashes = Mapping[str, str]  # of each file, by its name below the built data


def written(hashes: Hashes) -> bytes:
    """The manifest of files with these hashes."""
    return pretty({"format": FORMAT, "files": dict(hashes)})


def read(home: Home) -> Hashes:
    """The hash of each file; `HomeError` where the format is another."""
    content = read_bytes(home, NAME)
    try:
        manifest = json.loads(content)
        written, hashes = manifest["format"], dict(manifest["files"])
    except (ValueError, TypeError, KeyError, RecursionError):
        raise error(NAME, "is damaged") from None
    if written != FORMAT:
        raise error(NAME, f"is of format {written!r}, and this version reads {FORMAT}")
    return hashes


def form(hashes: Hashes) -> str:
    """In which form the tables are: `JSON_LINES` or `PARQUET`."""
    return PARQUET if any(name.endswith(f".{PARQUET}") for name in hashes) else JSON_LINES


def found_form(home: Home) -> str | None:
    """The form of the home's built data; None where there is none that can be read."""
    try:
        return form(read(home))
    except HomeError:
        return None


def paths(home: Home) -> frozenset[Path]:
    """The files that the last build wrote; none where that cannot be told."""
    try:
        return frozenset(home.built / name for name in read(home))
    except HomeError:
        return frozenset()


def parts(hashes: Hashes, table: str) -> Sequence[str]:
    """The names of the Parquet files of a table, in the order of its records."""
    return sorted(name for name in hashes if name.startswith(f"{table}/"))


def part(table: str, number: int) -> str:
    """The name of a Parquet file of a table, counted from 0."""
    return f"{table}/{number:05}.{PARQUET}"


def read_bytes(home: Home, name: str) -> bytes:
    """A file of the built data; `HomeError` where it cannot be read."""
    try:
        return (home.built / name).read_bytes()
    except OSError:
        raise error(name, "is missing or cannot be read") from None


def checked(home: Home, name: str, hashes: Hashes) -> bytes:
    """The same, as the last build wrote it; `HomeError` where it is another."""
    content = read_bytes(home, name)
    if sha256(content) != hashes.get(name):
        raise error(name, "is not the file that the last build wrote")
    return content


def error(name: str, problem: str) -> HomeError:
    """What is wrong with a file of the built data, and the way out."""
    return HomeError(f"data/built/{name} {problem}: write the built data again (make build)")


def sha256(content: bytes) -> str:
    """The hash of a file's content."""
    return hashlib.sha256(content).hexdigest()


def pretty(record: Record) -> bytes:
    """A record as a file of its own, to be read by people."""
    return (json.dumps(record, ensure_ascii=False, indent=2) + "\n").encode()
