"""Whose words the quoted stretches are."""

from __future__ import annotations

import pytest

from tests.extract.said import read, speakers
from tests.extract.speech.whole import speech

TRUMP, PUTIN = "Donald Trump", "Vladimir Putin"

ONE = [
    ("“We agree,” Trump said.", TRUMP),
    ("“We agree,” said Trump.", TRUMP),
    ("“We agree,” said Trump, who smiled at Putin.", TRUMP),
    ("“Do we agree?” Trump asked reporters.", TRUMP),
    ("“We agree on it all” said Trump.", TRUMP),
    ("Trump said: “We agree.”", TRUMP),
    ("Trump, 71, a friend of Putin, said, “We agree.”", TRUMP),
    ("Speaking in Rome, Trump told reporters “we agree”.", TRUMP),
    ("Trump met Putin and said “we agree”.", TRUMP),
    ("Trump attacked Putin, calling him “a rogue”.", TRUMP),
    ("Trump kept that promise on Monday, saying it was “a debt”.", TRUMP),
    ("In calling the talks “a farce”, Putin ended them.", PUTIN),
    ("A spokesman for senator Jane Doe called it “absurd”.", "spokesman for senator Jane Doe"),
    ("Trump asked: “Are we sure?” Putin then left for the day.", TRUMP),
    ("Trump spoke on “Morning With Roe,” calling it a “no-brainer”.", TRUMP),
    ("Trump posted a message reading “thank you all”.", TRUMP),
    ("According to Trump, the talks were “a great success”.", TRUMP),
    ("The talks were “a great success”, according to Trump.", TRUMP),
    ("The talks were “a great success” for all, the Kremlin said.", "The Kremlin"),
    ("The plan, described by Trump as “very good”, failed.", TRUMP),
    ("Putin was blamed, and Trump insisted the plan was “very good”.", TRUMP),
    ("Trump’s adviser, John Bolton, said: “We agree.”", "John Bolton"),
    ("“We agree,” said Trump adviser Jane Doe.", "Jane Doe"),
    ("“We agree,” a spokesman for Trump said.", "spokesman for Trump"),
    ("“We agree,” a senior official said on Monday.", "senior official"),
    ("Officials say the plan is “very good”.", "Officials"),
    ("Trump’s promise of “a very good plan” was kept.", TRUMP),
    ("“We agree,” the Kremlin said in a statement.", "The Kremlin"),
    ("Trump posted on his page: “We agree.”", TRUMP),
    ("Trump was embittered that the plan was “not good enough”.", TRUMP),
    ("Trump said late on Monday that the plan was “very good”.", TRUMP),
    ("“We agree”, Trump said, reported the Daily Example.", TRUMP),
    ("He said, “We agree”, reported the Daily Example.", None),
    ("Trump and Putin had “frank talks”, the Kremlin said.", "The Kremlin"),
    ("“We agree,” said Jane Doe and John Roe.", "Jane Doe and John Roe"),
    ("A Kremlin statement said the talks were “frank and long”.", "The Kremlin"),
    ("The talks were “frank and very long” for all.", None),
    ("In calling Mr. Roe’s plan “a joke,” the pope again surprised his hosts.", "pope"),
    ("Putin left after the paper’s editorial telling him to “go now”.", "paper’s editorial"),
    ("It was late - that day Trump cracked, “We agree.”", TRUMP),
    ("The vote led Merkel to call it “a very bad day” for all.", "Angela Merkel"),
    ("Senator Ron Doe (R-Ohio) kept asking Putin why it was “so very late”.", "Ron Doe"),
    ("Trump said that when Mr. Roe railed against the banks, “he meant us all.”", TRUMP),
    (
        "The spokesman took questions on what Putin would like but said no, adding: “Ask again.”",
        "spokesman",
    ),
]

MANY = [
    ("“We agree,” Trump said, “on all of it.”", [TRUMP, TRUMP]),
    ("“We agree,” Trump said. “It is good.” He left.", [TRUMP, TRUMP]),
    ("Trump met Putin. “We agree,” he said.", [TRUMP]),
    ("Putin called Trump a friend. “We agree,” he said.", [PUTIN]),
    ("Trump took the floor:\n\n“We agree.”", [TRUMP]),
    ("“We agree,” Trump said.\n\n“It is good.”", [TRUMP, TRUMP]),
    ("“We agree.”\n\n- Jane Doe, Oslo", ["Jane Doe"]),
    ("“We agree.” - Jane Doe", ["Jane Doe"]),
    ("“We agree,” Trump said.\n\n“No.”\n\n- Nothing came of it.", [TRUMP, TRUMP]),
    ("“We agree.\n\n“It is good,” Trump said.", [TRUMP, TRUMP]),
    ("“We agree,” Trump said.\n\nPutin was brief. “No,” he said.", [TRUMP, PUTIN]),
    ("“We agree,” Trump said. Putin said they did “not at all” agree.", [TRUMP, PUTIN]),
    (
        "The envoy gave Putin “a very long list”, Jane Doe said.\n\n“It is long,” she added.",
        ["Jane Doe", "Jane Doe"],
    ),
    (
        "The Kremlin said in its statement: “All is well.” "
        "The statement also said that ties were “good again”.",
        ["The Kremlin"] * 2,
    ),
    ("Trump answered Putin at once with, “Why now?” Putin then wrote, “Why not?”", [TRUMP, PUTIN]),
    ("Putin hails “historic” day\n\nIt was a “truly historic” day, Trump said.", [TRUMP, TRUMP]),
]


@pytest.mark.parametrize(("text", "speaker"), ONE)
def test_one_quotation(text: str, speaker: str | None) -> None:
    assert speakers(text) == [speaker]


