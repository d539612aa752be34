"""The README: its commands run, its example is what is read, and all it names is there."""

from __future__ import annotations

import re
from dataclasses import fields
from pathlib import Path

import pytest

from dashboard.view import address
from dashboard.view.address import State
from tests.docs import document
from tests.docs.checkout import Checkout

TEXT = document.README.read_text(encoding="utf-8")
BLOCKS = document.blocks(TEXT)
TALKS = next(
    block
    for block in document.blocks(document.CONTRIBUTING.read_text(encoding="utf-8"))
    if block.text.startswith("<!-- talks.html")
)


def test_every_block_does_what_it_says(tmp_path: Path) -> None:
    checkout = Checkout(tmp_path / "checkout")
    checkout.follow(TALKS)  # the file that the README adds
    # one after the other, as a reader would: a correction is built by the commands that follow it
    for block in BLOCKS:
        if block.language != "html":
            checkout.follow(block)
    checkout.run(".venv/bin/python -m dashboard build")
    (told,) = (block for block in BLOCKS if block.language == "toml")
    event, now = (re.search(rf'(?m)^{key} = "(.+)"$', told.text) for key in ("event", "now"))
    assert event and now
    events = (checkout.root / "data" / "built" / "events.jsonl").read_text(encoding="utf-8")
    assert f'"id": "{event[1]}", "date": "{now[1]}", "date_basis": "editor"' in events


def test_every_parameter_of_an_address_is_explained() -> None:
    table = TEXT.split("| parameter |")[1].split("\n\n")[0]
    told = {name for row in table.splitlines() for name in re.findall("`(.+?)`", row.split("|")[1])}
    assert told == set(address._NAMES)
    assert len(told) > len(fields(State)) - 1


def test_every_page_is_told_in_the_order_of_the_menu() -> None:
    table = TEXT.split("| page | shows |")[1].split("\n\n")[0]
    told = re.findall(r"(?m)^\| (\w+) \|", table)
    script = (document.ROOT / "streamlit_app.py").read_text(encoding="utf-8")
    pages = script.split("PAGES = [")[1].split("]")[0].replace("ADD,", 'title="Add"')
    assert told == re.findall(r'title="(\w+)"', pages)


@pytest.mark.parametrize(
    "path", [document.README, document.CONTRIBUTING], ids=lambda path: path.name
)
def test_every_picture_and_link_leads_somewhere(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    named = re.findall(r'(?:src|srcset)="([^"]+)"|\]\(([^)]+)\)', text)
    inside = [each for pair in named for each in pair if each and "://" not in each]
    assert [each for each in inside if not (path.parent / each).is_file()] == []


def test_all_pictures_are_shown_and_small() -> None:
    folder = document.ROOT / ".github" / "images"
    for picture in sorted(folder.glob("*.*")):
        assert picture.stat().st_size < 300_000, picture.name
        assert picture.name in TEXT, picture.name
