"""Aides whom a sentence does not name: who they are, and that their masters did not act."""

from __future__ import annotations

import pytest

from tests.extract.events.whole import events
from tests.extract.mentions.whole import who

NAMED = [
    ("Trump's press secretary sang.", "Sarah Sanders"),
    ("Mr Trump's new national security adviser sang.", "John Bolton"),
    ("Putin's spokesman sang.", "Dmitry Peskov"),
    ("The Kremlin's top spokesman sang.", "Dmitry Peskov"),
    ("Vladimir Putin's foreign policy adviser sang.", "Yuri Ushakov"),
    ("Trump slept. His secretary of state sang.", "Mike Pompeo"),
]


@pytest.mark.parametrize(("text", "name"), NAMED)
def test_an_office_under_a_president(text: str, name: str) -> None:
    assert who(text, "2018-07-20").endswith(f"= {name} (description)")


NOBODY = [
    "Trump's press secretary Jane Doe sang.",
    "Smith's press secretary sang.",
    "Trump's ambassador to Norway sang.",
    "Trump's press secretary spokesman sang.",
]


@pytest.mark.parametrize("text", NOBODY)
def test_no_office_that_the_tables_know(text: str) -> None:
    assert "(description)" not in who(text, "2018-07-20")


SPOKE = [
    ("Putin's spokesman said on Monday that Trump was late.", "Dmitry Peskov"),
    ("Trump's trade adviser said on Monday that Russia was late.", "Trump's trade adviser"),
    ("A spokesman for Mr Trump said on Monday that Putin was late.", "spokesman for Mr Trump"),
    ("A Trump aide said on Monday that Putin was late.", "Trump"),
]


@pytest.mark.parametrize(("text", "speaker"), SPOKE)
def test_aides_speak_for_a_side(text: str, speaker: str) -> None:
    (told,) = events(text, "2018-05-16")
    assert told.startswith("statement 2018-05-14 words | by " + speaker)
    assert "context" not in told


def test_aides_of_others_do_not() -> None:
    assert events("Smith's trade adviser said on Monday that Putin was late.", "2018-05-16") == []


MET = [
    ("Trump's envoy met Putin on Monday.", "with Putin, with United States"),
    ("An adviser to Mr Trump met Lavrov on Monday.", "with Sergei Lavrov, with United States"),
    ("Putin met Trump's two envoys on Monday.", "with Putin, with United States"),
    ("Trump's campaign chairman met Lavrov on Monday.", "with Sergei Lavrov, with United States"),
    ("White House officials met Putin on Monday.", "with Putin, with United States"),
    ("Trump's secretary of state met Putin on Monday.", "with Mike Pompeo, with Putin"),
    # their own meetings
    ("Trump's first meeting with Putin was on Monday.", "with Trump, with Putin"),
    ("Trump and his adviser met Putin on Monday.", "with Trump, with Putin"),
]


@pytest.mark.parametrize(("text", "parties"), MET)
def test_whose_aide_met_somebody(text: str, parties: str) -> None:
    assert events(text, "2018-05-16") == [f"meeting 2018-05-14 words | {parties} | [Monday]"]


BARE = [
    ("The foreign ministry said on Monday that America was late.", 1),
    ("A foreign ministry spokeswoman said on Monday that America was late.", 1),
    ("The education ministry said on Monday that America was late.", 0),
    ("Ukraine's foreign ministry said on Monday that America was late.", 0),
]


@pytest.mark.parametrize(("text", "count"), BARE)
def test_a_ministry_of_no_country_is_russias(text: str, count: int) -> None:
    told = events(f"Trump and Putin fell out.\n\n{text}", "2018-05-16")
    assert sum(line.startswith("statement 2018-05-14 words") for line in told) == count


def test_the_candidate_is_he_of_whom_the_text_tells() -> None:
    text = "Putin praised Donald Trump. The candidate sang."
    assert who(text, "2016-07-20").endswith("The candidate = Donald Trump (description)")
    assert "The candidate" not in who("Putin slept. The candidate sang.", "2016-07-20")


CHOSEN = [
    (
        "Mike Pompeo, Trump's choice for secretary of state, met Sergei Lavrov on Monday.",
        ["meeting 2018-05-14 words | with Mike Pompeo, with Sergei Lavrov | [Monday]"],
    ),
    (
        "Mike Pompeo, the man picked by Trump as secretary, met Sergei Lavrov on Monday.",
        ["meeting 2018-05-14 words | with Mike Pompeo, with Sergei Lavrov | [Monday]"],
    ),
    (
        "Obama expelled diplomats on Monday, over what Russia had done for Trump.",
        [
            "policy 2018-05-14 words | expelled diplomats | by Barack Obama, with Russia "
            "| sanctions | [Monday]"
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CHOSEN)
def test_who_chose_one_or_gains_by_an_act_takes_no_part(text: str, expected: list[str]) -> None:
    assert events(text, "2018-05-16") == expected
