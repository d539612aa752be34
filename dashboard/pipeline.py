"""The whole way from articles to the timeline, in one function."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from dashboard import edtf
from dashboard.extract import read_article
from dashboard.models import Article, CalendarEntry, Event, Timeline
from dashboard.timeline import assemble, corrections, ledger
from dashboard.timeline.edits import Edit
from dashboard.timeline.ledger import Ledger


@dataclass(frozen=True, slots=True)
class Built:
    """A timeline, the ledger that knows its ids, and corrections that did not fit."""

    timeline: Timeline
    ledger: Ledger
    problems: tuple[str, ...]


def build(
    articles: Sequence[Article],
    calendar: Sequence[CalendarEntry],
    known: Ledger,
    edits: Sequence[Edit],
) -> Built:
    """Read every article, find the events, give them their ids, correct them.

    The order of the articles changes nothing.
    """
    articles = tuple(sorted(articles, key=lambda article: article.id))
    readings = tuple(read_article(article, calendar) for article in articles)
    events, known = ledger.assign(assemble(articles, readings, calendar), articles, known)
    redirects = dict(ledger.redirects(known))
    corrected = corrections.apply(events, articles, readings, edits, redirects)
    split_off = [corrected.events[name] for name in corrected.split_off if name in corrected.events]
    known = ledger.remember(known, (ledger.trace(event, corrected.texts) for event in split_off))
    timeline = Timeline(
        articles=articles,
        readings=tuple(corrected.readings.values()),
        events=tuple(sorted(corrected.events.values(), key=_by_date)),
        redirects=_answers(redirects, corrected),
    )
    return Built(timeline, known, corrected.problems)


def _by_date(event: Event) -> tuple[date, date, str]:
    """By first day, then last; an open side or no date at all comes last."""
    low, high = edtf.bounds(event.date) if event.date else (None, None)
    return low or high or date.max, high or date.max, event.id


def _answers(
    redirects: dict[str, str | None], corrected: corrections.Corrected
) -> tuple[tuple[str, str | None], ...]:
    """Where each id leads that is no event's own, over what the corrections moved."""
    moved = corrected.redirects
    answers = {old: moved.get(into, into) if into else None for old, into in redirects.items()}
    answers.update(moved)
    return tuple(
        sorted((old, into) for old, into in answers.items() if old not in corrected.events)
    )
