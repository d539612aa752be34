"""Headlines that quote what the article quotes in full."""

from __future__ import annotations

import pytest

from tests.extract.said import speakers

BODY = "Trump said the talks had been “long and useful” for all."

ECHOES = [
    ("Putin hails “useful” talks", ["Donald Trump", "Donald Trump"]),
    ("Putin hails ‘long and useful’ talks", ["Donald Trump", "Donald Trump"]),
    ("Putin hails “fruitful” talks", ["Vladimir Putin", "Donald Trump"]),
]


@pytest.mark.parametrize(("headline", "expected"), ECHOES)
def test_the_body_tells_who_speaks_in_the_headline(headline: str, expected: list[str]) -> None:
    assert speakers(f"{headline}\n\n{BODY}") == expected
