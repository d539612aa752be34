"""The formats that are offered, and what their files are called."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass

from dashboard.view.address import State, parameters, shared
from dashboard.view.exports.calendar import write_calendar
from dashboard.view.exports.citation import write_bibtex, write_ris
from dashboard.view.exports.document import write_json
from dashboard.view.exports.export import Export
from dashboard.view.exports.table import write_csv, write_parquet
from dashboard.view.exports.timelinejs import write_timelinejs

_LONGEST = 100


@dataclass(frozen=True, slots=True)
class Format:
    """A format: its id, what readers call it, how its file ends, its media type and writer.

    `placed` tells that it has no room for events without a first and last day.
    """

    id: str
    label: str
    ending: str
    media: str
    write: Callable[[Export], bytes]
    placed: bool = False


FORMATS = (
    Format("csv", "Table (CSV)", ".csv", "text/csv", write_csv),
    Format("json", "Data (JSON)", ".json", "application/json", write_json),
    Format("parquet", "Data (Parquet)", ".parquet", "application/octet-stream", write_parquet),
    Format("ics", "Calendar (iCalendar)", ".ics", "text/calendar", write_calendar, placed=True),
    Format(
        *("timelinejs", "TimelineJS", ".timelinejs.json", "application/json", write_timelinejs),
        placed=True,
    ),
    Format("bibtex", "Sources (BibTeX)", ".bib", "application/x-bibtex", write_bibtex),
    Format("ris", "Sources (RIS)", ".ris", "application/x-research-info-systems", write_ris),
)


def file_name(state: State, ending: str) -> str:
    """A name that tells the filters, in letters that every system takes.

    "trump-putin-timeline_topic-north-korea.csv"
    """
    asked = parameters(shared(state))
    parts = [f"_{name}-{'-'.join(values)}" for name, values in asked.items()]
    folded = unicodedata.normalize("NFKD", "".join(parts).casefold())
    letters = folded.encode("ascii", "ignore").decode()
    told = re.sub(r"[^a-z0-9_]+", "-", letters)[:_LONGEST].rstrip("-_")
    return f"trump-putin-timeline{told}{ending}"
