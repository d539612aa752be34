"""A million events on disk: to filter and search the flat table of Parquet beside them.

As a script, ``python -m tests.benchmarks.flat_table [EVENTS]``, it prints the
figures as JSON, so that they have a process, and a peak, of their own.  It
measures what `dashboard.timeline.dataset` reads, not a page: for that see
`tests.benchmarks.million`.
"""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.dataset as ds

from dashboard import jsonl
from dashboard.home import Home
from dashboard.timeline import lookup, manifest, parquet
from dashboard.timeline.dataset import Dataset
from dashboard.timeline.parquet import SCHEMAS
from tests.benchmarks.processes import peak
from tests.benchmarks.record import Row, Table
from tests.benchmarks.scale import timed
from tests.browser.conftest import ROOT

EVENTS = 1_000_000
_TOPICS = ("syria", "nato", "ukraine", "energy", "sanctions", "north-korea")
_KINDS = ("call", "meeting", "summit", "statement", "message", "policy")
_BEGIN, _DAYS = date(2000, 1, 1), 9500
_LONGEST = 600
_PAPERS, _TOLD = 50, 5


def invented(count: int, seed: int = 1) -> Iterator[pa.Table]:
    """The rows of `count` events by date, a file's worth at a time; the same for one seed."""
    chance = np.random.default_rng(seed)
    days = np.sort(chance.integers(0, _DAYS, count)) + (_BEGIN - date(1970, 1, 1)).days
    for start in range(0, count, manifest.ROWS):
        numbers = range(start, min(start + manifest.ROWS, count))
        yield _rows(numbers, days[start : numbers.stop], chance)


def article(number: int) -> str:
    """The id of the article that tells an event and the next ones; by id they do not go by date."""
    return f"a-{hashlib.sha256(str(number // _TOLD).encode()).hexdigest()[:8]}-{number // _TOLD:07}"


def words(rows: pa.Table, number: int) -> list[bytes]:
    """The words of the rows of the file of a number, each with its events: lines of JSON Lines."""
    first = number * manifest.ROWS
    told = (f"{title}\non that day they spoke of it" for title in rows["title"].to_pylist())
    found = lookup.posted((set(lookup.fold(text).split()) for text in told), first)
    return list(map(jsonl.line, found))


def _rows(
    numbers: range, days: np.ndarray[tuple[int], np.dtype[np.int64]], chance: np.random.Generator
) -> pa.Table:
    size = len(numbers)
    topics = chance.integers(0, len(_TOPICS), (size, 2))
    own = {
        "id": [f"s-{number}" for number in numbers],
        "first": pa.array(days.astype(np.int32)).cast(pa.date32()),
        "last": pa.array(days.astype(np.int32)).cast(pa.date32()),
        "kind": [_KINDS[at] for at in chance.integers(0, len(_KINDS), size)],
        "title": [f"The two sides speak of item {number}" for number in numbers],
        "participants": [["Donald Trump", "Vladimir Putin"]] * size,
        "speakers": [["Vladimir Putin"] if number % 5 == 0 else [] for number in numbers],
        "outlets": [[f"Paper {number % _PAPERS}"] for number in numbers],
        "articles": [[article(number)] for number in numbers],
        "origins": [[article(number)] for number in numbers],
        "topics": [sorted({_TOPICS[one], _TOPICS[other]}) for one, other in topics],
        "planned": [False] * size,
        "context": (chance.random(size) < 0.1).tolist(),
    }
    lists: dict[str, list[list[str]]] = {
        field.name: [[]] * size for field in SCHEMAS["lookup"] if pa.types.is_list(field.type)
    }
    blank: dict[str, list[None]] = {field.name: [None] * size for field in SCHEMAS["lookup"]}
    return pa.table(blank | lists | own, schema=SCHEMAS["lookup"])


def written(folder: Path, count: int) -> Dataset:
    """The flat table of an invented timeline, written and opened."""
    home, hashes = Home(folder), {}
    for number, rows in enumerate(invented(count)):
        for table, content in ((lookup.TABLE, rows), (lookup.WORDS, words(rows, number))):
            hashes[kept(home, table, number, content)] = ""
    return Dataset(home, hashes)


def kept(home: Home, table: str, number: int, rows: pa.Table | list[bytes]) -> str:
    """The name of a file of a table, which is written; rows may be lines of JSON Lines."""
    name = manifest.part(table, number)
    path = home.built / name
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("wb") as sink:
        if isinstance(rows, list):
            parquet.write(sink, table, rows)
        else:
            with parquet.writer(sink, table) as file:
                file.write_table(rows, row_group_size=parquet.GROUP)
    return name


def figures(folder: Path) -> dict[str, float]:
    """What the table written to a folder takes to ask, in milliseconds and megabytes."""
    built = Home(folder).built
    names = (path.relative_to(built).as_posix() for path in built.glob(f"*/*.{manifest.PARQUET}"))
    found = Dataset(Home(folder), dict.fromkeys(names, ""))
    count = found.count()
    words = found.words()
    reach = (ds.field("first") <= date(2020, 12, 31)) & (ds.field("last") >= date(2018, 1, 1))
    took = {
        "dates": timed(lambda: found.matching(reach))[0],
        "kind": timed(lambda: found.matching((ds.field("kind") == "call") & reach))[0],
        "search": timed(lambda: found.search(f"item {count - 1}", words))[0],
        "counts": timed(lambda: pc.value_counts(pc.list_flatten(found.columns(["topics"])[0])))[0],
    }
    return took | {"peak": peak()}


def measured(count: int) -> dict[str, float]:
    """The figures of a table of so many events, asked in a process of its own."""
    with tempfile.TemporaryDirectory() as folder:
        written(Path(folder), count)
        command = [sys.executable, "-m", "tests.benchmarks.flat_table", "--ask", folder]
        done = subprocess.run(
            command, cwd=ROOT, capture_output=True, text=True, timeout=_LONGEST, check=False
        )
    if done.returncode:
        raise RuntimeError(f"{count:,} events: {done.stderr.strip().splitlines()[-1:]}")
    found: dict[str, float] = json.loads(done.stdout)
    return found


def tables() -> Iterator[Table]:
    """The figures of a million events."""
    found = measured(EVENTS)
    rows = (
        Row("By dates", found["dates"], "ms", "three years"),
        Row("By kind and dates", found["kind"], "ms", "the calls of three years"),
        Row("By words", found["search"], "ms", "words in all titles and sentences"),
        Row("Counts of a facet", found["counts"], "ms", "events of each topic"),
        Row("Memory", found["peak"], "MB", "at the peak, Python and pyarrow included"),
    )
    yield Table(f"{EVENTS:,} events on disk", "invented, seeded; processor time, no page", rows)


if __name__ == "__main__":
    asked = sys.argv[1:2] == ["--ask"]
    count = int(sys.argv[1]) if sys.argv[1:] and not asked else EVENTS
    told = figures(Path(sys.argv[2])) if asked else measured(count)
    sys.stdout.write(json.dumps(told))
