"""Events and quotations as rows: what stands in each column of a table."""

from __future__ import annotations

from dashboard.view.exports.export import Export, Told
from dashboard.view.exports.origin import LICENCE, Origin
from dashboard.view.exports.quotes import Quote, Quotes
from dashboard.view.exports.table import Row


def event_rows(export: Export) -> list[Row]:
    """One event a row; lists of sources go together, one item a source."""
    return [{**_event(told), **_evidence(told), **_origin(export.origin)} for told in export.events]


def _event(told: Told) -> Row:
    event = told.event
    return {
        "id": event.id,
        "link": told.link,
        "title": event.title,
        "kind": event.kind,
        "date": event.date,
        "date_basis": event.date_basis,
        "date_reason": event.date_reason,
        "date_in_words": told.when,
        "calendar_date": event.calendar_date,
        "calendar_entry": event.calendar,
        "earliest": told.first,
        "latest": told.last,
        "planned": event.planned,
        "context": event.context,
        "own": told.own,
        "place": event.place,
        "participants": [person.name for person in event.participants],
        "topics": list(event.topics),
    }


def _evidence(told: Told) -> Row:
    quoted = [said for said in told.said if not said.reported]
    reported = [said for said in told.said if said.reported]
    return {
        "sentences": list(told.sentences),
        "quotations": [said.words for said in quoted],
        "quotation_speakers": [said.speaker for said in quoted],
        "reported": [said.words for said in reported],
        "reported_speakers": [said.speaker for said in reported],
        "source_outlets": [source.outlet for source in told.sources],
        "source_titles": [source.title for source in told.sources],
        "source_addresses": [source.url for source in told.sources],
        "source_published": [source.published for source in told.sources],
        "source_changed": [str(source.changed).lower() for source in told.sources],
    }


def quote_rows(quotes: Quotes) -> list[Row]:
    """One quotation or reported statement a row."""
    return [{**_quote(quote), **_origin(quotes.origin)} for quote in quotes.quotes]


def _quote(quote: Quote) -> Row:
    return {
        "words": quote.words,
        "form": quote.form,
        "cue": quote.cue,
        "speaker": quote.speaker,
        "speaker_as_written": quote.written,
        "speaker_known_by": quote.known_by,
        "date": quote.date,
        "date_basis": quote.date_basis,
        "date_in_words": quote.when,
        "calendar_date": quote.calendar_date,
        "earliest": quote.first,
        "latest": quote.last,
        "topics": list(quote.topics),
        "event": quote.event,
        "event_title": quote.event_title,
        "link": quote.link,
        "source_outlet": quote.source.outlet,
        "source_title": quote.source.title,
        "source_address": quote.source.url,
        "source_published": quote.source.published,
        "own": quote.source.own,
        "article": quote.source.id,
        "start": quote.start,
        "end": quote.end,
    }


def _origin(origin: Origin) -> Row:
    return {"query": origin.address, "licence": LICENCE}
