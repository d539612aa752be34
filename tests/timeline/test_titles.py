"""Titles say no more than the evidence."""

from __future__ import annotations

import pytest

from dashboard.models import CalendarEntry, Event, Mention, Participant, Span
from dashboard.timeline import titles

TRUMP, PUTIN = "Donald Trump", "Vladimir Putin"
ROW = CalendarEntry(
    "x",
    "2018-07-16",
    "summit",
    "Vienna summit",
    "",
    (TRUMP, PUTIN),
    ("Vienna summit",),
    ("u",),
    "",
    "",
)


def event(kind: str, *names: str, roles: str = "party", **changes: object) -> Event:
    fields: dict[str, object] = {
        "id": "",
        "kind": kind,
        "title": "",
        "date": None,
        "date_basis": None,
        "date_reason": "",
        "calendar": None,
        "calendar_date": None,
        "participants": tuple(
            Participant(name, role)
            for name, role in zip(names, (roles + " party party").split(), strict=False)
        ),
        "place": None,
        "topics": ("other",),
        "planned": False,
        "context": False,
        "mentions": (Mention("a", Span(0, 5), None, None, "none"),),
        "quotations": (),
        "reported": (),
    }
    return Event(**{**fields, **changes})  # type: ignore[arg-type]


TITLES = [
    (
        event("call", PUTIN, TRUMP, roles="agent recipient"),
        "",
        "Vladimir Putin telephones Donald Trump",
    ),
    (
        event("call", PUTIN, TRUMP, topics=("syria",)),
        "",
        "Call between Vladimir Putin and Donald Trump on Syria",
    ),
    (
        event("meeting", TRUMP, PUTIN, place="Oslo, Norway"),
        "",
        "Meeting of Donald Trump and Vladimir Putin in Oslo",
    ),
    (
        event("meeting", TRUMP, PUTIN, planned=True),
        "",
        "Planned: meeting of Donald Trump and Vladimir Putin",
    ),
    (
        event("statement", TRUMP, roles="agent", topics=("nato", "iran", "china")),
        "",
        "Donald Trump on NATO and Iran",
    ),
    (
        event("statement", TRUMP, roles="agent"),
        "he praised Putin",
        "Donald Trump on Vladimir Putin",
    ),
    (event("statement", TRUMP, roles="agent"), "he said no", "Statement by Donald Trump"),
    (
        event("policy", "Barack Obama", title="expelled 35 officials"),
        "",
        "Barack Obama: “expelled 35 officials”",
    ),
]


@pytest.mark.parametrize(("made", "evidence", "expected"), TITLES)
def test_composed(made: Event, evidence: str, expected: str) -> None:
    assert titles.title(made, evidence, None) == expected


def test_an_event_of_the_calendar_has_its_name() -> None:
    assert titles.title(event("meeting", TRUMP, PUTIN), "", ROW) == "Vienna summit"


def test_a_statement_on_the_occasion_is_not_the_occasion() -> None:
    made = event("statement", TRUMP, roles="agent", topics=("iran",))

    assert titles.title(made, "", ROW) == "Donald Trump on Iran (Vienna summit)"
