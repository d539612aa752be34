"""Which words are cues, and which only look like one."""

from __future__ import annotations

import pytest

from dashboard.extract.speech.verbs import is_cue, is_passive, skip_helpers
from tests.extract.speech.framed import at, frames
from tests.extract.speech.whole import speech

CUES = [
    ("Trump said so.", "said"),
    ("Aides say so.", "say"),
    ("The aide says so.", "says"),
    ("Trump claims so.", "claims"),
    ("He has claimed so.", "claimed"),
    ("The suit says so.", "says"),
    ("Trump and Putin claim so.", "claim"),
    ("Trump left, saying so.", "saying"),
    ("The aide, who claims so, left.", "claims"),
    ("He went on to claim so.", "claim"),
]

NO_CUES = [
    ("The claim was old.", "claim"),
    ("He received offers.", "offers"),
    ("Trump’s claims were old.", "claims"),
    ("His remarks were long.", "remarks"),
    ("The first call was long.", "call"),
    ("The mass voicing of doubts began.", "voicing"),
    ("It was a phone call.", "call"),
    ("Trump walked home.", "walked"),
]


@pytest.mark.parametrize(("text", "word"), CUES)
def test_cues(text: str, word: str) -> None:
    frame = frames(text)[0]
    assert is_cue(frame, at(text, frame, word))


@pytest.mark.parametrize(("text", "word"), NO_CUES)
def test_what_only_looks_like_a_cue(text: str, word: str) -> None:
    frame = frames(text)[0]
    assert not is_cue(frame, at(text, frame, word))


def test_a_passive_has_a_form_of_be_before_it() -> None:
    for text, passive in (
        ("Trump was widely blamed.", True),
        ("Trump blamed him.", False),
        ("He has blamed him.", False),
        ("He was blaming him.", False),
    ):
        frame = frames(text)[0]
        assert is_passive(frame, at(text, frame, "blam")) is passive


def test_helping_words_and_times_are_skipped() -> None:
    text = "Trump later last week has repeatedly said so."
    frame = frames(text)[0]
    assert skip_helpers(frame, at(text, frame, "said") - 1) == 0


SAID = [
    (
        "Joe Roe was telling friends that it was late.",
        ["~it was late | telling: Joe Roe = Joe Roe (named)"],
    ),
    (
        "Joe Roe has been saying that it was late.",
        ["~it was late | saying: Joe Roe = Joe Roe (named)"],
    ),
    ("Joe Roe had said that it was late.", ["~it was late | said: Joe Roe = Joe Roe (named)"]),
    ("Joe Roe should have said that it was late.", []),
    ("Joe Roe never said that it was late.", []),
    ("Joe Roe refused to say that it was late.", []),
    ("Joe Roe wanted to say that it was late.", []),
    ("It was said that it was late.", []),
    ("It is said the tram is late.", []),
    (
        "Joe Roe told the Daily Post that it was late.",
        ["~it was late | told: Joe Roe = Joe Roe (named)"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), SAID)
def test_what_is_said_and_what_is_not(text: str, expected: list[str]) -> None:
    assert speech(text) == expected


MARKED = [
    (
        "“It is late”, said Joe Roe, “and cold”.",
        [
            "“It is late” full | said: Joe Roe = Joe Roe (named)",
            "“and cold” fragment after 0 | said: Joe Roe = Joe Roe (named)",
        ],
    ),
    ("“It is late” said Joe Roe.", ["“It is late” full | said: Joe Roe = Joe Roe (named)"]),
    ("“It is late!” said Joe Roe.", ["“It is late!” full | said: Joe Roe = Joe Roe (named)"]),
    ("“It is late...” said Joe Roe.", ["“It is late...” full | said: Joe Roe = Joe Roe (named)"]),
    (
        "“It is late” and “it is cold”, said Joe Roe.",
        [
            "“It is late” full | said: Joe Roe = Joe Roe (named)",
            "“it is cold” fragment after 0 | said: Joe Roe = Joe Roe (named)",
        ],
    ),
    (
        "“It is late” and “it is cold”, Joe Roe and Jane Doe said.",
        [
            "“It is late” full | said: Joe Roe and Jane Doe = Joe Roe and Jane Doe (named)",
            "“it is cold” fragment after 0 | said: Joe Roe and Jane Doe = Joe Roe and Jane "
            "Doe (named)",
        ],
    ),
    (
        "Joe Roe said it was “late”. Jane Doe called it “cold”.",
        [
            "“late” fragment | said: Joe Roe = Joe Roe (named)",
            "“cold” fragment | called: Jane Doe = Jane Doe (named)",
        ],
    ),
    ("Joe Roe thinks it is “late”.", ["“late” fragment | thinks: Joe Roe = Joe Roe (named)"]),
    (
        "Joe Roe wondered: “Is it late?”",
        ["“Is it late?” full | wondered: Joe Roe = Joe Roe (named)"],
    ),
    (
        "Joe Roe shouted “late” at the tram.",
        ["“late” fragment | shouted: Joe Roe = Joe Roe (named)"],
    ),
    ("Joe Roe smiled: “It is late.”", ["“It is late.” full | -: Joe Roe = Joe Roe (named)"]),
]


@pytest.mark.parametrize(("text", "expected"), MARKED)
def test_with_marks(text: str, expected: list[str]) -> None:
    assert speech(text) == expected
