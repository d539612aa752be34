"""``extract``: articles as JSON Lines in, what was read out of each as JSON Lines out.

The command knows nothing of the home: it works on text it has never seen.
"""

from __future__ import annotations

import argparse
import json
import reprlib
import sys
from codecs import BOM_UTF8
from collections.abc import Iterator
from typing import Any, BinaryIO

from dashboard import edtf, garbage, jsonl, records
from dashboard.extract import ONLY, read_article
from dashboard.jsonl import Record
from dashboard.models import Article, CalendarEntry, Event, Reading
from dashboard.reference.calendar import calendar
from dashboard.reference.tables import TableError

HELP = "read articles from standard input, JSON Lines in and out"


class LineError(ValueError):
    """A line of the input that is no article; `id` is its id where it has one."""

    def __init__(self, problem: str, article_id: Any = None) -> None:
        super().__init__(problem)
        self.id = article_id


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of ``extract``."""
    parser.add_argument(
        "--only",
        choices=ONLY,
        help="find and write nothing else",
    )


def run(args: argparse.Namespace) -> int:
    """Read standard input to its end; 1 if any line could not be read."""
    broken = 0
    garbage.collect_rarely()
    for number, record in enumerate(extract(sys.stdin.buffer, args.only)):
        if number == 0:
            garbage.spare_what_is_there()
        sys.stdout.buffer.write(jsonl.line(record))
        sys.stdout.buffer.flush()
        broken += "error" in record
    return 1 if broken else 0


def extract(lines: BinaryIO, only: str | None) -> Iterator[Record]:
    """One record for each line that is not blank, in their order.

    Raises `TableError` for broken reference data, and for nothing else.
    """
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        article_id = None
        try:
            article = parse(line)
            article_id = article.id
            yield read(article, calendar(), only)
        except LineError as error:
            yield {"id": error.id, "error": f"line {number}: {error}"}
        except TableError:
            raise
        except Exception as error:  # one article must not cost the others theirs
            yield {"id": article_id, "error": f"line {number}: {type(error).__name__}: {error}"}


def parse(line: bytes) -> Article:
    """The article of one line; raises `LineError` where it is none."""
    try:
        record = json.loads(line.removeprefix(BOM_UTF8).decode())
    except UnicodeDecodeError as error:
        raise LineError(f"is not UTF-8: {error.reason}") from error
    except (ValueError, RecursionError) as error:
        raise LineError(f"is not JSON: {error}") from error
    if not isinstance(record, dict):
        raise LineError("must be an object with id, text and published")
    article_id = record.get("id")
    if not isinstance(article_id, str):
        # what is no JSON, such as NaN, or too deep to be written, is not told again
        raise LineError("id must be a string", article_id if isinstance(article_id, int) else None)
    text, published = record.get("text"), record.get("published")
    if not isinstance(text, str):
        raise LineError("text must be a string", article_id)
    if published is not None and not _is_edtf(published):
        given = reprlib.repr(published)  # of what is long or deep only the beginning
        raise LineError(f"published must be EDTF or null, not {given}", article_id)
    return Article(article_id, text, published)


def _is_edtf(value: Any) -> bool:
    return isinstance(value, str) and edtf.is_valid(value)


def read(article: Article, entries: tuple[CalendarEntry, ...], only: str | None) -> Record:
    """What the protocol says of an article; of `only` one kind if that is named."""
    reading = read_article(article, entries, only)
    parts: Record = {}
    if only in (None, "timexes"):
        parts["timexes"] = [records.timex_summary(each, article.text) for each in reading.timexes]
    if only in (None, "quotations"):
        parts["quotations"] = [
            records.quotation_summary(each, article.text) for each in reading.quotations
        ]
    if only is None:
        parts["reported"] = [
            records.reported_summary(each, article.text) for each in reading.reported
        ]
        parts["topics"] = list(reading.topics)
    if only in (None, "events"):
        parts["events"] = _events(article, reading, entries)
    return {"id": article.id, "published": article.published, **parts}


def _events(article: Article, reading: Reading, entries: tuple[CalendarEntry, ...]) -> list[Record]:
    """The events of an article on its own, with the ids an empty ledger gives them."""
    # imported here: the other parts are read without it, and faster
    from dashboard.timeline import assemble
    from dashboard.timeline.ledger import assign_new

    events = assign_new(assemble((article,), (reading,), entries), (article,))
    quotations = {quotation.span.start: n for n, quotation in enumerate(reading.quotations)}
    reported = {statement.span.start: n for n, statement in enumerate(reading.reported)}
    return [_event(event, quotations, reported) for event in events]


def _event(event: Event, quotations: dict[int, int], reported: dict[int, int]) -> Record:
    """An event whose evidence is told by index, as the protocol has it."""
    return {
        **records.event_summary(event),
        "mentions": [{"start": m.span.start, "end": m.span.end} for m in event.mentions],
        "quotations": [quotations[passage.start] for passage in event.quotations],
        "reported": [reported[passage.start] for passage in event.reported],
    }
