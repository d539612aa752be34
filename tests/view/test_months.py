from __future__ import annotations

from datetime import date

from dashboard.view.address import State
from dashboard.view.catalogue import Catalogue
from dashboard.view.contacts import contacts
from dashboard.view.filters import Filters
from dashboard.view.months import (
    BESIDE,
    MISSING,
    SILENT,
    TOLD,
    UNKNOWN,
    Month,
    grid,
    key,
    month_of,
    months,
)

SINCE, UNTIL = date(2017, 1, 30), date(2026, 4, 29)


def states(found: Catalogue) -> dict[str, str]:
    main = [entry for entry in found.entries if not entry.event.context]
    rows = months(main, contacts(found), (SINCE, UNTIL))
    return {month.edtf: month.state for row in rows for month in row}


def test_each_month_says_what_is_known_of_it(found: Catalogue) -> None:
    made = states(found)
    assert made["2017-01"] == MISSING
    assert made["2018-05"] == TOLD
    assert made["2018-07"] == SILENT
    assert made["2026-04"] == SILENT
    assert (min(made), max(made)) == ("2017-01", "2026-12")


def test_after_the_calendar_ends_nothing_is_known_and_nothing_silent(found: Catalogue) -> None:
    made = states(found)
    assert {made[f"2026-{month:02}"] for month in range(5, 13)} == {UNKNOWN}


def test_an_event_without_a_month_stands_in_none(found: Catalogue) -> None:
    placed = {entry.event.id: month_of(entry) for entry in found.entries}
    assert placed["e-harbour"] == (2017, 9)
    assert placed["e-radio"] is placed["e-fund"] is None


def test_without_a_calendar_only_told_years_stand(found: Catalogue) -> None:
    rows = months(found.entries, (), (None, UNTIL))
    assert [row[0].year for row in rows] == [2017, 2018, 2021, 2025]
    assert {month.state for row in rows for month in row} == {TOLD, UNKNOWN}


def test_cells_lead_to_the_timeline_or_to_the_list(found: Catalogue) -> None:
    rows = months(found.entries, contacts(found), (SINCE, UNTIL))
    markup = grid(rows, State(filters=Filters(topic=("syria",))))
    assert 'href="./?topic=syria&amp;from=2018-05&amp;to=2018-05"' in markup
    assert 'data-scroll="untold-2017-01"' in markup
    assert "May 2018: 1 event" in markup
    assert "January 2017: 1 known contact not covered" in markup
    assert "June 2026: not known" in markup


def test_the_key_says_how_far_the_calendar_reaches() -> None:
    assert "from January 2017 to 29 April 2026" in key((), "January 2017", "29 April 2026")


def test_the_key_explains_a_number_beside_where_there_is_one() -> None:
    alone, beside = Month(2018, 5, 1, 0, TOLD), Month(2018, 6, 1, 3, TOLD)
    assert ">events in the articles<" in key(((alone,),), "May 2018", "29 April 2026")
    both = key(((alone, beside),), "May 2018", "29 April 2026")
    assert "; +3: 3 known contacts not covered that month" in both


def test_months_beside_what_is_asked_for_say_so(found: Catalogue) -> None:
    asked = date(2018, 5, 1), date(2019, 12, 31)
    rows = months(found.entries, contacts(found), (SINCE, UNTIL), asked)
    made = {month.edtf: month.state for row in rows for month in row}
    assert (min(made), max(made)) == ("2018-01", "2019-12")
    assert (made["2018-04"], made["2018-05"], made["2018-07"]) == (BESIDE, TOLD, SILENT)
    assert "July 2018: silent" in grid(rows, State())
    assert "nothing of what is asked for" in key(rows, "January 2017", "29 April 2026", True)
