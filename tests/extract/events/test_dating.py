"""Which date words date which happening of a sentence."""

from __future__ import annotations

import pytest

from dashboard.extract.events import counting, dating
from dashboard.extract.events.scenes import stage
from dashboard.models import Span
from tests.extract.events.staged import evidence, scene
from tests.extract.events.whole import events

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
    told = scene(text)
    said = [content for saying in told.sayings for content in saying.contents]
    dated = dating.assign(told, spans, said)

    assert [timex and timex.span.of(text) for timex in dated] == expected


PHRASES = [
    ("He spoke of taking office in 2017.\n\nSoon after taking office, he met Putin.", "2017"),
    ("He spoke of leaving office in 2021.\n\nSoon after taking office, he met Putin.", None),
    ("He spoke in 2017.\n\nSoon after taking office, he met Putin.", None),
]


@pytest.mark.parametrize(("text", "expected"), PHRASES)
def test_a_phrase_that_the_text_dates_elsewhere(text: str, expected: str | None) -> None:
    scenes = stage(evidence(text))
    timex = counting.by_repeated_phrase(scenes[-1], scenes)

    assert (timex and timex.edtf) == expected


WHOSE = [
    (
        "Trump met Putin in Oslo in June 2017, and Merkel met Macron in Rome in July 2017.",
        [
            "meeting 2017-06 words | with Trump, with Putin | in Oslo, Norway | [June 2017]",
            "meeting 2017-07 words | with Angela Merkel, with Emmanuel Macron | in Rome, "
            "Italy | context | [July 2017]",
        ],
    ),
    (
        "The 2017 summit of Trump and Putin in Oslo was short.",
        ["summit 2017 words | with Trump, with Putin | in Oslo, Norway | [2017]"],
    ),
    (
        "Trump met Putin on his way home in 2017.",
        ["meeting 2017 words | with Trump, with Putin | [2017]"],
    ),
    (
        "Last year's meeting between Trump and Putin was short.",
        ["meeting 2017 words | with Trump, with Putin | [Last year]"],
    ),
    (
        "Trump met Putin in Oslo, two days after he had met Merkel on Monday.",
        [
            "meeting 2018-05-16 words | with Trump, with Putin | in Oslo, Norway "
            "| [two days after]",
            "meeting 2018-05-14 words | with Trump, with Angela Merkel | context | [Monday]",
        ],
    ),
    (
        "At the forum in Geneva in May 2017, Trump met Putin.",
        ["meeting 2017-05 words | with Trump, with Putin | in Geneva, Switzerland | [May 2017]"],
    ),
    (
        "At last month’s forum in Oslo, Trump met Putin.",
        ["meeting 2018-04 words | with Trump, with Putin | in Oslo, Norway | [last month]"],
    ),
    (
        "“He is strong,” Trump said on Monday; on Tuesday, Putin thanked him.",
        [
            "statement 2018-05-14 words | by Trump | [Monday] | “He is strong,”",
            "statement 2018-05-15 words | by Putin | [Tuesday]",
        ],
    ),
    (
        "Trump said on Monday that he had met Putin in May 2017.",
        [
            "meeting 2017-05 words | with Trump, with Putin | [May 2017]",
            "statement 2018-05-14 words | by Trump | [Monday] | ~he had met Putin in May 2017",
        ],
    ),
    (
        "Trump said he had met Putin in May 2017.",
        [
            "meeting 2017-05 words | with Trump, with Putin | [May 2017]",
            "statement 2018-05-16 publication | by Trump | ~he had met Putin in May 2017",
        ],
    ),
    (
        "Merkel said on Monday that Trump had met Putin.",
        [
            "meeting ? - | with Trump, with Putin",
            "statement 2018-05-14 words | by Angela Merkel | context | [Monday] | ~Trump "
            "had met Putin",
        ],
    ),
    (
        "By Monday, Trump had phoned Putin.",
        ["call 2018-05-14 words | by Trump, to Putin | [Monday]"],
    ),
    (
        "Trump sent Putin greetings for Christmas.",
        ["message 2018-05-16 publication | by Trump, to Putin"],
    ),
    (
        "Trump emerged from a call with Putin on Monday saying that peace was near.",
        [
            "call 2018-05-14 words | with Trump, with Putin | [Monday] | ~peace was near",
        ],
    ),
    (
        "Trump left for Oslo on Monday. He has told aides that he trusts Putin.",
        [
            "statement 2018-05-16 publication | by Trump | He has told aides that he trusts Putin. "
            "| ~he trusts Putin",
        ],
    ),
    (
        "The Kremlin praised Trump's arms control for the 21st century.",
        [
            "statement 2018-05-16 publication | by The Kremlin | arms-control "
            "| ~Trump's arms control for the 21st century"
        ],
    ),
    (
        "Trump and Putin are likely to meet in Oslo in June, an aide said.",
        ["meeting 2018-06 words | with Trump, with Putin | in Oslo, Norway | planned | [June]"],
    ),
    (
        "Trump will meet Putin in Oslo on June 4, 100 years since the war ended, an aide said on "
        "Tuesday, a day after Merkel sat down with Putin in Rome.",
        [
            "meeting 2018-06-04 words | with Trump, with Putin | in Oslo, Norway | planned "
            "| [June 4]",
            "meeting 2018-05-14 words | with Angela Merkel, with Putin | in Rome, Italy | context "
            "| after Merkel sat down with [a day after]",
        ],
    ),
    (
        "Trump praised Putin before the 2016 election.",
        ["statement 2018-05-16 publication | by Trump | ~Putin before the 2016 election"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), WHOSE)
def test_which_happening_a_date_dates(text: str, expected: list[str]) -> None:
    assert events(text, "2018-05-16") == expected


UNPUBLISHED = [
    ("Trump met Putin on Monday.", ["meeting ? - | with Trump, with Putin | [Monday]"]),
    (
        "Trump met Putin on Monday. Trump met Putin on Tuesday.",
        [
            "meeting ? - | with Trump, with Putin | Trump met Putin on Monday. [Monday]",
            "meeting ? - | with Trump, with Putin | Trump met Putin on Tuesday. [Tuesday]",
        ],
    ),
    (
        "Trump met Putin on Monday. On Monday Trump met Putin in Oslo.",
        [
            "meeting ? - | with Trump, with Putin | in Oslo, Norway | Trump met Putin on "
            "Monday. [Monday] | On Monday Trump met Putin in Oslo. [Monday]"
        ],
    ),
    ("Trump met Putin.", ["meeting ? - | with Trump, with Putin"]),
    (
        "Trump met Putin on 4 May 2017.",
        ["meeting 2017-05-04 words | with Trump, with Putin | [4 May 2017]"],
    ),
    ("Trump said that Putin was strong.", ["statement ? - | by Trump | ~Putin was strong"]),
    ("Merkel said that Putin was strong.", []),
    (
        "Trump said on Monday that Putin was strong.",
        ["statement ? - | by Trump | [Monday] | ~Putin was strong"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), UNPUBLISHED)
def test_without_a_publication(text: str, expected: list[str]) -> None:
    assert events(text, None) == expected
