"""What words within marks are: speech, part of a sentence, a title or so-called."""

from __future__ import annotations

import pytest

from tests.extract.speech.whole import speech

MARKS = [
    (
        "'The tram is late and cold,' Jane Doe said.",
        ["“The tram is late and cold,” full | said: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe said: 'The tram is late.'",
        ["“The tram is late.” full | said: Jane Doe = Jane Doe (named)"],
    ),
    ("The leaders' talks and the 'tram' were late.", ["“tram” scare"]),
    (
        "He said ''the tram is late'' and left.",
        ["“the tram is late” fragment | said: He = None (pronoun)"],
    ),
    (
        "«The tram is late,» said Jane Doe.",
        ["“The tram is late,” full | said: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe said the tram “is late\n\nand left.",
        ["“is late” fragment | said: Jane Doe = Jane Doe (named)"],
    ),
    (
        "The tram is late,” Jane Doe said.",
        ["~The tram is late | said: Jane Doe = Jane Doe (named)"],
    ),
    ("The ‘90s were late, ‘twas said.", []),
    (
        "“I said ‘it is late’ and ‘it is cold’,” Jane Doe said.",
        [
            "“I said ‘it is late’ and ‘it is cold’,” full | said: Jane Doe = Jane Doe (named)",
            "“it is late” nested",
            "“it is cold” nested",
        ],
    ),
    (
        "‘I said “it is late” and left the town at once,’ Jane Doe said.",
        [
            "“I said “it is late” and left the town at once,” full | said: Jane Doe = Jane "
            "Doe (named)",
            "“it is late” nested",
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), MARKS)
def test_marks(text: str, expected: list[str]) -> None:
    assert speech(text) == expected


FORMS = [
    ("‘THE LATE TRAM’", ["“THE LATE TRAM” scare"]),
    ("Jane Doe wrote in “The Late Tram” that it was cold.", ["“The Late Tram” title"]),
    ("Jane Doe’s “The Late Tram” is out.", ["“The Late Tram” title"]),
    (
        "On “The Early Hour” Jane Doe said that the tram was late.",
        ["“The Early Hour” title", "~the tram was late | said: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe told “The Early Hour” that the tram was late.",
        [
            "“The Early Hour” title",
            "~the tram was late | told: Jane Doe = Jane Doe (named)",
        ],
    ),
    *(
        (
            f"Jane Doe {told} “The Early Hour” on Monday that the tram was late.",
            [
                "“The Early Hour” title",
                f"~the tram was late | {told.split()[0]}: Jane Doe = Jane Doe (named)",
            ],
        )
        for told in ("told the Post's", "said on the Post's", "said on")
    ),
    (
        "Jane Doe told the Post's “The Early Hour” on Monday: “It was late. We left.”",
        [
            "“The Early Hour” title",
            "“It was late. We left.” full | told: Jane Doe = Jane Doe (named)",
        ],
    ),
    (
        "Jane Doe called her “The Late Lady” on Monday.",
        ["“The Late Lady” fragment | called: Jane Doe = Jane Doe (named)"],
    ),
    ("Chants of “late tram” filled the town.", ["“late tram” fragment"]),
    ("The “late” remark hurt Jane Doe.", ["“late” fragment"]),
    ("A “late” tram came.", ["“late” scare"]),
    ("Jane Doe and “friends” came.", ["“friends” scare"]),
]


@pytest.mark.parametrize(("text", "expected"), FORMS)
def test_forms(text: str, expected: list[str]) -> None:
    assert speech(text) == expected


LONG = [
    (
        "He wrote “one two three four five six seven eight” on it.",
        ["“one two three four five six seven eight” fragment | wrote: He = None (pronoun)"],
    ),
    (
        "He wrote: “one two three four five six seven eight” on it.",
        ["“one two three four five six seven eight” fragment | wrote: He = None (pronoun)"],
    ),
    (
        "He wrote: “one two three four five six seven eight nine” on it.",
        ["“one two three four five six seven eight nine” full | wrote: He = None (pronoun)"],
    ),
    ("He wrote: “One two three” on it.", ["“One two three” full | wrote: He = None (pronoun)"]),
    ("He wrote “One two three” on it.", ["“One two three” fragment | wrote: He = None (pronoun)"]),
    (
        "He wrote “One two three four” on it.",
        ["“One two three four” full | wrote: He = None (pronoun)"],
    ),
    (
        "He wrote 'one two three four five six seven' on it.",
        ["“one two three four five six seven” fragment | wrote: He = None (pronoun)"],
    ),
    (
        "He wrote 'one two three four five six seven eight' on it.",
        ["“one two three four five six seven eight” fragment | wrote: He = None (pronoun)"],
    ),
    (
        "'One two three four five six seven eight'",
        ["“One two three four five six seven eight” scare"],
    ),
    (
        "'One two three four five six seven eight nine'",
        ["“One two three four five six seven eight nine” full"],
    ),
    (
        "“ONE TWO THREE FOUR FIVE SIX SEVEN EIGHT”",
        ["“ONE TWO THREE FOUR FIVE SIX SEVEN EIGHT” full"],
    ),
    (
        "“ONE TWO THREE FOUR FIVE SIX SEVEN EIGHT NINE”",
        ["“ONE TWO THREE FOUR FIVE SIX SEVEN EIGHT NINE” full"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), LONG)
def test_few_words_and_many(text: str, expected: list[str]) -> None:
    assert speech(text) == expected
