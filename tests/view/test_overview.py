from __future__ import annotations

import re
from itertools import pairwise

import pytest

from dashboard.models import Timeline
from dashboard.view.address import State
from dashboard.view.catalogue import Catalogue, catalogue
from dashboard.view.filters import Filters, select
from dashboard.view.overview import dots, strip, zoom_months, zoom_years, zoomed
from tests import factory


def test_the_strip_begins_and_ends_with_quarters(found: Catalogue) -> None:
    made = strip(found, found.entries, State())
    assert (made.low * 4).is_integer()
    assert (made.high * 4).is_integer()
    assert made.low < 2017.1
    assert made.high > 2025.9


def test_events_are_solid_and_untold_contacts_in_outline(found: Catalogue) -> None:
    made = strip(found, found.entries, State()).drawing
    # three quarters with events of their own, and the four of a year
    assert made.count('class="solid"') == 7
    assert made.count('class="outline"') == 5
    assert 'class="outline"' not in strip(found, found.entries, State(contacts=False)).drawing
    assert (
        strip(found, select(found.entries, Filters(topic=("syria",))), State()).drawing.count(
            "solid"
        )
        == 1
    )


def test_a_phone_has_a_dot_for_each_shown_event(found: Catalogue) -> None:
    drawing = dots(found, State(), select(found.entries, Filters()))
    assert drawing.count("<circle") == 6
    assert drawing.count('class="tick"') == 5
    places = [float(x) for x in re.findall(r'cx="([\d.]+)%"', drawing)]
    assert all(0 <= place <= 100 for place in places)
    assert places == sorted(places)


def test_a_phones_dots_do_not_touch_and_its_years_have_room() -> None:
    near = catalogue(factory.synthetic(60), ())
    drawing = dots(near, State(), near.entries)
    places = re.findall(r'cx="([\d.]+)%" cy="(\d[\d.]*)"', drawing)
    assert len(places) > 30
    for level in {y for _, y in places}:
        across = [float(x) for x, y in places if y == level]
        assert all(after - before > 2.9 for before, after in pairwise(across))
    years = [float(x) for x in re.findall(r'<text x="([\d.]+)%"', drawing)]
    assert years
    assert all(4.5 <= x <= 95.5 for x in years)


@pytest.mark.parametrize(
    ("first", "last", "named"),
    [("2016", "2025", "2017 2019 2021 2023 2025"), ("1985", "2025", "1990 1995 2000 2005")],
)
def test_a_phones_years_stand_apart(first: str, last: str, named: str) -> None:
    events = tuple(factory.event(f"e{year}", "call", "A call", year) for year in (first, last))
    drawing = dots(catalogue(Timeline((), (), events), ()), State(), ())
    assert " ".join(re.findall(r">(\d{4})</text>", drawing)).startswith(named)


def test_a_year_is_spread_over_its_quarters() -> None:
    events = tuple(factory.event(f"e{n}", "call", "A call", "2018") for n in range(4))
    found = catalogue(Timeline((), (), events), ())
    drawing = strip(found, found.entries, State()).drawing
    heights = re.findall(r'height="([\d.]+)" class="solid"', drawing)
    assert len(heights) == 4
    assert len(set(heights)) == 1


def test_a_phone_has_columns_for_very_many() -> None:
    many = catalogue(factory.synthetic(900), ())
    drawing = dots(many, State(), many.entries)
    assert "<circle" not in drawing
    assert drawing.count('class="column"') > 30
    assert "Columns: events by quarter." in drawing


def test_an_empty_timeline(found: Catalogue) -> None:
    empty = catalogue(Timeline((), (), ()), ())
    assert strip(empty, (), State()).drawing
    assert "<circle" not in dots(empty, State(), ())


@pytest.mark.parametrize(
    ("low", "high", "months"),
    [
        (2017.0, 2018.0, ("2017-01", "2017-12")),
        (2017.25, 2017.5, ("2017-04", "2017-06")),
        (2019.75, 2024.25, ("2019-10", "2024-03")),
    ],
)
def test_a_dragged_range_is_told_in_months(
    found: Catalogue, low: float, high: float, months: tuple[str, str]
) -> None:
    assert zoom_months(low, high) == months
    assert zoomed(f"{low}..{high}") == months
    assert zoom_years(months, strip(found, found.entries, State())) == pytest.approx(
        (low, high), abs=0.01
    )


@pytest.mark.parametrize(
    "said", ["", "2017", "..", "a..b", "nan..2018", "-5..2", "inf..inf", "2017..1e9", "0..0"]
)
def test_a_range_that_cannot_be_is_none(said: str) -> None:
    assert zoomed(said) is None


def test_the_frame_stays_within_the_strip(found: Catalogue) -> None:
    whole = strip(found, found.entries, State())
    assert zoom_years(None, whole) == (whole.low, whole.high)
    assert zoom_years(("1950", "2090"), whole) == (whole.low, whole.high)
    assert zoom_years(("0001", "9999"), whole) == (whole.low, whole.high)
    low, high = zoom_years(("2090", "2091"), whole)
    assert whole.low <= low < high <= whole.high
