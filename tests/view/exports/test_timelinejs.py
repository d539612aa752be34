from __future__ import annotations

import json
from html.parser import HTMLParser
from typing import Any

import jsonschema
import pytest

from dashboard.view.exports.export import Export
from dashboard.view.exports.origin import LICENCE
from dashboard.view.exports.timelinejs import write_timelinejs
from tests.view.exports.conftest import HOSTILE, Titled, dated

# As timeline.knightlab.com/docs/json-format.html has it, without what is not written here.
DATE = {
    "type": "object",
    "required": ["year"],
    "properties": {
        "year": {"type": "integer"},
        "month": {"type": "integer", "minimum": 1, "maximum": 12},
        "day": {"type": "integer", "minimum": 1, "maximum": 31},
    },
    "additionalProperties": False,
}
TEXT = {
    "type": "object",
    "properties": {"headline": {"type": "string"}, "text": {"type": "string"}},
    "additionalProperties": False,
}
TITLE = {
    "type": "object",
    "properties": {
        "start_date": DATE,
        "end_date": DATE,
        "text": TEXT,
        "group": {"type": "string"},
        "display_date": {"type": "string"},
        "autolink": {"type": "boolean"},
        "unique_id": {"type": "string"},
    },
    "additionalProperties": False,
}
SCHEMA = {
    "type": "object",
    "required": ["events"],
    "properties": {
        "events": {"type": "array", "items": {**TITLE, "required": ["start_date"]}},
        "title": TITLE,
        "scale": {"enum": ["human", "cosmological"]},
    },
    "additionalProperties": False,
}


def read(export: Export) -> Any:
    document = json.loads(write_timelinejs(export))
    jsonschema.validate(document, SCHEMA)
    ids = [slide["unique_id"] for slide in document["events"]]
    assert len(ids) == len(set(ids))
    return document


def test_a_slide_has_its_days_and_says_them_as_they_are_known(everything: Export) -> None:
    slides = {slide["unique_id"]: slide for slide in read(everything)["events"]}
    assert "e-fund" not in slides
    assert slides["e-geneva"]["start_date"] == {"year": 2018, "month": 5, "day": 3}
    assert "end_date" not in slides["e-geneva"]
    assert slides["e-call"]["end_date"] == {"year": 2018, "month": 6, "day": 30}
    assert slides["e-call"]["display_date"] == "June 2018"
    assert slides["e-tariffs"]["display_date"] == "reported December 2025"
    assert slides["e-geneva"]["group"] == "Meeting"


def test_the_title_tells_licence_query_and_what_is_left_out(everything: Export) -> None:
    told = read(everything)["title"]["text"]["text"]
    assert LICENCE in told
    assert "Made unfiltered." in told
    assert "1 event." in told


@pytest.mark.parametrize("when", [None, "../2020", "2015/.."])
def test_what_has_no_first_and_last_day_is_left_out(when: str | None) -> None:
    assert read(dated(when))["events"] == []


def test_a_slide_has_words_speakers_and_a_link_to_the_source(everything: Export) -> None:
    slide = next(s for s in read(everything)["events"] if s["unique_id"] == "e-harbour")
    told = slide["text"]["text"]
    assert "<p>“hardly any contact”</p><footer>Vladimir Putin</footer>" in told
    assert 'href="https://quay.example/putin-harbour"' in told
    assert "javascript:" not in write_timelinejs(everything).decode()


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_words_are_no_markup(titled: Titled, text: str) -> None:
    seen: set[str] = set()

    class Reader(HTMLParser):
        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            seen.add(tag)

    for slide in read(titled(text))["events"]:
        Reader().feed(slide["text"]["headline"] + slide["text"]["text"])
    assert seen <= {"p", "blockquote", "footer", "ul", "li", "a"}
