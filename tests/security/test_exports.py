"""Every file that can be taken along, made of a hostile collection, as other programs read it."""

from __future__ import annotations

import csv
import io
import json
import re
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import accumulate

import icalendar
import pytest

from dashboard.view.address import State
from dashboard.view.catalogue import Catalogue
from dashboard.view.exports.export import Export, export, whole
from dashboard.view.exports.formats import BIBTEX, OF_EVENTS, OF_QUOTES, PACKAGE, RIS, file_name
from dashboard.view.exports.origin import origin
from dashboard.view.exports.quotes import Quotes, quotes
from dashboard.view.filters import Filters
from dashboard.view.sayings import sayings
from dashboard.view.unseen import seen
from tests.security.hostile import HOST, MARKUP, ORDER, PAYLOADS
from tests.security.surfaces import Parsed

MADE = datetime(2026, 3, 4, 5, 6, 7, tzinfo=UTC)
SITE = "https://news.example/base/"
ASKED = State(filters=Filters(words=f"{MARKUP[0]}\r\nEND:VEVENT"))
FORMULA = re.compile(r"\s*[=+\-@\uff1d\uff0b\uff0d\uff20]")


@pytest.fixture(scope="module")
def events(found: Catalogue) -> Export:
    return export(found, found.entries, ASKED, MADE, SITE)


@pytest.fixture(scope="module")
def said(found: Catalogue) -> Quotes:
    return quotes(found, sayings(found, lambda _: ()), origin("quotations", ASKED, MADE, SITE))


def written(content: Export | Quotes, name: str) -> bytes:
    formats = OF_EVENTS if isinstance(content, Export) else OF_QUOTES
    return next(each.write(content) for each in formats if each.id == name)  # type: ignore[arg-type]


def tables(found: Catalogue, events: Export, said: Quotes) -> Iterator[str]:
    """All tables there are."""
    yield from (written(each, "csv").decode("utf-8-sig") for each in (events, said))
    with zipfile.ZipFile(io.BytesIO(PACKAGE.write(whole(found, MADE, SITE)))) as package:
        yield from (package.read(n).decode() for n in package.namelist() if n.endswith(".csv"))


def closed(value: str) -> bool:
    """Whether every brace that a value opens or closes is its own."""
    steps = [{"{": 1, "}": -1}.get(sign, 0) for sign in value]
    depths = list(accumulate(steps, initial=0))
    return min(depths) == 0 == depths[-1]


def test_no_spreadsheet_finds_a_formula(found: Catalogue, events: Export, said: Quotes) -> None:
    """Read with commas, and as programs do that take semicolons or tabs for the separators."""
    for table in tables(found, events, said):
        for separator in (",", ";", "\t"):
            rows = list(csv.reader(io.StringIO(table), delimiter=separator))
            lines = [line for row in rows for cell in row for line in cell.split("\n")]
            assert [line for line in lines if FORMULA.match(line)] == [], separator
    assert any("'=HYPERLINK(1)" in table for table in tables(found, events, said))


def test_every_row_stays_one_row(events: Export, said: Quotes) -> None:
    for content, count in ((events, len(events.events)), (said, len(said.quotes))):
        rows = list(csv.reader(io.StringIO(written(content, "csv").decode("utf-8-sig"))))
        assert len(rows) == count + 1
        assert {len(row) for row in rows} == {len(rows[0])}


def test_no_line_of_theirs_stands_in_a_calendar(events: Export) -> None:
    content = written(events, "ics")
    assert len(re.findall(rb"(?m)^BEGIN:", content)) == len(events.placed) + 1
    assert re.findall(rb"(?<!\r)\n|\r(?!\n)", content) == []
    calendar = icalendar.Calendar.from_ical(content)
    assert {part.name for part in calendar.walk()} == {"VCALENDAR", "VEVENT"}
    assert len(calendar.events) == len(events.placed)
    addresses = [str(event["URL"]) for event in calendar.events if "URL" in event]
    assert addresses
    assert all(url.startswith("https://quay.example/") for url in addresses)


def test_no_entry_of_theirs_stands_among_the_sources(events: Export) -> None:
    bib, ris = BIBTEX.write(events).decode(), RIS.write(events).decode()
    assert len(re.findall(r"(?m)^\s*@", bib)) == len(events.sources)
    values = re.findall(r"(?m)^  \w+ = \{(.*)\},$", bib)
    assert len(values) > 4 * len(events.sources)
    assert [value for value in values if not closed(value)] == []
    assert re.findall(r"(?m)^@(?!misc\{article-)", bib) == []
    records = [line for line in ris.split("\r\n") if line]
    assert all(re.match(r"[A-Z][A-Z0-9]  - ", line) for line in records)
    assert sum(line.startswith("TY  - ") for line in records) == len(events.sources)
    assert sum(line.startswith("ER  - ") for line in records) == len(events.sources)
    assert {line for line in records if line.startswith("TY")} == {"TY  - NEWS"}


def test_no_document_ends_the_script_it_stands_in(events: Export, said: Quotes) -> None:
    for content in (written(events, "json"), written(said, "json"), written(events, "timelinejs")):
        text = content.decode()
        assert "<" not in text
        assert seen(text) == text
        json.loads(text)


def test_a_timelinejs_story_is_words_and_links(events: Export) -> None:
    document = json.loads(written(events, "timelinejs"))
    texts = [slide["text"] for slide in (document["title"], *document["events"])]
    shown = [text[part] for text in texts for part in ("headline", "text")]
    shown += [slide[name] for slide in document["events"] for name in ("display_date", "group")]
    assert sum(ORDER in text for text in shown) > 20
    assert [fault for text in shown for fault in Parsed(text).faults] == []


def test_words_are_kept_for_programs_as_they_stand(events: Export, found: Catalogue) -> None:
    """What is made harmless for people is still word for word in the data."""
    document = json.loads(written(events, "json"))
    for event in document["events"]:
        for mention in event["mentions"]:
            text = found.articles[mention["article"]].text
            assert mention["text"] == text[mention["start"] : mention["end"]]


def test_no_address_of_theirs_leaves_with_a_file(events: Export, said: Quotes) -> None:
    kept = {source.url for source in (*events.sources, *said.sources)}
    assert {re.sub(r"(https://[^/]*/?).*", r"\1", url) for url in kept} == {
        "",
        "https://quay.example/",
    }
    assert not [url for url in kept if '"' in url or HOST in url]


@pytest.mark.parametrize("words", PAYLOADS)
def test_a_file_s_name_is_plain(words: str) -> None:
    state = State(filters=Filters(words=words, source=(words,)), article=words)
    assert re.fullmatch(
        r"trump-putin-timeline[a-z0-9_-]*\.csv", file_name("compare", state, ".csv")
    )
