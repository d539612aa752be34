"""A file that a reader takes along, from a click to what is in it."""

from __future__ import annotations

import pandas as pd
from playwright.sync_api import expect

from tests.browser.conftest import Visit


def test_the_table_of_a_topic(visit: Visit) -> None:
    page = visit("?topic=north-korea")
    page.get_by_role("button", name="Export").click()
    table = page.get_by_role("button", name="Table (CSV)")
    expect(table).to_be_enabled()
    with page.expect_download() as download:
        table.click()
    assert download.value.suggested_filename == "trump-putin-timeline_topic-north-korea.csv"
    rows = pd.read_csv(download.value.path(), keep_default_na=False)
    assert rows["id"].to_list() == ["e-harbour"]
    assert rows["date"].to_list() == ["2017-09-11/2017-09-17"]
    assert "Nobody should play with fire near North Korea," in rows["quotations"][0]
    assert rows["query"].to_list() == ["?topic=north-korea"]
    # the page stays as it is
    expect(page).to_have_url(f"{page.url.partition('?')[0]}?topic=north-korea")
