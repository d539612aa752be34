from __future__ import annotations

import csv
import io
from datetime import date

import pandas as pd
import pytest

from dashboard.view.exports.export import Export
from dashboard.view.exports.origin import LICENCE
from dashboard.view.exports.rows import event_rows
from dashboard.view.exports.table import harmless, write_csv, write_parquet
from dashboard.view.filters import Filters
from tests.view.exports.conftest import HOSTILE, Filtered, Titled


def read(export: Export) -> pd.DataFrame:
    frame = pd.read_csv(io.BytesIO(write_csv(event_rows(export))), keep_default_na=False, dtype=str)
    return frame.set_index("id")


def test_a_row_has_the_dates_as_they_are_known(everything: Export) -> None:
    table = read(everything)
    assert list(table.index) == [told.event.id for told in everything.events]
    columns = ["date", "date_basis", "calendar_date", "earliest", "latest"]
    rows = {
        "e-harbour": "2017-09-11/2017-09-17 words 2017-09-12 2017-09-12 2017-09-12",
        "e-call": "2018-06 words  2018-06-01 2018-06-30",
        "e-tariffs": "2025-12 publication  2025-12-01 2025-12-31",
        "e-fund": "    ",
    }
    assert {event: " ".join(table.loc[event, columns]) for event in rows} == rows
    assert table.loc["e-biden", ["planned", "context"]].to_list() == ["true", "true"]


def test_a_row_has_its_passages_and_sources(everything: Export) -> None:
    row = read(everything).loc["e-harbour"]
    assert row["quotations"].split("\n") == [
        "hardly any contact",
        "We have spoken twice, and both times about Syria,",
        "Nobody should play with fire near North Korea,",
    ]
    assert row["quotation_speakers"].split("\n") == ["Vladimir Putin"] * 3
    assert row["reported"] == "talks without conditions"
    assert row["source_outlets"] == "The Quay Gazette"
    assert row["source_titles"] == "Putin opens a harbour"
    assert row["source_addresses"] == "https://quay.example/putin-harbour"
    assert row["source_published"] == "2017-09-14/2017-09-17"
    assert row["licence"] == LICENCE


def test_an_address_that_may_be_no_link_is_left_out(everything: Export) -> None:
    assert read(everything).loc["e-tariffs", "source_addresses"] == ""


def test_only_what_is_filtered_is_exported_with_its_query(filtered: Filtered) -> None:
    table = read(filtered(Filters(topic=("north-korea",))))
    assert list(table.index) == ["e-harbour"]
    assert table.loc["e-harbour", "query"] == "?topic=north-korea"


@pytest.mark.parametrize("text", HOSTILE)
def test_no_cell_is_a_formula(titled: Titled, text: str) -> None:
    export = titled(text)
    rows = list(csv.reader(io.StringIO(write_csv(event_rows(export)).decode("utf-8-sig"))))
    assert {len(row) for row in rows} == {len(rows[0])}
    assert len(rows) == 1 + len(export.events)
    assert not [
        cell for row in rows for cell in row if cell.lstrip()[:1] in {"=", "+", "-", "@"} - {""}
    ]
    assert not any("\u202e" in cell or "\r" in cell for row in rows for cell in row)


@pytest.mark.parametrize("cell", ["=1", "+1", "-1", "@x", "\t1", "\r1", " =1", "\uff1d1"])
def test_formulas_become_text(cell: str) -> None:
    assert harmless(cell) == f"'{cell}"


@pytest.mark.parametrize("cell", ["", "2018", "?topic=a", "'=1", "a = b", "../2020"])
def test_other_cells_stay(cell: str) -> None:
    assert harmless(cell) == cell


def test_parquet_has_lists_dates_and_flags(everything: Export) -> None:
    table = pd.read_parquet(io.BytesIO(write_parquet(event_rows(everything)))).set_index("id")
    harbour = table.loc["e-harbour"]
    assert list(harbour["participants"]) == ["Vladimir Putin"]
    assert len(harbour["quotations"]) == 3
    assert harbour["earliest"] == date(2017, 9, 12)
    assert harbour["query"] == "?"
    assert table["context"].sum() == 1
    assert pd.isna(table.loc["e-fund", "date"])
    assert pd.isna(table.loc["e-fund", "earliest"])
