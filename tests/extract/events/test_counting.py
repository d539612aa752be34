"""Dates counted from another happening: rows of whole texts, and what is not counted."""

from __future__ import annotations

from datetime import date

import pytest

from dashboard.extract.events import counting
from dashboard.models import Anchor, Span, Timex
from tests.extract.events import staged
from tests.extract.events.test_find import P, T, read

PUBLISHED = "2020-06-10"
COUNTED = [
    (
        "Three days before Trump met Putin in Oslo on 16 May, a court indicted ten Russians.",
        [("meeting", "2020-05-16"), ("policy", "2020-05-13")],
    ),
    (
        "Trump phoned Putin on 20 May.\n\nThe phone call came five days after the United States "
        "imposed sanctions on Russia.",
        [("call", "2020-05-20"), ("policy", "2020-05-15")],
    ),
    (
        "Two days after the vote on 8 May 2020, Putin sent Trump a telegram.",
        [("message", "2020-05-10")],
    ),
    (
        "Trump phoned Putin on 20 May, two weeks after the two had met in Oslo.",
        [("call", "2020-05-20"), ("meeting", "2020-05-04/2020-05-10")],
    ),
    ("The day after his call with Putin on 20 May Trump met Putin.", [("meeting", "2020-05-21")]),
    # from what the sentence before tells
    (
        "The United States imposed sanctions on Russia on 20 May. It came a day after Trump phoned "
        "Putin.",
        [("policy", "2020-05-20"), ("call", "2020-05-19")],
    ),
    # from a day that dates nothing else
    (
        "Senators were furious on Tuesday 12 May 2020, a day after Trump met Putin in Oslo.",
        [("meeting", "2020-05-11")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), COUNTED)
def test_a_date_is_counted_from_what_is_dated(
    text: str, expected: list[tuple[str, str | None]]
) -> None:
    found = [(event.kind, event.date) for event in read(text, PUBLISHED)]
    assert [row for row in expected if row not in found] == [], found


def test_the_reader_sees_what_was_counted_from() -> None:
    text = "Trump phoned Putin on 20 May, a day after the two had met in Oslo."
    event = next(event for event in read(text, PUBLISHED) if event.kind == "meeting")
    assert event.date_reason == "“a day after”, counted from what took place on 20 May 2020"
    assert [mention.timex and mention.timex.of(text) for mention in event.mentions] == [
        "a day after"
    ]
    assert {p.name for p in event.participants} == {T, P}


@pytest.mark.parametrize(
    "text",
    [
        "Trump phoned Putin on 20 May, days after the two had met in Oslo.",
        "Trump met Putin before, and phoned him on 20 May, the day after tomorrow being a feast.",
    ],
)
def test_nothing_is_counted_without_a_number(text: str) -> None:
    assert not [event for event in read(text, PUBLISHED) if "counted from" in event.date_reason]


def test_there_is_no_date_before_the_first() -> None:
    scene = staged.scene("A day before the call they met.")
    count = next(iter(counting.counts(scene)))
    first = date(1, 1, 1)
    call = Timex(
        Span(0, 1), "DATE", "0001-01-01", None, "0001-01-01", first, first, "", Anchor("words"), ""
    )
    assert counting.moved(scene, count, call, -1) is None
    after = counting.moved(scene, count, call, 1)
    assert after is not None
    assert after.edtf == "0001-01-02"
    assert after.anchor == Anchor("text", call.span)
