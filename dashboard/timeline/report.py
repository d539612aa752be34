"""What a build has read out of each article, and what it has left open."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import islice

from dashboard.home import Home
from dashboard.jsonl import Record
from dashboard.models import Article, Event, Reading, Timeline
from dashboard.timeline import manifest
from dashboard.timeline.merging import unmerged
from dashboard.timeline.store import REPORT

_UNATTRIBUTED = "the text names nobody as its speaker"
_BY_EDITOR = "a correction tells them apart"
_UNDATED = "the text has no date for it"

# Pairs that are told at most: of a large collection nobody reads them all.
_MOST_UNMERGED = 1000

_CALENDAR_TYPES = frozenset({"DATE", "TIME"})
_NOT_SPEECH = frozenset({"scare", "title"})  # nobody is expected to have said these


def read(home: Home) -> Record:
    """The report of the last build; `HomeError` where it is missing or damaged."""
    try:
        found: Record = dict(json.loads(manifest.read_bytes(home, REPORT)))
    except (ValueError, TypeError, RecursionError) as error:
        raise manifest.error(REPORT, "is missing or damaged") from error
    return found


def report(timeline: Timeline, problems: Sequence[str]) -> Record:
    """Counts for each article and for all, and the corrections that did not fit."""
    readings = {reading.article: reading for reading in timeline.readings}
    told = [event for event in timeline.events if not event.context]
    reported = _by_article(timeline.events)
    return {
        "articles": [
            _article(article, readings[article.id], reported.get(article.id, ()))
            for article in timeline.articles
        ],
        "events": len(told),
        "context": len(timeline.events) - len(told),
        "undated_events": sum(event.date is None for event in timeline.events),
        "unmerged": [
            {"events": [left.id, right.id], "why": why or _BY_EDITOR}
            for left, right, why in islice(unmerged(timeline.events), _MOST_UNMERGED)
        ],
        "problems": list(problems),
    }


def _by_article(events: Iterable[Event]) -> dict[str, list[Event]]:
    """The events that each article reports, in their order."""
    found: dict[str, list[Event]] = {}
    for event in events:
        for article in {mention.article for mention in event.mentions}:
            found.setdefault(article, []).append(event)
    return found


def _article(article: Article, reading: Reading, mine: Sequence[Event]) -> Record:
    spoken = [told for told in reading.quotations if told.form not in _NOT_SPEECH]
    said = [(told.span, told.attribution) for told in spoken]
    said += [(told.span, told.attribution) for told in reading.reported]
    dates = [timex for timex in reading.timexes if timex.type in _CALENDAR_TYPES]
    return {
        "id": article.id,
        "published": article.published,
        "timexes": len(reading.timexes),
        "unresolved": [
            {"text": t.span.of(article.text), "why": t.reason} for t in dates if t.edtf is None
        ],
        "warnings": [timex.warning for timex in reading.timexes if timex.warning],
        "quotations": len(reading.quotations),
        "reported": len(reading.reported),
        "unattributed": [
            {"text": span.of(article.text), "why": _UNATTRIBUTED}
            for span, by in said
            if by.speaker is None
        ],
        "events": sum(not event.context for event in mine),
        "context": sum(event.context for event in mine),
        "undated_events": [
            {"event": event.id, "why": event.date_reason or _UNDATED}
            for event in mine
            if event.date is None
        ],
    }


def _short(found: list[Record]) -> str:
    """Some words of each, in marks."""
    return ", ".join(
        f'"{textwrap.shorten(item["text"], 60, placeholder=" ...")}"' for item in found
    )


def sentences(found: Record) -> Iterator[str]:
    """The report as lines for a reader."""
    for article in found["articles"]:
        yield (
            f"{article['id']} (published {article['published'] or 'not known'}): "
            f"dates and times {article['timexes']}, quotations {article['quotations']}, "
            f"reported {article['reported']}, events {article['events']}, "
            f"background {article['context']}"
        )
        if article["unresolved"]:
            yield f"  without a calendar date: {_short(article['unresolved'])}"
        if article["unattributed"]:
            yield f"  without a speaker: {_short(article['unattributed'])}"
        if article["undated_events"]:
            undated = (f"{item['event']} ({item['why']})" for item in article["undated_events"])
            yield f"  undated events: {', '.join(undated)}"
        yield from (f"  {warning}" for warning in article["warnings"])
    yield f"In all: events {found['events']}, background {found['context']}"
    for pair in found["unmerged"]:
        yield f"  kept apart: {' and '.join(pair['events'])}, {pair['why']}"
    yield from (f"NOT CORRECTED: {problem}" for problem in found["problems"])


def news(found: Record, read: Collection[str]) -> Iterator[str]:
    """The same lines of the articles that were `read`, by id, and how many were not."""
    articles = [each for each in found["articles"] if each["id"] in read]
    yield from sentences({**found, "articles": articles})
    same = len(found["articles"]) - len(articles)
    if same:
        yield f"Unchanged since the last build: {same}"
