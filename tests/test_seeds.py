"""What a reader expects of the four seed articles, checked in the built data."""

from __future__ import annotations

from functools import cache

import pytest

from dashboard import home
from dashboard.extract import articles as paragraphs
from dashboard.extract import topics
from dashboard.models import Event, Span, Timeline
from dashboard.timeline import store

ENERGY, INDIA, LOOK_BACK, CALL = (
    "000_c6344556912d636a",
    "001_eeec45726c834637",
    "002_5c03953c84bb1692",
    "003_aad10e45e6c68c2f",
)


@cache
def built() -> Timeline:
    return store.read(home.find())


@cache
def texts() -> dict[str, str]:
    return {article.id: article.text for article in built().articles}


def words(event: Event) -> str:
    """All that the event's evidence says."""
    spans = [(m.article, m.span) for m in event.mentions]
    spans += [(p.article, Span(p.start, p.end)) for p in (*event.quotations, *event.reported)]
    return "\n".join(span.of(texts()[article]) for article, span in spans)


# date as the words give it, basis, kind, the calendar's date, article, words of the evidence
EXPECTED = [
    ("2016-11-14", "words", "call", "2016-11-14", CALL, "telephoned the US President-elect"),
    (
        "2016-11-14",
        "words",
        "statement",
        None,
        CALL,
        "agreed to maintain contact with Putin by phone",
    ),
    ("2017", "words", "call", "2017-01-28", LOOK_BACK, "possible extension of the START treaty"),
    ("2017-10-02/2017-10-08", "words", "statement", "2017-10-04", ENERGY, "Energy Week conference"),
    ("2018-03", "words", "call", "2018-03-20", LOOK_BACK, "contacted Putin to congratulated him"),
    ("2018-07", "words", "summit", "2018-07-16", LOOK_BACK, "meeting in Finland’s Helsinki"),
    ("2018", "words", "statement", "2018-07-16", LOOK_BACK, "believe Putin than the FBI"),
    ("2019-06", "words", "meeting", "2019-06-28", LOOK_BACK, "Don’t meddle in the election"),
    ("2020", "words", "statement", None, LOOK_BACK, "I like Putin, he likes me"),
    ("2025-12", "publication", "statement", "2025-12-04", INDIA, "an interview with Aaj Tak"),
]
CONTEXT = [
    ("2016-11-07/2016-11-13", "words", "meeting", "2016-11-10", CALL, "last week's meeting"),
    ("2016-11-14/2016-11-20", "publication", "statement", None, CALL, "strong and robust Nato"),
]


@pytest.mark.parametrize("row", EXPECTED)
def test_each_expected_event_stands_once(row: tuple[str, ...]) -> None:
    assert len([event for event in built().events if fits(event, row)]) == 1


@pytest.mark.parametrize("row", CONTEXT)
def test_context_is_kept_apart(row: tuple[str, ...]) -> None:
    (event,) = (event for event in built().events if fits(event, row))

    assert event.context


def fits(event: Event, row: tuple[str, ...]) -> bool:
    date, basis, kind, known, article, evidence = row
    found = (event.date, event.date_basis, event.kind, event.calendar_date)
    return (
        found == (date, basis, kind, known)
        and evidence in words(event)
        and (article in {mention.article for mention in event.mentions})
    )


def test_nothing_else_stands_on_the_timeline() -> None:
    events = [event for event in built().events if not event.context]

    assert len(events) == len(EXPECTED)


def test_helsinki_is_told_three_times_and_stands_once() -> None:
    (event,) = (event for event in built().events if event.kind == "summit" and not event.context)

    assert sum("2018 summit" in m.span.of(texts()[m.article]) for m in event.mentions) == 2


def test_the_interview_drills_down_to_reported_speech() -> None:
    (event,) = (e for e in built().events if e.mentions[0].article == INDIA)

    assert not event.quotations
    assert len(event.reported) >= 8


def test_an_event_has_exactly_the_topics_its_evidence_speaks_of() -> None:
    for event in built().events:
        spoken = paragraphs.fold(words(event))
        expected = topics.find(spoken, [Span(0, len(spoken))]) or ("other",)
        assert event.topics == expected, event.title


@pytest.mark.parametrize(("topic", "article"), [("syria", ENERGY), ("north-korea", ENERGY)])
def test_a_topic_leaves_its_events(topic: str, article: str) -> None:
    left = [event for event in built().events if topic in event.topics]

    assert [event.mentions[0].article for event in left] == [article]


def test_the_calendar_day_of_an_event_lies_within_its_words() -> None:
    for event in built().events:
        if event.calendar_date and event.date:
            assert event.calendar_date.startswith(event.date[:4])


# quoted words and who said them, and what is no speech
SPEECH = [
    ("We have almost no personal relationship.", "Vladimir Putin"),
    ("Don’t meddle in the election", "Donald Trump"),
    ("I like Putin, he likes me,", "Donald Trump"),
    ("President Putin says it’s not Russia.", "Donald Trump"),
    ("The importance of creating a solid basis", "The Kremlin"),
    ("strong and robust Nato", "Barack Obama"),
]
TRAPS = ["personal", "North Korea", "The days of the US rolling over…are over"]


@pytest.mark.parametrize(("start", "speaker"), SPEECH)
def test_quotations_have_their_speakers(start: str, speaker: str) -> None:
    found = [
        quotation.attribution.speaker
        for reading in built().readings
        for quotation in reading.quotations
        if quotation.span.of(texts()[reading.article]).startswith(start)
    ]

    assert found == [speaker]


@pytest.mark.parametrize("trap", TRAPS)
def test_what_is_no_speech_is_in_no_event(trap: str) -> None:
    shown = {
        texts()[quotation.article][quotation.start : quotation.end]
        for event in built().events
        for quotation in event.quotations
    }

    assert trap not in shown


def test_furniture_is_in_no_event() -> None:
    for event in built().events:
        assert "Also Read" not in words(event)
        assert "E-Mail" not in words(event)
