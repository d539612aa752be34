from __future__ import annotations

from dataclasses import replace

import pytest

from dashboard.intake.drafts import Draft
from dashboard.models import Article, Event
from dashboard.timeline import corrections
from dashboard.timeline.edits import Edit
from dashboard.visitor import editing, own
from dashboard.visitor.editing import REASON, Change
from dashboard.visitor.own import Own
from tests import factory


def event(name: str) -> Event:
    return next(event for event in factory.example().events if event.id == name)


def only(mine: Own) -> Edit:
    ((_, edit),) = mine.edits
    return edit


def test_a_change_becomes_a_correction_with_its_reason() -> None:
    mine = editing.edited(Own(), "a", "e-call", [Change("date", "2018-06", "2018-06-04")])
    assert mine.edits == (("a", Edit("e-call", "date", "2018-06", REASON, "2018-06-04")),)


def test_a_second_change_keeps_what_the_build_had() -> None:
    mine = editing.edited(Own(), "a", "e-call", [Change("kind", "call", "message")])
    mine = editing.edited(mine, "a", "e-call", [Change("kind", "message", "other")])
    assert (only(mine).was, only(mine).now) == ("call", "other")


def test_a_change_back_takes_the_correction_out() -> None:
    mine = editing.edited(Own(), "a", "e-call", [Change("kind", "call", "message")])
    assert editing.edited(mine, "a", "e-call", [Change("kind", "message", "call")]) == Own()
    assert editing.edited(Own(), "a", "e-call", [Change("kind", "call", "call")]) == Own()


def test_an_earlier_correction_keeps_its_place() -> None:
    mine = editing.edited(
        Own(), "a", "e-call", [Change("kind", "call", "message"), Change("date", "2018-06", "2018")]
    )
    mine = editing.edited(mine, "a", "e-call", [Change("kind", "message", "other")])
    assert [edit.field for _, edit in mine.edits] == ["kind", "date"]


def test_two_speakers_of_one_event_are_two_corrections() -> None:
    changes = [Change("speaker", "", "Donald Trump", "one"), Change("speaker", "", "", "two")]
    mine = editing.edited(Own(), "a", "e-call", changes)
    assert [(edit.words, edit.now) for _, edit in mine.edits] == [("one", "Donald Trump")]


@pytest.mark.parametrize(
    ("chosen", "kept"),
    [
        ([], ["other"]),
        (["other"], ["other"]),
        (["other", "syria"], ["syria"]),
        (["syria"], ["syria"]),
    ],
)
def test_no_topic_is_other_beside_one_with_a_name(chosen: list[str], kept: list[str]) -> None:
    assert editing.topics_of(chosen) == kept


def test_an_event_is_left_out_and_put_back() -> None:
    mine = editing.left_out(Own(), "a", event("e-call"))
    assert only(mine).field == "hide"
    assert editing.put_back(mine, "e-radio") == mine
    assert editing.put_back(mine, "e-call") == Own()


def test_what_was_kept_apart_is_joined_again() -> None:
    mine = editing.kept_apart(Own(), "a", event("e-call"), ["One.", "Two.", "One."])
    assert only(mine).now == ["One.", "Two."]
    assert editing.joined_again(mine, ["One."]) == mine
    assert editing.joined_again(mine, ["Two.", "One."]) == Own()


@pytest.mark.parametrize("name", ["e-call", "e-harbour"])
def test_what_is_made_here_can_be_carried_out(name: str) -> None:
    timeline = factory.example()
    found = event(name)
    words = found.mentions[0].span.of(
        next(a.text for a in timeline.articles if a.id == found.mentions[0].article)
    )
    mine = editing.edited(
        Own(),
        "a",
        name,
        [
            Change("date", found.date or "", "2018-06-04"),
            Change("kind", found.kind, "message"),
            Change("topics", list(found.topics), ["nato"]),
        ],
    )
    if len(found.mentions) > 1:
        mine = editing.kept_apart(mine, "a", found, [words])
    mine = editing.left_out(mine, "a", found)
    edits = [edit for _, edit in mine.edits]
    done = corrections.apply(timeline.events, timeline.articles, timeline.readings, edits, {})
    assert done.problems == ()
    assert name not in done.events


def test_corrections_go_with_the_article_in_whose_preview_they_were_made() -> None:
    item = own.read(Draft("a.txt", "Nothing of note."), Article("a", "Nothing of note."), ())
    mine = own.added(Own(edits=(("", Edit("e", "kind", "call", "Why", "other")),)), item)
    mine = editing.edited(mine, "a", "e-call", [Change("kind", "call", "message")])
    assert len(mine.shown.edits) == 1
    assert len(own.shown(mine, ["a"]).shown.edits) == 2
    assert len(own.removed(mine, "a").edits) == 1
    assert replace(mine, items=()).waiting == ()
