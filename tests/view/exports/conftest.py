from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from msgspec import structs

from dashboard.models import Event, Timeline
from dashboard.view.address import State
from dashboard.view.catalogue import Catalogue, catalogue
from dashboard.view.exports.export import Export, export
from dashboard.view.exports.origin import origin
from dashboard.view.exports.quotes import Quotes, quotes
from dashboard.view.filters import Filters, select
from dashboard.view.sayings import sayings
from tests import factory

SITE = "https://news.example/base/"
MADE = datetime(2026, 3, 4, 5, 6, 7, tzinfo=UTC)
HOSTILE = (
    "=HYPERLINK(1)",
    "+1",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    'two\nlines, one; "quoted"',
    "open { brace } and } more \\ % $ & # _ ~ ^",
    "turned \u202egnp.exe\u202c \u2066back",
    "END:VEVENT\r\nBEGIN:VALARM",
    "ER  - \r\nTY  - BOOK",
    "}\n@comment{",
    "<script>alert(1)</script>",
    "nul\x00 and bell\x07",
    "ü" * 200,
)

Filtered = Callable[[Filters], Export]
Titled = Callable[[str], Export]


def exported(found: Catalogue, filters: Filters) -> Export:
    return export(found, select(found.entries, filters), State(filters=filters), MADE)


@pytest.fixture(scope="session")
def filtered(found: Catalogue) -> Filtered:
    """The example's export under some filters."""
    return lambda filters: exported(found, filters)


@pytest.fixture(scope="session")
def everything(found: Catalogue) -> Export:
    return exported(found, Filters())


@pytest.fixture(scope="session")
def titled() -> Titled:
    """The example with one text as every title, outlet and place, and as what is asked for."""

    def made(text: str) -> Export:
        built = factory.example()
        articles = tuple(replace(each, outlet=text, title=text) for each in built.articles)
        events = tuple(structs.replace(each, title=text, place=text) for each in built.events)
        timeline = Timeline(articles, built.readings, events)
        found = catalogue(timeline, factory.calendar())
        return export(found, found.entries, State(filters=Filters(words=text)), MADE)

    return made


@pytest.fixture(scope="session")
def said(found: Catalogue) -> Quotes:
    """All that was said in the example, from a dashboard whose address is known."""
    shown = sayings(found, lambda words: ("syria",) if "Syria" in words else ())
    return quotes(found, shown, origin("quotations", State(form=("full",)), MADE, SITE))


def dated(when: str | None, **fields: object) -> Export:
    """One event with a date, on its own."""
    built = factory.example()
    event: Event = factory.event("e-one", "call", "A call", when, **fields)
    found = catalogue(Timeline(built.articles, built.readings, (event,)), factory.calendar())
    return exported(found, Filters())
