from __future__ import annotations

from typing import Any

import pytest
from msgspec.structs import replace

from dashboard.models import (
    Article,
    Attribution,
    Correction,
    Event,
    Mention,
    Passage,
    Quotation,
    Reading,
    Reported,
    Span,
)
from dashboard.timeline.corrections import Corrected, apply, as_read
from dashboard.timeline.edits import Edit
from tests import factory

TEXT = "They spoke in July. “Good,” he said. She said that it was over. They met in May."
CALL, PRAISE, OVER, MEETING = (
    "They spoke in July.",
    "“Good,” he said.",
    "She said that it was over.",
    "They met in May.",
)
ARTICLE = Article("a", TEXT)


def span(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


def passage(words: str) -> Passage:
    return Passage("a", span(words).start, span(words).end)


def mention(words: str, date: str | None) -> Mention:
    return Mention("a", span(words), None, date, "words" if date else "none")


EVENT = factory.event(
    "aaaaaaaa",
    "call",
    "They spoke",
    "2018-07",
    date_reason="The text says July.",
    calendar="row",
    calendar_date="2018-07-16",
    topics=("syria",),
    mentions=(mention(CALL, "2018-07"), mention(PRAISE, None)),
    quotations=(passage("Good,"),),
)
OTHER = replace(
    EVENT,
    id="bbbbbbbb",
    title="They met",
    kind="meeting",
    date="2018-05",
    topics=("nato",),
    mentions=(mention(OVER, None), mention(MEETING, "2018-05")),
    quotations=(),
    reported=(passage("it was over"),),
)
READING = Reading(
    "a",
    quotations=(
        Quotation(span("Good,"), "full", None, Attribution(speaker="A", known_by="named")),
    ),
    reported=(Reported(span("it was over"), Attribution()),),
)


def corrected(*edits: Edit, redirects: dict[str, str | None] | None = None) -> Corrected:
    return apply([EVENT, OTHER], [ARTICLE], [READING], edits, redirects or {})


def edit(field: str, was: Any, now: Any = "", event: str = "aaaaaaaa", words: str = "") -> Edit:
    return Edit(event, field, was, "The record says so.", now, words)


def only(state: Corrected, name: str = "aaaaaaaa") -> Event:
    assert state.problems == ()
    return state.events[name]


@pytest.mark.parametrize(
    ("change", "field", "value"),
    [
        (edit("title", "They spoke", "They spoke twice"), "title", "They spoke twice"),
        (edit("kind", "call", "message"), "kind", "message"),
        (edit("topics", ["syria"], ["nato", "iran"]), "topics", ("nato", "iran")),
        (edit("date", "2018-07", "2018-07-16"), "date", "2018-07-16"),
        (edit("date", "2018-07", ""), "date", None),
    ],
)
def test_a_field_is_set_and_the_reader_told(change: Edit, field: str, value: object) -> None:
    event = only(corrected(change))
    assert getattr(event, field) == value
    assert event.corrections == (Correction(field, "The record says so."),)


def test_a_corrected_date_is_the_editors() -> None:
    event = only(corrected(edit("date", "2018-07", "2018-07-16")))
    assert event.date_basis == "editor"
    assert event.date_reason == "Set by an editor: The record says so."


def test_corrections_of_one_field_follow_each_other() -> None:
    event = only(corrected(edit("title", "They spoke", "A"), edit("title", "A", "B")))
    assert event.title == "B"
    assert len(event.corrections) == 2


def test_nothing_else_is_touched() -> None:
    state = corrected(edit("title", "They spoke", "They spoke twice"))
    assert state.events["bbbbbbbb"] == OTHER
    assert state.readings == {"a": READING}
    assert only(state) == replace(
        EVENT,
        title="They spoke twice",
        corrections=(Correction("title", "The record says so."),),
    )


def test_the_speaker_of_a_quotation_is_set() -> None:
    state = corrected(edit("speaker", "A", "B", words="Good,"))
    (quotation,) = state.readings["a"].quotations
    assert quotation.attribution.speaker == "B"
    assert quotation.attribution.known_by == "editor"
    assert state.readings["a"].reported == READING.reported
    assert only(state).corrections == (Correction("speaker", "The record says so."),)


def test_the_speaker_of_reported_speech_is_set_and_unset() -> None:
    said = edit("speaker", "", "B", event="bbbbbbbb", words="it was over")
    unsaid = edit("speaker", "B", "", event="bbbbbbbb", words="it was over")
    (reported,) = corrected(said).readings["a"].reported
    assert reported.attribution == Attribution(None, None, "B", "editor", as_read=(None, None))
    (reported,) = corrected(said, unsaid).readings["a"].reported
    assert reported.attribution == Attribution()


def test_a_corrected_reading_can_be_had_as_it_was_read() -> None:
    state = corrected(
        edit("speaker", "A", "B", words="Good,"),
        edit("speaker", "B", "C", words="Good,"),
    )
    assert state.problems == ()
    assert state.readings["a"] != READING
    assert as_read(state.readings["a"]) == READING


def test_a_hidden_event_is_gone() -> None:
    state = corrected(edit("hide", "They spoke"))
    assert state.problems == ()
    assert set(state.events) == {"bbbbbbbb"}
    assert state.redirects == {"aaaaaaaa": None}


def test_a_merged_event_brings_its_evidence_along() -> None:
    state = corrected(edit("merge", "They spoke", "bbbbbbbb"))
    event = only(state, "bbbbbbbb")
    assert set(state.events) == {"bbbbbbbb"}
    assert state.redirects == {"aaaaaaaa": "bbbbbbbb"}
    assert set(event.mentions) == {*EVENT.mentions, *OTHER.mentions}
    assert (event.quotations, event.reported) == (EVENT.quotations, OTHER.reported)
    assert (event.date, event.title) == ("2018-05", "They met")
    assert event.topics == ("nato", "syria")
    assert event.rival_dates == (("a", "2018-07"),)
    assert event.corrections == (Correction("merge", "The record says so."),)


def test_a_redirect_follows_a_merge_and_a_hiding() -> None:
    state = corrected(
        edit("merge", "They spoke", "bbbbbbbb"), edit("hide", "They met", event="bbbbbbbb")
    )
    assert state.redirects == {"aaaaaaaa": None, "bbbbbbbb": None}


def test_a_split_makes_an_event_of_the_sentences_taken_out() -> None:
    state = corrected(edit("split", "They met", [OVER], event="bbbbbbbb"))
    (name,) = state.split_off
    part, rest = only(state, name), only(state, "bbbbbbbb")
    assert part.id == name
    assert part.mentions == (OTHER.mentions[0],)
    assert part.reported == OTHER.reported
    assert (part.date, part.date_basis, part.calendar) == (None, None, None)
    assert rest.mentions == (OTHER.mentions[1],)
    assert rest.reported == ()
    assert (rest.date, rest.calendar) == ("2018-05", "row")
    assert part.corrections == rest.corrections == (Correction("split", "The record says so."),)


def test_an_event_split_off_has_the_same_id_each_time_and_can_be_corrected() -> None:
    split = edit("split", "They met", [MEETING], event="bbbbbbbb")
    (name,) = corrected(split).split_off
    state = corrected(split, edit("title", "They met", "A dinner", event=name))
    assert only(state, name).title == "A dinner"
    assert only(state, name).date == "2018-05"


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (edit("title", "Other words", "New"), "was 'Other words' when corrected, is 'They spoke'"),
        (edit("date", "2018", "2017"), "was '2018' when corrected, is '2018-07' now"),
        (edit("topics", [], ["nato"]), "was [] when corrected, is ['syria'] now"),
        (edit("speaker", "C", "B", words="Good,"), "was 'C' when corrected, is 'A' now"),
        (edit("speaker", "A", "B", words="Bad,"), "nobody says 'Bad,' there"),
        (edit("hide", "Other words"), "was 'Other words' when corrected"),
        (edit("merge", "They spoke", "zzzzzzzz"), "there is no other event zzzzzzzz"),
        (edit("merge", "They spoke", "aaaaaaaa"), "there is no other event aaaaaaaa"),
        (edit("split", "They spoke", ["No such."]), "the event has no sentence 'No such.'"),
        (edit("split", "They spoke", [CALL, PRAISE]), "nothing would be left"),
        (edit("title", "", "New", event="cccccccc"), "no event has this id"),
        (edit("title", "", "New", event="dddddddd"), "the event is now part of bbbbbbbb"),
        (edit("title", "", "New", event="eeeeeeee"), "the event is gone"),
    ],
)
def test_what_does_not_fit_changes_nothing_and_is_told(change: Edit, said: str) -> None:
    redirects = {"dddddddd": "bbbbbbbb", "eeeeeeee": None}
    state = corrected(change, edit("hide", "They met", event="bbbbbbbb"), redirects=redirects)
    (problem,) = state.problems
    where = f"corrections.toml, entry 1 (event {change.event}, field {change.field}): "
    assert problem.startswith(where + said)
    assert state.events == {"aaaaaaaa": EVENT}
    assert state.readings == {"a": READING}
