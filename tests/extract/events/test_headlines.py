"""What a headline names without a day, and headings that run in: May 16, 2018 is a Wednesday."""

from __future__ import annotations

import pytest

from tests.extract.events.test_find import read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Trump and Putin: a long road to a summit\n\nTrump and Putin will meet on Friday.",
            [("summit", "2018-05-18", True)],
        ),
        (
            "Trump and Putin hold summit\n\nTrump and Putin met in Oslo. They will meet on Friday.",
            [("summit", "2018-05-16", False), ("meeting", "2018-05-18", True)],
        ),
        (
            "Trump and Putin on the phone: a call\n\nTrump and Putin will meet on Friday.",
            [("call", "2018-05-16", False), ("meeting", "2018-05-18", True)],
        ),
    ],
)
def test_a_headline_may_name_what_is_to_come(
    text: str, expected: list[tuple[str, str, bool]]
) -> None:
    found = read(text, "2018-05-16")
    assert [(event.kind, event.date, event.planned) for event in found] == expected


HISTORY = """A look back at the meetings of Trump and Putin.

Oslo, May 3, 2017. An hour was planned. They talked for two, and Putin said he was glad.

Rome and Milan, late 2017. Trump told Putin that he would come.

Trump spoke with Putin on Tuesday.
"""


def test_a_heading_that_runs_into_its_paragraph_dates_it() -> None:
    found = [(event.kind, event.date) for event in read(HISTORY, "2018-05-16")]
    assert ("meeting", "2017-05-03") in found
    assert ("call", "2018-05-15") in found
    assert {date for _, date in found} <= {"2017-05-03", "2017~", "2018-05-15"}


OF_TWO = ["Trump and Putin Discuss Lavrov Plan in Call", "Trump, Putin discuss Lavrov plan in call"]


@pytest.mark.parametrize("headline", OF_TWO)
def test_a_call_of_the_two_who_begin_a_headline(headline: str) -> None:
    found = read(f"{headline}\n\nTrump and Putin spoke by phone on Tuesday.", "2018-05-16")
    told = [(event.kind, event.date, len(event.mentions)) for event in found]
    assert told == [("call", "2018-05-15", 2)]


def test_a_body_in_the_headline_and_its_spokesman_below() -> None:
    text = (
        "Kremlin: no date yet for Putin-Trump talks\n\n"
        "It is too early for talks of Putin and Trump, Kremlin spokesman Dmitry Peskov said on "
        "Tuesday. “There is no date,” Peskov said."
    )
    found = read(text, "2018-05-16")
    assert [(event.kind, event.date) for event in found] == [("statement", "2018-05-15")]
