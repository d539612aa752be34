"""Many articles' events -> one timeline: linked, merged, titled, corrected, stored."""

from __future__ import annotations

from collections.abc import Sequence

from dashboard.models import Article, CalendarEntry, Event, Reading


def assemble(
    articles: Sequence[Article],
    readings: Sequence[Reading],
    calendar: Sequence[CalendarEntry],
) -> tuple[Event, ...]:
    """All events of the articles, each once, linked to the calendar and titled.

    The order of the articles changes nothing.  Ids are local; the ledger
    gives the lasting ones.
    """
    from dashboard.timeline import linking, merging, titles

    linked = linking.link(articles, readings, calendar)
    merged = merging.merge(linked)
    return titles.entitle(merged, articles, calendar)
