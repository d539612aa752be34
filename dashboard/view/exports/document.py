"""JSON: everything known about each event or quotation, with the offsets of its passages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict

from dashboard.jsonl import Record
from dashboard.view.exports.export import Export
from dashboard.view.exports.origin import LICENCE, TITLE
from dashboard.view.exports.plain import written
from dashboard.view.exports.quotes import Quote, Quotes
from dashboard.view.exports.sources import Sourced


def write_json(export: Export) -> bytes:
    """One object: what the file is, its sources, its events as `data/built/` has them.

    Offsets count code points of the article's text, the end exclusive.
    """
    return _document(
        export,
        "events",
        [told.record | {"link": told.link, "own": told.own} for told in export.events],
    )


def write_quotes_json(quotes: Quotes) -> bytes:
    """One object: what the file is, its sources, and its quotations."""
    return _document(quotes, "quotations", [_quote(quote) for quote in quotes.quotes])


def _quote(quote: Quote) -> Record:
    """A quotation; the key `source` holds the id of its article."""
    days = {"first": quote.first, "last": quote.last}
    written = {name: day.isoformat() if day else None for name, day in days.items()}
    return asdict(quote) | written | {"source": quote.source.id}


def _document(content: Sourced, name: str, records: Sequence[Record]) -> bytes:
    origin = content.origin
    document = {
        "title": TITLE,
        "query": origin.query,
        "address": origin.address,
        "made": f"{origin.made:%Y-%m-%dT%H:%M:%SZ}",
        "licence": LICENCE,
        "sources": [asdict(source) for source in content.sources],
        name: records,
    }
    return written(document)
