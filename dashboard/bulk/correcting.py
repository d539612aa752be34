"""An editor's corrections, carried out on the few events and articles that they are about."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence

import msgspec
from msgspec.structs import replace

from dashboard import jsonl, records
from dashboard.bulk import joining
from dashboard.bulk.joining import Cited
from dashboard.bulk.spool import Spool
from dashboard.models import Article, Event, Reading
from dashboard.timeline import corrections, ledger, lookup, store
from dashboard.timeline.corrections import Corrected, Redirects
from dashboard.timeline.edits import Edit
from dashboard.timeline.ledger import Entry

# The tables whose lines a correction may change.
TABLES = ("quotations", "reported")


def correct(spool: Spool, edits: Sequence[Edit], redirects: Redirects) -> Corrected:
    """Carry out the edits in the spool; what became of them."""
    events = list(_events(spool, edits))
    cited = sorted({mention.article for event in events for mention in event.mentions})
    articles = [_article(spool, name) for name in cited]
    readings = list(_readings(spool, cited))
    corrected = corrections.apply(events, articles, readings, edits, redirects)
    texts = {article.id: article.text for article in articles}
    said = lookup.speakers(corrected.readings.values())
    known = Cited(texts, lookup.sources(articles), said)
    spool.put("DELETE FROM event WHERE id = ?", ((event.id,) for event in events))
    for event in corrected.events.values():
        joined = joining.written(replace(event, id=""), known)
        spool.put(joining.INSERT, [(event.id, *joined)])
    changed = _changed(articles, readings, corrected.readings)
    spool.put("INSERT INTO corrected VALUES (?, ?, ?)", changed)
    return corrected


def split_off(corrected: Corrected) -> Iterator[Entry]:
    """What the ledger keeps of the events that only a correction has made."""
    for name in corrected.split_off:
        if name in corrected.events:
            yield ledger.trace(corrected.events[name], corrected.texts)


def _events(spool: Spool, edits: Iterable[Edit]) -> Iterator[Event]:
    """The events that the edits name, or merge into."""
    wanted = {each.event for each in edits}
    wanted |= {each.now for each in edits if each.field == "merge"}
    for name in sorted(wanted):
        row = spool.run("SELECT event FROM event WHERE id = ?", name).fetchone()
        if row:
            yield replace(msgspec.msgpack.decode(row[0], type=Event), id=name)


def _article(spool: Spool, name: str) -> Article:
    (line,) = spool.run("SELECT line FROM article WHERE id = ?", name).fetchone()
    (source,) = spool.run("SELECT reprint_of FROM known WHERE id = ?", name).fetchone()
    row = json.loads(line)
    return records.to_article({**row, "reprint_of": source}, row["text"])


def _readings(spool: Spool, articles: Iterable[str]) -> Iterator[Reading]:
    """The readings of the articles, without their own events."""
    wanted = set(articles)
    for (name,) in spool.rows("SELECT name FROM batch ORDER BY number") if wanted else ():
        topics = {row["id"]: row["topics"] for row in _rows(spool, name, "articles")}
        for article in sorted(wanted & topics.keys()):
            parts = {
                part: tuple(
                    convert(row) for row in _rows(spool, name, part) if row["article"] == article
                )
                for part, (_, convert) in store.PARTS.items()
            }
            yield Reading(article=article, topics=tuple(topics[article]), **parts)


def _rows(spool: Spool, name: str, table: str) -> Iterator[jsonl.Record]:
    return map(json.loads, spool.kept(name, table).splitlines())


def _changed(
    articles: Sequence[Article], before: Iterable[Reading], after: Mapping[str, Reading]
) -> Iterator[tuple[str, str, bytes]]:
    """The lines of the readings that a correction has changed, after table and article."""
    texts = {article.id: article for article in articles}
    for reading in before:
        corrected = after[reading.article]
        if corrected != reading:
            tables = store.article_tables([texts[reading.article]], [corrected])
            for table in TABLES:
                yield table, reading.article, jsonl.lines(tables[table])
