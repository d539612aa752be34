from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from dashboard.view.index import Index, index, packed

IDS = st.frozensets(st.sampled_from("abc"))


def indexed(rows: list[frozenset[str]]) -> Index:
    return index(rows, {"letter": lambda row: row}, lambda row: "a" not in row)


@given(st.lists(IDS, max_size=40), IDS)
def test_bits_say_what_a_search_would(rows: list[frozenset[str]], wanted: frozenset[str]) -> None:
    made = indexed(rows)
    assert made.having("letter", wanted) == packed(not row.isdisjoint(wanted) for row in rows)
    assert made.main == packed("a" not in row for row in rows)
    assert made.everything == packed(True for _ in rows)


def test_an_id_that_nothing_has() -> None:
    assert indexed([frozenset("a")]).having("letter", ["z"]) == 0


def test_the_first_is_the_lowest_bit() -> None:
    assert packed([True, False, False]) == 1
    assert packed([]) == 0
