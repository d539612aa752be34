"""Somebody unnamed who speaks again."""

from __future__ import annotations

import pytest

from tests.extract.said import speakers, told

AGAIN = [
    ("A Danish aide said it was “late”. “Very,” he said.", ["Danish aide"] * 2),
    ("A Danish aide said it was “late”. “Very,” the aide said.", ["Danish aide"] * 2),
    ("A spokesman for Jane Doe said it was late.\n\n“Very,” he said.", ["spokesman for Jane Doe"]),
    ("“It is late,” the ministry in Oslo said. It called it “bad”.", ["ministry"] * 2),
    ("Two aides said it was “late”. They called it “bad”.", ["Two aides"] * 2),
]
NOT_MEANT = [
    ("A spokesman said it was “late”. “Very,” she said.", ["spokesman", None]),
    ("Two aides said it was “late”. “Very,” he said.", ["Two aides", None]),
    ("A Danish aide said it was “late”. “Very,” the envoy said.", ["Danish aide", "envoy"]),
    (
        "A Danish aide said it was “late”. Jane Doe said it was “early”. “Very,” he said.",
        ["Danish aide", "Jane Doe", None],
    ),
]


@pytest.mark.parametrize(("text", "expected"), [*AGAIN, *NOT_MEANT])
def test_unnamed_speakers(text: str, expected: list[str | None]) -> None:
    assert speakers(text) == expected


def test_reported() -> None:
    text = "A Danish aide said that it was late. He added that it was cold."
    assert told(text) == [("Danish aide", "it was late"), ("Danish aide", "it was cold")]
