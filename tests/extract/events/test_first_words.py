"""The first word of a sentence counts: what it denies, supposes or bounds."""

from __future__ import annotations

import pytest

from tests.extract.events.whole import events

FIRST = [
    ("No meeting of Trump and Putin took place on Monday.", []),
    ("Never has Trump met Putin.", []),
    (
        "Without a call, Trump met Putin on Monday.",
        ["meeting 2018-05-14 words | with Trump, with Putin | [Monday]"],
    ),
    ("If Trump met Putin on Monday, nobody knew.", []),
    ("Had Trump met Putin on Monday, all would be well.", []),
    (
        "After a call with Putin on Monday, Trump was glad.",
        ["call 2018-05-14 words | with Putin, with Trump | [Monday]"],
    ),
    (
        "Trump met Putin on Monday. He was late.",
        ["meeting 2018-05-14 words | with Trump, with Putin | Trump met Putin on Monday. [Monday]"],
    ),
    (
        "Standing beside Putin in Oslo on 3 May, Trump had been asked about him and joked.",
        ["statement 2018-05-03 words | by Trump | in Oslo, Norway | [3 May]"],
    ),
    (
        "Trump met Putin on Monday. It was late.",
        ["meeting 2018-05-14 words | with Trump, with Putin | Trump met Putin on Monday. [Monday]"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), FIRST)
def test_first_words(text: str, expected: list[str]) -> None:
    assert events(text, "2018-05-16") == expected
