"""The tables of a data package: what each holds, its columns, and how they refer to each other."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from operator import itemgetter

from dashboard.jsonl import Record
from dashboard.reference.topics import topics
from dashboard.view.catalogue import REPORTED
from dashboard.view.exports.export import Export
from dashboard.view.exports.plain import web
from dashboard.view.exports.table import Row

_PLACE = ("article", "start", "end")


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its name, its type in Table Schema, what it says, whether it is always there."""

    name: str
    type: str
    says: str
    required: bool = False


@dataclass(frozen=True, slots=True)
class Resource:
    """A table of the package.

    `key` are the columns that no two rows share; `refers` leads columns to
    the table, and the columns there, that have the same values.
    """

    name: str
    title: str
    columns: tuple[Column, ...]
    key: tuple[str, ...]
    refers: tuple[tuple[tuple[str, ...], str, tuple[str, ...]], ...]
    rows: Callable[[Export], Iterable[Row]]


def _events(export: Export) -> Iterator[Row]:
    known = {row.id for row in export.contacts}
    for told in export.events:
        event = told.event
        yield {
            "id": event.id,
            "kind": event.kind,
            "title": event.title,
            "date": event.date,
            "date_basis": event.date_basis,
            "date_reason": event.date_reason,
            "contact": event.calendar if event.calendar in known else None,
            "contact_date": event.calendar_date,
            "earliest": told.first,
            "latest": told.last,
            "place": event.place,
            "planned": event.planned,
            "context": event.context,
            "own": told.own,
            "link": told.link,
        }


def _participants(export: Export) -> Iterator[Row]:
    for told in export.events:
        for person in told.event.participants:
            yield {"event": told.event.id, "name": person.name, "role": person.role}


def _event_topics(export: Export) -> Iterator[Row]:
    for told in export.events:
        yield from ({"event": told.event.id, "topic": topic} for topic in told.event.topics)


def _topics(export: Export) -> Iterator[Row]:
    """The topics that any event has, in their order."""
    used = {topic for told in export.events for topic in told.event.topics}
    yield from ({"id": topic.id, "label": topic.label} for topic in topics() if topic.id in used)


def _mentions(export: Export) -> Iterator[Row]:
    for told in export.events:
        for mention in told.record["mentions"]:
            yield {"event": told.event.id, **mention}


def _spoken(event: Record) -> list[Record]:
    return [*event["quotations"], *event["reported"]]


def _passages(export: Export) -> list[Row]:
    """All passages by place, each once, however many events have it."""
    records = [passage for told in export.events for passage in _spoken(told.record)]
    once = {tuple(record[name] for name in _PLACE): record for record in records}
    once |= {tuple(record[name] for name in _PLACE): record for record in export.beside}
    return sorted(once.values(), key=itemgetter(*_PLACE))


def _event_passages(export: Export) -> Iterator[Row]:
    for told in export.events:
        for passage in _spoken(told.record):
            yield {"event": told.event.id, **{name: passage[name] for name in _PLACE}}


def _articles(export: Export) -> Iterator[Row]:
    for source in export.sources:
        yield {
            "id": source.id,
            "outlet": source.outlet,
            "title": source.title,
            "address": source.url,
            "published": source.published,
            "published_how": source.published_how,
            "changed": source.changed,
            "own": source.own,
        }


def _contacts(export: Export) -> Iterator[Row]:
    for row in export.contacts:
        yield {
            "id": row.id,
            "date": row.date,
            "kind": row.kind,
            "name": row.name,
            "place": row.place,
            "participants": "; ".join(row.participants),
            "sources": " ".join(filter(None, map(web, row.sources))),
            "confidence": row.confidence,
            "note": row.note,
        }


def _moved(export: Export) -> Iterator[Row]:
    known = {told.event.id for told in export.events}
    for former, into in export.moved:
        yield {"id": former, "into": into if into in known else None}


_EVENT = Column("event", "string", "the event’s id", True)
_SPAN = (
    Column("article", "string", "the article’s id", True),
    Column("start", "integer", "where the words begin: code points of the article’s text", True),
    Column("end", "integer", "where the words end, exclusive", True),
)
_OWN = Column("own", "boolean", "only the visitor who made the file has it", True)
_TO_EVENT = (("event",), "events", ("id",))
_TO_ARTICLE = (("article",), "articles", ("id",))

