"""A text may end anywhere, and begin anywhere: nothing is read beyond it."""

from __future__ import annotations

import pytest

from dashboard.extract import read_article
from dashboard.models import Article

TEXTS = [
    "On Monday, 14 May 2018, Gov. Jane Doe, 40, the head of trams, said that the tram was late.",
    "“It is late,” said Jane Doe, who met the Russian president of the United States.",
    "The two leaders, Trump and Putin, met in the Austrian capital, Vienna, on 4 and 5 May 2017.",
    "In calling the tram “a late joke,” Jane Doe's aide told Joe Roe that he'd walk home again.",
    "Joe Roe called on Jane Doe to walk, adding there had been no tram since last November.",
    "“I said ‘it is late’ and left,” Joe Roe - a minister - told the Daily Post on the 14th.",
    "Trump's meeting with Putin, planned for June, was called off after a call with the Kremlin.",
    "According to the Kremlin, Trump phoned Putin two years later, in July, at 10:30 a.m.",
    "As for Joe Roe, he said when asked whether the tram, which was late, had been his.",
    "The US Senate voted to impose sanctions on Russia over the hacking of the 2016 election.",
    "Asked about the third quarter of 2017, a 29-year-old Oslo woman named Jane Doe said no.",
]


@pytest.mark.parametrize("text", TEXTS)
def test_a_text_may_end_anywhere(text: str) -> None:
    for end in range(len(text)):
        if not text[end].isalnum():
            _read(text[:end])


@pytest.mark.parametrize("text", TEXTS)
def test_a_text_may_begin_anywhere(text: str) -> None:
    for start in range(1, len(text)):
        if not text[start - 1].isalnum():
            _read(text[start:])


def _read(text: str) -> None:
    reading = read_article(Article("a", text, "2018-05-16"))
    spans = [each.span for each in (*reading.timexes, *reading.quotations, *reading.reported)]

    assert all(0 <= span.start < span.end <= len(text) for span in spans)
