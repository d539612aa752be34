"""Which words are cues, and which only look like one."""

from __future__ import annotations

import pytest

from dashboard.extract.speech.verbs import is_cue, is_passive, skip_helpers
from tests.extract.speech.framed import at, frames

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
