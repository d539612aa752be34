"""What a file says of an article: one without a title, one that only its visitor has."""

from __future__ import annotations

import io
import json
from dataclasses import replace

import pandas as pd
import pytest

from dashboard.view.address import State
from dashboard.view.catalogue import catalogue
from dashboard.view.exports.citation import OWN, bibtex, ris, source_line
from dashboard.view.exports.document import write_json
from dashboard.view.exports.export import Export, export
from dashboard.view.exports.rows import event_rows
from dashboard.view.exports.sources import source
from dashboard.view.exports.table import write_csv
from tests import factory
from tests.view.exports.conftest import MADE


@pytest.fixture(scope="module")
def mixed() -> Export:
    """The example, one article of which is the visitor's own."""
    found = catalogue(factory.example(), factory.calendar(), frozenset({"c-pipes"}))
    return export(found, found.entries, State(), MADE)


def test_events_of_own_articles_are_marked(mixed: Export) -> None:
    table = pd.read_csv(io.BytesIO(write_csv(event_rows(mixed)))).set_index("id")
    assert set(table.index[table["own"]]) == {"e-tariffs", "e-fund"}
    events = json.loads(write_json(mixed))["events"]
    assert {event["id"] for event in events if event["own"]} == {"e-tariffs", "e-fund"}


def test_own_sources_are_told_where_they_are_cited(mixed: Export) -> None:
    marked = [source.id for source in mixed.sources if OWN in source_line(source)]
    assert marked == ["c-pipes"]
    assert bibtex(mixed.sources).count(OWN) == ris(mixed.sources, ()).count(OWN) == 1


def test_an_article_without_a_title_is_told_from_another_by_its_first_words() -> None:
    made = factory.example()
    words = source(catalogue(made, ()), "b-bridges").opening
    assert words.startswith("The two presidents met")
    assert f"“{words}”" in source_line(source(catalogue(made, ()), "b-bridges"))
    assert source(catalogue(made, ()), "a-harbour").opening == ""
    changed = source(catalogue(replace(made, stale=("b-bridges",)), ()), "b-bridges")
    assert changed.opening == ""
    assert "Title not known" in source_line(changed)
