"""Whose words they are where a sentence says according to whom they were spoken."""

from __future__ import annotations

import pytest

from tests.extract.said import told

TOLD = [
    (
        "Jane Doe said on Monday that she trusted Roe, according to two people briefed on it.",
        [("Jane Doe", "she trusted Roe")],
    ),
    (
        "Jane Doe told officials that the visit had been timely, according to the Kremlin.",
        [("Jane Doe", "the visit had been timely")],
    ),
    # what nobody in it says is said by whom it is according to
    (
        "Jane Doe was tired of the talks, according to the Kremlin.",
        [("The Kremlin", "Jane Doe was tired of the talks")],
    ),
    (
        "Jane Doe thinks that Roe is weak, according to Joe Poe.",
        [("Joe Poe", "Jane Doe thinks that Roe is weak")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_who_says_it(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text) == expected
