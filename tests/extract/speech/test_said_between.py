"""What may stand between a verb of saying and the words: times, places, listeners, insertions."""

from __future__ import annotations

import pytest

from tests.extract.speech.whole import speech

TIMES = [
    (
        "Jane Doe said at a fair in Ohio, a day after the vote, that the tram was late.",
        ["~the tram was late | said: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe said at a fair a week ago, on May 2, that the tram was late.",
        ["~the tram was late | said: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe said a week later that the tram was late.",
        ["~the tram was late | said: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe said two days later she was late.",
        ["~she was late | said: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe said a month earlier that the tram was late.",
        ["~the tram was late | said: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe warned a year ago that the tram was late.",
        ["~the tram was late | warned: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe warned the previous week that the tram was late.",
        ["~the tram was late | warned: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe warned the following month that the tram was late.",
        ["~the tram was late | warned: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe warned the next year that the tram was late.",
        ["~the tram was late | warned: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe warned on May 2, 2018, that the tram was late.",
        ["~the tram was late | warned: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe warned in May 2018 that the tram was late.",
        ["~the tram was late | warned: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe warned in 2018 that the tram was late.",
        ["~the tram was late | warned: Jane Doe = Jane Doe (named)"],
    ),
    # "there" opens a clause of its own, or says where
    (
        "Jane Doe said there had been no tram.",
        ["~there had been no tram | said: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe said there that the tram was late.",
        ["~the tram was late | said: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe now again last week said that the tram was late.",
        ["~the tram was late | said: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe would on the hill often say that the tram was late.",
        ["~the tram was late | say: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe had before the vote said that the tram was late.",
        ["~the tram was late | said: Jane Doe = Jane Doe (named)"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), TIMES)
def test_when_it_was_said(text: str, expected: list[str]) -> None:
    assert speech(text) == expected


PLACES = [
    ("Jane Doe confirmed in Oslo the plan to go.", []),
    ("Jane Doe condemned by letter the new plan of the town.", []),
    ("Jane Doe condemned as cheap the new plan of the town.", []),
    ("Jane Doe denied during the trial the new plan of the town.", []),
]


@pytest.mark.parametrize(("text", "expected"), PLACES)
def test_where_it_was_said_is_no_part_of_it(text: str, expected: list[str]) -> None:
    assert speech(text) == expected


ENDS = [
    (
        "Jane Doe praised the tram, quickly adding that it was late.",
        ["~it was late | adding: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe said the tram was late, quickly adding that it rained.",
        ["~the tram was late | said: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe praised the tram and quickly said that it was late.",
        ["~it was late | said: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe said the tram was late, and quickly warned that it rained.",
        ["~the tram was late | said: Jane Doe = Jane Doe (named)"],
    ),
    (
        "According to Jane Doe, the tram was late, adding that it rained.",
        ["~the tram was late | According: Jane Doe = Jane Doe (named)"],
    ),
    (
        "According to Jane Doe, the tram was late and said that it rained.",
        ["~the tram was late | According: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe said that the tram was late because “it rained”.",
        [
            "“it rained” fragment | said: Jane Doe = Jane Doe (named)",
            "~the tram was late because “it rained” | said: Jane Doe = Jane Doe (named)",
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), ENDS)
def test_where_it_ends(text: str, expected: list[str]) -> None:
    assert speech(text) == expected


WHO = [
    (
        "It led Jane Doe to say “it is late”.",
        ["“it is late” fragment | say: Jane Doe = Jane Doe (named)"],
    ),
    (
        "The aide, 40, said that the tram was late.",
        ["~the tram was late | said: The aide = aide (description)"],
    ),
    (
        "Jane Doe, head of the board, said that the tram was late.",
        ["~the tram was late | said: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe, of the town board, said that the tram was late.",
        ["~the tram was late | said: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Asking the town for talks, Jane Doe said that it was late.",
        ["~it was late | said: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Filling in for Jane Doe, Joe Roe noted that the tram was late.",
        ["~the tram was late | noted: Joe Roe = Joe Roe (named)"],
    ),
    (
        "A spokesman for the board of the club of the town of Oslo said it was late.",
        ["~it was late | said: A spokesman for the board = spokesman for the board (description)"],
    ),
    (
        "Jane Doe kept on saying that the tram was late.",
        ["~the tram was late | saying: Jane Doe = Jane Doe (named)"],
    ),
    # of two people at once it is another who quotes them
    (
        "Joe Roe and Jane Doe said they were “good friends” for years, Ann Lee said.",
        [
            "“good friends” fragment | said: Ann Lee = Ann Lee (named)",
            "~Joe Roe and Jane Doe said they were “good friends” for years | said: Ann "
            "Lee = Ann Lee (named)",
        ],
    ),
    # whom a verb of its own follows does not speak, too
    (
        "“It is late,” said Jane Doe and Joe Roe left.",
        ["“It is late,” full | said: Jane Doe = Jane Doe (named)"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), WHO)
def test_who_says_it(text: str, expected: list[str]) -> None:
    assert speech(text) == expected


MARKS = [
    (
        "In Jane Doe’s “clear words”: “It is late.”",
        ["“clear words” scare", "“It is late.” full | -: Jane Doe = Jane Doe (named)"],
    ),
    ("In the town’s “clear words”: “It is late.”", ["“clear words” scare", "“It is late.” full"]),
    (
        "Jane Doe asked: “Is it late?” Joe Roe said no.",
        ["“Is it late?” full | asked: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe said, “The tram is late,” the Daily Post reported.",
        ["“The tram is late,” full | said: Jane Doe = Jane Doe (named)"],
    ),
    ("“It is late”, Jane Doe said.", ["“It is late” full | said: Jane Doe = Jane Doe (named)"]),
    ("“It is late” - Jane Doe said.", ["“It is late” full | said: Jane Doe = Jane Doe (named)"]),
    ("“It is late.” Jane Doe said no more.", ["“It is late.” full"]),
    (
        "Joe Roe said that when Jane Doe railed at it, “we left”.",
        [
            "“we left” fragment | said: Joe Roe = Joe Roe (named)",
            "~when Jane Doe railed at it, “we left” | said: Joe Roe = Joe Roe (named)",
        ],
    ),
    (
        "Joe Roe said that Jane Doe railed at it, “we left”.",
        [
            "“we left” fragment | railed: Jane Doe = Jane Doe (named)",
            "~Jane Doe railed at it, “we left” | said: Joe Roe = Joe Roe (named)",
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), MARKS)
def test_whose_words_stand_in_marks(text: str, expected: list[str]) -> None:
    assert speech(text) == expected
