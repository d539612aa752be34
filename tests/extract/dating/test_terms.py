"""Dates told by an event of the calendar."""

from __future__ import annotations

from dashboard.models import CalendarEntry
from tests.extract.test_resolution import read


def entry(name: str, day: str, *aliases: str) -> CalendarEntry:
    return CalendarEntry(name, day, "anchor", name, "", (), aliases, ("x",), "", "")


def test_taking_office_is_read_from_the_calendar() -> None:
    calendar = (
        entry("first", "2017-01-20", "taking office"),
        entry("second", "2025-01-20", "taking office"),
    )
    text = "Soon after taking office he called."
    timex = read(text, "2021-06", calendar)["Soon after taking office"]
    assert (timex.edtf, timex.anchor.kind, timex.anchor.entry) == ("2017", "calendar", "first")
    assert read(text, "2025-06", calendar)["Soon after taking office"].edtf == "2025"
    assert read(text, "2016", calendar)["Soon after taking office"].edtf is None


def test_the_year_told_before_says_which_office_was_taken() -> None:
    calendar = (
        entry("first", "2017-01-20", "taking office"),
        entry("second", "2025-01-20", "taking office"),
    )
    text = "In 2017 it rained. Soon after taking office he called."
    assert read(text, "2026-06", calendar)["Soon after taking office"].edtf == "2017"
