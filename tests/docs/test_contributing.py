"""Every example of CONTRIBUTING is done, section by section, in a copy of the repository."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.docs.checkout import Checkout
from tests.docs.document import CONTRIBUTING, blocks

BLOCKS = blocks(CONTRIBUTING.read_text(encoding="utf-8"))
SECTIONS = tuple(dict.fromkeys(block.section for block in BLOCKS))


def test_each_kind_of_contribution_has_its_example() -> None:
    wanted = ("A topic", "A person", "A cue", "A date rule", "An article", "A page")
    assert wanted == SECTIONS


@pytest.mark.parametrize("section", SECTIONS)
def test_an_example_does_what_it_says(section: str, tmp_path: Path) -> None:
    checkout = Checkout(tmp_path / "checkout")
    languages = set()
    for block in BLOCKS:
        if block.section == section:
            checkout.follow(block)
            languages.add(block.language)
    assert "sh" in languages
