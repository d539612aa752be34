from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard import records
from dashboard.models import (
    Anchor,
    Article,
    Attribution,
    Event,
    Mention,
    Participant,
    Passage,
    Quotation,
    Reported,
    Span,
    Timex,
)
from tests import strategies

TEXT = "“We agree,” Mr Smith said on 3 May."
SPOKEN = Attribution(Span(21, 25), Span(12, 20), "John Smith", "named")


def stored(record: records.Record) -> Any:
    """A record as it comes back from a file."""
    return json.loads(json.dumps(record))


@given(strategies.timexes, strategies.texts)
def test_a_timex_comes_back(timex: Timex, text: str) -> None:
    assert records.to_timex(stored(records.timex_record(timex, text))) == timex


@given(strategies.people, strategies.texts)
def test_a_mention_of_a_person_comes_back(person: Any, text: str) -> None:
    assert records.to_person(stored(records.person_record(person, text))) == person


@given(strategies.quotations, strategies.texts)
def test_a_quotation_comes_back(quotation: Quotation, text: str) -> None:
    assert records.to_quotation(stored(records.quotation_record(quotation, text))) == quotation


@given(strategies.reported, strategies.texts)
def test_reported_speech_comes_back(reported: Reported, text: str) -> None:
    assert records.to_reported(stored(records.reported_record(reported, text))) == reported


def test_an_article_built_before_readers_were_told_is_shown_in_full() -> None:
    record = records.article_record(Article("a", "Words.", reader="passages"))
    del record["reader"]
    assert records.to_article(record, "Words.").reader == "full"


@given(strategies.articles)
def test_an_article_comes_back(article: Article) -> None:
    assert records.to_article(stored(records.article_record(article)), article.text) == article


@given(strategies.events, st.fixed_dictionaries(dict.fromkeys("abc", strategies.texts)))
def test_an_event_comes_back(event: Event, texts: dict[str, str]) -> None:
    assert records.to_event(stored(records.event_record(event, texts))) == event


def test_a_timex_is_written_with_its_words() -> None:
    day = date(2018, 5, 3)
    anchor = Anchor("publication")
    timex = Timex(Span(29, 34), "DATE", "2018-05-03", None, "2018-05-03", day, day, "r", anchor, "")
    record = records.timex_record(timex, TEXT)
    assert list(record)[:6] == ["start", "end", "text", "type", "value", "edtf"]
    assert record["text"] == "3 May"
    assert (record["earliest"], record["anchor"]) == ("2018-05-03", "publication")


def test_a_quotation_is_written_with_its_words_and_speaker() -> None:
    record = records.quotation_record(Quotation(Span(1, 10), "full", None, SPOKEN), TEXT)
    assert record == {
        "start": 1,
        "end": 10,
        "text": "We agree,",
        "form": "full",
        "continues": None,
        "speaker": "John Smith",
        "speaker_start": 12,
        "speaker_end": 20,
        "known_by": "named",
        "cue_start": 21,
        "cue_end": 25,
        "as_read": None,
    }


def test_an_unknown_speaker_is_null() -> None:
    record = records.reported_record(Reported(Span(0, 3), Attribution()), TEXT)
    assert record["speaker"] is record["speaker_start"] is record["speaker_end"] is None


EVENT = Event(
    id="k4vq2m7a",
    kind="call",
    title="They spoke",
    date="2018-05",
    date_basis="words",
    date_reason="The text says so.",
    calendar="row",
    calendar_date="2018-05-03",
    participants=(Participant("A", "agent"), Participant("B", "recipient")),
    place=None,
    topics=("syria",),
    planned=False,
    context=False,
    mentions=(Mention("a", Span(0, 35), Span(29, 34), "2018-05", "words"),),
    quotations=(Passage("a", 1, 10),),
    reported=(),
)


def test_an_event_is_written_with_the_words_of_its_evidence() -> None:
    record = records.event_record(EVENT, {"a": TEXT})
    assert record["calendar"] == {"id": "row", "date": "2018-05-03"}
    assert record["participants"] == ["A", "B"]
    assert record["roles"] == ["agent", "recipient"]
    assert record["mentions"][0]["text"] == TEXT
    assert record["quotations"] == [{"article": "a", "start": 1, "end": 10, "text": "We agree,"}]


def test_a_record_that_lacks_a_key_is_refused() -> None:
    record = records.event_record(EVENT, {"a": TEXT})
    del record["roles"]
    with pytest.raises(KeyError, match="roles"):
        records.to_event(record)
