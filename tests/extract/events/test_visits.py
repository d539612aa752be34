"""Visits of one side to where the other governs: whose they are, and when they are told."""

from __future__ import annotations

import pytest

from tests.extract.events.test_find import read
from tests.extract.events.whole import events

TOLD = [
    ("John Bolton was in Moscow on Monday.", "John Bolton, with Russia"),
    ("Mike Pompeo landed in Sochi on Monday.", "Mike Pompeo, with Russia"),
    ("On Monday Lavrov flew to Washington.", "Sergei Lavrov, with United States"),
    ("A visit to Moscow by John Bolton on Monday was short.", "John Bolton, with Russia"),
    ("Pompeo's midnight session in the Kremlin on Monday was short.", "Mike Pompeo, with Russia"),
    ("Trump's envoy was in the Kremlin on Monday.", "Russia, with United States"),
]


@pytest.mark.parametrize(("text", "parties"), TOLD)
def test_a_visit_is_a_meeting_with_the_hosts(text: str, parties: str) -> None:
    (told,) = events(text, "2018-05-16")
    assert told.startswith(f"meeting 2018-05-14 words | with {parties} | ")
    assert "context" not in told


def test_a_visit_that_is_yet_to_come() -> None:
    (told,) = events("Lavrov is expected in Washington on Friday.", "2018-05-16")
    assert told.startswith("meeting 2018-05-18 words | with Sergei Lavrov, with United States")
    assert "planned" in told


NONE = [
    "Lavrov was in Moscow on Monday.",
    "Merkel was in Moscow on Monday.",
    "Trump was in Moscow in 2013.",
    "Rain was in Moscow on Monday.",
    "John Bolton was in Moscow.",
    "John Bolton was in Oslo on Monday.",
    "John Bolton was not in Moscow on Monday.",
]


@pytest.mark.parametrize("text", NONE)
def test_no_visit_of_the_other_side(text: str) -> None:
    assert events(text, "2018-05-16") == []


UNTIL = [
    ("Trump and Putin did not meet until 4 May.", "2018-05-04 words"),
    ("The two did not meet until July 2017, when Trump and Putin came.", "2017-07 words"),
    ("It was not until 4 May that Trump met Putin.", "2018-05-04 words"),
]


@pytest.mark.parametrize(("text", "date"), UNTIL)
def test_what_took_place_no_earlier(text: str, date: str) -> None:
    (told,) = events(text, "2018-05-16")
    assert told.startswith(f"meeting {date} | with Trump, with Putin")


NOT_YET = [
    "Trump will not meet Putin until Friday.",
    "Trump did not meet Putin until after the vote.",
    "Trump had not met Putin until he left.",
]


@pytest.mark.parametrize("text", NOT_YET)
def test_what_has_not_taken_place(text: str) -> None:
    assert not any("words" in told for told in events(text, "2018-05-16"))


IN_A_ROW = [
    (
        "Three conversations on oil between Trump and Putin took place between May 4 and 8.",
        "2018-05-04/2018-05-08",
    ),
    ("In April Trump and Putin talked by phone four times.", "2018-04"),
]


@pytest.mark.parametrize(("text", "date"), IN_A_ROW)
def test_calls_in_a_row_are_told_as_one(text: str, date: str) -> None:
    (told,) = events(text, "2018-05-16")
    assert told.startswith(f"call {date} words | with Trump, with Putin")


def test_calls_of_years_are_none_in_particular() -> None:
    assert events("Trump and Putin have talked by phone eight times in 2017.", "2018-05-16") == []


OFFICE = [
    "Trump talked to Putin twice since he took office, once in mid-March and again in mid-May.",
    "Trump talked to Putin twice since he came - once in mid-March and again in mid-May.",
]


@pytest.mark.parametrize("text", OFFICE)
def test_how_often_since_when(text: str) -> None:
    told = events(text, "2018-06-16")
    assert [line[:14] for line in told] == ["call 2018-03~ ", "call 2018-05~ "]


TRIPS = [
    (
        "Witkoff's fifth trip was on 4 May.",
        ["meeting 2018-05-04 Russia, Steve Witkoff"],
    ),
    (
        "Jared Kushner, who owns a tower, had been in Moscow on 4 May.",
        ["meeting 2018-05-04 Jared Kushner, Russia"],
    ),
    ("Witkoff's fifth trip to Oslo was on 4 May.", []),
    ("Smith's fifth trip was on 4 May.", []),
    # a journalist on the telephone
    (
        "Trump told NBC by telephone on Monday that he was fed up with Putin.",
        ["statement 2018-05-14 Donald Trump"],
    ),
    # places with their days
    (
        "Rubio and Lavrov met three times: in Oslo on 2 May, when Smith led the way; in Rome on "
        "4 May, in the rain; and in Paris on 6 May.",
        [
            "meeting 2018-05-02 Marco Rubio, Sergei Lavrov",
            "meeting 2018-05-04 Marco Rubio, Sergei Lavrov",
            "meeting 2018-05-06 Marco Rubio, Sergei Lavrov",
        ],
    ),
    # how often, and when
    (
        "Witkoff has seen Putin twice, on 2 May and on 4 May.",
        [
            "meeting 2018-05-02 Steve Witkoff, Vladimir Putin",
            "meeting 2018-05-04 Steve Witkoff, Vladimir Putin",
        ],
    ),
    (
        "Trump criticised Putin once, on 4 May, for his war.",
        ["statement 2018-05-04 Donald Trump"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), TRIPS)
def test_trips(text: str, expected: list[str]) -> None:
    found = [
        f"{e.kind} {e.date} {', '.join(sorted(p.name for p in e.participants))}"
        for e in read(text, "2018-05-16")
        if not e.context
    ]
    assert found == expected


HOW_OFTEN = [
    (
        "Trump and Putin talk.\nHow often have they met?\nFive times. In Oslo on 2 May, in Rome on "
        "4 May, and in Bonn on 6 May.",
        ["2018-05-02", "2018-05-04", "2018-05-06"],
    ),
    (
        "Trump and Putin talk.\nHow often have they met?\nThat is not known. In Oslo on 2 May it "
        "rained.",
        [],
    ),
]


@pytest.mark.parametrize(("text", "days"), HOW_OFTEN)
def test_how_often_they_met(text: str, days: list[str]) -> None:
    assert [e.date for e in read(text, "2018-05-16") if e.kind == "meeting"] == days


NOT_TOLD = [
    "Trump and Putin fell out.\n\nThen came Thursday, and with it the rain.",
    "Trump spoke of Putin on Monday, and nobody takes notes.",
]


@pytest.mark.parametrize("text", NOT_TOLD)
def test_no_contact(text: str) -> None:
    found = [e.kind for e in read(text, "2018-05-16")]
    assert "meeting" not in found
    assert "message" not in found


def test_what_had_taken_place_is_of_no_day_ahead() -> None:
    text = "Trump and Putin had talked for two hours by telephone on 9 June 2018."
    assert all(not e.planned and e.date != "2018-06-09" for e in read(text, "2018-05-16"))
