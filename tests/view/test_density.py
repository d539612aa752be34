from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest

from dashboard import edtf
from dashboard.models import Timeline
from dashboard.view.address import State, picking
from dashboard.view.axis import calendar_axis
from dashboard.view.catalogue import Catalogue, catalogue
from dashboard.view.density import MOST, UNITS, Cell, Unit, grain
from dashboard.view.layout import Layout
from dashboard.view.scene import scene
from dashboard.view.spoken import spoken
from dashboard.view.stretches import is_date
from tests import factory

MANY = catalogue(factory.synthetic(900), ())


def laid(found: Catalogue, **state: object) -> Layout:
    return scene(found, State(**state)).layout  # type: ignore[arg-type]


def cells(layout: Layout) -> list[Cell]:
    return [cell for row in layout.rows for cell, _, _ in row.cells()]


def on_days(count: int, day: str = "2018-07-16") -> Catalogue:
    events = tuple(factory.event(f"e{n}", "call", "A call", day) for n in range(count))
    return catalogue(Timeline((), (), events), ())


def test_some_hundred_events_are_counted() -> None:
    assert laid(on_days(MOST)).density is None
    assert laid(on_days(MOST + 1)).density is not None


def test_every_event_in_view_is_counted_once_in_its_lane() -> None:
    made = laid(MANY)
    counted = [spot.entry.event.id for cell in cells(made) for spot in cell.spots]
    assert sorted(counted) == sorted(e.event.id for e in MANY.entries if e.dated)
    assert all(row.spots == () for row in made.rows)


def test_zooming_in_shows_events_again() -> None:
    made = laid(MANY, zoom=("2018-03", "2018-04"))
    shown = [spot for row in made.rows for spot in row.spots]
    assert shown or made.density is None
    assert len(shown) <= MOST


def test_wide_dates_are_counted_while_close_ones_are_shown() -> None:
    years = tuple(factory.event(f"y{n}", "call", "A call", "2018") for n in range(MOST))
    days = tuple(factory.event(f"d{n}", "call", "A call", f"2018-07-{n + 10}") for n in range(9))
    made = laid(catalogue(Timeline((), (), (*years, *days)), ()), zoom=("2018-07", "2018-07"))
    assert {spot.entry.event.id for spot in made.rows[0].spots} == {f"d{n}" for n in range(9)}
    (cell,) = cells(made)
    assert (cell.when, len(cell.spots)) == ("2018", MOST)


def test_no_event_is_counted_more_closely_than_it_is_dated() -> None:
    for cell in cells(laid(MANY)):
        for spot in cell.spots:
            assert spot.entry.first is not None
            assert spot.entry.last is not None
            assert (spot.entry.last - spot.entry.first).days < cell.unit.days


def test_columns_stand_side_by_side() -> None:
    for row in laid(MANY).rows:
        for one, other in pairwise(row.columns):
            assert one.right <= other.left
        heights = [row.column_height(len(cell.spots)) for cell in row.columns]
        assert all(0 < height < row.base - row.top for height in heights)


def test_bars_stand_below_the_columns_and_above_the_rug() -> None:
    for row in laid(catalogue(factory.synthetic(900), factory.calendar())).rows:
        for number in range(len(row.stretches)):
            assert row.base < row.stretch_y(number) < row.rug


@pytest.mark.parametrize(
    ("years", "name"),
    [(10, "half-year"), (5, "quarter"), (2, "month"), (0.4, "week"), (0.05, "day")],
)
def test_the_grain_follows_the_zoom(years: float, name: str) -> None:
    assert grain(calendar_axis(2018, 2018 + years)).name == name


@pytest.mark.parametrize(
    ("name", "when", "said"),
    [
        ("day", "2018-07-18", "18 July 2018"),
        ("week", "2018-07-16/2018-07-22", "16–22 July 2018"),
        ("month", "2018-07", "July 2018"),
        ("quarter", "2018-07/2018-09", "July–September 2018"),
        ("half-year", "2018-07/2018-12", "July–December 2018"),
        ("year", "2018", "2018"),
        ("decade", "201X", "the 2010s"),
        ("century", "20XX", "the 21st century"),
    ],
)
def test_cells_say_when(name: str, when: str, said: str) -> None:
    unit = next(unit for unit in UNITS if unit.name == name)
    cell = Cell(unit, *unit.around(date(2018, 7, 18)), 0, 1, ())
    assert cell.when == when
    assert edtf.is_valid(when)
    assert spoken(when) == said


def test_a_click_on_a_cell_zooms_in() -> None:
    for cell in cells(laid(MANY)):
        zoom = picking(State(event="", rank=5), cell.id).zoom
        assert zoom == cell.zoom
        assert all(map(is_date, cell.zoom))


@pytest.mark.parametrize("unit", UNITS)
def test_the_first_and_the_last_day_there_are(unit: Unit) -> None:
    for day in (date.min, date.max):
        first, after = unit.around(day)
        assert first <= day <= after
