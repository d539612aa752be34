"""Tables: one event a row, as CSV for spreadsheets and as Parquet for analysis."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping
from datetime import date

from dashboard.view.exports.export import LICENCE, Export, Told
from dashboard.view.exports.plain import line

Cell = str | bool | date | None | list[str]

# What a spreadsheet takes for a formula (OWASP, CSV Injection), in full width too.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\uff1d", "\uff0b", "\uff0d", "\uff20")


def rows(export: Export) -> list[Mapping[str, Cell]]:
    """The events as rows; lists of sources go together, one item a source."""
    return [{**_event(told), **_evidence(told), **_origin(export)} for told in export.events]


def _event(told: Told) -> Mapping[str, Cell]:
    event = told.event
    return {
        "id": event.id,
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
        "place": event.place,
        "participants": [person.name for person in event.participants],
        "topics": list(event.topics),
    }


def _evidence(told: Told) -> Mapping[str, Cell]:
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
    }


def _origin(export: Export) -> Mapping[str, Cell]:
    return {"query": export.query, "licence": LICENCE}


def write_csv(export: Export) -> bytes:
    """RFC 4180 in UTF-8; a list is one cell with a line for each item.

    The mark at its beginning tells spreadsheets that it is UTF-8.
    """
    written, table = io.StringIO(newline=""), rows(export)
    writer = csv.DictWriter(written, fieldnames=list(table[0]) if table else [])
    writer.writeheader()
    writer.writerows({name: harmless(_text(cell)) for name, cell in row.items()} for row in table)
    return written.getvalue().encode("utf-8-sig", errors="replace")


def harmless(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula."""
    return f"'{cell}" if cell.startswith(_FORMULA) or cell.lstrip().startswith(_FORMULA) else cell


def _text(cell: Cell) -> str:
    if isinstance(cell, list):
        return "\n".join(line(item) for item in cell)
    if isinstance(cell, bool):
        return str(cell).lower()
    return "" if cell is None else line(str(cell))


def write_parquet(export: Export) -> bytes:
    """The same columns with true lists, dates and words exactly as they stand."""
    import pandas as pd

    written = io.BytesIO()
    pd.DataFrame(rows(export)).to_parquet(written, index=False)
    return written.getvalue()
