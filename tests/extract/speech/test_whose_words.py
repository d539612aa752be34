"""Whose words are quoted where a sentence names several people, or tells of one in passing."""

from __future__ import annotations

import pytest

from tests.extract.said import forms, speakers, told

# what somebody did is told by another: the words are his who tells it
PASSED_ON = [
    ("Joe Roe said Jane Doe had gone “quite mad” after the vote.", ["Joe Roe"]),
    ("Joe Roe told the paper on Sunday that Jane Doe had agreed to “a fair plan”.", ["Joe Roe"]),
    (
        "Joe Roe said in Oslo, with what looked like a wink, that Jane Doe laughed “very loudly”.",
        ["Joe Roe"],
    ),
    ("Joe Roe said that Jane Doe had asked for “more and more money”.", ["Joe Roe"]),
    # she says it herself
    ("Joe Roe said that Jane Doe had called the plan “a mess”.", ["Jane Doe"]),
    ("Joe Roe said that Jane Doe had shouted, “You will regret it.”", ["Jane Doe"]),
    ("Joe Roe said that Jane Doe agreed that “it was over”.", ["Jane Doe"]),
    ("Joe Roe sang. Jane Doe laughed “very loudly”.", ["Jane Doe"]),
]
# "the president" of a tag is he who spoke in the sentence before
PRESIDENTS = [
    (
        "Mr. Trump said he did not warn Mr. Putin against it. “Why should I?” the president asked.",
        "Donald Trump",
    ),
    ("Donald Trump said Vladimir Putin called him. “Fine,” the president said.", "Donald Trump"),
    ("Vladimir Putin said Donald Trump called him. “Fine,” the president said.", "Vladimir Putin"),
]
NAMED = [
    # a body or a person between an office and its holder
    ("A spokeswoman for the Kremlin, Jane Doe, said “no”.", ["Jane Doe"]),
    ("The director of the CIA, Jane Doe, said “no”.", ["Jane Doe"]),
    ("A lawyer for Mr. Trump, Joe Roe, said “no”.", ["Joe Roe"]),
    ("A lawyer for the president said “no”.", ["lawyer for the president"]),
    ("Jane Doe's office said Oslo's view was that it must “go”.", ["Jane Doe's office"]),
    # what they know
    ("It was “late,” according to two officials familiar with it.", ["two officials"]),
    ("A source close to the talks said it was “late”.", ["source"]),
    # a title in small letters
    ("The former secretary of state Hillary Clinton said “no”.", ["Hillary Clinton"]),
    # of whom it is said
    ("Joe Roe sang. Of John Low he said: “He is late.”", ["Joe Roe"]),
    ("Joe Roe sang. Like John Low, he said it was “late”.", ["Joe Roe"]),
    ("Joe Roe sang. With John Low's help, he said, “I won.”", ["John Low"]),
    # the occasion of a further verb is nobody
    ("Jane Doe left the hall, but in a later interview said she had a “bad moment”.", ["Jane Doe"]),
]


@pytest.mark.parametrize(("text", "expected"), [*PASSED_ON, *NAMED])
def test_who_speaks(text: str, expected: list[str]) -> None:
    assert speakers(text) == expected


@pytest.mark.parametrize(("text", "expected"), PRESIDENTS)
def test_the_president_of_a_tag(text: str, expected: str) -> None:
    assert speakers(text) == [expected]


def test_an_account_speaks_for_its_author() -> None:
    text = "The Kremlin's account of the call said that the plan was good."
    assert told(text) == [("The Kremlin", "the plan was good")]


# whom another cites, and what somebody else asked
RELAYED = [
    (
        "All papers, including the Post, cover Jane Doe saying the plan was late.",
        ("Jane Doe", "the plan was late"),
    ),
    ("Jane Doe left Joe Roe saying the plan was late.", ("Jane Doe", "the plan was late")),
    ("The paper quoted Jane Doe as saying the plan was late.", ("Jane Doe", "the plan was late")),
    (
        "The paper cited the minister Jane Doe as saying that the plan was late.",
        ("Jane Doe", "the plan was late"),
    ),
    ("The paper cited Jane Doe in its report on it.", ("paper", "Jane Doe in its report on it")),
    ("Jane Doe, asked if the plan was late, said it was early.", ("Jane Doe", "it was early")),
    ("Jane Doe asked if the plan was late.", ("Jane Doe", "if the plan was late")),
    (
        "Jane Doe questioned Joe Roe about the plan, and said that it was late.",
        ("Jane Doe", "it was late"),
    ),
    ("Jane Doe questioned how Joe Roe had won it.", ("Jane Doe", "how Joe Roe had won it")),
    ("Jane Doe questioned the plan for it.", ("Jane Doe", "the plan for it")),
]


@pytest.mark.parametrize(("text", "expected"), RELAYED)
def test_what_another_relays_or_asks(text: str, expected: tuple[str, str]) -> None:
    assert told(text) == [expected]


def test_a_headline_is_nobodys() -> None:
    text = "In an editorial headlined “A seat for you,” the paper said it was “late”."
    assert forms(text) == [("A seat for you,", "title"), ("late", "fragment")]
