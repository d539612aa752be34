"""Tellings of one happening -> one event with its title, ready to be named and written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import NamedTuple

import msgspec

from dashboard import edtf, jsonl, records
from dashboard.bulk.part import Telling
from dashboard.models import Article, Event, Passage
from dashboard.reference.calendar import calendar
from dashboard.timeline import ledger, lookup, merging, titles
from dashboard.timeline.ledger_file import entry_record
from dashboard.timeline.lookup import Speakers


class Told(NamedTuple):
    """An encoded telling, its article's outlet, and the article whose story that tells, if any."""

    telling: bytes
    outlet: str
    reprint_of: str | None


class Joined(NamedTuple):
    """An event without its id: by what it is sorted and named, what is written of it.

    `kind`, `article` and `words` are what its id is made of (`ledger.makings`);
    `trace` and `event` are encoded; `entry`, `line` and `lookup` are lines of
    the ledger and of the built data.
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


# How one is put into the spool, its id before it.
INSERT = (
    "INSERT INTO event (id, kind, article, words, low, high, context, undated, trace, event, "
    "entry, line, lookup) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)

Group = tuple[Told, ...]  # what is one event

_TELLING = msgspec.msgpack.Decoder(Telling)


def join(groups: Sequence[Group]) -> tuple[Joined, ...]:
    """The event of each group of tellings."""
    return tuple(map(_joined, groups))


def _joined(group: Group) -> Joined:
    tellings = [_TELLING.decode(told.telling) for told in group]
    articles = tuple(_excerpts(tellings, group))
    parts = sorted((telling.event for telling in tellings), key=merging.key)
    (event,) = titles.entitle([merging.joined(parts)], articles, calendar())
    return written(replace(event, id=""), articles, _speakers(tellings))


def written(event: Event, articles: Iterable[Article], said: Speakers) -> Joined:
    """An event with all that is written of it; `articles` are those that it cites."""
    texts = {article.id: article.text for article in articles}
    record = records.event_record(event, texts)
    flat = lookup.lookup_record(event, record, said, lookup.sources(articles))
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
        line=jsonl.line(record),
        lookup=jsonl.line(flat),
    )


def _excerpts(tellings: Sequence[Telling], group: Group) -> Iterator[Article]:
    """The articles of tellings, their texts blank but for the words that are cited."""
    words: dict[str, dict[tuple[int, int], str]] = {}
    sources = {}
    for telling, told in zip(tellings, group, strict=True):
        for article, start, end, cited in _cited(telling):
            words.setdefault(article, {})[start, end] = cited
            sources[article] = told
    for name, told in sources.items():
        text = _excerpt(words[name])
        yield Article(name, text, outlet=told.outlet, reprint_of=told.reprint_of)


def _cited(telling: Telling) -> Iterator[tuple[str, int, int, str]]:
    event = telling.event
    places = [(m.article, m.span.start, m.span.end) for m in event.mentions]
    places += [(p.article, p.start, p.end) for p in (*event.quotations, *event.reported)]
    yield from ((*place, words) for place, words in zip(places, telling.words, strict=True))


def _excerpt(words: Mapping[tuple[int, int], str]) -> str:
    text = [" "] * max(end for _, end in words)
    for (start, end), cited in words.items():
        text[start:end] = cited
    return "".join(text)


def _speakers(tellings: Iterable[Telling]) -> Speakers:
    """By whom each passage of tellings is."""
    found: dict[Passage, str | None] = {}
    for telling in tellings:
        passages = (*telling.event.quotations, *telling.event.reported)
        found.update(zip(passages, telling.said, strict=True))
    return found
