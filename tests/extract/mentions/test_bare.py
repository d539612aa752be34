"""Whom a bare "the president" means."""

from __future__ import annotations

import pytest

from tests.extract.said import mentions

ABROAD = "Trump spoke. According to aides, the Russian president brought a football. Aides smiled."
RUSSIAN = "Russian President Vladimir Putin called Donald Trump's sanctions a mistake."
BARE = [
    # the text tells whose president the other is
    (f"{ABROAD}\n\nThe president defended his son.", "Donald Trump"),
    # nobody is told of whom his own sentence names
    ("Trump left. Putin stayed.\n\nThe president praised aides who saw Putin.", "Donald Trump"),
    # the paragraph goes on, or the sentence before is told of him
    ("Trump spoke. The Russian president smiled. The president waved.", "Vladimir Putin"),
    (f"{RUSSIAN}\n\nThe president added that Russia would answer.", "Vladimir Putin"),
    # no other president is spoken of
    ("The Russian president, Vladimir Putin, left.\n\nThe president waved.", "Vladimir Putin"),
]


@pytest.mark.parametrize(("text", "name"), BARE)
def test_bare_president(text: str, name: str) -> None:
    found = [who for words, who, _ in mentions(text) if words == "The president"]
    assert found == [name]
