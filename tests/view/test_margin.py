from __future__ import annotations

import re

from dashboard.view.margin import lines
from dashboard.view.markup import Html, escape


def _told(*notes: int) -> Html:
    """Paragraphs of which each has so many notes."""
    note = escape(" note ")
    return lines((escape(f"Words {at}"), [note] * each) for at, each in enumerate(notes))


def test_notes_stand_behind_their_paragraph() -> None:
    told = re.sub(r"<[^>]+>", " ", _told(0, 1, 0, 2)).split()
    assert " ".join(told) == "Words 0 Words 1 note Words 2 Words 3 note note"


def test_notes_reach_down_to_the_next_ones() -> None:
    assert re.findall(r"grid-row:[^\"]+", _told(0, 2, 0, 0, 1, 0)) == [
        "grid-row:2/span 3",
        "grid-row:5/span 2",
    ]
    assert "grid-row" not in _told(0, 0)
    assert _told() == '<div class="lines"></div>'
