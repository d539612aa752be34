from __future__ import annotations

import tempfile
from collections.abc import Sequence
from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from dashboard import jsonl
from dashboard.bulk import identifying, spool
from dashboard.bulk.spool import Spool
from dashboard.home import Home, HomeError
from dashboard.timeline import ledger
from dashboard.timeline.ledger import Entry, Ledger
from dashboard.timeline.ledger_file import entry_record

EVIDENCE = st.tuples(st.sampled_from("abc"), st.sampled_from(["w1", "w2", "w3", "w4"]))
TRACES = st.builds(
    Entry,
    id=st.just(""),
    state=st.just(ledger.LIVE),
    into=st.none(),
    kind=st.sampled_from(["call", "meeting", "statement"]),
    date=st.sampled_from([None, "2018-07", "2018-07-16"]),
    calendar=st.sampled_from([None, "x"]),
    title=st.sampled_from(["One", "Two"]),
    participants=st.sampled_from([(), ("Donald Trump",), ("Donald Trump", "Vladimir Putin")]),
    evidence=st.lists(EVIDENCE, min_size=1, max_size=3, unique=True).map(
        lambda e: tuple(sorted(e))
    ),
)
TOLD = st.lists(TRACES, max_size=8, unique_by=ledger.makings)


def on_disk(traces: Sequence[Entry], known: Ledger) -> tuple[bytes, dict[str, str | None]]:
    with tempfile.TemporaryDirectory() as folder, spool.opened(Home(Path(folder))) as opened:
        _put(opened, traces)
        identifying.know(opened, known)
        lines = b"".join(identifying.identify(opened))
        return lines, dict(identifying.redirects(opened))


def _put(opened: Spool, traces: Sequence[Entry]) -> None:
    rows = (
        (*ledger.makings(trace), msgspec.msgpack.encode(trace), jsonl.line(entry_record(trace)))
        for trace in reversed(traces)
    )
    query = "INSERT INTO event (kind, article, words, trace, entry) VALUES (?, ?, ?, ?, ?)"
    opened.put(query, rows)


def in_memory(traces: Sequence[Entry], known: Ledger) -> Ledger:
    return ledger.identify(sorted(traces, key=ledger.makings), known)[1]


@settings(max_examples=60, deadline=None)
@given(st.lists(TOLD, min_size=1, max_size=4))
def test_ids_found_on_disk_are_those_found_in_memory(builds: list[list[Entry]]) -> None:
    known: Ledger = ()
    for traces in builds:
        lines, redirects = on_disk(traces, known)
        known = in_memory(traces, known)
        assert lines == jsonl.lines(map(entry_record, known))
        assert redirects == dict(ledger.redirects(known))


def test_an_id_that_stands_twice_is_told() -> None:
    entry = Entry("aaaaaaaa", ledger.LIVE, None, "call", None, None, "", (), ())
    with pytest.raises(HomeError, match=r"ids\.jsonl has the id aaaaaaaa 2 times"):
        on_disk([], (entry, replace(entry)))
