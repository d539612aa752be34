"""What is a clause, and what only looks like one."""

from __future__ import annotations

import pytest

from tests.extract.speech.whole import speech

CLAUSES = [
    ("Police say that the tram is late.", ["~the tram is late | say: Police = Police (named)"]),
    (
        "The men claim that the tram is late.",
        ["~the tram is late | claim: The men = men (description)"],
    ),
    (
        "Jane Doe reports that the tram is late.",
        ["~the tram is late | reports: Jane Doe = Jane Doe (named)"],
    ),
    ("Jane Doe report that the tram is late.", []),
    ("The report that the tram was late was false.", []),
    ("Jane Doe received offers that were late.", []),
    (
        "Jane Doe said there had been no tram.",
        ["~there had been no tram | said: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe said she’d walk home again.",
        ["~she’d walk home again | said: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe said it’s late and cold.",
        ["~it’s late and cold | said: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe said again last week that the tram was late.",
        ["~the tram was late | said: Jane Doe = Jane Doe (named)"],
    ),
    *(
        (
            f"Jane Doe said {when} the tram was late.",
            ["~the tram was late | said: Jane Doe = Jane Doe (named)"],
        )
        for when in (
            "that evening",
            "that day that",
            "earlier this week",
            "on Monday morning that",
            "on Monday night",
        )
    ),
    # the week is what is spoken of
    (
        "Jane Doe said that week was lost.",
        ["~week was lost | said: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe said out loud that the tram was late.",
        ["~the tram was late | said: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe told him he was late again.",
        ["~he was late again | told: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe warned them that the tram was late.",
        ["~the tram was late | warned: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe said he saw the note that was late.",
        ["~he saw the note that was late | said: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe said on the note that it was late.",
        ["~it was late | said: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe said that the plan, which was late, was good.",
        ["~the plan, which was late, was good | said: Jane Doe = Jane Doe (named)"],
    ),
    (
        "When asked, Jane Doe said that the tram was late.",
        ["~the tram was late | said: Jane Doe = Jane Doe (named)"],
    ),
    ("After the vote, Jane Doe said, the tram was late.", []),
    ("As Jane Doe said, the tram was late.", []),
]


@pytest.mark.parametrize(("text", "expected"), CLAUSES)
def test_clauses(text: str, expected: list[str]) -> None:
    assert speech(text) == expected


OTHERS = [
    (
        "Jane Doe said that Joe Roe had said that the tram was late.",
        ["~Joe Roe had said that the tram was late | said: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe said that the tram was late, but Joe Roe denied it.",
        ["~the tram was late | said: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe said that the tram was late, while Joe Roe said it was early.",
        [
            "~the tram was late | said: Jane Doe = Jane Doe (named)",
            "~it was early | said: Joe Roe = Joe Roe (named)",
        ],
    ),
    (
        "Jane Doe praised the plan and said that the tram was late.",
        ["~the tram was late | said: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe said: “No.” It was reported that the tram was late.",
        ["“No.” full | said: Jane Doe = Jane Doe (named)"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), OTHERS)
def test_where_another_speaks(text: str, expected: list[str]) -> None:
    assert speech(text) == expected


NAMED = [
    ("Jane Doe called on Monday to say so.", []),
    ("Jane Doe called on 4 May.", []),
    (
        "Jane Doe called the tram late and cold.",
        ["~the tram late and cold | called: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe called the Late Tram a shame.",
        ["~the Late Tram a shame | called: Jane Doe = Jane Doe (named)"],
    ),
    ("Jane Doe called Joe Roe again.", []),
    ("Jane Doe urged calm in the town of Oslo.", []),
    (
        "Jane Doe urged the town not to walk.",
        ["~the town not to walk | urged: Jane Doe = Jane Doe (named)"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), NAMED)
def test_what_somebody_is_called(text: str, expected: list[str]) -> None:
    assert speech(text) == expected


BEGINS = [
    (
        "Jane Doe said on Monday on Tuesday that the tram was late.",
        ["~the tram was late | said: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe said last month she was late.",
        ["~she was late | said: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe said two days later she was late.",
        ["~she was late | said: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe said there are no trams.",
        ["~there are no trams | said: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe said there the tram was late.",
        ["~the tram was late | said: Jane Doe = Jane Doe (named)"],
    ),
    ("Jane Doe said trams ran late.", ["~trams ran late | said: Jane Doe = Jane Doe (named)"]),
    (
        "Jane Doe said Joe Roe runs late.",
        ["~Joe Roe runs late | said: Jane Doe = Jane Doe (named)"],
    ),
    ("Jane Doe said he runs late.", ["~he runs late | said: Jane Doe = Jane Doe (named)"]),
    ("Jane Doe said the late tram.", []),
    ("Jane Doe said the delayed tram.", []),
    (
        "Jane Doe said the tram delayed him.",
        ["~the tram delayed him | said: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe said the tram, which was late, was cold.",
        ["~the tram, which was late, was cold | said: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe warned the minister on Monday in Oslo that the tram was late.",
        ["~the tram was late | warned: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe warned of the danger that the tram was late.",
        ["~the tram was late | warned: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe called the Late Night Tram a shame.",
        ["~the Late Night Tram a shame | called: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe called Joe Roe a shame on Monday.",
        ["~Joe Roe a shame | called: Jane Doe = Jane Doe (named)"],
    ),
    ("Jane Doe called him again.", []),
    ("Jane Doe called him a shame.", ["~him a shame | called: Jane Doe = Jane Doe (named)"]),
    (
        "Jane Doe called the driver a shame.",
        ["~the driver a shame | called: Jane Doe = Jane Doe (named)"],
    ),
    ("Jane Doe called the Kremlin.", []),
    (
        "Jane Doe called the Kremlin late.",
        ["~the Kremlin late | called: Jane Doe = Jane Doe (named)"],
    ),
    ("Jane Doe called a vote.", []),
    ("Jane Doe called the vote late.", ["~the vote late | called: Jane Doe = Jane Doe (named)"]),
    ("Jane Doe called it.", []),
    ("Jane Doe called on 12 May to say so.", []),
]


@pytest.mark.parametrize(("text", "expected"), BEGINS)
def test_where_a_clause_begins(text: str, expected: list[str]) -> None:
    assert speech(text) == expected
