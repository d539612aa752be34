"""The files that a build writes: `data/built/` and the ledger `data/ids.jsonl`.

The same bytes for the same timeline.  A small collection is JSON Lines, one
record a line, to be read in git; a large one is Parquet (`parquet`).  Which
of them stands there the manifest tells.
"""

from __future__ import annotations

import filecmp
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, TypeVar

from dashboard import jsonl, records, transaction
from dashboard.home import Home, HomeError, read_text
from dashboard.jsonl import Record
from dashboard.models import Article, Reading, Timeline
from dashboard.timeline import lookup, manifest
from dashboard.timeline.ledger import Ledger
from dashboard.timeline.ledger_file import entry_record
from dashboard.timeline.manifest import JSON_LINES, PARQUET, Hashes
from dashboard.transaction import Files

MANIFEST = manifest.NAME
REPORT = "report.json"

# The tables of the articles' parts, each named after the field of a reading.
PARTS: dict[str, tuple[Callable[[Any, str], Record], Callable[[Record], Any]]] = {
    "timexes": (records.timex_record, records.to_timex),
    "people": (records.person_record, records.to_person),
    "quotations": (records.quotation_record, records.to_quotation),
    "reported": (records.reported_record, records.to_reported),
}
# What each article tells on its own, from which a build merges the events.
TELLINGS = "tellings"
# The articles' texts, where the home has no files of them.
TEXTS = "texts"

Texts = Mapping[str, str]  # article id -> its text
Read = TypeVar("Read")


def files(
    home: Home, timeline: Timeline, ledger: Ledger, report: Record, form: str = JSON_LINES
) -> Files:
    """Every file that a build writes, with its bytes; `form` is `JSON_LINES` or `PARQUET`."""
    tables = _tables(timeline) if form == JSON_LINES else _partitioned(timeline)
    built = {**dict(tables), REPORT: manifest.pretty(report)}
    hashes = {name: manifest.sha256(content) for name, content in built.items()}
    return {
        # First: a ledger that knows more ids than the events use does no harm.
        home.ids: jsonl.lines(map(entry_record, ledger)),
        **{home.built / name: content for name, content in built.items()},
        home.built / MANIFEST: manifest.written(hashes),
    }


def stale(outputs: Files) -> tuple[Path, ...]:
    """The files that are missing or not what a build would write."""
    return tuple(
        path
        for path, content in outputs.items()
        if content is not None and not _holds(path, content)
    )


def _holds(path: Path, content: bytes | Path) -> bool:
    if not path.is_file():
        return False
    if isinstance(content, Path):
        return filecmp.cmp(path, content, shallow=False)
    return path.read_bytes() == content


def read(home: Home, tellings: bool = False) -> Timeline:
    """The timeline as last built, with the articles' texts as they are now.

    With `tellings` each reading has its article's own events, which whoever
    builds on it needs and nobody else.  Raises `HomeError`, one sentence,
    where a file is missing, damaged or of another format.
    """
    transaction.settle(home)
    try:
        return _read(home, tellings)
    except HomeError:
        # a build may have put its files in place in between; once more, when it has ended
        transaction.settle(home)
        return _read(home, tellings)


def _read(home: Home, tellings: bool) -> Timeline:
    hashes = manifest.read(home)

    def table(name: str, convert: Callable[[Record], Read]) -> tuple[Read, ...]:
        return _table(home, name, hashes, convert)

    texts = _texts(home, hashes)
    known = table("articles", lambda record: article(home, record, texts))
    parts = {name: by_article(table(name, owned(to))) for name, (_, to) in PARTS.items()}
    if tellings:
        parts["events"] = by_article(table(TELLINGS, owned(records.to_event)))
    return Timeline(
        articles=tuple(article for article, _, _ in known),
        readings=tuple(reading(article.id, topics, parts) for article, topics, _ in known),
        events=table("events", records.to_event),
        redirects=table("redirects", lambda record: (record["id"], record["into"])),
        stale=tuple(article.id for article, _, changed in known if changed),
    )


def text_hash(text: str) -> str:
    """The hash by which a changed text is known."""
    return manifest.sha256(text.encode("utf-8", "surrogatepass"))


def _tables(timeline: Timeline) -> Iterator[tuple[str, bytes]]:
    """The tables as files of JSON Lines."""
    for name, rows in _records(timeline).items():
        yield f"{name}.jsonl", jsonl.lines(rows)


def _partitioned(timeline: Timeline) -> Iterator[tuple[str, bytes]]:
    """The same as files of Parquet, with the tables that filters and searches ask."""
    # imported here: a small collection does without
    from dashboard.timeline import parquet

    tables = {**_records(timeline), **_lookup(timeline)}
    for name, rows in tables.items():
        yield from parquet.encoded(name, map(jsonl.line, rows))