RESOURCES = (
    Resource(
        "events",
        "What happened",
        (
            Column("id", "string", "the event’s id, which stays the same", True),
            Column("kind", "string", "call, meeting, summit, statement, message, policy, other"),
            Column("title", "string", "a short neutral title", True),
            Column("date", "string", "when it happened, as the words have it (EDTF)"),
            Column("date_basis", "string", "words, publication, calendar or editor"),
            Column("date_reason", "string", "why this date"),
            Column("contact", "string", "the known contact that this is, if any"),
            Column("contact_date", "string", "the date of that contact (EDTF)"),
            Column("earliest", "date", "the first day that it can have happened"),
            Column("latest", "date", "the last day that it can have happened"),
            Column("place", "string", "where it happened"),
            Column("planned", "boolean", "told before it happened", True),
            Column("context", "boolean", "kept, but not between the two", True),
            _OWN,
            Column("link", "string", "opens the event", True),
        ),
        ("id",),
        ((("contact",), "contacts", ("id",)),),
        _events,
    ),
    Resource(
        "participants",
        "Who took part",
        (
            _EVENT,
            Column("name", "string", "a person or institution", True),
            Column("role", "string", "agent, recipient or party", True),
        ),
        (),
        (_TO_EVENT,),
        _participants,
    ),
    Resource(
        "event-topics",
        "Which event is on which topic",
        (_EVENT, Column("topic", "string", "the topic’s id", True)),
        ("event", "topic"),
        (_TO_EVENT, (("topic",), "topics", ("id",))),
        _event_topics,
    ),
    Resource(
        "topics",
        "The topics",
        (Column("id", "string", "the id", True), Column("label", "string", "the name", True)),
        ("id",),
        (),
        _topics,
    ),
    Resource(
        "mentions",
        "The sentences that report the events",
        (
            _EVENT,
            *_SPAN,
            Column("text", "string", "the sentence", True),
            Column("timex_start", "integer", "where the words of the date begin"),
            Column("timex_end", "integer", "where they end, exclusive"),
            Column("date", "string", "this article’s date for the event (EDTF)"),
            Column("date_basis", "string", "words, publication or none"),
        ),
        (),
        (_TO_EVENT, _TO_ARTICLE),
        _mentions,
    ),
    Resource(
        "passages",
        "Quotations and reported statements",
        (
            *_SPAN,
            Column("text", "string", "the words", True),
            Column("form", "string", f"full, fragment, scare, title, nested or {REPORTED}", True),
            Column("cue", "string", "what leads up to reported words in the article"),
            Column("speaker", "string", "who said it"),
            Column("known_by", "string", "how the speaker is known"),
        ),
        _PLACE,
        (_TO_ARTICLE,),
        _passages,
    ),
    Resource(
        "event-passages",
        "Which passage belongs to which event",
        (_EVENT, *_SPAN),
        ("event", *_PLACE),
        (_TO_EVENT, (_PLACE, "passages", _PLACE)),
        _event_passages,
    ),
    Resource(
        "articles",
        "The articles, without their texts",
        (
            Column("id", "string", "the article’s id", True),
            Column("outlet", "string", "who published it"),
            Column("title", "string", "its title"),
            Column("address", "string", "where it stands"),
            Column("published", "string", "when it was published (EDTF)"),
            Column("published_how", "string", "how that is known"),
            Column("changed", "boolean", "its text is no longer the one that was read", True),
            _OWN,
        ),
        ("id",),
        (),
        _articles,
    ),
    Resource(
        "contacts",
        "Known contacts and anchors of the calendar",
        (
            Column("id", "string", "the row’s id", True),
            Column("date", "string", "when it was (EDTF)", True),
            Column("kind", "string", "call, meeting, summit, message, statement or anchor", True),
            Column("name", "string", "what it was", True),
            Column("place", "string", "where it was"),
            Column("participants", "string", "who took part, between semicolons"),
            Column("sources", "string", "addresses that tell of it, between spaces"),
            Column("confidence", "string", "how sure it is"),
            Column("note", "string", "what else is to be known"),
        ),
        ("id",),
        (),
        _contacts,
    ),
    Resource(
        "former-ids",
        "Ids of events that were merged or are gone",
        (
            Column("id", "string", "the former id", True),
            Column("into", "string", "the event that took it over; empty where none did"),
        ),
        ("id",),
        ((("into",), "events", ("id",)),),
        _moved,
    ),
)
