"""Which words of a sentence tell who speaks a quoted stretch."""

from __future__ import annotations

import pytest

from tests.extract.speech.whole import speech

TOLD = [
    # a tag right behind the words
    (
        "“I am late,” Jane Doe said. “We all are.”",
        [
            "“I am late,” full | said: Jane Doe = Jane Doe (named)",
            "“We all are.” full after 0 | -: Jane Doe = Jane Doe (continued)",
        ],
    ),
    (
        "“I am late,” Jane Doe said, “and so are you.”",
        [
            "“I am late,” full | said: Jane Doe = Jane Doe (named)",
            "“and so are you.” fragment after 0 | said: Jane Doe = Jane Doe (named)",
        ],
    ),
    ("“It is late”, he said - Jane Doe nodded.", ["“It is late” full | said: he = None (pronoun)"]),
    ("“The tram,” she said.", ["“The tram,” full | said: she = None (pronoun)"]),
    # a cue before them
    (
        "Joe Roe asked, “Is the tram late?” and Jane Doe replied: “It is not.”",
        [
            "“Is the tram late?” full | asked: Joe Roe = Joe Roe (named)",
            "“It is not.” full | replied: Jane Doe = Jane Doe (named)",
        ],
    ),
    (
        "Jane Doe called the tram “a disgrace” and the bus “no better”.",
        [
            "“a disgrace” fragment | called: Jane Doe = Jane Doe (named)",
            "“no better” fragment after 0 | called: Jane Doe = Jane Doe (named)",
            "~the tram “a disgrace” and the bus “no better” | called: Jane Doe = Jane Doe (named)",
        ],
    ),
    (
        "The tram was described by Jane Doe as “a disgrace to the town”.",
        ["“a disgrace to the town” fragment | described: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe said that when Joe Roe railed at the tram, “it was late”.",
        [
            "“it was late” fragment | said: Jane Doe = Jane Doe (named)",
            "~when Joe Roe railed at the tram, “it was late” | said: Jane Doe = Jane Doe (named)",
        ],
    ),
    # a cue behind them
    (
        "The “deal” that Jane Doe described was late.",
        ["“deal” fragment | described: Jane Doe = Jane Doe (named)"],
    ),
    # a noun for what is said
    (
        "Jane Doe’s claim that the tram is “a disgrace” was heard.",
        ["“a disgrace” fragment | claim: Jane Doe = Jane Doe (named)"],
    ),
    # nobody
    ("The tram, “a disgrace” to the minister, was late.", ["“a disgrace” scare"]),
    # the subject of a sentence that has no cue
    (
        "Jane Doe was late. “The tram was late.”",
        ["“The tram was late.” full | -: Jane Doe = Jane Doe (named)"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_who_speaks(text: str, expected: list[str]) -> None:
    assert speech(text) == expected


PEOPLE = [
    (
        "Jane Doe and Joe Roe said “the tram is always late”.",
        [
            "“the tram is always late” fragment | said: Jane Doe and Joe Roe = Jane Doe "
            "and Joe Roe (named)"
        ],
    ),
    (
        "The two leaders said “the tram is always late”.",
        ["“the tram is always late” fragment | said: The two leaders = two leaders (description)"],
    ),
    (
        "Joe Roe, who met Jane Doe in Oslo, said “the tram is always late”.",
        ["“the tram is always late” fragment | said: Joe Roe = Joe Roe (named)"],
    ),
    (
        "A spokesman for Jane Doe said the tram was “late and cold and full”.",
        [
            "“late and cold and full” fragment | said: A spokesman for Jane Doe = "
            "spokesman for Jane Doe (description)"
        ],
    ),
    (
        "Jane Doe’s adviser, Joe Roe, said the tram was “late and cold and full”.",
        ["“late and cold and full” fragment | said: Jane Doe’s adviser, Joe Roe = Joe Roe (named)"],
    ),
    (
        "Jane Doe, 40, the head of trams, said the tram was “late and cold and full”.",
        ["“late and cold and full” fragment | said: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe has in the past said the tram was “late and cold and full”.",
        ["“late and cold and full” fragment | said: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Filling in for Joe Roe, Jane Doe called the tram “a real disgrace”.",
        ["“a real disgrace” fragment | called: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe was led by the tram to declare it “a disgrace to us”.",
        ["“a disgrace to us” fragment | declare: Jane Doe = Jane Doe (named)"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), PEOPLE)
def test_how_they_are_named(text: str, expected: list[str]) -> None:
    assert speech(text) == expected


PARAGRAPHS = [
    # announced by the paragraph before
    (
        "Jane Doe said:\n\n“The tram was late and I had to walk.”",
        ["“The tram was late and I had to walk.” full | said: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe was asked.\n\n“The tram was late and I had to walk.”",
        ["“The tram was late and I had to walk.” full | asked: Jane Doe = Jane Doe (named)"],
    ),
    # gone on with
    (
        "“The tram was late, and I had to walk,” said Jane Doe.\n\n“It was cold.”\n\nJoe "
        "Roe left.\n\n“It rained,” he said.",
        [
            "“The tram was late, and I had to walk,” full | said: Jane Doe = Jane Doe (named)",
            "“It was cold.” full after 0 | -: Jane Doe = Jane Doe (continued)",
            "“It rained,” full | said: he = Joe Roe (pronoun)",
        ],
    ),
    (
        "“I am late,” Jane Doe said. She left. “The tram was late.”",
        [
            "“I am late,” full | said: Jane Doe = Jane Doe (named)",
            "“The tram was late.” full after 0 | -: Jane Doe = Jane Doe (continued)",
        ],
    ),
    # named at last
    (
        "“The tram was late, and I had to walk.\n\n“It was cold,” said Jane Doe.",
        [
            "“The tram was late, and I had to walk.” full | -: Jane Doe = Jane Doe (continued)",
            "“It was cold,” full after 0 | said: Jane Doe = Jane Doe (named)",
        ],
    ),
    (
        "“The tram was late, and I had to walk.”\n\n- Jane Doe, minister",
        ["“The tram was late, and I had to walk.” full | -: Jane Doe = Jane Doe (named)"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), PARAGRAPHS)
def test_over_paragraphs(text: str, expected: list[str]) -> None:
    assert speech(text) == expected


FORMS = [
    (
        "Her book, “The Late Tram”, is out, said Jane Doe.",
        [
            "“The Late Tram” title",
            "~Her book, “The Late Tram”, is out | said: Jane Doe = Jane Doe (named)",
        ],
    ),
    (
        "He said “John told me ‘I am late’ and left,” Jane Doe recalled.",
        [
            "“John told me ‘I am late’ and left,” full | recalled: Jane Doe = Jane Doe (named)",
            "“I am late” nested",
        ],
    ),
    (
        "“I heard him say ‘never again will I walk’,” said Jane Doe.",
        [
            "“I heard him say ‘never again will I walk’,” full | said: Jane Doe = Jane Doe (named)",
            "“never again will I walk” nested",
        ],
    ),
    (
        "Jane Doe told a friend that “the tram is late”, adding that she would walk.",
        [
            "“the tram is late” fragment | told: Jane Doe = Jane Doe (named)",
            "~she would walk | adding: Jane Doe = Jane Doe (named)",
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), FORMS)
def test_titles_and_words_within_words(text: str, expected: list[str]) -> None:
    assert speech(text) == expected
