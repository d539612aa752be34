"""Which words of a sentence are what is said to have been said."""

from __future__ import annotations

import pytest

from dashboard.extract.speech import contents
from tests.extract.speech.framed import at, frames

BEHIND = [
    ("Trump said that all was well.", "said", "all was well"),
    ("Trump said on Monday that all was well.", "said", "all was well"),
    ("Trump said last week all was well.", "said", "all was well"),
    ("Trump said all was well, adding that he was glad.", "said", "all was well"),
    ("Trump told some guests in Rome that all was well.", "told", "all was well"),
    ("Trump praised the very long talks.", "praised", "the very long talks"),
    ("Trump urged Putin to come home.", "urged", "Putin to come home"),
    ("Trump asked whether all was well.", "asked", "whether all was well"),
    ("Trump said it in Rome.", "said", None),
    ("Trump shouted that all was well.", "shouted", None),
    ("Trump criticised in Rome.", "criticised", None),
    ("Trump said, “all was well”.", "said", None),
    ("Trump said so.", "said", None),
]


@pytest.mark.parametrize(("text", "cue", "content"), BEHIND)
def test_contents_behind_a_cue(text: str, cue: str, content: str | None) -> None:
    frame = frames(text)[0]
    found = contents.behind(frame, at(text, frame, cue))

    assert (text[frame[found[0]].start : frame[found[1]].end] if found else None) == content


def test_a_clause_must_stand_before_a_closing_tag() -> None:
    for text, comma, clause in (
        ("All was well, Trump said.", ",", True),
        ("In the hall, Trump said.", ",", False),
        ("All was well, Trump said that day, and said that he left.", ",", False),
    ):
        frame = frames(text)[0]
        found = contents.before(frame, at(text, frame, comma), at(text, frame, "said"))
        assert (found is not None) is clause
