"""Transcripts: whose turn each paragraph is, and what is none."""

from __future__ import annotations

from tests.extract.said import told

TALK = """Doe and Putin in Oslo

Jane Doe met Vladimir Putin in Oslo.

PUTIN (through an interpreter): I thank you. It was good.

We have agreed on it.

MS. DOE: I said so myself, and Putin said yes.

(APPLAUSE)

QUESTION: Is it late? Putin said it was.

PRESIDENT PUTIN: It is."""


def test_turns() -> None:
    assert told(TALK) == [
        ("Vladimir Putin", "I thank you. It was good."),
        ("Vladimir Putin", "We have agreed on it."),
        ("Jane Doe", "I said so myself, and Putin said yes."),
        ("Vladimir Putin", "It is."),
    ]


def test_names_in_small_letters() -> None:
    text = "Jane Doe: Is it late?\nVladimir Putin: It is.\nJane Doe: Is it?\n\nIt rained."
    assert told(text) == [
        ("Jane Doe", "Is it late?"),
        ("Vladimir Putin", "It is."),
        ("Jane Doe", "Is it?"),
    ]


def test_items_are_no_turns() -> None:
    once = "Jane Doe sang.\n\nJane Doe: A song on it.\n\nVladimir Putin: Songs.\n\nTrump: Songs."
    far = "Jane Doe: Songs.\n\n" + "It rained.\n\n" * 9 + "Trump: Songs.\n\nJane Doe: Songs."
    counted = "Jane Doe: 5 songs.\n\nTrump: 6 songs.\n\nJane Doe: 7 songs.\n\nTrump: 8 songs."
    labels = "Where: In Oslo.\n\nWhen: It is late.\n\nWho: Jane Doe.\n\nWho: Vladimir Putin."

    assert [told(text) for text in (once, far, counted, labels)] == [[], [], [], []]
