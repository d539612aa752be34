"""What filters and searches ask of an event."""

from __future__ import annotations

from datetime import date

import pytest
from msgspec.structs import replace

from dashboard.models import (
    Article,
    Attribution,
    Mention,
    Participant,
    Passage,
    Quotation,
    Reading,
    Reported,
    Span,
)
from dashboard.timeline import lookup
from tests import factory

EVENT = factory.event(
    "e1",
    "meeting",
    "Meeting in Oslo",
    "2018-05",
    calendar="oslo",
    calendar_date="2018-05-14",
    participants=(Participant("Jane Doe", "party"), Participant("Joe Roe", "agent")),
    place="Oslo, Norway",
    topics=("grain", "trams"),
    planned=True,
    mentions=(
        Mention("b", Span(0, 4), None, None, "none"),
        Mention("a", Span(0, 4), None, None, "none"),
        Mention("a", Span(5, 9), None, None, "none"),
    ),
    quotations=(Passage("a", 0, 4),),
    reported=(Passage("a", 5, 9), Passage("b", 0, 4)),
)
SAID = {Passage("a", 0, 4): "Jane Doe", Passage("a", 5, 9): None, Passage("b", 0, 4): "Ann Lee"}
RECORD = {
    "title": "Meeting in Oslo",
    "place": "Oslo, Norway",
    "participants": ["Jane Doe", "Joe Roe"],
    "mentions": [{"text": "They met."}, {"text": "It rained."}],
    "quotations": [{"article": "b", "start": 0, "end": 4, "text": "‘Yes’"}],
    "reported": [
        {"article": "a", "start": 5, "end": 9, "text": "no"},
        {"article": "b", "start": 0, "end": 4, "text": "‘Yes’"},
    ],
}
ARTICLES = lookup.sources(
    [
        Article("a", "", outlet="Post"),
        Article("b", "", outlet="Courier", reprint_of="a"),
        Article("c", "", outlet="Herald"),
    ]
)


def test_the_flat_record_of_an_event() -> None:
    assert lookup.lookup_record(EVENT, RECORD, SAID, ARTICLES) == {
        "id": "e1",
        "first": "2018-05-14",
        "last": "2018-05-14",
        "date": "2018-05",
        "kind": "meeting",
        "calendar": "oslo",
        "place": "Oslo, Norway",
        "title": "Meeting in Oslo",
        "topics": ["grain", "trams"],
        "participants": ["Jane Doe", "Joe Roe"],
        "speakers": ["Ann Lee", "Jane Doe"],
        "outlets": ["Courier", "Post"],
        "articles": ["a", "b"],
        "origins": ["a"],
        "planned": True,
        "context": False,
    }


def test_the_words_by_which_an_event_is_found() -> None:
    assert lookup.words({**RECORD, "place": None}) == sorted(
        {"meeting", "in", "oslo", "jane", "doe", "joe", "roe", "they", "met.", "it", "rained."}
        | {"no", "'yes'"}
    )


def test_the_words_of_all_events_each_with_those_that_have_it() -> None:
    assert list(lookup.posted([["grain", "trams"], [], ["grain"]], first=7)) == [
        {"word": "grain", "events": [7, 9]},
        {"word": "trams", "events": [7]},
    ]
    assert list(lookup.posted([])) == []


def test_an_event_without_a_date_has_no_days() -> None:
    event = replace(EVENT, date=None, calendar_date=None)
    found = lookup.lookup_record(event, {**RECORD, "place": None}, SAID, ARTICLES)

    assert (found["first"], found["last"], found["date"]) == (None, None, None)


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, (date(2018, 5, 14), date(2018, 5, 14))),
        ({"calendar_date": None}, (date(2018, 5, 1), date(2018, 5, 31))),
        ({"calendar_date": None, "date": "2018/.."}, (date(2018, 1, 1), None)),
        ({"calendar_date": None, "date": None}, (None, None)),
    ],
)
def test_days_are_the_calendars_else_those_of_the_words(
    changes: dict[str, str | None], expected: tuple[date | None, date | None]
) -> None:
    assert lookup.bounds_of(replace(EVENT, **changes)) == expected  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("meeting", {"Ann Lee", "Jane Doe"}),
        ("statement", {"Ann Lee", "Jane Doe", "Joe Roe"}),
        ("message", {"Ann Lee", "Jane Doe", "Joe Roe"}),
    ],
)
def test_whoever_makes_a_statement_speaks(kind: str, expected: set[str]) -> None:
    assert lookup.speakers_of(replace(EVENT, kind=kind), SAID) == expected


def test_by_whom_each_passage_is() -> None:
    reading = Reading(
        "a",
        quotations=(Quotation(Span(0, 4), "full", None, Attribution(speaker="Jane Doe")),),
        reported=(Reported(Span(5, 9), Attribution()),),
    )

    assert lookup.speakers([reading]) == {
        Passage("a", 0, 4): "Jane Doe",
        Passage("a", 5, 9): None,
    }


def test_searches_see_no_case_and_no_curly_marks() -> None:
    assert lookup.fold("‘Straße’ “X”\u00a0Y") == "'strasse' \"x\" y"


def test_a_month_has_a_first_and_a_last_day() -> None:
    event = replace(EVENT, calendar_date=None, planned=False, context=True)
    found = lookup.lookup_record(event, RECORD, SAID, ARTICLES)

    assert (found["first"], found["last"]) == ("2018-05-01", "2018-05-31")
    assert (found["planned"], found["context"]) == (False, True)


def test_nobody_speaks_who_has_no_name() -> None:
    event = replace(EVENT, kind="statement", participants=(Participant("", "agent"),))
    assert lookup.speakers_of(event, {Passage("a", 0, 4): ""}) == frozenset()
