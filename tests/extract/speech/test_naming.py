"""Who the words of a speaker stand for."""

from __future__ import annotations

import pytest

from tests.extract.speech.whole import speech

DOCUMENTS = [
    (
        "The Kremlin statement said that the tram was late.",
        ["~the tram was late | said: The Kremlin statement = The Kremlin (description)"],
    ),
    (
        "A statement from the Kremlin said that the tram was late.",
        ["~the tram was late | said: A statement = The Kremlin (description)"],
    ),
    (
        "The Kremlin said it was late. The statement also said that the tram was cold.",
        [
            "~it was late | said: Kremlin = The Kremlin (institution)",
            "~the tram was cold | said: The statement = The Kremlin (description)",
        ],
    ),
    (
        "The statement said that the tram was cold.",
        ["~the tram was cold | said: The statement = statement (description)"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), DOCUMENTS)
def test_statements(text: str, expected: list[str]) -> None:
    assert speech(text) == expected


TAGS = [
    (
        "“It is late,” his aide Jane Doe said.",
        ["“It is late,” full | said: Jane Doe = Jane Doe (named)"],
    ),
    ("“It is late” - Jane Doe, Oslo", ["“It is late” full | -: Jane Doe = Jane Doe (named)"]),
    (
        "“It is late,” according to Jane Doe.",
        ["“It is late,” full | according: Jane Doe = Jane Doe (named)"],
    ),
    (
        "“It is late,” said the minister, Jane Doe.",
        ["“It is late,” full | said: the minister = minister (description)"],
    ),
    (
        "“It is late,” Jane Doe, 40, the head of trams in Oslo, said.",
        ["“It is late,” full | said: Jane Doe = Jane Doe (named)"],
    ),
    (
        "“Is it late?” Jane Doe asked. “It is.”",
        [
            "“Is it late?” full | asked: Jane Doe = Jane Doe (named)",
            "“It is.” full after 0 | -: Jane Doe = Jane Doe (continued)",
        ],
    ),
    ("“Late!” she cried.", ["“Late!” full | cried: she = None (pronoun)"]),
    (
        "Jane Doe asked: “Is it late?” Joe Roe left.",
        ["“Is it late?” full | asked: Jane Doe = Jane Doe (named)"],
    ),
    (
        "Jane Doe was asked about it. “No,” she said.",
        ["“No,” full | said: she = Jane Doe (pronoun)"],
    ),
    (
        "The talks were long, Peskov said.\n\nTrump and Putin met. The two leaders "
        "discussed “grain and oil”.",
        [
            "“grain and oil” fragment | said: Peskov = Dmitry Peskov (named)",
            "~The talks were long | said: Peskov = Dmitry Peskov (named)",
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), TAGS)
def test_tags(text: str, expected: list[str]) -> None:
    assert speech(text) == expected
