"""Quotations in the shapes of sentences in which news has them."""

from __future__ import annotations

import pytest

from tests.extract.speech.whole import speech

BESIDE = [
    (
        "“It is late,” said the St. Louis paper.",
        ["“It is late,” full | said: the St. Louis paper = St. Louis paper (description)"],
    ),
    (
        "“It is late,” said Jane Doe and John Roe.",
        ["“It is late,” full | said: Jane Doe and John Roe = Jane Doe and John Roe (named)"],
    ),
    (
        "“It is late,” said Jane Doe, and John Roe left.",
        ["“It is late,” full | said: Jane Doe = Jane Doe (named)"],
    ),
    (
        "“It is late,” said aides speaking of it.",
        ["“It is late,” full | said: aides = aides (description)"],
    ),
    (
        "“It is late,” said again Jane Doe.",
        ["“It is late,” full | said: Jane Doe = Jane Doe (named)"],
    ),
    (
        "“It is late,” added quietly Jane Doe.",
        ["“It is late,” full | added: Jane Doe = Jane Doe (named)"],
    ),
    ("“It is late,” told him Jane Doe.", ["“It is late,” full"]),
    (
        "“It is late,” said Jane Doe, “and it is slow.”",
        [
            "“It is late,” full | said: Jane Doe = Jane Doe (named)",
            "“and it is slow.” fragment after 0 | said: Jane Doe = Jane Doe (named)",
        ],
    ),
    (
        "“It is late. And it is slow,” Jane Doe said. “It is mine.”",
        [
            "“It is late. And it is slow,” full | said: Jane Doe = Jane Doe (named)",
            "“It is mine.” full after 0 | -: Jane Doe = Jane Doe (continued)",
        ],
    ),
    (
        "Jane Doe’s “clear words”: “It is late.”",
        ["“clear words” scare", "“It is late.” full | -: Jane Doe = Jane Doe (named)"],
    ),
    ("The tram’s “clear words”: “It is late.”", ["“clear words” scare", "“It is late.” full"]),
    (
        "Jane Doe asked, “Is it late?” John Roe said no.",
        ["“Is it late?” full | asked: Jane Doe = Jane Doe (named)"],
    ),
    ("“Is it late?” John Roe said.", ["“Is it late?” full | said: John Roe = John Roe (named)"]),
    ("“Really?” He left the town.", ["“Really?” full"]),
    ("“It is late.” Jane Doe left.", ["“It is late.” full"]),
    # a passive names its speaker behind it, if at all
    (
        "It was called by Jane Doe “late and slow”.",
        ["“late and slow” fragment | called: Jane Doe = Jane Doe (named)"],
    ),
    (
        "John Roe stood by his claim that it was “late and slow”.",
        ["“late and slow” fragment | claim: his = John Roe (pronoun)"],
    ),
    (
        "It was in John Roe’s promise of a “late and slow” tram.",
        ["“late and slow” fragment | promise: John Roe = John Roe (named)"],
    ),
    (
        "The “late and slow” tram that Jane Doe described is here.",
        ["“late and slow” fragment | described: Jane Doe = Jane Doe (named)"],
    ),
    (
        "It was “late and slow” again, according to Jane Doe.",
        [
            "“late and slow” fragment | according: Jane Doe = Jane Doe (named)",
            "~It was “late and slow” again | according: Jane Doe = Jane Doe (named)",
        ],
    ),
    (
        "Jane Doe and John Roe spoke for long about a “late and slow tram”, the mayor, "
        "Ann Low, said.",
        [
            "“late and slow tram” fragment | said: the mayor, Ann Low = Ann Low (named)",
            "~Jane Doe and John Roe spoke for long about a “late and slow tram” | said: "
            "the mayor, Ann Low = Ann Low (named)",
        ],
    ),
    (
        "The tram came. Jane Doe and John Roe spoke of it, Ann Low said. They discussed "
        "a “late and slow tram”.",
        [
            "“late and slow tram” fragment | said: Ann Low = Ann Low (named)",
            "~Jane Doe and John Roe spoke of it | said: Ann Low = Ann Low (named)",
        ],
    ),
    (
        "“It is late!” Ann Lee, an aide, said.",
        ["“It is late!” full | said: Ann Lee = Ann Lee (named)"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), BESIDE)
def test_who_speaks(text: str, expected: list[str]) -> None:
    assert speech(text) == expected


ON = [
    (
        "“We will go on and on.\n\n“And we will win,” Jane Doe said.",
        [
            "“We will go on and on.” full | -: Jane Doe = Jane Doe (continued)",
            "“And we will win,” full after 0 | said: Jane Doe = Jane Doe (named)",
        ],
    ),
    (
        "“It is late and\n\nslow and old,” Jane Doe said.",
        [
            "“It is late and” full | -: Jane Doe = Jane Doe (continued)",
            "“slow and old,” fragment after 0 | said: Jane Doe = Jane Doe (named)",
        ],
    ),
    (
        "“It was ‘over and done’ by May,” Jane Doe said.\n\n“It is so.”",
        [
            "“It was ‘over and done’ by May,” full | said: Jane Doe = Jane Doe (named)",
            "“over and done” nested",
            "“It is so.” full after 0 | -: Jane Doe = Jane Doe (continued)",
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), ON)
def test_what_goes_on(text: str, expected: list[str]) -> None:
    assert speech(text) == expected


SIGNED = [
    (
        "“It is late and slow.”\n- Jane Doe, Oslo",
        ["“It is late and slow.” full | -: Jane Doe = Jane Doe (named)"],
    ),
    (
        "“It is late and slow.”\n\n- Jane Doe",
        ["“It is late and slow.” full | -: Jane Doe = Jane Doe (named)"],
    ),
    ("“It is late and slow.”\n\n- Jane Doe sang", ["“It is late and slow.” full"]),
    (
        "“It is late and slow.” - Jane Doe",
        ["“It is late and slow.” full | -: Jane Doe = Jane Doe (named)"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), SIGNED)
def test_who_signs(text: str, expected: list[str]) -> None:
    assert speech(text) == expected


FORMS = [
    ("‘Late trams’\n\nJane Doe left.", ["“Late trams” scare"]),
    (
        "‘Late trams of the town’, says Doe\n\n“Late trams of the town,” Jane Doe said.",
        [
            "“Late trams of the town” full | says: Doe = Jane Doe (named)",
            "“Late trams of the town,” full | said: Jane Doe = Jane Doe (named)",
        ],
    ),
    (
        "Jane Doe said, ‘The tram is late.’",
        ["“The tram is late.” full | said: Jane Doe = Jane Doe (named)"],
    ),
    (
        "‘The tram is late and so are all the others,’ Jane Doe said.",
        ["“The tram is late and so are all the others,” full | said: Jane Doe = Jane Doe (named)"],
    ),
    ("“The Late Tram” was praised.", ["“The Late Tram” title"]),
    (
        "“The Late Tram,” Jane Doe said.",
        ["“The Late Tram,” full | said: Jane Doe = Jane Doe (named)"],
    ),
    ("Jane Doe spoke of Roe’s “The Late Tram” at length.", ["“The Late Tram” title"]),
    (
        "Jane Doe wrote, “The Late Tram”.",
        ["“The Late Tram” full | wrote: Jane Doe = Jane Doe (named)"],
    ),
    ("Jane Doe wrote for “The Late Tram”.", ["“The Late Tram” title"]),
    (
        "Jane Doe told “The Late Tram” that it was good.",
        ["“The Late Tram” title", "~it was good | told: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe told “The Late Tram” and other shows on Monday she was well.",
        ["“The Late Tram” title", "~she was well | told: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe said a new “Cold Tram” had come.",
        [
            "“Cold Tram” fragment | said: Jane Doe = Jane Doe (named)",
            "~a new “Cold Tram” had come | said: Jane Doe = Jane Doe (named)",
        ],
    ),
    ("Chants of “Lock Up” rang.", ["“Lock Up” fragment"]),
    ("His “Lock Up” remark was long.", ["“Lock Up” fragment"]),
    ("Trams are “late” and slow.", ["“late” scare"]),
    ("Trams are “late and slow and old” here.", ["“late and slow and old” fragment"]),
    ("Mass saying “all is well” is old.", ["“all is well” scare"]),
]


@pytest.mark.parametrize(("text", "expected"), FORMS)
def test_titles_terms_and_speech(text: str, expected: list[str]) -> None:
    assert speech(text) == expected


MARKS = [
    (
        "In the '90s Jane Doe said ‘the trams’ doors are late’ and left.",
        ["“the trams’ doors are late” fragment | said: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe “left”. Joe Roe praised ‘the leaders’ talks.",
        ["“left” scare", "“the leaders” scare"],
    ),
    (
        "Jane Doe said ‘the tram ‘late’ and left.",
        ["“the tram ‘late” fragment | said: Jane Doe = Jane Doe (named)"],
    ),
    ("Jane Doe spoke of ‘em and said so.", []),
    (
        "“It is “late and slow,” Jane Doe said.",
        ["“late and slow,” fragment | said: Jane Doe = Jane Doe (named)"],
    ),
    (
        "He said “it is late” “and slow” and left.",
        [
            "“it is late” fragment | said: He = None (pronoun)",
            "“and slow” fragment after 0 | said: He = None (pronoun)",
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), MARKS)
def test_marks(text: str, expected: list[str]) -> None:
    assert speech(text) == expected
