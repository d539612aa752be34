"""Who makes a reported statement, and who makes none."""

from __future__ import annotations

import pytest

from tests.extract.speech.whole import speech

SPEAKERS = [
    # a place with its state stands between
    (
        "Donald Trump, at a rally in Waco, Texas, on Saturday, said he was late.",
        ["~he was late | said: Donald Trump = Donald Trump (named)"],
    ),
    (
        "Donald Trump, speaking in Waco, Texas, said he was late.",
        ["~he was late | said: Donald Trump = Donald Trump (named)"],
    ),
    (
        "On Monday, officials in Waco, Texas, said the tram was late.",
        ["~the tram was late | said: officials = officials (description)"],
    ),
    # who loses an office is not spoken of
    ("Donald Trump dismissed the old director.", []),
    (
        "Donald Trump dismissed the director as a fool.",
        ["~the director as a fool | dismissed: Donald Trump = Donald Trump (named)"],
    ),
    # what a writer calls it, and who denies it, are not said
    (
        "Donald Trump said on Monday that the tram was late, a claim the Kremlin denied.",
        ["~the tram was late | said: Donald Trump = Donald Trump (named)"],
    ),
    (
        "Donald Trump said he was late, something Vladimir Putin has denied.",
        ["~he was late | said: Donald Trump = Donald Trump (named)"],
    ),
    (
        "Donald Trump said the tram was “late,” an assessment at odds with that of Jane Doe.",
        [
            "“late,” fragment | said: Donald Trump = Donald Trump (named)",
            "~the tram was “late,” | said: Donald Trump = Donald Trump (named)",
        ],
    ),
    (
        "Donald Trump said he went to Bari, a city he loves.",
        ["~he went to Bari, a city he loves | said: Donald Trump = Donald Trump (named)"],
    ),
    # a body says "it"
    (
        "The Kremlin called him in. It said that the tram was late.",
        ["~the tram was late | said: It = The Kremlin (pronoun)"],
    ),
    (
        "The Kremlin’s report was short. The tram, it said, was late and full.",
        ["~The tram, it said, was late and full | said: it = The Kremlin (pronoun)"],
    ),
    ("The Kremlin sent a letter. It read that the tram was late.", []),
    ("Jane Doe met the Kremlin. It said that the tram was late.", []),
    # a meeting is told, and when it was asked is not what was said
    (
        "Vladimir Putin told a government meeting on Monday that the tram was late.",
        ["~the tram was late | told: Vladimir Putin = Vladimir Putin (named)"],
    ),
    (
        "“We will see,” Donald Trump said when reporters asked him about it.",
        ["“We will see,” full | said: Donald Trump = Donald Trump (named)"],
    ),
    # where it was written is not said
    *(
        (
            f"{dateline} The tram was late, Vladimir Putin said.",
            ["~The tram was late | said: Vladimir Putin = Vladimir Putin (named)"],
        )
        for dateline in ("OSLO, Norway (AP) -", "OSLO —", "Oslo (CNN)", "(Reuters) -")
    ),
    # and words of its own
    (
        "Vladimir Putin said the tram was late, after Donald Trump said on Monday that it was red.",
        [
            "~the tram was late | said: Vladimir Putin = Vladimir Putin (named)",
            "~it was red | said: Donald Trump = Donald Trump (named)",
        ],
    ),
    (
        "Vladimir Putin said the tram was late, after Donald Trump left.",
        [
            "~the tram was late, after Donald Trump left | said: Vladimir Putin = Vladimir Putin"
            " (named)",
        ],
    ),
    # a clause behind a comma has a subject of its own
    (
        "Donald Trump left on Monday, before Vladimir Putin praised the late tram.",
        ["~the late tram | praised: Vladimir Putin = Vladimir Putin (named)"],
    ),
    # when it was said is not said
    (
        "Vladimir Putin praised the late tram on 2 May.",
        ["~the late tram | praised: Vladimir Putin = Vladimir Putin (named)"],
    ),
    (
        "Vladimir Putin praised the tram of May.",
        ["~the tram of May | praised: Vladimir Putin = Vladimir Putin (named)"],
    ),
    (
        "Oslo (a city) was late, Vladimir Putin said.",
        ["~Oslo (a city) was late | said: Vladimir Putin = Vladimir Putin (named)"],
    ),
    # a country's deed is no saying with which a participle goes on
    (
        "Vladimir Putin said that Oslo had offered money, adding that the tram was late.",
        [
            "~Oslo had offered money | said: Vladimir Putin = Vladimir Putin (named)",
            "~the tram was late | adding: Vladimir Putin = Vladimir Putin (named)",
        ],
    ),
    (
        "The Daily Planet of Oslo said that the tram was late.",
        ["~the tram was late | said: The Daily Planet = Daily Planet (named)"],
    ),
    (
        "The St. Louis paper said that the tram was late.",
        ["~the tram was late | said: The St. Louis paper = St. Louis paper (description)"],
    ),
    (
        "A spokesman for the town said that the tram was late.",
        [
            "~the tram was late | said: A spokesman for the town = spokesman for the "
            "town (description)"
        ],
    ),
    (
        "A statement by Vladimir Putin said that the tram was late.",
        ["~the tram was late | said: A statement = Vladimir Putin (description)"],
    ),
    (
        "A Kremlin statement said that the tram was late.",
        ["~the tram was late | said: A Kremlin statement = The Kremlin (description)"],
    ),
    (
        "A statement said that the tram was late.",
        ["~the tram was late | said: A statement = statement (description)"],
    ),
    (
        "Vladimir Putin said that the sun was hot. The statement also said that the tram was late.",
        [
            "~the sun was hot | said: Vladimir Putin = Vladimir Putin (named)",
            "~the tram was late | said: The statement = Vladimir Putin (description)",
        ],
    ),
    (
        "Vladimir Putin said that the sun was hot. A statement also said that the tram was late.",
        [
            "~the sun was hot | said: Vladimir Putin = Vladimir Putin (named)",
            "~the tram was late | said: A statement = statement (description)",
        ],
    ),
    (
        "Donald Trump and Vladimir Putin are here. The two leaders said that the tram was late.",
        [
            "~the tram was late | said: The two leaders = Donald Trump and Vladimir "
            "Putin (description)"
        ],
    ),
    (
        "Jane Doe, a mayor who runs it, said that the tram was late.",
        ["~the tram was late | said: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe, of Oslo, said that the tram was late.",
        ["~the tram was late | said: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe, with a smile on her lips, said that the tram was late.",
        ["~the tram was late | said: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe has in the past said that the tram was late.",
        ["~the tram was late | said: Jane Doe = Jane Doe (named)"],
    ),
    (
        "The mayor’s aide, Ohio Red, said that the tram was late.",
        ["~the tram was late | said: Ohio Red = Ohio Red (named)"],
    ),
    (
        "The mayor’s aide, a man of the town, said that the tram was late.",
        ["~the tram was late | said: The mayor’s aide = mayor’s aide (description)"],
    ),
    (
        "Calling for talks, the mayor said that the tram was late.",
        ["~the tram was late | said: the mayor = mayor (description)"],
    ),
    ("Praising the talks, the tram left, saying that it was late.", []),
    ("From praising it to blaming it, Jane Doe was wrong.", []),
    (
        "Walking home with Jane Doe, John Roe met Joe and said that the tram was late.",
        ["~the tram was late | said: John Roe = John Roe (named)"],
    ),
    (
        "The spokesman met her and said that the tram was late.",
        ["~the tram was late | said: The spokesman = spokesman (description)"],
    ),
    (
        "The spokesman Jane Doe met her and said that the tram was late.",
        ["~the tram was late | said: Jane Doe = Jane Doe (named)"],
    ),
    (
        "The Trump aide met her and said that the tram was late.",
        ["~the tram was late | said: Trump aide = Trump aide (description)"],
    ),
    (
        "For Jane Doe’s friends John Roe went home and said that the tram was late.",
        ["~the tram was late | said: John Roe = John Roe (named)"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), SPEAKERS)
def test_who_says_it(text: str, expected: list[str]) -> None:
    assert speech(text) == expected


SAID = [
    ("He’s saying that all is well now.", ["~all is well now | saying: He = None (pronoun)"]),
    ("The tram’s saying that all is well is old.", []),
    (
        "Jane Doe kept saying that all is well.",
        ["~all is well | saying: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe this week said that all is well.",
        ["~all is well | said: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe went on to say that all is well.",
        ["~all is well | say: Jane Doe = Jane Doe (named)"],
    ),
    ("The men say that all is well.", ["~all is well | say: The men = men (description)"]),
    ("The man say that all is well.", []),
    ("Ohio says that all is well.", ["~all is well | says: Ohio = Ohio (named)"]),
    ("Jane Doe wants to say that all is well.", []),
    ("Jane Doe will soon say that all is well.", []),
    ("If he says that all is well, it is.", []),
    ("Nobody said that all is well.", []),
    ("Nor did Jane Doe say that all is well.", []),
    ("I said that all is well.", []),
    ("As mentioned above all is well.", []),
    ("When asked why all is well, Jane Doe left.", []),
]


@pytest.mark.parametrize(("text", "expected"), SAID)
def test_what_is_said_and_what_is_not(text: str, expected: list[str]) -> None:
    assert speech(text) == expected
