"""Speech without marks: where it begins, and where it ends."""

from __future__ import annotations

import pytest

from tests.extract.speech.whole import speech

SAID = [
    # what the speaker then does is no word of his
    (
        "Jane Doe accused John Roe of theft, and ordered him out.",
        ["~John Roe of theft | accused: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe praised the plan to freeze prices and ended the talks.",
        ["~the plan to freeze prices | praised: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe praised the plan that was drafted and signed here.",
        ["~the plan that was drafted and signed here | praised: Jane Doe = Jane Doe (named)"],
    ),
    # a part of a day is when, not what
    (
        "Jane Doe said on Tuesday afternoon the tram was late.",
        ["~the tram was late | said: Jane Doe = Jane Doe (named)"],
    ),
    # two words are enough where somebody is called something
    (
        "Donald Trump called Vladimir Putin weak.",
        ["~Vladimir Putin weak | called: Donald Trump = Donald Trump (named)"],
    ),
    ("Jane Doe called a vote.", []),
    (
        "Jane Doe said the tram was late.",
        ["~the tram was late | said: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe said on Monday the tram was late.",
        ["~the tram was late | said: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe said in a statement she was late.",
        ["~she was late | said: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe in a statement said she was late.",
        ["~she was late | said: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe stressed in a statement that the tram was late.",
        ["~the tram was late | stressed: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe wrote on Twitter that the tram was late.",
        ["~the tram was late | wrote: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe announced the tram would be late.",
        ["~the tram would be late | announced: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe denied that the tram was late.",
        ["~the tram was late | denied: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe said that the tram was late, and that the bus was early.",
        ["~the tram was late, and that the bus was early | said: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe said she would walk because the tram was late.",
        ["~she would walk because the tram was late | said: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe pointed out that the tram was late.",
        ["~the tram was late | pointed: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe replied that she was late.",
        ["~she was late | replied: Jane Doe = Jane Doe (named)"],
    ),
    ("Jane Doe replied the tram.", []),
    ("Jane Doe announced plans for a new tram.", []),
    # another cue takes over
    (
        "Jane Doe asked whether the tram was late, adding it was cold.",
        [
            "~whether the tram was late | asked: Jane Doe = Jane Doe (named)",
            "~it was cold | adding: Jane Doe = Jane Doe (named)",
        ],
    ),
    (
        "Jane Doe asked why the tram was late.",
        ["~why the tram was late | asked: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe was late, and she said the tram had failed.",
        ["~the tram had failed | said: she = Jane Doe (pronoun)"],
    ),
    (
        "Jane Doe left, saying that the tram was late.",
        ["~the tram was late | saying: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe was quoted as saying the tram was late.",
        ["~the tram was late | saying: Jane Doe = Jane Doe (named)"],
    ),
    # words in marks among the writer's
    (
        "Jane Doe insisted the tram “is never late” and left.",
        [
            "“is never late” fragment | insisted: Jane Doe = Jane Doe (named)",
            "~the tram “is never late” and left | insisted: Jane Doe = Jane Doe (named)",
        ],
    ),
    (
        "Jane Doe said “the tram” was late and it was cold.",
        ["“the tram” fragment | said: Jane Doe = Jane Doe (named)"],
    ),
    # a text may be cut off behind a name that could have answered
    (
        "Joe Roe said the plan was good, but Jane Doe",
        ["~the plan was good, but Jane Doe | said: Joe Roe = Joe Roe (named)"],
    ),
    # what a colon introduces is quoted
    (
        "Jane Doe said on Monday that it was over: “We are done.”",
        [
            "“We are done.” full | said: Jane Doe = Jane Doe (named)",
            "~it was over | said: Jane Doe = Jane Doe (named)",
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), SAID)
def test_behind_a_cue(text: str, expected: list[str]) -> None:
    assert speech(text) == expected


TO = [
    (
        "Jane Doe told Joe Roe that the tram was late.",
        ["~the tram was late | told: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe urged Joe Roe to take the tram.",
        ["~Joe Roe to take the tram | urged: Jane Doe = Jane Doe (named)"],
    ),
    ("Jane Doe urged Joe Roe.", []),
    (
        "Jane Doe called on Joe Roe to take the tram.",
        ["~on Joe Roe to take the tram | called: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe called for more trams in town.",
        ["~for more trams in town | called: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe called Joe Roe a fine driver.",
        ["~Joe Roe a fine driver | called: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe called him weak and old.",
        ["~him weak and old | called: Jane Doe = Jane Doe (named)"],
    ),
    ("Jane Doe called Joe Roe on Monday.", []),
    ("Jane Doe called Joe Roe to talk of trams.", []),
    (
        "Jane Doe praised Joe Roe and his trams.",
        ["~Joe Roe and his trams | praised: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe criticised the tram for its delays.",
        ["~the tram for its delays | criticised: Jane Doe = Jane Doe (named)"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), TO)
def test_to_and_of_somebody(text: str, expected: list[str]) -> None:
    assert speech(text) == expected


BY = [
    (
        "Jane Doe, speaking in Oslo, said that the tram was late.",
        ["~the tram was late | said: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe (the minister) said that the tram was late.",
        ["~the tram was late | said: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe -- the minister -- said that the tram was late.",
        ["~the tram was late | said: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Gov. Doe said that the tram was late.",
        ["~the tram was late | said: Gov. Doe = Doe (named)"],
    ),
    (
        "The head of the tram company said that the tram was late.",
        [
            "~the tram was late | said: The head of the tram company = head of the tram "
            "company (description)"
        ],
    ),
    ("Officials say the tram is late.", ["~the tram is late | say: Officials = Officials (named)"]),
]


@pytest.mark.parametrize(("text", "expected"), BY)
def test_by_whom(text: str, expected: list[str]) -> None:
    assert speech(text) == expected
