from __future__ import annotations

import csv
import io
import json
from datetime import date

import pandas as pd
import pytest

from dashboard.models import Timeline
from dashboard.view.address import State
from dashboard.view.catalogue import Catalogue, catalogue
from dashboard.view.exports.document import write_quotes_json
from dashboard.view.exports.origin import LICENCE, origin
from dashboard.view.exports.quotes import Quotes, contents, quotes
from dashboard.view.exports.rows import quote_rows
from dashboard.view.exports.table import write_csv, write_parquet
from dashboard.view.sayings import sayings
from tests import factory
from tests.view.exports.conftest import MADE

FIRE = "Nobody should play with fire near North Korea,"


def read(said: Quotes) -> pd.DataFrame:
    content = io.BytesIO(write_csv(quote_rows(said)))
    return pd.read_csv(content, keep_default_na=False, dtype=str).set_index("words")


def test_a_row_has_speaker_form_date_event_and_source(said: Quotes) -> None:
    row = read(said).loc[FIRE]
    assert (row["form"], row["speaker"], row["speaker_as_written"], row["speaker_known_by"]) == (
        *("full", "Vladimir Putin", "he", "pronoun"),
    )
    assert (row["date"], row["date_basis"], row["calendar_date"], row["earliest"]) == (
        *("2017-09-11/2017-09-17", "words", "2017-09-12", "2017-09-12"),
    )
    assert (row["event"], row["link"]) == (
        *("e-harbour", "https://news.example/base/?event=e-harbour"),
    )
    assert row["source_address"] == "https://quay.example/putin-harbour"
    assert row["query"] == "https://news.example/base/quotations?form=full"
    assert row["licence"] == LICENCE


def test_words_stand_at_their_offsets(said: Quotes) -> None:
    texts = {article.id: article.text for article in factory.ARTICLES}
    assert len(said.quotes) == 8
    for quote in said.quotes:
        assert texts[quote.source.id][quote.start : quote.end] == quote.words


def test_words_beside_the_events_lead_to_their_article(found: Catalogue) -> None:
    built = factory.example()
    bare = catalogue(Timeline(built.articles, built.readings, ()), factory.calendar())
    said = sayings(bare, lambda words: ())
    made = quotes(bare, said, origin("quotations", State(), MADE))
    first = made.quotes[0]
    assert (first.event, first.date_basis) == ("", "publication")
    assert first.link == "./articles?article=a-harbour"
    assert found.speeches.keys() == bare.speeches.keys()


def test_the_document_can_be_read_back(said: Quotes) -> None:
    document = json.loads(write_quotes_json(said))
    assert document["address"] == "https://news.example/base/quotations?form=full"
    assert [source["id"] for source in document["sources"]] == ["a-harbour", "b-bridges", "c-pipes"]
    (quote,) = (quote for quote in document["quotations"] if quote["words"] == FIRE)
    assert (quote["source"], quote["first"]) == ("a-harbour", "2017-09-12")
    assert "text" not in document["sources"][0]


def test_parquet_has_true_dates_and_numbers(said: Quotes) -> None:
    table = pd.read_parquet(io.BytesIO(write_parquet(quote_rows(said)))).set_index("words")
    assert table.loc[FIRE, "earliest"] == date(2017, 9, 12)
    assert table["start"].dtype == "int64"


@pytest.mark.parametrize("words", ["=HYPERLINK(1)", "+1 and more", "@SUM(A1)"])
def test_words_are_no_formula(words: str) -> None:
    article = factory.Article("a", f"“{words}” he said", published="2018")
    built = factory.Reading(
        "a",
        quotations=(
            factory.Quotation(
                factory.span(article.text, words), "full", None, factory.Attribution()
            ),
        ),
    )
    found = catalogue(Timeline((article,), (built,), ()), ())
    said = sayings(found, lambda words: ())
    content = write_csv(quote_rows(quotes(found, said, origin("quotations", State(), MADE))))
    (_, row) = csv.reader(io.StringIO(content.decode("utf-8-sig")))
    assert row[0] == f"'{words}"


def test_what_a_file_will_have_is_told(found: Catalogue) -> None:
    said = sayings(found, lambda words: ())
    assert contents(said) == "8 passages, each with its speaker, date and source"
    assert contents(said[:1]) == "1 passage, each with its speaker, date and source"
