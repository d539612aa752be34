"""How many events are shown, and up to when anything is known: on every page."""

from __future__ import annotations

from datetime import date

from dashboard import edtf
from dashboard.view.catalogue import Catalogue
from dashboard.view.filters import Filters, tallied
from dashboard.view.markup import Html, join, tag
from dashboard.view.spoken import count, day, spoken


def tally(found: Catalogue, filters: Filters, until: date) -> Html:
    """The events shown, of how many; the latest article; the last day of the calendar."""
    total, shown = tallied(found, Filters()), tallied(found, filters)
    told = count(total, "event")
    parts: list[str] = [
        tag("b", told) if shown == total else join((tag("b", f"{shown:,}"), f" of {told}"))
    ]
    published = latest(found)
    parts += [f"articles to {spoken(published)}"] if published else []
    parts.append(f"known contacts to {day(until)}")
    return tag("p", *(tag("span", part) for part in parts), class_="tally")


def latest(found: Catalogue) -> str | None:
    """When the latest article came out (EDTF); None where no date is known."""
    published = [article.published for article in found.articles.values() if article.published]
    return max(published, key=lambda when: edtf.bounds(when)[1] or date.min, default=None)
