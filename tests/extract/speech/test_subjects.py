"""The subject of a verb, across whatever stands between."""

from __future__ import annotations

import pytest

from dashboard.extract.speech.subjects import first_subject, subject_of
from tests.extract.speech.framed import at, frames, words
from tests.extract.speech.whole import speech

SUBJECTS = [
    ("Trump said so.", "said", "Trump"),
    ("Trump has repeatedly said so.", "said", "Trump"),
    ("Trump last week said so.", "said", "Trump"),
    ("A senior aide said so.", "said", "A senior aide"),
    ("A spokesman for Trump said so.", "said", "A spokesman"),
    ("The head of the small campaign said so.", "said", "The head"),
    ("Trump, 71, said so.", "said", "Trump"),
    ("Jane Doe, 40, of Oslo, said so.", "said", "Jane Doe"),
    ("Trump (71) said so.", "said", "Trump"),
    ("Trump, a friend of Putin, said so.", "said", "Trump"),
    ("Jane Doe, head of the board, a small body, said so.", "said", "Jane Doe"),
    ("Trump’s adviser, John Bolton, said so.", "said", "Trump’s adviser, John Bolton"),
    ("Trump, sitting beside the mayor, Joe Roe, said so.", "said", "Trump"),
    ("Trump, flanked by his adviser, John Bolton, said so.", "said", "Trump"),
    ("Trump left, and his adviser, John Bolton, said so.", "said", "his adviser, John Bolton"),
    ("Trump met Putin and said so.", "said", "Trump"),
    ("Trump met Putin, saying so.", "saying", "Trump"),
    ("In a talk with Putin, Trump said so.", "said", "Trump"),
    ("After they had left, he said so.", "said", "he"),
    ("Trump, who has on this matter said so, left.", "said", "who"),
    ("Jane Doe and John Roe said so.", "said", "Jane Doe and John Roe"),
    ("As they sat in Green Street, they said so.", "said", "they"),
    ("A Trump aide left, saying so.", "saying", "Trump aide"),
]


@pytest.mark.parametrize(("text", "verb", "subject"), SUBJECTS)
def test_subjects(text: str, verb: str, subject: str) -> None:
    frame = frames(text)[0]
    assert words(text, frame, subject_of(frame, at(text, frame, verb))) == subject


def test_who_stands_for_the_person_before_it() -> None:
    text = "Trump, who said so, left."
    frame = frames(text)[0]
    phrase = subject_of(frame, at(text, frame, "said"))
    assert phrase and phrase.person == frame[0].number


def test_a_verb_at_the_beginning_has_no_subject() -> None:
    text = "Said so."
    frame = frames(text)[0]
    assert subject_of(frame, 0) is None
    assert first_subject(frame, len(frame)) is None


SUBJECTS = [
    (
        "Jane Doe, who leads the town, said that the tram was late.",
        ["~the tram was late | said: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe met aides and said that the tram was late.",
        ["~the tram was late | said: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe attacked Joe Roe, saying that the tram was late.",
        ["~the tram was late | saying: Jane Doe = Jane Doe (named)"],
    ),
    (
        "The spokesman attacked the plan and said that the tram was late.",
        ["~the tram was late | said: The spokesman = spokesman (description)"],
    ),
    (
        "Filling in for Joe Roe, Jane Doe said that the tram was late.",
        ["~the tram was late | said: Jane Doe = Jane Doe (named)"],
    ),
    (
        "A Doe aide said that the tram was late.",
        ["~the tram was late | said: A Doe aide = Doe aide (description)"],
    ),
    (
        "Jane Doe kept saying that the tram was late.",
        ["~the tram was late | saying: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe is saying that the tram is late.",
        ["~the tram is late | saying: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe’s aides say that the tram is late.",
        ["~the tram is late | say: Jane Doe’s aides = Jane Doe’s aides (description)"],
    ),
    (
        "The report by Jane Doe said that the tram was late.",
        ["~the tram was late | said: The report = report (description)"],
    ),
    (
        "Jane Doe, of Oslo, said that the tram was late.",
        ["~the tram was late | said: Jane Doe = Jane Doe (named)"],
    ),
    (
        "A spokesman for the campaign said that the tram was late.",
        [
            "~the tram was late | said: A spokesman for the campaign = spokesman for the "
            "campaign (description)"
        ],
    ),
    (
        "The spokesman for candidate Jane Doe said that the tram was late.",
        [
            "~the tram was late | said: The spokesman for candidate Jane Doe = spokesman "
            "for candidate Jane Doe (description)"
        ],
    ),
    (
        "Jane Doe on Monday last week said that the tram was late.",
        ["~the tram was late | said: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe has again said that the tram was late.",
        ["~the tram was late | said: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe took to Twitter to say that the tram was late.",
        ["~the tram was late | say: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe went on to say that the tram was late.",
        ["~the tram was late | say: Jane Doe = Jane Doe (named)"],
    ),
    ("Jane Doe declined to say that the tram was late.", []),
    ("Neither Jane Doe nor Joe Roe said that the tram was late.", []),
    ("Would Jane Doe say that the tram was late?", []),
]


@pytest.mark.parametrize(("text", "expected"), SUBJECTS)
def test_who_says_it(text: str, expected: list[str]) -> None:
    assert speech(text) == expected


FARTHER = [
    ("Joe Roe, from Oslo said it was late.", ["~it was late | said: Joe Roe = Joe Roe (named)"]),
    (
        "Moscow said no and said that the tram was late.",
        ["~the tram was late | said: Moscow = Moscow (named)"],
    ),
    (
        "Moscow said the bus was early and added that the tram was late.",
        [
            "~the bus was early | said: Moscow = Moscow (named)",
            "~the tram was late | added: Moscow = Moscow (named)",
        ],
    ),
    (
        "Leaving Oslo, Jane Doe met aides and said that the tram was late.",
        ["~the tram was late | said: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Leaving Oslo, the minister met aides and said that the tram was late.",
        ["~the tram was late | said: the minister = minister (description)"],
    ),
    (
        "Telling them to go, Joe Roe said it was late.",
        ["~it was late | said: Joe Roe = Joe Roe (named)"],
    ),
    (
        "After telling Jane Doe to go, Joe Roe said it was late.",
        ["~it was late | said: Joe Roe = Joe Roe (named)"],
    ),
    (
        "For Jane Doe it was late, Joe Roe said.",
        ["~For Jane Doe it was late | said: Joe Roe = Joe Roe (named)"],
    ),
    (
        "Jane Doe’s tram was late and Joe Roe said so, adding it was cold.",
        ["~it was cold | adding: Joe Roe = Joe Roe (named)"],
    ),
    (
        "Of Jane Doe, Joe Roe said that she was late.",
        ["~she was late | said: Joe Roe = Joe Roe (named)"],
    ),
    ("Jane Doe said she’d again walk.", ["~she’d again walk | said: Jane Doe = Jane Doe (named)"]),
]


@pytest.mark.parametrize(("text", "expected"), FARTHER)
def test_subjects_farther_away(text: str, expected: list[str]) -> None:
    assert speech(text) == expected
