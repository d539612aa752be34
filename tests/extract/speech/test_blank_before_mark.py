"""A straight mark that ends a paragraph closes, though a blank stands before it."""

from __future__ import annotations

import pytest

from tests.extract.speech.whole import speech

BLANKS = [
    ('Jane Doe said "it is late "', ["“it is late” fragment | said: Jane Doe = Jane Doe (named)"]),
    (
        'Jane Doe said: "It is late "\n\nJohn Low sang.',
        ["“It is late” full | said: Jane Doe = Jane Doe (named)"],
    ),
    ('Jane Doe called it "late "', ["“late” fragment | called: Jane Doe = Jane Doe (named)"]),
    (
        '"It is late," Jane Doe said, "and slow "',
        [
            "“It is late,” full | said: Jane Doe = Jane Doe (named)",
            "“and slow” fragment after 0 | said: Jane Doe = Jane Doe (named)",
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), BLANKS)
def test_blanks(text: str, expected: list[str]) -> None:
    assert speech(text) == expected
