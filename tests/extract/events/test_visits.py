"""Visits of one side to where the other governs: whose they are, and when they are told."""

from __future__ import annotations

import pytest

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
