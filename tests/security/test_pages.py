"""Every page over a hostile collection, without a browser: what it hands over, and to whom."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from dashboard.home import Home
from dashboard.models import Timeline
from dashboard.pages import components
from dashboard.view.unseen import seen
from tests.security.hostile import DIRECTIVES, HOST, LATEX, MARKDOWN, ORDER
from tests.security.sealing import sealed
from tests.security.surfaces import AS_MARKUP, Parsed, Surfaces, collected

# What runs text, writes it into the page, or asks another server.
CALLS = (
    *("eval(", "new Function", "insertAdjacentHTML", "document.write", "outerHTML"),
    *("XMLHttpRequest", "WebSocket", "sendBeacon", "EventSource", "import("),
)


@pytest.fixture(scope="module")
def found(home: Home, timeline: Timeline) -> Surfaces:
    """All that the pages hand over, with nobody to ask for anything."""
    with sealed() as tried:
        surfaces = collected(home, timeline.events[14].id)
    assert tried == []
    return surfaces


def test_no_page_has_an_element_of_theirs(found: Surfaces) -> None:
    assert sum(ORDER in markup for markup in found.markup) > 8
    assert [fault for markup in found.markup for fault in Parsed(markup).faults] == []


def test_no_page_has_signs_that_nobody_sees(found: Surfaces) -> None:
    told = [Parsed(markup).text for markup in found.markup] + found.words + found.labels
    told += [json.dumps(figure.to_plotly_json(), default=str) for figure in found.figures]
    assert "exe" in "".join(told)
    assert [text for text in told if seen(text) != text] == []


def test_no_label_is_read_as_markdown(found: Surfaces) -> None:
    """Streamlit reads Markdown, LaTeX and directives in labels and in st.markdown."""
    assert len(found.labels) > 5
    theirs = (*MARKDOWN, *LATEX, *DIRECTIVES, ORDER, HOST)
    assert [label for label in found.labels if any(words in label for words in theirs)] == []


def test_no_text_of_the_figure_is_more_than_bold(found: Surfaces) -> None:
    """Plotly makes links, spans and more of the tags that it knows."""
    cards = [
        card for figure in found.figures for trace in figure.data for card in trace.hovertext or ()
    ]
    assert sum(ORDER in card for card in cards) > 20
    tags = {tag for card in cards for tag in re.findall(r"<[^>]*>", card)}
    assert tags <= {"<b>", "</b>", "<br>"}
    for figure in found.figures:
        assert not figure.layout.annotations
        assert not [trace for trace in figure.data if trace.text]
        assert not [trace for trace in figure.data if trace.hovertemplate]


def test_the_components_take_no_more_for_markup_than_was_escaped() -> None:
    folder = Path(components.__file__).parent
    for script in folder.glob("*.js"):
        code = script.read_text(encoding="utf-8")
        put = re.findall(r"innerHTML = (?:root\.markup = )?([^;]+);", code)
        for source in put:
            words = set(re.findall(r"\bdata\.(\w+)|(?<![.\w])(markup|ring)\b", source))
            assert {name for pair in words for name in pair if name} <= AS_MARKUP, script.name
        assert not [call for call in CALLS if call in code], script.name
        assert re.findall(r"fetch\(([^,)]+)", code) in ([], ["new URL(found"]), script.name
