from __future__ import annotations

from itertools import combinations, pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard.models import Timeline
from dashboard.view.address import AXES, LANES, State
from dashboard.view.catalogue import catalogue
from dashboard.view.layout import Layout, label_places
from dashboard.view.scene import scene
from dashboard.view.spots import WIDTH, pixels
from tests import factory

STATES = st.builds(
    State,
    lanes=st.sampled_from(LANES),
    axis=st.sampled_from(AXES),
    contacts=st.booleans(),
    zoom=st.sampled_from([None, ("2017", "2018"), ("2020-03-01", "2020-03-02")]),
)


def made(count: int, seed: int, state: State) -> Layout:
    return scene(catalogue(factory.synthetic(count, seed), factory.calendar()), state).layout


@settings(max_examples=40)
@given(st.integers(0, 60), st.integers(0, 5), STATES)
def test_lanes_follow_one_another_and_hold_their_marks(count: int, seed: int, state: State) -> None:
    laid = made(count, seed, state)
    for upper, lower in pairwise(laid.rows):
        assert upper.bottom == lower.top
    for row in laid.rows:
        assert row.top < row.base <= row.rug
        assert row.base < row.bottom <= laid.height
        for spot in row.spots:
            assert row.top < spot.y <= row.base
            assert spot.left <= spot.right


@settings(max_examples=40)
@given(st.integers(0, 25), st.integers(0, 5), STATES)
def test_no_two_marks_of_a_lane_lie_on_each_other(count: int, seed: int, state: State) -> None:
    for row in made(count, seed, state).rows:
        for one, other in combinations(row.spots, 2):
            if one.y == other.y:
                assert abs(one.x - other.x) > 0


def test_close_days_are_stacked_from_right_to_left() -> None:
    days = {"e16": "2018-07-16", "e17": "2018-07-17", "e18": "2018-07-18", "far": "2026-01-01"}
    events = tuple(factory.event(key, "call", "A call", day) for key, day in days.items())
    found = catalogue(Timeline((), (), events), ())
    (row,) = scene(found, State()).layout.rows
    heights = {spot.entry.event.id: spot.y for spot in row.spots}
    assert heights["e18"] == heights["far"] == row.base
    assert heights["e16"] < heights["e17"] < heights["e18"]


def test_a_short_bar_can_still_be_seen() -> None:
    event = factory.event("e", "call", "A call", "2018-07-02/2018-07-08")
    far = factory.event("far", "call", "A call", "2026-01-01")
    found = catalogue(Timeline((), (), (event, far)), ())
    laid = scene(found, State()).layout
    spot = laid.rows[0].spots[0]
    assert pixels(laid.axis, spot.right) - pixels(laid.axis, spot.left) >= 25.9


def test_labels_lie_within_the_rows_kept_for_them() -> None:
    laid = made(40, 3, State())
    for row in laid.rows:
        for placed in label_places(row.spots, laid.axis, row.labels):
            assert row.top + 20 < row.label_y(placed.row) < row.base
            assert placed.right <= WIDTH


def test_a_thousand_events_keep_the_chart_within_reason() -> None:
    assert made(1000, 1, State()).height < 2000
