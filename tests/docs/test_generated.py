"""What is generated of the documents is up to date, and says what it is made of."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest

from dashboard import measures
from tests.docs import document, figures, rooms
from tests.docs.generated import generated

CONTRACTS = [
    {"type": "layers", "layers": ["dashboard.pages", "dashboard.view | dashboard.extract"]},
    {"type": "independence", "modules": ["dashboard.view", "dashboard.extract"]},
    {
        "type": "forbidden",
        "source_modules": ["dashboard"],
        "forbidden_modules": ["plotly"],
        "ignore_imports": ["dashboard.view.** -> plotly", "dashboard.view -> plotly"],
    },
]


def test_all_of_it_is_up_to_date() -> None:
    for path, content in generated():
        assert path.read_text(encoding="utf-8") == content, "run `make docs`"


def test_a_part_is_found_and_renewed() -> None:
    text = "<!-- it: written by `make docs` -->\nold\n<!-- end of it -->\nrest"
    assert document.part(text, "it") == "old\n"
    assert document.part(document.with_part(text, "it", "new\n"), "it") == "new\n"
    with pytest.raises(ValueError, match="substring not found"):
        document.part(text, "that")


def test_blocks_are_told_with_their_headings() -> None:
    text = "# One\n\n```sh\nls\n# not a heading\n```\n"
    text += "\n## Two\n\n```\nplain\n```\n```toml\na = 1\n```\n"
    assert document.blocks(text) == (
        document.Block("One", "sh", "ls\n# not a heading\n"),
        document.Block("Two", "toml", "a = 1\n"),
    )


def test_the_figures_are_those_recorded() -> None:
    shown = figures.figures()
    for measure in measures.read(measures.FOLDER):
        wanted = figures.SHOWN.get(measure.title)
        for table in measure.tables:
            assert (f"**{table.title}.**" in shown) is (wanted is None or table.title in wanted)


def test_a_table_that_is_gone_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    (title,) = figures.SHOWN
    monkeypatch.setitem(figures.SHOWN, title, ("Gone",))
    with pytest.raises(ValueError, match="No table 'Gone' was measured"):
        figures.figures()


def test_rooms_follow_from_the_contracts() -> None:
    _, (pages,), (view, extract) = rooms.rows(CONTRACTS)
    assert pages.never == ("Plotly",)
    assert view.never == ("extract",)
    assert extract.never == ("view", "Plotly")
    assert extract.purpose.startswith("One article's text →")


def test_the_picture_is_svg_in_which_no_text_leaves_its_box() -> None:
    root = ElementTree.fromstring(rooms.picture())
    boxes = [each for each in root.iter() if each.get("class") == "room"]
    assert len(boxes) > 15
    for text in root.iter("{http://www.w3.org/2000/svg}text"):
        x = float(text.get("x") or 0)
        reach = x + len(text.text or "") * rooms._CHARACTER
        around = [float(b.get("x") or 0) + float(b.get("width") or 0) for b in boxes]
        assert any(reach <= right for right in around), text.text
