"""Which words of a sentence are what is said to have been said."""

from __future__ import annotations

import pytest

from dashboard.extract.speech import contents
from tests.extract.speech.framed import at, frames
from tests.extract.speech.whole import speech

BEHIND = [
    ("Trump said that all was well.", "said", "all was well"),
    ("Trump said on Monday that all was well.", "said", "all was well"),
    ("Trump said last week all was well.", "said", "all was well"),
    ("Trump said all was well, adding that he was glad.", "said", "all was well"),
    ("Trump told some guests in Rome that all was well.", "told", "all was well"),
    ("Trump praised the very long talks.", "praised", "the very long talks"),
    ("Trump urged Putin to come home.", "urged", "Putin to come home"),
    ("Trump asked whether all was well.", "asked", "whether all was well"),
    ("Trump asked Putin on Friday whether all was well.", "asked", "whether all was well"),
    ("Trump asked Putin on Friday for help.", "asked", None),
    ("Trump praised and thanked Putin for his restraint.", "praised", "Putin for his restraint"),
    ("Trump said it in Rome.", "said", None),
    ("Trump bellowed that all was well.", "bellowed", None),
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


TAKEN = [
    ("Jane Doe called on Joe Roe in Oslo again.", []),
    ("Jane Doe said in Oslo she was late.", ["~she was late | said: Jane Doe = Jane Doe (named)"]),
    ("Jane Doe called Joe Roe", []),
    (
        "Jane Doe said that the tram was late, but Joe Roe has denied it.",
        ["~the tram was late | said: Jane Doe = Jane Doe (named)"],
    ),
    ("One said the tram was late.", []),
    (
        "One of them said the tram was late.",
        ["~the tram was late | said: One of them = One of them (named)"],
    ),
    (
        "The tram was late, predicted Jane Doe, a teacher.",
        ["~The tram was late | predicted: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe said the cold bus was a 'late tram'.",
        [
            "“late tram” fragment | said: Jane Doe = Jane Doe (named)",
            "~the cold bus was a 'late tram' | said: Jane Doe = Jane Doe (named)",
        ],
    ),
    (
        "Jane Doe said the cold bus was a “late tram”.",
        [
            "“late tram” fragment | said: Jane Doe = Jane Doe (named)",
            "~the cold bus was a “late tram” | said: Jane Doe = Jane Doe (named)",
        ],
    ),
    (
        "Jane Doe hailed the tram as late.",
        ["~the tram as late | hailed: Jane Doe = Jane Doe (named)"],
    ),
    ("Jane Doe laughed at the late tram.", []),
    ("Jane Doe warned against the late tram.", []),
    (
        "Jane Doe welcomed the late tram.",
        ["~the late tram | welcomed: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe described the tram as late and cold.",
        ["~the tram as late and cold | described: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe dismissed the report as a late joke.",
        ["~the report as a late joke | dismissed: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe rejected the claim that the tram was late.",
        ["~the claim that the tram was late | rejected: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe asked Joe Roe to walk home.",
        ["~Joe Roe to walk home | asked: Jane Doe = Jane Doe (named)"],
    ),
    ("Jane Doe asked for a new tram.", []),
    (
        "Jane Doe promised to walk home.",
        ["~to walk home | promised: Jane Doe = Jane Doe (named)"],
    ),
    ("Jane Doe forgot to walk home.", []),
    (
        "Jane Doe vowed that she would walk.",
        ["~she would walk | vowed: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe blamed the tram for the delay.",
        ["~the tram for the delay | blamed: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe accused Joe Roe of being late.",
        ["~Joe Roe of being late | accused: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe thanked Joe Roe for the tram.",
        ["~Joe Roe for the tram | thanked: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe demanded that the tram be early.",
        ["~the tram be early | demanded: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe proposed a new and late tram.",
        ["~a new and late tram | proposed: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe confirmed on Monday that the tram was late.",
        ["~the tram was late | confirmed: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe added that the tram was late.",
        ["~the tram was late | added: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe was quoted by a paper as saying that the tram was late.",
        ["~the tram was late | saying: Jane Doe = Jane Doe (named)"],
    ),
    (
        "In a tweet, Jane Doe wrote that the tram was late.",
        ["~the tram was late | wrote: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe, when asked about the tram, said it was late.",
        ["~it was late | said: Jane Doe = Jane Doe (named)"],
    ),
    # the place where somebody is told it is no part of it
    (
        "Jane Doe told Ann Lee in Oslo on Monday not to go.",
        ["~not to go | told: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe told Ann Lee in Oslo she would go.",
        ["~she would go | told: Jane Doe = Jane Doe (named)"],
    ),
    # a verb behind the saying shows that it only explains a noun
    ("The claims Jane Doe repeated are not true.", []),
    # a tag closes nothing where more is said behind it
    ("The tram was late, Jane Doe said on Monday and warned of rain.", []),
    ("The tram was late, Jane Doe said in Oslo: it rained hard.", []),
    # what adds to the subject does not speak for it
    ("The plan, an old one, said it was over.", []),
]


@pytest.mark.parametrize(("text", "expected"), TAKEN)
def test_what_each_verb_takes(text: str, expected: list[str]) -> None:
    assert speech(text) == expected
