"""A visitor's articles put into the home, which is then built anew."""

from __future__ import annotations

from dashboard import building
from dashboard.home import Home, HomeError
from dashboard.intake import keeping
from dashboard.visitor.own import Own


def save(place: Home, mine: Own) -> tuple[str, ...]:
    """Put what is on the visitor's timeline into the home, and build it.

    Returns the corrections that do not fit.  Raises `HomeError` or
    `TableError` where the home cannot be read or written; done again, it goes
    on where it was stopped.
    """
    shown = mine.shown
    articles = [item.article for item in shown.items]
    try:
        keeping.save(place, articles, [edit for _, edit in shown.edits])
        return building.build(place).problems
    except MemoryError:
        raise HomeError("there is not enough memory: bring in fewer articles") from None
