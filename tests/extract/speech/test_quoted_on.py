"""Quotations that go on, and marks that are odd."""

from __future__ import annotations

import pytest

from tests.extract.speech.whole import speech

ON = [
    (
        "“It is late,” Jane Doe said.\n\nFor more follow us here\n\n“It is so.”",
        [
            "“It is late,” full | said: Jane Doe = Jane Doe (named)",
            "“It is so.” full after 0 | -: Jane Doe = Jane Doe (continued)",
        ],
    ),
    (
        "“It is late and so on.\n\nIt rained.\n\n“It is slow,” Jane Doe said.",
        ["“It is late and so on.” full", "“It is slow,” full | said: Jane Doe = Jane Doe (named)"],
    ),
    (
        "“I said ‘it is late’ and ‘it is slow’ and so on.\n\n“It is so,” Jane Doe said.",
        [
            "“I said ‘it is late’ and ‘it is slow’ and so on.” full | -: Jane Doe = Jane "
            "Doe (continued)",
            "“it is late” nested",
            "“it is slow” nested",
            "“It is so,” full after 0 | said: Jane Doe = Jane Doe (named)",
        ],
    ),
    (
        "Jane Doe said that “it is late and slow”, that “it is old and red” and that all is well.",
        [
            "“it is late and slow” fragment | said: Jane Doe = Jane Doe (named)",
            "“it is old and red” fragment after 0 | said: Jane Doe = Jane Doe (named)",
        ],
    ),
    (
        "Jane Doe called “the tram” late, “the town” old and “the sea” deep.",
        [
            "“the tram” fragment | called: Jane Doe = Jane Doe (named)",
            "“the town” fragment after 0 | called: Jane Doe = Jane Doe (named)",
            "“the sea” fragment after 1 | called: Jane Doe = Jane Doe (named)",
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), ON)
def test_what_goes_on(text: str, expected: list[str]) -> None:
    assert speech(text) == expected


ODD = [
    (
        'He wrote “author="Jane Doe"” and left.',
        ['“author="Jane Doe"” fragment | wrote: He = None (pronoun)'],
    ),
    ("Jane Doe said ‘it is late‘ and so on’ again.", []),
    (
        "“Really?” Nobody in all the green and quiet town on the old hill by the sea of "
        "the north knew.",
        ["“Really?” full"],
    ),
    (
        "“It is late,” said a friend of Jane Doe and John Roe.",
        [
            "“It is late,” full | said: a friend of Jane Doe and John Roe = friend of "
            "Jane Doe and John Roe (description)"
        ],
    ),
    ("By Jane Doe and John Roe “it is late” was said.", ["“it is late” scare"]),
]


@pytest.mark.parametrize(("text", "expected"), ODD)
def test_odd_marks(text: str, expected: list[str]) -> None:
    assert speech(text) == expected
