"""Reported speech in the shapes of sentences in which news has it."""

from __future__ import annotations

import pytest

from tests.extract.speech.whole import speech

BEHIND = [
    # what is disclosed stands before "which", not behind
    (
        "The talk, which the White House disclosed only on Tuesday after reports by Roe, was long.",
        [],
    ),
    (
        "Jane Doe disclosed on Tuesday that the tram was late.",
        ["~the tram was late | disclosed: Jane Doe = Jane Doe (named)"],
    ),
    # when it was said is not what was said
    (
        "Jane Doe said at the weekend that the tram was late.",
        ["~the tram was late | said: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe said in May 2018 that the tram was late.",
        ["~the tram was late | said: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe said the next day that the tram was late.",
        ["~the tram was late | said: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe said two weeks later the tram was late.",
        ["~the tram was late | said: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe said there would be no tram.",
        ["~there would be no tram | said: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe says she saw the note that the tram was late.",
        ["~she saw the note that the tram was late | says: Jane Doe = Jane Doe (named)"],
    ),
    ("Jane Doe said he'd gone home.", ["~he'd gone home | said: Jane Doe = Jane Doe (named)"]),
    (
        "Jane Doe said the “tram” was late and old.",
        ["“tram” fragment | said: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe said that “late” was the right word for the old tram.",
        [
            "“late” fragment | said: Jane Doe = Jane Doe (named)",
            "~“late” was the right word for the old tram | said: Jane Doe = Jane Doe (named)",
        ],
    ),
    (
        "Jane Doe told the town that the tram was late.",
        ["~the tram was late | told: Jane Doe = Jane Doe (named)"],
    ),
    ("Jane Doe told him a long old story.", []),
    (
        "Jane Doe pointed out that the tram was late.",
        ["~the tram was late | pointed: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe said in a statement he had bought the tram.",
        ["~he had bought the tram | said: Jane Doe = Jane Doe (named)"],
    ),
    # too little to be a statement
    ("Jane Doe said a tram.", []),
    ("Jane Doe recalled the days when.", []),
    ("Jane Doe disclosed the plan by saying.", []),
]


@pytest.mark.parametrize(("text", "expected"), BEHIND)
def test_what_is_said_behind_a_verb(text: str, expected: list[str]) -> None:
    assert speech(text) == expected


CALLED = [
    # what somebody is called, or called on to do
    (
        "Jane Doe called on the town to act at once.",
        ["~on the town to act at once | called: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe called for new trams in town.",
        ["~for new trams in town | called: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe called the tram a small wonder of the town.",
        ["~the tram a small wonder of the town | called: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe called him a thief of the town.",
        ["~him a thief of the town | called: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe called Green Street Park a great old place.",
        ["~Green Street Park a great old place | called: Jane Doe = Jane Doe (named)"],
    ),
    # ... but not whom one rings up
    ("Jane Doe called on 3 May to say that the tram was late.", []),
    ("Jane Doe called him to say hello to all.", []),
    ("Jane Doe called John Roe on Monday about the tram.", []),
    ("Jane Doe called the mayor again about the tram.", []),
    (
        "Jane Doe urged the town to buy a tram.",
        ["~the town to buy a tram | urged: Jane Doe = Jane Doe (named)"],
    ),
    ("Jane Doe urged new trams for all of Oslo.", []),
    ("Jane Doe described as late the tram of the town.", []),
]


@pytest.mark.parametrize(("text", "expected"), CALLED)
def test_calling(text: str, expected: list[str]) -> None:
    assert speech(text) == expected


TAGS = [
    (
        "The tram was late, Jane Doe told the town on Monday.",
        ["~The tram was late | told: Jane Doe = Jane Doe (named)"],
    ),
    (
        "The tram was late, Jane Doe said in Oslo.",
        ["~The tram was late | said: Jane Doe = Jane Doe (named)"],
    ),
    ("The tram was late, Jane Doe said, adding that it rained.", []),
    ("If the tram is late, Jane Doe said, all walk.", []),
    ("In Oslo, Jane Doe said.", []),
    (
        "The trams of the town, Jane Doe said on Monday, would come.",
        [
            "~The trams of the town, Jane Doe said on Monday, would come | said: Jane "
            "Doe = Jane Doe (named)"
        ],
    ),
    (
        "The trams of the town, Jane Doe said, failed the test.",
        [
            "~The trams of the town, Jane Doe said, failed the test | said: Jane Doe = "
            "Jane Doe (named)"
        ],
    ),
    ("In the town, Jane Doe said, trams were late again.", []),
    (
        "According to Jane Doe, it is over.",
        ["~it is over | According: Jane Doe = Jane Doe (named)"],
    ),
    ("According to Jane Doe the tram was late.", []),
    (
        "All will go well, predicted Jane Doe, a teacher.",
        ["~All will go well | predicted: Jane Doe = Jane Doe (named)"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), TAGS)
def test_tags_behind_and_within(text: str, expected: list[str]) -> None:
    assert speech(text) == expected


ENDS = [
    (
        "Jane Doe said that trams were late, but John Roe denied it.",
        ["~trams were late | said: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe said that trams were late, and John Roe said that they were not.",
        [
            "~trams were late | said: Jane Doe = Jane Doe (named)",
            "~they were not | said: John Roe = John Roe (named)",
        ],
    ),
    (
        "Jane Doe said that trams were late, it was reported on Monday.",
        ["~trams were late | said: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe praised the new trams and said that they were good.",
        [
            "~the new trams | praised: Jane Doe = Jane Doe (named)",
            "~they were good | said: Jane Doe = Jane Doe (named)",
        ],
    ),
    (
        "Jane Doe praised the new trams, quietly adding that they were good.",
        [
            "~the new trams | praised: Jane Doe = Jane Doe (named)",
            "~they were good | adding: Jane Doe = Jane Doe (named)",
        ],
    ),
    (
        "Jane Doe praised “the tram of the town and of all” adding that it was late.",
        [
            "“the tram of the town and of all” fragment | praised: Jane Doe = Jane Doe (named)",
            "~it was late | adding: Jane Doe = Jane Doe (named)",
        ],
    ),
    (
        "Jane Doe praised the tram, but John Roe has denied that it was good.",
        ["~it was good | denied: John Roe = John Roe (named)"],
    ),
    (
        "Jane Doe said the trams were late, but",
        ["~the trams were late | said: Jane Doe = Jane Doe (named)"],
    ),
    (
        "When the tram came, Jane Doe said that it was late, John Roe denied that it was.",
        ["~it was late | said: Jane Doe = Jane Doe (named)"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), ENDS)
def test_where_what_is_said_ends(text: str, expected: list[str]) -> None:
    assert speech(text) == expected
