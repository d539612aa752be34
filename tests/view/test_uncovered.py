from __future__ import annotations

import re
from datetime import date

from dashboard.models import CalendarEntry
from dashboard.view.contacts import Contact
from dashboard.view.uncovered import untold


def _contact(year: int, number: int, *sources: str) -> Contact:
    day = date(year, 1, 1 + number)
    row = CalendarEntry(f"{day}-call", str(day), "call", "A call", "", (), (), sources, "", "")
    return Contact(row, day, covered=False)


def test_the_years_before_many_contacts_are_folded() -> None:
    known = [_contact(year, n) for year, many in ((2023, 2), (2024, 3), (2025, 19), (2026, 1))
             for n in range(many)]  # fmt: skip
    markup = untold(known, narrowed=False)
    folds = re.findall(r"<details( open)?><summary><h3 class=\"year\">(\d+)", markup)
    assert folds == [(" open", "2026"), (" open", "2025"), ("", "2024"), ("", "2023")]
    assert "<small>3 missing</small>" in markup


def test_the_first_of_a_month_is_where_its_cell_leads() -> None:
    markup = untold([_contact(2024, 0), _contact(2024, 5)], narrowed=False)
    assert markup.count('id="untold-2024-01"') == 1
    assert markup.index('id="untold-2024-01"') < markup.index("6 Jan 2024")


def test_a_source_is_called_by_its_host() -> None:
    told = ("https://www.paper.example/a/1", "http://radio.example:81/", "javascript:alert(1)")
    markup = untold([_contact(2024, 0, *told)], narrowed=False)
    assert re.findall(r">([\w.]+)</a>", markup) == ["paper.example", "radio.example"]
    assert "javascript" not in markup
