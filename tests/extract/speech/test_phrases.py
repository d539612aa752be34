"""Noun phrases to the left and to the right of a token."""

from __future__ import annotations

import pytest

from dashboard.extract.speech.phrases import can_speak, phrase_after, phrase_before
from tests.extract.speech.framed import at, frames, words
from tests.extract.speech.whole import speech

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


SPEAKERS = [
    (
        "Jane Doe's claims of a “late tram” were heard.",
        ["“late tram” fragment | claims: Jane Doe = Jane Doe (named)"],
    ),
    (
        "The minister's claim of a “late tram” was heard.",
        ["“late tram” fragment | claim: The minister = minister (description)"],
    ),
    (
        "Jane Doe's very own claim of a “late tram” was heard.",
        ["“late tram” fragment | claim: Jane Doe = Jane Doe (named)"],
    ),
    (
        "In his speech, Joe Roe spoke of a “late tram”.",
        ["“late tram” fragment | spoke: Joe Roe = Joe Roe (named)"],
    ),
    (
        "Joe Roe, in a speech on trams, spoke of a “late tram”.",
        ["“late tram” fragment | spoke: Joe Roe = Joe Roe (named)"],
    ),
    (
        "The aide of Joe Roe said “it is late”.",
        ["“it is late” fragment | said: The aide of Joe Roe = aide of Joe Roe (description)"],
    ),
    (
        "Joe Roe's aide said “it is late”.",
        ["“it is late” fragment | said: Joe Roe's aide = Joe Roe's aide (description)"],
    ),
    (
        "Joe Roe, an aide to Jane Doe, said “it is late”.",
        ["“it is late” fragment | said: Joe Roe = Joe Roe (named)"],
    ),
    (
        "Joe Roe, whose tram was late, said “it is cold”.",
        ["“it is cold” fragment | said: Joe Roe = Joe Roe (named)"],
    ),
    (
        "Joe Roe, who is 40, said “it is late”.",
        ["“it is late” fragment | said: Joe Roe = Joe Roe (named)"],
    ),
    (
        "Joe Roe (40) said “it is late”.",
        ["“it is late” fragment | said: Joe Roe = Joe Roe (named)"],
    ),
    (
        "Joe Roe - a minister - said “it is late”.",
        ["“it is late” fragment | said: Joe Roe = Joe Roe (named)"],
    ),
    (
        "Joe Roe, however, said “it is late”.",
        ["“it is late” fragment | said: Joe Roe = Joe Roe (named)"],
    ),
    (
        "Joe Roe, for his part, said “it is late”.",
        ["“it is late” fragment | said: Joe Roe = Joe Roe (named)"],
    ),
    (
        "Joe Roe, in Oslo on Monday, said that it was late.",
        ["~it was late | said: Joe Roe = Joe Roe (named)"],
    ),
    (
        "And so Joe Roe said “it is late”.",
        ["“it is late” fragment | said: Joe Roe = Joe Roe (named)"],
    ),
    (
        "The spokesman, Joe Roe, said “it is late”.",
        ["“it is late” fragment | said: The spokesman, Joe Roe = Joe Roe (named)"],
    ),
    (
        "A spokesman, who was not named, said “it is late”.",
        ["“it is late” fragment | said: A spokesman = spokesman (description)"],
    ),
    (
        "Spokesman Joe Roe said “it is late”.",
        ["“it is late” fragment | said: Spokesman Joe Roe = Joe Roe (named)"],
    ),
    (
        "The Kremlin's spokesman, Dmitry Peskov, said “it is late”.",
        ["“it is late” fragment | said: The Kremlin's spokesman = Dmitry Peskov (description)"],
    ),
    (
        "The ministry's spokeswoman said “it is late”.",
        [
            "“it is late” fragment | said: The ministry's spokeswoman = ministry's "
            "spokeswoman (description)"
        ],
    ),
    ("The US said it was late.", ["~it was late | said: The US = US (named)"]),
    ("Moscow said it was late.", ["~it was late | said: Moscow = Moscow (named)"]),
    ("They said it was late.", ["~it was late | said: They = None (pronoun)"]),
    (
        "Trump and Putin met. They said it was late.",
        ["~it was late | said: They = Donald Trump and Vladimir Putin (pronoun)"],
    ),
    ("Sources said it was late.", ["~it was late | said: Sources = Sources (named)"]),
    ("A source said it was late.", ["~it was late | said: A source = source (description)"]),
    (
        "The Daily Post said it was late.",
        ["~it was late | said: Daily Post = Daily Post (institution)"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), SPEAKERS)
def test_who_the_words_name(text: str, expected: list[str]) -> None:
    assert speech(text) == expected
