"""People told again by what they are."""

from __future__ import annotations

import pytest

from tests.extract.mentions.whole import who

TOLD = [
    ("“Go,” Sen. Joe Roe said. “Now,” the Ohio Republican added.", "the Ohio Republican = Joe Roe"),
    ("Jane Doe left. The former congresswoman said no.", "The former congresswoman = Jane Doe"),
    (
        "Donald Trump left. The 72-year-old Republican said no.",
        "The 72-year-old Republican = Donald Trump",
    ),
    ("Donald Trump blamed Joe Roe. The Ohio senator said no.", "The Ohio senator = Joe Roe"),
    ("Barack Obama left. The ex-president said no.", "The ex-president = Barack Obama"),
    ("Vladimir Putin left. The Kremlin chief said no.", "The Kremlin chief = Vladimir Putin"),
]
UNTOLD = [
    "Joe Roe left. The former congresswoman said no.",
    "Vladimir Putin left. The Ohio Republican said no.",
    "Donald Trump left. The Ohio Republican said no.",
    "Joe Roe left. It rained. It rained. It rained. It rained. The Ohio Republican said no.",
    "Joe Roe left. The Ohio Republican plan said no.",
    "Joe Roe left. The senator of old said no.",
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_told_again(text: str, expected: str) -> None:
    assert who(text).endswith(f"; {expected} (description)")


@pytest.mark.parametrize("text", UNTOLD)
def test_of_nobody_named(text: str) -> None:
    assert ";" not in who(text)
