from __future__ import annotations

from datetime import date

import icalendar
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.view.exports.calendar import escaped, folded, write_calendar
from dashboard.view.exports.export import Export
from dashboard.view.exports.origin import LICENCE
from dashboard.view.filters import Filters
from tests.view.exports.conftest import HOSTILE, Filtered, Titled, dated


def read(export: Export) -> icalendar.Calendar:
    return icalendar.Calendar.from_ical(write_calendar(export))


def days(export: Export) -> dict[str, tuple[date, date]]:
    return {
        str(event["UID"]).partition("@")[0]: (event["DTSTART"].dt, event["DTEND"].dt)
        for event in read(export).walk("VEVENT")
    }


def test_days_are_whole_and_their_end_is_exclusive(everything: Export) -> None:
    assert days(everything) == {
        "e-harbour": (date(2017, 9, 12), date(2017, 9, 13)),
        "e-geneva": (date(2018, 5, 3), date(2018, 5, 4)),
        "e-call": (date(2018, 6, 1), date(2018, 7, 1)),
        "e-radio": (date(2019, 1, 1), date(2020, 1, 1)),
        "e-biden": (date(2021, 6, 1), date(2021, 7, 1)),
        "e-tariffs": (date(2025, 12, 1), date(2026, 1, 1)),
    }
    assert b"DTSTART;VALUE=DATE:20170912\r\nDTEND;VALUE=DATE:20170913\r\n" in write_calendar(
        everything
    )


@pytest.mark.parametrize(
    ("when", "start", "end"),
    [
        ("2016-12-31", date(2016, 12, 31), date(2017, 1, 1)),
        ("2016-02", date(2016, 2, 1), date(2016, 3, 1)),
        ("2018-24", date(2018, 12, 1), date(2019, 3, 1)),
        ("2017-07-07/2017-07-09", date(2017, 7, 7), date(2017, 7, 10)),
        ("9999", date(9999, 1, 1), date(9999, 12, 31)),
        ("0999-05-01", date(999, 5, 1), date(999, 5, 2)),
    ],
)
def test_dates_of_every_precision(when: str, start: date, end: date) -> None:
    assert days(dated(when)) == {"e-one": (start, end)}


@pytest.mark.parametrize("when", [None, "../2020", "2015/.."])
def test_what_has_no_first_and_last_day_is_left_out_and_said(when: str | None) -> None:
    calendar = read(dated(when))
    assert calendar.walk("VEVENT") == []
    assert "Left out, as no first and last day is known: 1 event." in calendar["DESCRIPTION"]


def test_an_event_carries_its_date_its_words_and_its_sources(filtered: Filtered) -> None:
    calendar = read(filtered(Filters(topic=("north-korea",))))
    (event,) = calendar.walk("VEVENT")
    told = str(event["DESCRIPTION"])
    assert "11–17 September 2017 · calendar: 12 September 2017" in told
    assert "EDTF: 2017-09-11/2017-09-17" in told
    assert "Vladimir Putin: “Nobody should play with fire near North Korea,”" in told
    assert "Vladimir Putin, reported: talks without conditions" in told
    assert "The Quay Gazette: “Putin opens a harbour”, 14–17 September 2017" in told
    assert event["URL"] == "https://quay.example/putin-harbour"
    assert event["LOCATION"] == "Vyborg, Russia"
    assert "North Korea" in event["CATEGORIES"].to_ical().decode()
    assert LICENCE in calendar["DESCRIPTION"]
    assert "X-WR-CALDESC" in calendar
    assert "?topic=north-korea" in calendar["DESCRIPTION"]
    assert "Left out" not in calendar["DESCRIPTION"]


def test_a_span_of_days_is_told_from_an_event_that_lasts(everything: Export) -> None:
    titles = [str(event["SUMMARY"]) for event in read(everything).walk("VEVENT")]
    assert "Trump and Putin meet in Geneva" in titles
    assert "Trump telephones Putin (June 2018)" in titles
    assert "Putin dismisses the new tariffs (reported December 2025)" in titles


def test_what_is_planned_is_tentative(everything: Export) -> None:
    stated = {event["STATUS"]: event["UID"] for event in read(everything).walk("VEVENT")}
    assert stated["TENTATIVE"] == "e-biden@trump-putin-timeline"


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_words_stay_in_their_line(titled: Titled, text: str) -> None:
    export = titled(text)
    content = write_calendar(export)
    assert len(read(export).walk("VEVENT")) == len(export.placed)
    assert read(export).walk("VALARM") == []
    assert all(len(part) <= 75 for part in content.split(b"\r\n"))
    assert b"\n" not in content.replace(b"\r\n", b"")
    assert "\u202e" not in content.decode()


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=400))
def test_folding_only_adds_breaks(words: str) -> None:
    content = folded(words)
    assert content.endswith("\r\n")
    assert content[:-2].replace("\r\n ", "") == words
    assert all(len(part.encode()) <= 75 for part in content.split("\r\n"))


def test_text_is_escaped() -> None:
    assert escaped("a\\b; c, d\ne: “f”") == "a\\\\b\\; c\\, d\\ne: “f”"
