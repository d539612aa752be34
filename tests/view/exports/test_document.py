from __future__ import annotations

import json
from typing import Any

import pytest

from dashboard.records import to_event
from dashboard.view.exports.document import write_json
from dashboard.view.exports.export import Export
from dashboard.view.exports.origin import LICENCE
from dashboard.view.filters import Filters
from tests import factory
from tests.view.exports.conftest import HOSTILE, Filtered, Titled


def read(export: Export) -> Any:
    return json.loads(write_json(export))


def test_the_events_can_be_read_back(everything: Export) -> None:
    assert {to_event(record) for record in read(everything)["events"]} == {
        *factory.example().events
    }


def test_every_passage_stands_at_its_offsets(everything: Export) -> None:
    texts = {article.id: article.text for article in factory.ARTICLES}
    passages = [
        passage
        for event in read(everything)["events"]
        for part in ("mentions", "quotations", "reported")
        for passage in event[part]
    ]
    assert len(passages) > 10
    for passage in passages:
        assert texts[passage["article"]][passage["start"] : passage["end"]] == passage["text"]


def test_speakers_and_bounds_stand_beside_the_words(everything: Export) -> None:
    events = {event["id"]: event for event in read(everything)["events"]}
    said = [passage["speaker"] for passage in events["e-harbour"]["quotations"]]
    assert said == ["Vladimir Putin"] * 3
    assert (events["e-call"]["earliest"], events["e-call"]["latest"]) == (
        "2018-06-01",
        "2018-06-30",
    )
    assert events["e-fund"]["date"] is events["e-fund"]["earliest"] is None
    assert events["e-call"]["link"] == "?event=e-call"


def test_a_document_says_where_it_is_from(filtered: Filtered) -> None:
    document = read(filtered(Filters(topic=("north-korea",), context=False)))
    assert document["query"] == "?topic=north-korea&context=0"
    assert document["made"] == "2026-03-04T05:06:07Z"
    assert document["licence"] == LICENCE
    assert [source["id"] for source in document["sources"]] == ["a-harbour"]
    assert document["sources"][0]["published"] == "2017-09-14/2017-09-17"
    assert "text" not in document["sources"][0]


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_titles_are_text(titled: Titled, text: str) -> None:
    assert {event["title"] for event in read(titled(text))["events"]} == {text}
