"""The whole way from articles to the timeline, in one function."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from dashboard import edtf
from dashboard.extract import read_article
from dashboard.models import Article, CalendarEntry, Event, Reading, Timeline
from dashboard.timeline import assemble, corrections, ledger, reprints
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
    readings: Mapping[str, Reading] = MappingProxyType({}),
) -> Built:
    """Read every article, find the events, give them their ids, correct them.

    `readings`, by article id, are those already made: their articles are not
    read again.  The order of the articles changes nothing.
    """
    articles = reprints.mark(sorted(articles, key=lambda article: article.id))
    made = tuple(readings.get(each.id) or read_article(each, calendar) for each in articles)
    events, known = ledger.assign(assemble(articles, made, calendar), articles, known)
    redirects = dict(ledger.redirects(known))
    corrected = corrections.apply(events, articles, made, edits, redirects)
    split_off = [corrected.events[name] for name in corrected.split_off if name in corrected.events]
    known = ledger.remember(known, (ledger.trace(event, corrected.texts) for event in split_off))
    timeline = Timeline(
        articles=articles,
        readings=tuple(corrected.readings.values()),
        events=tuple(sorted(corrected.events.values(), key=_by_date)),
        redirects=answers(redirects, corrected),
    )
    return Built(timeline, known, corrected.problems)


def reusable(base: Timeline, articles: Iterable[Article]) -> dict[str, Reading]:
    """The readings of `base`, uncorrected, that still hold for `articles`.

    A reading holds while text and publication date are those that were read.
    `base` has its articles' own events, as `build` gives them, or `store.read`
    with `tellings`; with its ledger, a build on these readings keeps its ids.
    """
    were = {article.id: article for article in base.articles}
    made = {reading.article: reading for reading in base.readings}
    return {
        article.id: corrections.as_read(made[article.id])
        for article in articles
        if article.id in made
        and article.id not in base.stale
        and _as_read(article) == _as_read(were[article.id])
    }


def _as_read(article: Article) -> tuple[str, str | None]:
    """All of an article that its reading depends on."""
    return article.text, article.published


def _by_date(event: Event) -> tuple[date, date, str]:
    """By first day, then last; an open side or no date at all comes last."""
    low, high = edtf.bounds(event.date) if event.date else (None, None)
    return low or high or date.max, high or date.max, event.id


def answers(
    redirects: dict[str, str | None], corrected: corrections.Corrected
) -> tuple[tuple[str, str | None], ...]:
    """Where each id leads that is no event's own, over what the corrections moved."""
    moved = corrected.redirects
    answers = {old: moved.get(into, into) if into else None for old, into in redirects.items()}
    answers.update(moved)
    return tuple(
        sorted((old, into) for old, into in answers.items() if old not in corrected.events)
    )