def _lookup(timeline: Timeline) -> dict[str, Iterable[Record]]:
    texts = {article.id: article.text for article in timeline.articles}
    said, told_by = lookup.speakers(timeline.readings), lookup.sources(timeline.articles)
    told = [(event, records.event_record(event, texts)) for event in timeline.events]
    return {
        lookup.TABLE: (lookup.lookup_record(*each, said, told_by) for each in told),
        lookup.WORDS: lookup.posted(lookup.words(record) for _, record in told),
    }


def _records(timeline: Timeline) -> dict[str, Iterable[Record]]:
    """The records of each table, sorted by article and place, events by date."""
    texts = {article.id: article.text for article in timeline.articles}
    return {
        **article_tables(timeline.articles, timeline.readings),
        "events": (records.event_record(event, texts) for event in timeline.events),
        "redirects": ({"id": old, "into": into} for old, into in timeline.redirects),
    }


def article_tables(
    articles: Iterable[Article], readings: Iterable[Reading]
) -> dict[str, Iterable[Record]]:
    """The records of the tables that each article has a part in, by article and place."""
    articles = sorted(articles, key=lambda article: article.id)
    readings = sorted(readings, key=lambda reading: reading.article)
    texts = {article.id: article.text for article in articles}
    topics = {reading.article: list(reading.topics) for reading in readings}
    return {
        "articles": (_article_record(a, topics.get(a.id, [])) for a in articles),
        **{
            name: _parts(readings, texts, name, to_record) for name, (to_record, _) in PARTS.items()
        },
        TELLINGS: (
            {"article": reading.article, **records.event_record(event, texts)}
            for reading in readings
            for event in reading.events
        ),
    }


def _article_record(article: Article, topics: list[str]) -> Record:
    return {
        **records.article_record(article),
        "sha256": text_hash(article.text),
        "topics": topics,
    }


def _parts(
    readings: Iterable[Reading],
    texts: Mapping[str, str],
    part: str,
    to_record: Callable[[Any, str], Record],
) -> Iterator[Record]:
    """The records of one part of every reading, each with its article's id."""
    for reading in readings:
        for found in getattr(reading, part):
            yield {"article": reading.article, **to_record(found, texts[reading.article])}


def _table(
    home: Home, table: str, hashes: Hashes, convert: Callable[[Record], Read]
) -> tuple[Read, ...]:
    """A table as the last build wrote it, each record through `convert`."""
    if manifest.form(hashes) == PARQUET:
        return _of_partitions(home, table, hashes, convert)
    name = f"{table}.jsonl"
    try:
        return jsonl.parsed(manifest.checked(home, name, hashes), convert)
    except jsonl.RecordError as error:
        raise manifest.error(name, str(error)) from error


def _of_partitions(
    home: Home, table: str, hashes: Hashes, convert: Callable[[Record], Read]
) -> tuple[Read, ...]:
    from dashboard.timeline import parquet

    found: list[Read] = []
    for name in manifest.parts(hashes, table):
        content = manifest.checked(home, name, hashes)
        try:
            found.extend(map(convert, parquet.rows(content)))
        except parquet.UNREADABLE as error:
            raise manifest.error(name, f"is damaged ({error})") from error
    return tuple(found)


def _texts(home: Home, hashes: Hashes) -> Texts | None:
    """The texts that the built data holds itself, by article; None where they are files."""
    if not manifest.parts(hashes, TEXTS):
        return None
    return dict(_table(home, TEXTS, hashes, lambda record: (record["article"], record["text"])))


def article(
    home: Home, record: Record, texts: Texts | None = None
) -> tuple[Article, tuple[str, ...], bool]:
    """An article, its topics, and whether its text is no longer the one that was read.

    `texts` are those of the built data, where it holds them.
    """
    text = _file_text(home, record["id"]) if texts is None else texts.get(record["id"], "")
    changed = text_hash(text) != record["sha256"]
    return records.to_article(record, text), tuple(record["topics"]), changed


def _file_text(home: Home, name: str) -> str:
    try:
        return read_text(home.seeds / f"{name}.txt")
    except HomeError:
        return ""


def owned(convert: Callable[[Record], Read]) -> Callable[[Record], tuple[str, Read]]:
    """`convert`, with the id of the article that the record belongs to."""
    return lambda record: (record["article"], convert(record))


def by_article(found: Iterable[tuple[str, Read]]) -> dict[str, tuple[Read, ...]]:
    """What belongs to each article, in the order given."""
    parts: dict[str, list[Read]] = {}
    for article, part in found:
        parts.setdefault(article, []).append(part)
    return {article: tuple(several) for article, several in parts.items()}


def reading(
    article: str, topics: tuple[str, ...], parts: Mapping[str, Mapping[str, tuple[Any, ...]]]
) -> Reading:
    """The reading of an article, as far as its `parts` have been read."""
    mine = {name: found.get(article, ()) for name, found in parts.items()}
    return Reading(article=article, topics=topics, **mine)
