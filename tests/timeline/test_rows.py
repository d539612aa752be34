"""Calendar rows made ready: their days in other time zones, their names' words."""

from __future__ import annotations

from datetime import date

from dashboard.models import CalendarEntry
from dashboard.timeline.rows import dated, prepared, tokens_of


def entry(day: str, participants: tuple[str, ...], kind: str = "call") -> CalendarEntry:
    return CalendarEntry("x", day, kind, "The call", "", participants, ("talks",), (), "", "")


def test_a_row_reaches_a_day_further_on_both_sides() -> None:
    (row,) = prepared((entry("2018-07-16", ("Jane Doe", "Joe Roe (by line)")),))

    assert (row.low, row.first, row.last, row.high) == (
        date(2018, 7, 15),
        date(2018, 7, 16),
        date(2018, 7, 16),
        date(2018, 7, 17),
    )
    assert row.names == {"Jane Doe", "Joe Roe"}
    assert row.aliases == (frozenset({"talks"}), frozenset({"call"}))
    assert row.contact
    assert not row.group


def test_a_row_with_an_open_side_is_left_out_and_a_group_known() -> None:
    rows = prepared(
        (entry("2018-07/..", ("Jane Doe",)), entry("2018-07", ("G20 leaders",), "anchor"))
    )

    assert [row.entry.date for row in rows] == ["2018-07"]
    assert rows[0].group
    assert not rows[0].contact


def test_rows_are_found_by_the_days_they_may_be_on() -> None:
    days = ("2017-12-31", "2018-07-16", "2018-12/2019-01", "2019-03-04")
    rows = dated(tuple(entry(day, ("Jane Doe",)) for day in days))

    def near(low: str, high: str) -> list[str]:
        found = rows.near(date.fromisoformat(low), date.fromisoformat(high))
        return [row.entry.date for row in found]

    assert near("2018-01-01", "2018-01-01") == ["2017-12-31"]
    assert near("2018-07-17", "2018-07-18") == ["2018-07-16"]
    assert near("2018-07-18", "2018-07-18") == []
    assert near("2019-02-01", "2019-03-02") == ["2018-12/2019-01"]
    assert near("2018-12-31", "2019-03-03") == ["2018-12/2019-01", "2019-03-04"]
    assert near("1999-01-01", "1999-01-01") == []
    assert near("0001-01-01", "9999-12-31") == list(days)


def test_rows_are_found_by_the_kinds_of_event_they_may_be() -> None:
    kinds = ("call", "summit", "anchor")
    rows = dated(tuple(entry("2018-07-16", ("Jane Doe",), kind) for kind in kinds))

    def of(kin: str) -> list[str]:
        return [row.entry.kind for row in rows.of(kin).all]

    assert of("call") == ["call"]
    assert of("meeting") == of("statement") == ["summit", "anchor"]
    assert of("policy") == ["anchor"]
    assert of("message") == []


def test_words_that_tell_nothing_apart_are_left_out() -> None:
    assert tokens_of("The President of the G20, in Oslo") == {"g20", "oslo"}
    empty = "A an the of in on at with and to by for after before from s president"
    assert tokens_of(empty) == frozenset()


def test_only_those_who_are_all_groups_are_a_group() -> None:
    def group(*names: str) -> bool:
        (row,) = prepared((entry("2018-07", names, "anchor"),))
        return row.group

    assert group("G20 leaders")
    assert group("Baltic states", "G20 leaders")
    assert not group("G20 leaders", "Jane Doe")
    assert not group("Jane Doe")


def test_others_are_people_whom_the_table_knows() -> None:
    names = ("Donald Trump", "Vladimir Putin", "Jane Doe")
    (row,) = prepared((entry("2018-07-16", names),))

    assert row.others(frozenset()) == {"Donald Trump", "Vladimir Putin"}
    assert row.others(frozenset({"Vladimir Putin", "Ann Lee"})) == {"Donald Trump"}
