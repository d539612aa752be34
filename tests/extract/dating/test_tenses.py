"""Whether the words around an expression look ahead or back."""

from __future__ import annotations

import pytest

from dashboard.extract.dating.tenses import direction, touches
from dashboard.models import Span


def spans(text: str) -> tuple[Span, Span]:
    start = text.index("Monday")
    return Span(0, len(text)), Span(start, start + len("Monday"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They will meet on Monday.", 1),
        ("They met on Monday.", -1),
        ("He said Monday that they will meet.", -1),
        ("He said they will meet on Monday.", 1),
        ("It had been due to end on Monday.", -1),
        ("The lease had been due to end on Monday.", -1),
        ("On Monday, they will meet.", 1),
        ("A day before they are to meet, Doe on Monday said no.", -1),
        ("The man who is to meet him on Monday said no.", 1),
        ("They told him to cancel the Monday meeting.", 1),
        ("The Monday meeting.", 0),
        (f"On Monday, {'x ' * 90} they will meet.", 0),
    ],
)
def test_the_nearest_verb_decides(text: str, expected: int) -> None:
    assert direction(text, *spans(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He said Monday that it was over.", True),
        ("They met on Monday.", True),
        ("They expelled 35 foreign envoys on Monday.", True),
        ("They announced a new summit on Monday.", False),
        ("They ordered 35 envoys to leave on Monday.", False),
        ("He took office on Monday.", True),
        ("On Monday, he said no.", True),
        ("The first trip, on Monday, brought nothing.", True),
        ("He told a few reporters after a long walk in the hills on Monday.", True),
        ("He told them it will be signed after a long walk in the hills on Monday.", False),
        ("The talks on Monday failed.", True),
        ("It was extended to Monday.", False),
        ("It had been set to expire Monday.", False),
        ("It will be signed on Monday.", False),
        ("He spoke, and left Oslo, on Monday.", False),
    ],
)
def test_a_verb_that_looks_back_touches(text: str, expected: bool) -> None:
    assert touches(text, *spans(text)) is expected
