"""Which reports are compared: those that share a block and a day in it."""

from __future__ import annotations

from datetime import date

import pytest

from dashboard.models import Participant
from dashboard.timeline import blocks
from dashboard.timeline.blocks import Stay
from dashboard.timeline.sorts import Sort, sort
from tests.timeline.test_merging import BOTH, event


def made(when: str | None, kind: str = "call", **fields: object) -> Sort:
    return sort(event("a", 0, when, kind, **fields))


def days(first: date, last: date) -> tuple[int, int]:
    return first.toordinal(), last.toordinal()


def blocks_of(found: Sort) -> list[str]:
    return [stay.block.split()[0] for stay in blocks.stays(found)]


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        (made("2018-07"), ["day"]),
        (made("2018-07-16", place="Oslo"), ["day", "place"]),
        (made("2018-07-01/2018-08-01", place="Oslo"), ["place"]),
        (made("2018-07-01/2018-08-01"), []),
        (made("2018-07", calendar="x"), ["row", "day"]),
        (made("2018", calendar="x"), ["row"]),
        (made(None, calendar="x", place="Oslo"), ["row"]),
        (made("2018/..", place="Oslo"), []),
        (made("../2018", place="Oslo"), []),
        (made("2018-07-16", "statement", place="Oslo"), ["day"]),
        (made("2018", "statement", place="Oslo"), []),
        (made(None), []),
    ],
)
def test_the_blocks_of_a_report(found: Sort, expected: list[str]) -> None:
    assert blocks_of(found) == expected


def test_a_report_stays_in_a_block_as_long_as_its_date() -> None:
    (stay,) = blocks.stays(made("2018-07"))
    assert stay[1:] == (*days(date(2018, 7, 1), date(2018, 7, 31)), False)
    day, place = blocks.stays(made("2018-07-16", place="Oslo"))
    assert day[1:] == (*days(date(2018, 7, 16), date(2018, 7, 16)), False)
    # settled: those of narrow dates are compared day by day
    assert place[1:] == (*days(date(2018, 7, 16), date(2018, 7, 16)), True)
    row, _ = blocks.stays(made("2018-07", calendar="x"))
    assert row[1:] == (0, 0, False)


@pytest.mark.parametrize(
    ("when", "last"),
    [("1990/2009", date(2009, 12, 31)), ("1990-06/2021", date(2010, 12, 31))],
)
def test_of_decades_the_first_two_are_compared(when: str, last: date) -> None:
    (stay,) = blocks.stays(made(when, place="Oslo"))
    assert (stay.high, stay.settled) == (last.toordinal(), False)


def test_a_date_at_the_end_of_time_has_a_last_day() -> None:
    (stay,) = blocks.stays(made("9980/9999", place="Oslo"))
    assert stay.high == date.max.toordinal()


def test_only_those_that_can_be_one_share_a_block() -> None:
    call = blocks.block(made("2018-07"))
    assert blocks.block(made("2019", place="Oslo")) == call
    assert blocks.block(made("2018-07", participants=BOTH[:1])) == call
    assert blocks.block(made("2018-07", "summit")) == blocks.block(made("2018-07", "meeting"))
    assert blocks.block(made("2018-07", "meeting")) != call
    assert blocks.block(made("2018-07", planned=True)) != call
    said = blocks.block(made("2018-07", "statement"))
    assert blocks.block(made("2018", "statement")) == said
    other = (Participant("Ann Lee", "agent"),)
    assert blocks.block(made("2018-07", "statement", participants=other)) != said


def test_rows_and_places_are_blocks_of_their_own() -> None:
    names = {
        stay.block
        for place in ("Oslo", "Rome")
        for row in ("x", "y")
        for stay in blocks.stays(made("2018-07", place=place, calendar=row))
    }
    assert len(names) == 2 + 2 + 1


def swept(*stays: Stay) -> set[tuple[int, int]]:
    return {(min(pair), max(pair)) for pair in blocks.swept(zip(stays, range(9), strict=False))}


def test_a_sweep_pairs_what_shares_a_block_and_a_day() -> None:
    found = swept(Stay("a", 1, 3), Stay("a", 3, 4), Stay("a", 4, 4), Stay("b", 4, 4))
    assert found == {(0, 0), (1, 1), (2, 2), (3, 3), (0, 1), (1, 2)}


def test_of_two_that_are_settled_another_block_decides() -> None:
    found = swept(Stay("a", 1, 9), Stay("a", 2, 3, True), Stay("a", 3, 3, True), Stay("a", 4, 4))
    assert found == {(0, 0), (0, 1), (0, 2), (0, 3), (3, 3)}


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ({"date": "2018-01"}, {"date": "2018-12"}, True),
        ({"date": "2018-12"}, {"date": "2019-01"}, False),
        ({"date": "2018-12-31/2019-01-01"}, {"date": "2019-06"}, True),
        ({"date": "2018"}, {"date": "2018", "kind": "meeting"}, False),
        ({"date": "2018", "kind": "summit"}, {"date": "2018", "kind": "meeting"}, True),
        ({"date": "2018", "calendar": "x"}, {"date": "2020", "calendar": "x"}, True),
        ({"date": "2018", "calendar": "x"}, {"date": "2020", "calendar": "y"}, False),
        ({"date": None, "calendar": "x"}, {"date": None, "calendar": "x"}, True),
        ({"date": None}, {"date": None}, False),
        ({"date": "1990/2021"}, {"date": "2010"}, True),
        ({"date": "1990/2021"}, {"date": "2011"}, False),
        ({"date": "2018/.."}, {"date": "2018"}, False),
    ],
)
def test_neighbours_are_of_one_kind_and_year_or_row(
    one: dict[str, str], other: dict[str, str], expected: bool
) -> None:
    told = [event("a", 0, **one), event("b", 0, **other)]
    assert list(blocks.neighbours(told)) == [(0, 1)] * expected


def test_neighbours_come_in_ascending_order_and_once() -> None:
    told = [event("a", 10 * n, "2018-12/2019-01", calendar="x") for n in range(4)]
    assert list(blocks.neighbours(told)) == [(0, 1), (0, 2), (0, 3), (1, 2), (1, 3), (2, 3)]
