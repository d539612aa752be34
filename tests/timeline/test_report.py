from __future__ import annotations

from dataclasses import replace

from dashboard.models import (
    Anchor,
    Article,
    Attribution,
    Event,
    Mention,
    Quotation,
    Reading,
    Reported,
    Span,
    Timeline,
    Timex,
)
from dashboard.timeline.report import report, sentences

ARTICLE = Article("a", "“Yes,” he said some day, for a week. They met.", "2018")
READING = Reading(
    "a",
    timexes=(
        Timex(
            Span(15, 23),
            "DATE",
            "XXXX",
            None,
            None,
            None,
            None,
            "r",
            Anchor("none"),
            "Nobody knows.",
            "Odd.",
        ),
        Timex(Span(29, 35), "DURATION", "P1W", None, None, None, None, "r", Anchor("words"), ""),
    ),
    quotations=(
        Quotation(Span(1, 5), "full", None, Attribution()),
        Quotation(Span(9, 13), "scare", None, Attribution()),
    ),
    reported=(Reported(Span(6, 14), Attribution(speaker="A")),),
)


def event(name: str, context: bool, date: str | None, article: str = "a") -> Event:
    return Event(
        id=name,
        kind="meeting",
        title="They met",
        date=date,
        date_basis=None,
        date_reason="",
        calendar=None,
        calendar_date=None,
        participants=(),
        place=None,
        topics=(),
        planned=False,
        context=context,
        mentions=(Mention(article, Span(37, 46), None, None, "none"),),
        quotations=(),
        reported=(),
    )


TIMELINE = Timeline(
    (ARTICLE, Article("b", "Nothing.")),
    (READING, Reading("b")),
    (
        replace(event("e1", False, "2018"), place="Oslo"),
        event("e2", True, None),
        replace(event("e3", False, "2018", "b"), place="Rome"),
    ),
)


def test_the_report_counts_what_was_read_and_names_what_is_open() -> None:
    found = report(TIMELINE, ["A problem."])
    assert found["articles"][0] == {
        "id": "a",
        "published": "2018",
        "timexes": 2,
        "unresolved": [{"text": "some day", "why": "Nobody knows."}],
        "warnings": ["Odd."],
        "quotations": 2,
        "reported": 1,
        "unattributed": [{"text": "Yes,", "why": "the text names nobody as its speaker"}],
        "events": 1,
        "context": 1,
        "undated_events": [{"event": "e2", "why": "the text has no date for it"}],
    }
    assert (found["events"], found["context"], found["undated_events"]) == (2, 1, 1)
    assert found["problems"] == ["A problem."]


def test_what_an_editor_keeps_apart_is_told_as_his() -> None:
    one, other = event("e1", False, "2018-07-16"), event("e2", False, "2018-07-16", "b")
    found = report(replace(TIMELINE, events=(one, other)), [])
    assert found["unmerged"] == [{"events": ["e1", "e2"], "why": "a correction tells them apart"}]


def test_several_things_left_open_are_told_in_one_line() -> None:
    again = replace(READING, timexes=(READING.timexes[0],) * 2)
    lines = list(sentences(report(replace(TIMELINE, readings=(again, Reading("b"))), [])))
    assert '  without a calendar date: "some day", "some day"' in lines


def test_the_report_can_be_read() -> None:
    assert list(sentences(report(TIMELINE, ["A problem."]))) == [
        "a (published 2018): dates and times 2, quotations 2, reported 1, events 1, background 1",
        '  without a calendar date: "some day"',
        '  without a speaker: "Yes,"',
        "  undated events: e2 (the text has no date for it)",
        "  Odd.",
        "b (published not known): dates and times 0, quotations 0, reported 0, events 1, "
        "background 0",
        "In all: events 2, background 1",
        "  kept apart: e1 and e3, they have different places",
        "NOT CORRECTED: A problem.",
    ]
