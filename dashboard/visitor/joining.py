"""A visitor's own articles joined to the timeline that everybody sees."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from dashboard import pipeline
from dashboard.models import CalendarEntry, Timeline
from dashboard.pipeline import Built
from dashboard.timeline.edits import Edit
from dashboard.timeline.ledger import Ledger
from dashboard.visitor.own import Own


@dataclass(frozen=True, slots=True)
class Base:
    """What a visitor's articles join: a timeline, its ledger and its corrections.

    The timeline has its articles' own events, as `store.read` gives them with
    `tellings`.  So many of its corrections did not fit when it was built
    (`unfitting`).
    """

    timeline: Timeline
    known: Ledger
    edits: tuple[Edit, ...]
    unfitting: int = 0


def joined(base: Base, own: Own, calendar: Sequence[CalendarEntry]) -> Built:
    """The timeline with all of a visitor's articles and corrections.

    The events of the base keep their ids.  Nothing is read again: the base
    has its readings, and so has each item.
    """
    own_articles = {item.article.id: item.article for item in own.items}
    articles = tuple(({a.id: a for a in base.timeline.articles} | own_articles).values())
    readings = pipeline.reusable(base.timeline, articles)
    readings |= {item.article.id: item.reading for item in own.items}
    edits = (*base.edits, *(edit for _, edit in own.edits))
    return pipeline.build(articles, calendar, base.known, edits, readings)
