from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.view.labels import Label, place, shortened, width

WIDE = 700
LABELS = st.lists(
    st.builds(
        Label,
        id=st.uuids().map(str),
        mark=st.floats(0, WIDE),
        words=st.text("abc mW", min_size=1, max_size=40),
        bold=st.booleans(),
    ),
    max_size=25,
)


@given(LABELS, st.integers(0, 8))
def test_no_label_touches_another_or_leaves_the_chart(labels: list[Label], rows: int) -> None:
    placed = place(labels, WIDE, rows)
    for one, other in combinations(placed, 2):
        assert one.row != other.row or one.right < other.left or other.right < one.left
    for label in placed:
        assert 0 <= label.row < rows
        assert label.left >= -0.01
        assert label.right <= WIDE + 0.01


@given(LABELS)
def test_no_leader_crosses_a_label(labels: list[Label]) -> None:
    placed = place(labels, WIDE, 9)
    for raised in placed:
        at = raised.label.mark
        for lower in placed:
            if lower.row < raised.row:
                assert not lower.left < at - 1 < at + 1 < lower.right


def test_a_label_alone_stands_right_above_its_mark() -> None:
    (placed,) = place([Label("a", 100, "Alone")], WIDE, 6)
    assert (placed.row, placed.left, placed.ends) == (0, 100, False)


def test_a_label_at_the_edge_ends_at_its_mark() -> None:
    (placed,) = place([Label("a", 690, "Too long for the rest")], WIDE, 6)
    assert placed.ends
    assert placed.right == 686


def test_the_left_one_of_two_close_labels_is_raised() -> None:
    placed = {
        p.label.id: p.row for p in place([Label("l", 50, "Left"), Label("r", 60, "R")], WIDE, 6)
    }
    assert placed == {"r": 0, "l": 1}


def test_without_rows_there_is_no_label() -> None:
    assert place([Label("a", 100, "Alone")], WIDE, 0) == []


@pytest.mark.parametrize(
    ("words", "room", "cut"),
    [
        ("Short enough", 200, "Short enough"),
        ("A minister on oil prices (Vienna forum)", 165, "A minister on oil prices"),
        ("He said: “never again, and nowhere else”", 190, "He said: “never again, and …”"),
        ("A letter to both houses, read out in full", 150, "A letter to both houses"),
        ("Talks on grain – a third round (Geneva)", 90, "Talks on grain"),
        ("Yes, it is much too long for its place", 135, ""),
        ("A title that is much too long for its place", 135, ""),
        ("(Nothing but brackets, and many of them)", 100, ""),
        ("Incomprehensibilities", 20, ""),
    ],
)
def test_labels_are_shortened_by_rule(words: str, room: float, cut: str) -> None:
    assert shortened(words, room) == cut


@given(st.text(max_size=80), st.floats(60, 400))
def test_what_is_shortened_fits(words: str, room: float) -> None:
    assert width(shortened(words, room)) <= room


def test_bold_is_wider() -> None:
    assert width("Summit", bold=True) > width("Summit") > width("Summ")
