"""The formats that are offered, and what their files are called."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from dashboard.view.address import State, parameters
from dashboard.view.exports.calendar import write_calendar
from dashboard.view.exports.citation import write_bibtex, write_ris
from dashboard.view.exports.document import write_json, write_quotes_json
from dashboard.view.exports.export import Export
from dashboard.view.exports.origin import asked
from dashboard.view.exports.package import write_package
from dashboard.view.exports.quotes import Quotes
from dashboard.view.exports.rows import event_rows, quote_rows
from dashboard.view.exports.sources import Sourced
from dashboard.view.exports.table import write_csv, write_parquet
from dashboard.view.exports.timelinejs import write_timelinejs

Content_contra = TypeVar("Content_contra", bound=Sourced, contravariant=True)

_LONGEST = 100
_PARQUET = "application/vnd.apache.parquet"


@dataclass(frozen=True, slots=True)
class Format(Generic[Content_contra]):
    """A format: its id, what readers call it, how its file ends, its media type and writer.

    `placed` tells that it has no room for events without a first and last day.
    """

    id: str
    label: str
    ending: str
    media: str
    write: Callable[[Content_contra], bytes]
    placed: bool = False


def _csv(export: Export) -> bytes:
    return write_csv(event_rows(export))


def _parquet(export: Export) -> bytes:
    return write_parquet(event_rows(export))


def _quotes_csv(quotes: Quotes) -> bytes:
    return write_csv(quote_rows(quotes))


def _quotes_parquet(quotes: Quotes) -> bytes:
    return write_parquet(quote_rows(quotes))


BIBTEX: Format[Sourced] = Format(
    "bibtex", "Sources (BibTeX)", ".bib", "application/x-bibtex", write_bibtex
)
RIS: Format[Sourced] = Format(
    "ris", "Sources (RIS)", ".ris", "application/x-research-info-systems", write_ris
)
PACKAGE: Format[Export] = Format(
    "package", "Data package (zip)", ".datapackage.zip", "application/zip", write_package
)
OF_EVENTS: tuple[Format[Export], ...] = (
    Format("csv", "Table (CSV)", ".csv", "text/csv", _csv),
    Format("json", "Data (JSON)", ".json", "application/json", write_json),
    Format("parquet", "Data (Parquet)", ".parquet", _PARQUET, _parquet),
    PACKAGE,
    Format("ics", "Calendar (iCalendar)", ".ics", "text/calendar", write_calendar, placed=True),
    Format(
        *("timelinejs", "TimelineJS", ".timelinejs.json", "application/json", write_timelinejs),
        placed=True,
    ),
    BIBTEX,
    RIS,
)
OF_QUOTES: tuple[Format[Quotes], ...] = (
    Format("csv", "Table (CSV)", ".csv", "text/csv", _quotes_csv),
    Format("json", "Data (JSON)", ".json", "application/json", write_quotes_json),
    Format("parquet", "Data (Parquet)", ".parquet", _PARQUET, _quotes_parquet),
    BIBTEX,
    RIS,
)


def file_name(page: str, state: State, ending: str) -> str:
    """A name that tells the page and the filters, in letters that every system takes.

    "trump-putin-timeline_topic-north-korea.csv"
    """
    chosen = parameters(asked(page, state))
    parts = [f"_{page}"] if page else []
    parts += [f"_{name}-{'-'.join(values)}" for name, values in chosen.items()]
    folded = unicodedata.normalize("NFKD", "".join(parts).casefold())
    letters = folded.encode("ascii", "ignore").decode()
    told = re.sub(r"[^a-z0-9_]+", "-", letters)[:_LONGEST].rstrip("-_")
    return f"trump-putin-timeline{told}{ending}"
