"""The files that a build writes: `data/built/` and the ledger `data/ids.jsonl`.

One record a line, the same bytes for the same timeline.  A manifest holds
the format's number and the hash of every file, so that a file that is not
the one that was built is noticed when it is read.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, TypeVar

from dashboard import jsonl, records, transaction
from dashboard.home import Home, HomeError, read_text
from dashboard.jsonl import Record
from dashboard.models import Article, Reading, Timeline
from dashboard.timeline.ledger import Ledger
from dashboard.timeline.ledger_file import entry_record

FORMAT = 2
MANIFEST = "manifest.json"
REPORT = "report.json"

# The tables of the articles' parts, each named after the field of a reading.
_PARTS: dict[str, tuple[Callable[[Any, str], Record], Callable[[Record], Any]]] = {
    "timexes": (records.timex_record, records.to_timex),
    "people": (records.person_record, records.to_person),
    "quotations": (records.quotation_record, records.to_quotation),
    "reported": (records.reported_record, records.to_reported),
}
# What each article tells on its own, from which a build merges the events.
TELLINGS = "tellings"

Files = Mapping[Path, bytes]  # in the order in which `transaction.write` puts them in place
Read = TypeVar("Read")


def files(home: Home, timeline: Timeline, ledger: Ledger, report: Record) -> Files:
    """Every file that a build writes, with its bytes."""
    built = {f"{name}.jsonl": jsonl.lines(rows) for name, rows in _tables(timeline).items()}
    built[REPORT] = _pretty(report)
    hashes = {name: _sha256(content) for name, content in built.items()}
    manifest = _pretty({"format": FORMAT, "files": hashes})
    return {
        # First: a ledger that knows more ids than the events use does no harm.
        home.ids: jsonl.lines(map(entry_record, ledger)),
        **{home.built / name: content for name, content in built.items()},
        home.built / MANIFEST: manifest,
    }


def stale(outputs: Files) -> tuple[Path, ...]:
    """The files that are missing or not what a build would write."""
    return tuple(
        path
        for path, content in outputs.items()
        if not path.is_file() or path.read_bytes() != content
    )


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
    hashes = _manifest(home)

    def table(name: str, convert: Callable[[Record], Read]) -> tuple[Read, ...]:
        return _table(home, f"{name}.jsonl", hashes, convert)

    known = table("articles", lambda record: _article(home, record))
    parts = {name: _by_article(table(name, _owned(to))) for name, (_, to) in _PARTS.items()}
    if tellings:
        parts["events"] = _by_article(table(TELLINGS, _owned(records.to_event)))
    return Timeline(
        articles=tuple(article for article, _, _ in known),
        readings=tuple(_reading(article.id, topics, parts) for article, topics, _ in known),
        events=table("events", records.to_event),
        redirects=table("redirects", lambda record: (record["id"], record["into"])),
        stale=tuple(article.id for article, _, changed in known if changed),
    )


def _sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _pretty(record: Record) -> bytes:
    return (json.dumps(record, ensure_ascii=False, indent=2) + "\n").encode()


def _text_hash(text: str) -> str:
    return _sha256(text.encode("utf-8", "surrogatepass"))


def _tables(timeline: Timeline) -> dict[str, Iterable[Record]]:
    """The records of each table, sorted by article and place, events by date."""
    texts = {article.id: article.text for article in timeline.articles}
    readings = sorted(timeline.readings, key=lambda reading: reading.article)
    topics = {reading.article: list(reading.topics) for reading in readings}
    articles = sorted(timeline.articles, key=lambda article: article.id)
    return {
        "articles": (_article_record(a, topics.get(a.id, [])) for a in articles),
        **{
            name: _parts(readings, texts, name, to_record)
            for name, (to_record, _) in _PARTS.items()
        },
        TELLINGS: (
            {"article": reading.article, **records.event_record(event, texts)}
            for reading in readings
            for event in reading.events
        ),
        "events": (records.event_record(event, texts) for event in timeline.events),
        "redirects": ({"id": old, "into": into} for old, into in timeline.redirects),
    }


def _article_record(article: Article, topics: list[str]) -> Record:
    return {
        **records.article_record(article),
        "sha256": _text_hash(article.text),
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


def _manifest(home: Home) -> Mapping[str, str]:
    """The hash of each file; `HomeError` where the format is another."""
    content = _content(home, MANIFEST)
    try:
        manifest = json.loads(content)
        written, hashes = manifest["format"], dict(manifest["files"])
    except (ValueError, TypeError, KeyError):
        raise _error(MANIFEST, "is damaged") from None
    if written != FORMAT:
        raise _error(MANIFEST, f"is of format {written!r}, and this version reads {FORMAT}")
    return hashes


def _content(home: Home, name: str) -> bytes:
    try:
        return (home.built / name).read_bytes()
    except OSError:
        raise _error(name, "is missing or cannot be read") from None


def _error(name: str, problem: str) -> HomeError:
    return HomeError(f"data/built/{name} {problem}: write the built data again (make build)")


def _table(
    home: Home, name: str, hashes: Mapping[str, str], convert: Callable[[Record], Read]
) -> tuple[Read, ...]:
    """A table as the last build wrote it, each record through `convert`."""
    content = _content(home, name)
    if _sha256(content) != hashes.get(name):
        raise _error(name, "is not the file that the last build wrote")
    try:
        return jsonl.parsed(content, convert)
    except jsonl.RecordError as error:
        raise _error(name, str(error)) from error


def _article(home: Home, record: Record) -> tuple[Article, tuple[str, ...], bool]:
    """An article, its topics, and whether its text is no longer the one that was read."""
    try:
        text = read_text(home.seeds / f"{record['id']}.txt")
    except HomeError:
        text = ""
    changed = _text_hash(text) != record["sha256"]
    return records.to_article(record, text), tuple(record["topics"]), changed


def _owned(convert: Callable[[Record], Read]) -> Callable[[Record], tuple[str, Read]]:
    """`convert`, with the id of the article that the record belongs to."""
    return lambda record: (record["article"], convert(record))


def _by_article(found: Iterable[tuple[str, Read]]) -> dict[str, tuple[Read, ...]]:
    owned: dict[str, list[Read]] = {}
    for article, part in found:
        owned.setdefault(article, []).append(part)
    return {article: tuple(parts) for article, parts in owned.items()}


def _reading(
    article: str, topics: tuple[str, ...], parts: Mapping[str, Mapping[str, tuple[Any, ...]]]
) -> Reading:
    """The reading of an article, as far as its `parts` have been read."""
    mine = {name: owned.get(article, ()) for name, owned in parts.items()}
    return Reading(article=article, topics=topics, **mine)
