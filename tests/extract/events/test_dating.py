"""Which date words date which happening of a sentence."""

from __future__ import annotations

import pytest

from dashboard.extract.events import dating
from dashboard.extract.events.scenes import stage
from dashboard.models import Span
from tests.extract.events.staged import evidence, scene

ROWS = [
    # the date at the head's side
    ("Trump met Putin on Monday and phoned Merkel on Tuesday.", ["met", "phoned"],
     ["Monday", "Tuesday"]),
    # a date that opens the sentence holds for all of it
    ("In May 2018 Trump met Putin and phoned Merkel.", ["met", "phoned"], ["May 2018", "May 2018"]),
    # "since" and "before" bound, they do not date
    ("They met for the first time since 2016.", ["met"], [None]),
    ("He phoned before Monday.", ["phoned"], [None]),
    # a year that belongs to a noun
    ("He spoke of the 2016 election when they met.", ["met"], [None]),
    ("He recalled the 2018 summit.", ["summit"], ["2018"]),
    # a date that belongs to a noun: its own head, or nobody's
    ("They discussed Monday's call.", ["call"], ["Monday"]),
    ("They met about last year's flood.", ["met"], [None]),
    # an adjunct of place and time opens the sentence, too
    ("At the forum in Geneva in May 2018, Trump met Putin and phoned Merkel.", ["met", "phoned"],
     ["May 2018", "May 2018"]),
    # what was said has its own dates
    ("Trump said on Monday that they met in May.", ["met"], ["May"]),
    ("They met.", ["met"], [None]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "heads", "expected"), ROWS)
def test_assign(text: str, heads: list[str], expected: list[str | None]) -> None:
    spans = [Span(text.index(head), text.index(head) + len(head)) for head in heads]
    dated = dating.assign(scene(text), spans)

    assert [timex and timex.span.of(text) for timex in dated] == expected


PHRASES = [
    ("He spoke of taking office in 2017.\n\nSoon after taking office, he met Putin.", "2017"),
    ("He spoke of leaving office in 2021.\n\nSoon after taking office, he met Putin.", None),
    ("He spoke in 2017.\n\nSoon after taking office, he met Putin.", None),
]


@pytest.mark.parametrize(("text", "expected"), PHRASES)
def test_a_phrase_that_the_text_dates_elsewhere(text: str, expected: str | None) -> None:
    scenes = stage(evidence(text))
    timex = dating.by_repeated_phrase(scenes[-1], scenes)

    assert (timex and timex.edtf) == expected
