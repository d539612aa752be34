from __future__ import annotations

import pytest

from dashboard.models import Participant
from dashboard.view.sides import common_side, event_side, short_name, speaker_side
from tests.factory import event


@pytest.mark.parametrize(
    ("name", "side"),
    [
        ("Donald Trump", "trump"),
        ("The White House", "trump"),
        ("Vladimir Putin", "putin"),
        ("The Kremlin", "putin"),
        ("Dmitry Peskov", "putin"),
        ("Barack Obama", "us"),
        ("US State Department", "us"),
        ("Russian Foreign Ministry", "russia"),
        ("NATO", "other"),
        ("Nobody Known", "other"),
        (None, "other"),
    ],
)
def test_speakers(name: str | None, side: str) -> None:
    assert speaker_side(name) == side


AGENT = Participant("Donald Trump", "agent")
RECIPIENT = Participant("Vladimir Putin", "recipient")


@pytest.mark.parametrize(
    ("kind", "people", "context", "side"),
    [
        ("statement", (AGENT, RECIPIENT), False, "trump"),
        ("call", (AGENT, RECIPIENT), False, "both"),
        ("meeting", (Participant("Joe Biden", "party"), RECIPIENT), False, "putin"),
        ("meeting", (AGENT, RECIPIENT), True, "other"),
        ("policy", (), False, "other"),
    ],
)
def test_events(kind: str, people: tuple[Participant, ...], context: bool, side: str) -> None:
    made = event("e", kind, "x", "2018", participants=people, context=context)
    assert event_side(made) == side


def test_names() -> None:
    assert short_name("Vladimir Putin") == "Putin"
    assert short_name("Dmitry Peskov") == "Dmitry Peskov"


@pytest.mark.parametrize(
    ("names", "side"),
    [
        ((), "other"),
        (("Donald Trump", "Barack Obama"), "trump"),
        (("US State Department", "NATO"), "us"),
        (("US State Department", "Russian Foreign Ministry"), "both"),
        (("Joe Biden", "Vladimir Putin"), "putin"),
        (("Donald Trump", "Vladimir Putin", "Joe Biden"), "both"),
    ],
)
def test_several(names: tuple[str, ...], side: str) -> None:
    assert common_side(names) == side
