from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from msgspec import structs

from dashboard.home import Home, HomeError
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
from dashboard.timeline.report import news, read, report, sentences
from tests import factory

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
    mention = Mention(article, Span(37, 46), None, None, "none")
    return factory.event(name, "meeting", "They met", date, context=context, mentions=(mention,))


TIMELINE = Timeline(
    (ARTICLE, Article("b", "Nothing.")),
    (READING, Reading("b")),
    (
        structs.replace(event("e1", False, "2018"), place="Oslo"),
        event("e2", True, None),
        structs.replace(event("e3", False, "2018", "b"), place="Rome"),
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
    events = (event("e1", True, None), event("e2", True, None))
    (told,) = [
        each for each in sentences(report(replace(TIMELINE, events=events), [])) if "e2" in each
    ]
    assert told.endswith("e1 (the text has no date for it), e2 (the text has no date for it)")
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


def one(reading: Reading, *events: Event) -> dict[str, Any]:
    found: dict[str, Any] = report(Timeline((ARTICLE,), (reading,), events), [])["articles"][0]
    return found


def dated(kind: str, edtf: str | None) -> Timex:
    return Timex(Span(15, 23), kind, "", None, edtf, None, None, "r", Anchor("none"), kind)


def test_only_what_ought_to_have_a_date_is_unresolved() -> None:
    kinds = ("DATE", "TIME", "DURATION", "SET")
    timexes = [dated(kind, edtf) for kind in kinds for edtf in (None, "2018")]
    found = one(Reading("a", timexes=tuple(timexes)))
    assert [each["why"] for each in found["unresolved"]] == ["DATE", "TIME"]
    assert (found["timexes"], found["warnings"]) == (8, [])


def test_nobody_is_expected_to_have_said_what_is_no_speech() -> None:
    forms = ("full", "fragment", "nested", "scare", "title")
    told = tuple(
        Quotation(Span(n, n + 1), form, None, Attribution()) for n, form in enumerate(forms)
    )
    found = one(Reading("a", quotations=told, reported=(Reported(Span(5, 6), Attribution()),)))
    assert [each["text"] for each in found["unattributed"]] == [*ARTICLE.text[:3], ARTICLE.text[5]]
    assert (found["quotations"], found["reported"]) == (5, 1)


def test_an_event_is_counted_once_in_each_article_that_reports_it() -> None:
    told = event("e1", False, None)
    again = structs.replace(
        told, mentions=(*told.mentions, *told.mentions, *event("e1", False, None, "b").mentions)
    )
    timeline = replace(TIMELINE, events=(structs.replace(again, date_reason="Nobody knows."),))
    found = report(timeline, [])
    assert [each["events"] for each in found["articles"]] == [1, 1]
    assert found["articles"][1]["undated_events"] == [{"event": "e1", "why": "Nobody knows."}]


def test_of_very_many_pairs_the_first_are_told() -> None:
    many = [structs.replace(event(f"e{n}", False, "2018"), place=f"Town {n}") for n in range(46)]
    assert len(report(replace(TIMELINE, events=tuple(many)), [])["unmerged"]) == 1000


def test_long_words_are_cut_short() -> None:
    words = "word " * 30
    article = Article("a", words)
    timex = structs.replace(dated("DATE", None), span=Span(0, len(words) - 1))
    made = report(Timeline((article,), (Reading("a", timexes=(timex,)),), ()), [])
    (line,) = [each for each in sentences(made) if "calendar date" in each]
    assert line == f'  without a calendar date: "{"word " * 11}..."'


def test_the_news_is_of_the_articles_that_were_read() -> None:
    found = report(TIMELINE, ["A problem."])
    told = list(news(found, {"b"}))
    assert told == [
        "b (published not known): dates and times 0, quotations 0, reported 0, events 1, "
        "background 0",
        "In all: events 2, background 1",
        "  kept apart: e1 and e3, they have different places",
        "NOT CORRECTED: A problem.",
        "Unchanged since the last build: 1",
    ]
    assert list(news(found, {"a", "b"})) == list(sentences(found))


def test_the_report_of_the_last_build_is_read(tmp_path: Path) -> None:
    home = Home(tmp_path)
    home.built.mkdir(parents=True)
    path = home.built / "report.json"
    path.write_bytes(b'{"events": 3}')
    assert read(home) == {"events": 3}
    for content in (b"", b"[", b"7", b"\xff", b"[" * 100_000):
        path.write_bytes(content)
        with pytest.raises(
            HomeError, match=r"\Adata/built/report\.json is missing or damaged: .*\)\Z"
        ):
            read(home)
    path.unlink()
    with pytest.raises(HomeError, match=r"write the built data again \(make build\)\Z"):
        read(home)
