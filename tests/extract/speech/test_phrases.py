"""Noun phrases to the left and to the right of a token."""

from __future__ import annotations

import pytest

from dashboard.extract.speech.phrases import can_speak, phrase_after, phrase_before
from tests.extract.speech.framed import at, frames, words

BEFORE = [
    ("So a very senior aide said it.", "aide", "a very senior aide"),
    ("So Trump’s aide said it.", "aide", "Trump’s aide"),
    ("So they said it.", "they", "they"),
    ("So it was said.", "was", None),
]

AFTER = [
    ("It was said by a senior aide to Doe.", "a s", "a senior aide"),
    ("It was said by Trump adviser Jane Doe.", "Trump", "Trump adviser Jane Doe"),
    ("It was said by Jane Doe and John Roe.", "Jane", "Jane Doe and John Roe"),
    ("It was said by officials meeting there.", "officials", "officials"),
    ("It was said by a family friend.", "a f", "a family friend"),
    ("It was said by Trump he knew.", "Trump", "Trump"),
    ("It was said in the.", "the", None),
]


@pytest.mark.parametrize(("text", "word", "phrase"), BEFORE)
def test_phrase_before(text: str, word: str, phrase: str | None) -> None:
    frame = frames(text)[0]
    assert words(text, frame, phrase_before(frame, at(text, frame, word))) == phrase


@pytest.mark.parametrize(("text", "word", "phrase"), AFTER)
def test_phrase_after(text: str, word: str, phrase: str | None) -> None:
    frame = frames(text)[0]
    assert words(text, frame, phrase_after(frame, at(text, frame, word))) == phrase


def test_who_can_speak() -> None:
    for text, speaks in (("The aide", True), ("Reuters", True), ("The eve", False), ("11", False)):
        frame = frames(text)[0]
        phrase = phrase_before(frame, len(frame) - 1)
        assert phrase and can_speak(frame, phrase) is speaks
