"""A visitor's articles put into the home, which is then built anew."""

from __future__ import annotations

from dashboard import home, pipeline
from dashboard.home import Home
from dashboard.intake import keeping
from dashboard.reference.calendar import calendar
from dashboard.timeline import edits, ledger_file, report, store
from dashboard.visitor.joining import Base
from dashboard.visitor.own import Own


def save(place: Home, base: Base, mine: Own) -> tuple[str, ...]:
    """Put what is on the visitor's timeline into the home, and build it.

    `base` is the home's timeline as it was, whose readings are used again.
    Returns the corrections that do not fit.  Raises `HomeError` or
    `TableError` where the home cannot be read or written.
    """
    shown = mine.shown
    keeping.save(place, [item.article for item in shown.items], [edit for _, edit in shown.edits])
    articles = home.read_articles(place)
    readings = pipeline.reusable(base.timeline, articles)
    readings |= {item.article.id: item.reading for item in shown.items}
    built = pipeline.build(
        articles, calendar(), ledger_file.read(place.ids), edits.read(place.corrections), readings
    )
    found = report.report(built.timeline, built.problems)
    store.write(store.files(place, built.timeline, built.ledger, found))
    return built.problems
