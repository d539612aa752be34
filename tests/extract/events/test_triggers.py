"""The words that tell of a happening, and what the words around them make of it."""

from __future__ import annotations

import pytest

from dashboard.extract.events import triggers
from dashboard.extract.events.triggers import Trigger
from tests.extract.events.staged import scene
from tests.extract.events.whole import events


def find(text: str) -> tuple[Trigger, ...]:
    staged = scene(text)
    return triggers.find(staged, triggers.possible(staged))


TRIGGERS = [
    ("Trump met Putin in Oslo.", [("meeting", "met", "")]),
    ("Trump will meet Putin in Oslo.", [("meeting", "meet", "planned")]),
    ("Trump did not meet Putin.", [("meeting", "meet", "negated")]),
    ("Trump could meet Putin.", [("meeting", "meet", "supposed")]),
    ("Trump called off a meeting with Putin.", [("meeting", "meeting", "cancelled")]),
    ("A meeting between Trump and Putin might follow.", [("meeting", "meeting", "supposed")]),
    ("A meeting in Budapest will follow.", [("meeting", "meeting", "planned")]),
    # the month is no "may"
    ("On 4 May he met Putin.", [("meeting", "met", "")]),
    # not everything that is called is called by telephone
    ("Trump called Putin to congratulate him.", [("call", "called Putin to congratulate", "")]),
    ("Trump called Putin strong.", [("statement", "called Putin strong", "")]),
    ("Trump called Putin in Oslo by then.", [("call", "called Putin", "")]),
    ("President Trump called Mr. Putin on Monday.", [("call", "called Mr. Putin", "")]),
    ("Trump wrote to Putin on Monday.", [("message", "wrote to Putin", "")]),
    ("Trump called for calm.", []),
    # two who might meet are no two meetings
    ("The two might meet in Oslo.", [("meeting", "meet", "supposed")]),
    ("The two will meet in Oslo.", [("meeting", "meet", "planned")]),
    ("The two never met in Oslo.", [("meeting", "met", "negated")]),
    # a forum of many is no summit of two
    ("They met at the G20 summit.", [("meeting", "met", "")]),
    ("The Vienna summit was short.", [("summit", "summit", "")]),
    ("They expelled 35 Russian diplomats.", [("policy", "expelled 35 Russian diplomats", "")]),
    ("Imposing sanctions is easy.", []),
]


@pytest.mark.parametrize(("text", "expected"), TRIGGERS)
def test_triggers(text: str, expected: list[tuple[str, str, str]]) -> None:
    found = find(text)

    assert [(t.kind, t.span.of(text), t.modality) for t in found] == expected


GOES_ON = [
    ("The call lasted an hour.", True),
    ("He spoke of their last meeting.", True),
    ("A call followed on Monday.", False),
    ("Trump wrote him a personal letter.", False),
]


@pytest.mark.parametrize(("text", "goes_on"), GOES_ON)
def test_a_noun_can_take_up_what_was_told(text: str, goes_on: bool) -> None:
    (trigger,) = find(text)

    assert trigger.goes_on is goes_on


@pytest.mark.parametrize(
    ("text", "background"),
    [("During the campaign he praised Putin.", True), ("On Monday he praised Putin.", False)],
)
def test_background(text: str, background: bool) -> None:
    staged = scene(text)
    assert triggers.is_background(staged, triggers.possible(staged)) is background


MADE_OF_IT = [
    ("Trump might have met Putin on Monday.", []),
    ("Trump never met Putin.", []),
    (
        "Trump had planned to meet Putin on Friday.",
        ["meeting 2018-05-18 words | with Trump, with Putin | planned | [Friday]"],
    ),
    ("Trump and Putin held two meetings in 2017.", []),
    (
        "The two met on Monday: Trump and Putin.",
        ["meeting 2018-05-14 words | with Trump, with Putin | [Monday]"],
    ),
    (
        "The previous call between Trump and Putin was on Monday.",
        ["call 2018-05-14 words | with Trump, with Putin | [Monday]"],
    ),
    (
        "Trump was to have met Putin on Monday, but the meeting was called off.",
        ["meeting 2018-05-14 words | with Trump, with Putin | planned | [Monday]"],
    ),
    (
        "Trump shook hands with Putin in Oslo on Monday.",
        ["meeting 2018-05-14 words | with Trump, with Putin | in Oslo, Norway | [Monday]"],
    ),
    (
        "Trump and Putin exchanged greetings on Monday.",
        ["meeting 2018-05-14 words | with Trump, with Putin | [Monday]"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), MADE_OF_IT)
def test_what_the_words_around_make_of_it(text: str, expected: list[str]) -> None:
    assert events(text, "2018-05-16") == expected
