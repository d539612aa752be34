"""TimelineJS 3: the JSON that timeline.knightlab.com/docs/json-format.html describes.

Its texts are HTML, so all that comes from an article is escaped.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from dashboard.view.exports.citation import source_words
from dashboard.view.exports.export import Export, Told
from dashboard.view.exports.origin import TITLE
from dashboard.view.exports.plain import line, written
from dashboard.view.markup import Html, escape, join, outside, tag

Slide = Mapping[str, Any]


def write_timelinejs(export: Export) -> bytes:
    """The events that have a first and a last day; the title tells how many have none."""
    about = [part for part in (*export.origin.about, export.left_out) if part]
    document = {
        "title": {"text": _text(TITLE, join(tag("p", part) for part in about)), "autolink": False},
        "events": [_slide(told) for told in export.placed],
        "scale": "human",
    }
    return written(document)


def _slide(told: Told) -> Slide:
    first, last = told.days or (date.min, date.min)
    slide: dict[str, Any] = {"unique_id": told.event.id, "start_date": _date(first)}
    if last != first:
        slide["end_date"] = _date(last)
    # else a month would be shown as from its first to its last day
    slide["display_date"] = escape(told.when)
    slide["group"] = escape(told.kind)
    slide["text"] = _text(told.event.title, _evidence(told))
    slide["autolink"] = False
    return slide


def _date(day: date) -> Mapping[str, int]:
    return {"year": day.year, "month": day.month, "day": day.day}


def _text(headline: str, text: Html) -> Mapping[str, str]:
    return {"headline": escape(line(headline)), "text": text}


def _evidence(told: Told) -> Html:
    """The sentences that report the event, what was said, and the sources as links."""
    sentences = [tag("p", line(sentence)) for sentence in told.sentences]
    said = [_said(line(said.words), line(said.speaker), said.reported) for said in told.said]
    sources = [tag("li", outside(source.url, source_words(source))) for source in told.sources]
    return join([*sentences, *said, tag("ul", *sources)])


def _said(words: str, speaker: str, reported: bool) -> Html:
    marked = words if reported else f"“{words}”"
    who = f"{'Reported: ' * reported}{speaker}"
    return tag("blockquote", tag("p", marked), tag("footer", who) if who else Html(""))
