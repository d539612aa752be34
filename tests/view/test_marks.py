from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.models import Event, Timeline
from dashboard.view.catalogue import Entry, catalogue
from dashboard.view.marks import BAR, DIAMOND, DOT, RING, mark
from tests.factory import event


def entry(made: Event) -> Entry:
    return catalogue(Timeline((), (), (made,)), ()).entries[0]


@pytest.mark.parametrize(
    ("when", "calendar", "shape", "day"),
    [
        ("2018-07-16", None, DOT, date(2018, 7, 16)),
        ("2018-07", "2018-07-16", RING, date(2018, 7, 16)),
        ("2018-07", None, BAR, date(2018, 7, 16)),
        ("2018", None, BAR, date(2018, 7, 2)),
        (None, "2018-07-16", DOT, date(2018, 7, 16)),
        ("2016-09-04/2016-09-05", None, BAR, date(2016, 9, 5)),
    ],
)
def test_shape_says_how_well_the_date_is_known(
    when: str | None, calendar: str | None, shape: str, day: date
) -> None:
    made = mark(entry(event("e", "call", "A call", when, calendar_date=calendar)))
    assert made is not None
    assert (made.shape, made.day) == (shape, day)


def test_a_month_is_never_drawn_as_a_day() -> None:
    made = mark(entry(event("e", "call", "A call", "2018-07", calendar_date="2018-07-16")))
    assert made is not None
    assert (made.start, made.end) == (date(2018, 7, 1), date(2018, 8, 1))


def test_a_planned_event_is_a_diamond() -> None:
    made = mark(entry(event("e", "meeting", "To meet", "2021-06", planned=True, context=True)))
    assert made is not None
    assert (made.shape, made.size) == (DIAMOND, 12)


@pytest.mark.parametrize(
    ("when", "opens", "start", "end"),
    [
        ("2015/..", "end", date(2015, 1, 1), date(2016, 1, 1)),
        ("../2020", "start", date(2020, 1, 1), date(2021, 1, 1)),
    ],
)
def test_an_open_date_fades_out(when: str, opens: str, start: date, end: date) -> None:
    made = mark(entry(event("e", "policy", "Since", when)))
    assert made is not None
    assert (made.opens, made.start, made.end) == (opens, start, end)


def test_sizes() -> None:
    sizes = {
        kind: mark(entry(event("e", kind, "x", "2018"))) for kind in ("summit", "meeting", "call")
    }
    assert [made.size for made in sizes.values() if made] == [15, 15, 12]
    small = mark(entry(event("e", "summit", "x", "2018", context=True)))
    assert small is not None
    assert small.size == 9


def test_an_undated_event_has_no_mark() -> None:
    assert mark(entry(event("e", "call", "A call", None))) is None


@given(st.dates() | st.just(date.max) | st.just(date.min))
def test_any_day_can_be_drawn(day: date) -> None:
    for when in (day.isoformat(), f"{day}/..", f"../{day}", day.isoformat()[:4]):
        made = mark(entry(event("e", "call", "A call", when)))
        assert made is not None
        assert made.start is None or made.end is None or made.start <= made.day <= made.end