@pytest.mark.parametrize(("text", "expected"), MANY)
def test_several_quotations(text: str, expected: list[str]) -> None:
    assert speakers(text) == expected


def test_the_words_that_tell_it_are_kept() -> None:
    text = "Trump met Putin. “We agree,” he later told reporters."
    told = read(text)[0][0].attribution

    assert told.cue and told.cue.of(text) == "told"
    assert told.speaker_span and told.speaker_span.of(text) == "he"
    assert told.known_by == "pronoun"


def test_how_a_speaker_is_known() -> None:
    text = "The Russian leader said “we agree on it”. “It is good.” The Kremlin said “yes, it is”."
    known = [row.attribution.known_by for row in read(text)[0]]

    assert known == ["description", "continued", "institution"]


def test_a_split_quotation_is_joined() -> None:
    text = "“We agree,” Trump said, “on all of it.” “Then,” Putin said, “we go.”"

    assert [row.continues for row in read(text)[0]] == [None, 0, None, 2]


def test_titles_and_terms_have_no_speaker() -> None:
    for text in (
        "The so-called “dialogue” began, Trump said.",
        "Trump’s book “The Big Book of Deals” sold.",
    ):
        assert [row.attribution.speaker for row in read(text)[0]] == [None]


WHO = [
    (
        "Jane Doe went on: “The tram is late.”",
        ["“The tram is late.” full | went: Jane Doe = Jane Doe (named)"],
    ),
    (
        "“The tram is late,” Jane Doe began. “It is cold.”",
        [
            "“The tram is late,” full | began: Jane Doe = Jane Doe (named)",
            "“It is cold.” full after 0 | -: Jane Doe = Jane Doe (continued)",
        ],
    ),
    (
        "“The tram,” Jane Doe said, “is late.” She left.",
        [
            "“The tram,” full | said: Jane Doe = Jane Doe (named)",
            "“is late.” fragment after 0 | said: Jane Doe = Jane Doe (named)",
        ],
    ),
    (
        "“The tram is late,” Jane Doe told Joe Roe, who nodded.",
        ["“The tram is late,” full | told: Jane Doe = Jane Doe (named)"],
    ),
    (
        "“The tram is late,” she told him.",
        ["“The tram is late,” full | told: she = None (pronoun)"],
    ),
    (
        "“The tram is late,” the minister's aide said.",
        ["“The tram is late,” full | said: the minister's aide = minister's aide (description)"],
    ),
    (
        "In a tweet Jane Doe wrote: “The tram is late.”",
        ["“The tram is late.” full | wrote: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Asked about the tram, Jane Doe said: “It is late.”",
        ["“It is late.” full | said: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Speaking in Oslo, Jane Doe said: “It is late.”",
        ["“It is late.” full | said: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe, asked about the tram, said: “It is late.”",
        ["“It is late.” full | said: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe's “clear words”: “The tram is late.”",
        ["“clear words” scare", "“The tram is late.” full | -: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe's remark that trams are “always late” was heard.",
        ["“always late” fragment | remark: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe's promise of a “new tram” was heard.",
        ["“new tram” fragment | promise: Jane Doe = Jane Doe (named)"],
    ),
    (
        "The “new tram” promised by Jane Doe was late.",
        ["“new tram” fragment | promised: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe left, calling the tram “a late joke.”",
        ["“a late joke.” fragment | calling: Jane Doe = Jane Doe (named)"],
    ),
    ("Jane Doe walked, “tired but happy”, to the tram.", ["“tired but happy” scare"]),
    (
        "It was “late and cold,” Jane Doe said.",
        ["“late and cold,” fragment | said: Jane Doe = Jane Doe (named)"],
    ),
    (
        "It was “late and cold” for good, Jane Doe said.",
        [
            "“late and cold” fragment | said: Jane Doe = Jane Doe (named)",
            "~It was “late and cold” for good | said: Jane Doe = Jane Doe (named)",
        ],
    ),
    (
        "It was “late and cold” according to Jane Doe.",
        ["“late and cold” fragment | according: Jane Doe = Jane Doe (named)"],
    ),
    (
        "What Jane Doe called a “late tram” came.",
        ["“late tram” fragment | called: Jane Doe = Jane Doe (named)"],
    ),
    (
        "The tram was late. Jane Doe said so. “It is cold.”",
        ["“It is cold.” full | said: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe and Joe Roe left. “It is cold,” he said. “It is,” she said.",
        [
            "“It is cold,” full | said: he = Joe Roe (pronoun)",
            "“It is,” full | said: she = Jane Doe (pronoun)",
        ],
    ),
    (
        "“It is cold,” said Jane Doe and Joe Roe.",
        ["“It is cold,” full | said: Jane Doe and Joe Roe = Jane Doe and Joe Roe (named)"],
    ),
    (
        "“It is cold,” Jane Doe said.\n\n“It is late,” she added.\n\n“It is dark.”",
        [
            "“It is cold,” full | said: Jane Doe = Jane Doe (named)",
            "“It is late,” full | added: she = Jane Doe (pronoun)",
            "“It is dark.” full after 1 | -: she = Jane Doe (continued)",
        ],
    ),
    (
        "“It is cold,” Jane Doe said.\n\nJoe Roe left.\n\n“It is dark.”",
        [
            "“It is cold,” full | said: Jane Doe = Jane Doe (named)",
            "“It is dark.” full after 0 | -: Jane Doe = Jane Doe (continued)",
        ],
    ),
    (
        "“It is cold,” Jane Doe said.\n\nTrams came.\n\nBuses came.\n\n“It is dark.”",
        ["“It is cold,” full | said: Jane Doe = Jane Doe (named)", "“It is dark.” full"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), WHO)
def test_who_said_it(text: str, expected: list[str]) -> None:
    assert speech(text) == expected
