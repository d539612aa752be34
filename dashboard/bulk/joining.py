"""Tellings of one happening -> one event with its title, ready to be named and written."""

from __future__ import annotations

import sys
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import chain
from typing import NamedTuple

import msgspec
from msgspec.structs import replace

from dashboard import edtf, jsonl, records
from dashboard.bulk.part import Telling
from dashboard.bulk.spool import runs
from dashboard.models import Event, Passage
from dashboard.records import Texts
from dashboard.reference.calendar import calendar
from dashboard.timeline import ledger, lookup, merging, titles
from dashboard.timeline.ledger_file import entry_record
from dashboard.timeline.lookup import Sources, Speakers


class Told(NamedTuple):
    """An encoded telling, its article's outlet, and the article whose story that tells, if any."""

    telling: bytes
    outlet: str
    reprint_of: str | None


class Joined(NamedTuple):
    """An event without its id: by what it is sorted and named, what is written of it.

    `kind`, `article` and `words` are what its id is made of (`ledger.makings`);
    `trace` and `event` are encoded; `entry` is a line of the ledger; `line` and
    `lookup` are lines of the built data, compressed, as those of a happening
    that thousands tell are of some megabytes, and `found_by` are its words for
    searches.
    """

    kind: str
    article: str
    words: str
    low: str
    high: str
    context: bool
    undated: bool
    trace: bytes
    event: bytes
    entry: bytes
    line: bytes
    lookup: bytes
    found_by: bytes


class Cited(NamedTuple):
    """What an event cites: its articles' texts, their sources, and who said what there."""

    texts: Texts
    sources: Sources
    said: Speakers


# How one is put into the spool, its id before it.
INSERT = (
    "INSERT INTO event (id, kind, article, words, low, high, context, undated, trace, event, "
    "entry, line, lookup, found_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)

_TELLING = msgspec.msgpack.Decoder(Telling)
_STRETCH = msgspec.msgpack.Decoder(tuple[Told, ...])
_TOGETHER = 256


class Group(NamedTuple):
    """The tellings of one event in their order, so `many`, in stretches.

    They are encoded, and all but the last stretch compressed: most groups have
    one, and of a happening that everybody tells the stretches are much alike.
    """

    many: int
    stretches: tuple[bytes, ...]


def packed(tellings: Iterable[Told]) -> Group:
    """The tellings of one event, which are not held."""
    many, stretches = 0, list[bytes]()
    for some in runs(tellings, _TOGETHER):
        stretches[-1:] = [zlib.compress(last, 1) for last in stretches[-1:]]
        stretches.append(msgspec.msgpack.encode(some))
        many += len(some)
    return Group(many, tuple(stretches))


def _unpacked(group: Group) -> Iterator[Told]:
    *others, last = group.stretches
    for stretch in chain(map(zlib.decompress, others), [last]):
        yield from _STRETCH.decode(stretch)


def join(groups: Sequence[Group]) -> tuple[Joined, ...]:
    """The event of each group of tellings."""
    return tuple(map(_joined, groups))


def _joined(group: Group) -> Joined:
    event, cited = _put_together(group)
    (event,) = titles.entitle([event], cited.texts, calendar())
    return written(replace(event, id=""), cited)


def written(event: Event, cited: Cited) -> Joined:
    """An event with all that is written of it."""
    texts = cited.texts
    record = records.event_record(event, texts)
    flat = lookup.lookup_record(event, record, cited.said, cited.sources)
    line, found_by = _compressed(jsonl.line(record)), " ".join(lookup.words(record)).encode()
    del record  # of a happening that thousands tell each form is of some megabytes
    flat_line = _compressed(jsonl.line(flat))
    del flat
    low, high = edtf.bounds(event.date) if event.date else (None, None)
    trace = ledger.trace(event, texts)
    kind, article, words = ledger.makings(trace)[:3]
    return Joined(
        *(kind, article, words),
        low=(low or high or date.max).isoformat(),
        high=(high or date.max).isoformat(),
        context=event.context,
        undated=event.date is None,
        trace=msgspec.msgpack.encode(trace),
        event=msgspec.msgpack.encode(event),
        entry=jsonl.line(entry_record(trace)),
        line=line,
        lookup=flat_line,
        found_by=_compressed(found_by),
    )


def _compressed(content: bytes) -> bytes:
    return zlib.compress(content, 1)


def _put_together(group: Group) -> tuple[Event, Cited]:
    """The event of tellings, and what it cites."""
    told, sources, said = _Excerpts(), dict[str, tuple[str, str]](), dict[Passage, str | None]()

    def parts() -> Iterator[Event]:
        for each in _unpacked(group):
            telling = _TELLING.decode(each.telling)
            article = telling.event.mentions[0].article
            sources[article] = sys.intern(each.outlet), each.reprint_of or article
            told.add(telling)
            passages = (*telling.event.quotations, *telling.event.reported)
            said.update(zip(passages, telling.said, strict=True))
            yield telling.event

    return merging.joined(parts()), Cited(told, sources.__getitem__, said)


class _Excerpts(Mapping[str, str]):
    """The texts of articles, blank but for the words that tellings cite.

    Only the last is held: some happenings are told ten thousand times.
    """

    def __init__(self) -> None:
        self._words: dict[str, list[tuple[int, int, str]]] = {}
        self._last = ("", "")

    def add(self, telling: Telling) -> None:
        """Know the words of one more telling."""
        for article, cited in _cited(telling):
            self._words.setdefault(article, []).append(cited)

    def __getitem__(self, article: str) -> str:
        if self._last[0] != article:
            self._last = article, _excerpt(self._words[article])
        return self._last[1]

    def __iter__(self) -> Iterator[str]:
        return iter(self._words)

    def __len__(self) -> int:
        return len(self._words)


def _cited(telling: Telling) -> Iterator[tuple[str, tuple[int, int, str]]]:
    """Each article with a start and an end in it and the words that stand there."""
    event = telling.event
    places = [(m.article, m.span.start, m.span.end) for m in event.mentions]
    places += [(p.article, p.start, p.end) for p in (*event.quotations, *event.reported)]
    for (article, start, end), words in zip(places, telling.words, strict=True):
        yield article, (start, end, words)


def _excerpt(words: Iterable[tuple[int, int, str]]) -> str:
    text = " " * max(end for _, end, _ in words)
    for start, end, cited in words:
        text = text[:start] + cited + text[end:]
    return text
