from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard import pipeline
from dashboard.extract import read_article
from dashboard.models import Article, Event, Reading
from dashboard.pipeline import Built
from dashboard.reference.calendar import calendar
from dashboard.timeline.edits import Edit
from dashboard.timeline.ledger import Ledger

PAPER = Article(
    "paper",
    "Donald Trump and Vladimir Putin spoke by phone on 5 May 2017. The two presidents met in "
    "Vienna in March 2018. “It was a good meeting,” Mr. Trump said.\n",
    "2018-03-20",
)
WIRE = Article(
    "wire",
    "On 5 May 2017 Vladimir Putin and Donald Trump had a phone call. The White House imposed "
    "sanctions on Russia on 2 August 2017.\n",
    "2017-08-03",
)
LETTER = Article("letter", "Vladimir Putin sent Donald Trump a letter on 9 June 2018.\n", "2018-06")
ALL = (PAPER, WIRE, LETTER)


def build(articles: tuple[Article, ...], known: Ledger = (), *edits: Edit) -> Built:
    return pipeline.build(articles, calendar(), known, edits)


def event_of(built: Built, kind: str) -> Event:
    (event,) = (event for event in built.timeline.events if event.kind == kind)
    return event


def test_events_are_in_the_order_of_their_dates() -> None:
    dates = [event.date for event in build(ALL).timeline.events if event.date]
    assert len(dates) > 2
    assert dates == sorted(dates)


@settings(max_examples=10)
@given(st.permutations(ALL))
def test_the_order_of_the_articles_changes_nothing(articles: list[Article]) -> None:
    assert build(tuple(articles)) == build(ALL)


def test_a_second_build_changes_nothing() -> None:
    first = build(ALL)
    assert build(ALL, first.ledger) == first


def test_an_event_keeps_its_id_when_articles_come_and_go() -> None:
    first = build((PAPER,))
    call = event_of(first, "call")
    second = build(ALL, first.ledger)
    assert event_of(second, "call").id == call.id
    third = build((WIRE,), second.ledger)
    answers = {event.id for event in third.timeline.events} | dict(third.timeline.redirects).keys()
    assert {event.id for event in second.timeline.events} <= answers


def test_a_timeline_without_articles_is_empty() -> None:
    built = build(())
    assert (built.timeline.articles, built.timeline.events, built.ledger) == ((), (), ())


def test_a_correction_moves_an_event_and_its_id_stays() -> None:
    first = build(ALL)
    meeting = event_of(first, "meeting")
    edit = Edit(meeting.id, "date", meeting.date or "", "The record says so.", "2019-12-01")
    second = build(ALL, first.ledger, edit)
    assert second.problems == ()
    assert second.timeline.events[-1].id == meeting.id
    assert second.timeline.events[-1].date_basis == "editor"
    assert second.ledger == first.ledger
    assert build(ALL, second.ledger, edit) == second


def test_a_hidden_event_leaves_no_trace_but_its_id() -> None:
    first = build(ALL)
    meeting = event_of(first, "meeting")
    second = build(ALL, first.ledger, Edit(meeting.id, "hide", meeting.title, "Not one."))
    assert meeting.id not in {event.id for event in second.timeline.events}
    assert dict(second.timeline.redirects)[meeting.id] is None
    assert build(ALL, second.ledger) == first


def test_a_merge_by_an_editor_redirects_and_can_be_undone() -> None:
    first = build(ALL)
    call, meeting = event_of(first, "call"), event_of(first, "meeting")
    edit = Edit(call.id, "merge", call.title, "One happening.", meeting.id)
    second = build(ALL, first.ledger, edit)
    assert dict(second.timeline.redirects)[call.id] == meeting.id
    assert build(ALL, second.ledger, edit) == second
    assert build(ALL, second.ledger) == first


def test_an_event_split_off_keeps_its_id_and_leads_back_when_the_split_is_undone() -> None:
    first = build(ALL)
    call = event_of(first, "call")
    sentence = "On 5 May 2017 Vladimir Putin and Donald Trump had a phone call."
    edit = Edit(call.id, "split", call.title, "Two calls.", [sentence])
    second = build(ALL, first.ledger, edit)
    assert second.problems == ()
    (part,) = (
        event
        for event in second.timeline.events
        if event.id not in {other.id for other in first.timeline.events}
    )
    assert [mention.article for mention in part.mentions] == ["wire"]
    assert build(ALL, second.ledger, edit) == second
    undone = build(ALL, second.ledger)
    assert dict(undone.timeline.redirects)[part.id] == call.id


@pytest.mark.parametrize("text", ["", " ", "\0", "“" * 500, "5 May " * 200, "\ud800 said \udfff"])
def test_odd_text_is_built(text: str) -> None:
    built = build((replace(LETTER, text=text), PAPER))
    assert len(built.timeline.readings) == 2


def join(base: Built, articles: tuple[Article, ...], *edits: Edit) -> Built:
    """A built timeline with further articles, or with others in their place."""
    there = {article.id: article for article in (*base.timeline.articles, *articles)}
    readings = pipeline.reusable(base.timeline, there.values())
    return pipeline.build(tuple(there.values()), calendar(), base.ledger, edits, readings)


def test_an_article_joins_as_if_it_had_been_there() -> None:
    base = build((PAPER, LETTER))
    call = event_of(base, "call")
    both = join(base, (WIRE,))
    assert both == build(ALL, base.ledger)
    assert event_of(both, "call").id == call.id


def test_only_what_joins_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    base = build((PAPER, LETTER))
    read: list[str] = []

    def spy(article: Article, *rest: Any) -> Reading:
        read.append(article.id)
        return read_article(article, *rest)

    monkeypatch.setattr(pipeline, "read_article", spy)
    both = join(base, (WIRE,))
    assert read == ["wire"]
    again = replace(LETTER, published="2019")
    join(both, (WIRE, again))
    assert read == ["wire", "letter"]


def test_corrections_are_not_applied_twice_when_an_article_joins() -> None:
    first = build((PAPER,))
    meeting = event_of(first, "meeting")
    (quotation,) = first.timeline.readings[0].quotations
    assert quotation.attribution.speaker == "Donald Trump"
    words = quotation.span.of(PAPER.text)
    edits = (
        Edit(meeting.id, "speaker", "Donald Trump", "On tape.", "Vladimir Putin", words),
        Edit(meeting.id, "title", meeting.title, "Better.", "They met"),
    )
    base = build((PAPER,), first.ledger, *edits)
    assert base.problems == ()
    joined = join(base, (WIRE,), *edits)
    assert joined.problems == ()
    assert joined == build((PAPER, WIRE), base.ledger, *edits)


def test_an_article_whose_text_has_changed_is_read_again() -> None:
    base = build((PAPER,))
    stale = replace(base.timeline, stale=("paper",))
    assert pipeline.reusable(base.timeline, (PAPER,)).keys() == {"paper"}
    assert pipeline.reusable(stale, (PAPER,)) == {}
    assert pipeline.reusable(base.timeline, (replace(PAPER, text="Other."), WIRE)) == {}
