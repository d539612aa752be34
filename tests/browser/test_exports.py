"""A file that a reader takes along, from a click to what is in it."""

from __future__ import annotations

from pathlib import Path

import frictionless
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
    address = page.url.partition("?")[0]
    assert rows["query"].to_list() == [f"{address}?topic=north-korea"]
    assert rows["link"].to_list() == [f"{address}?event=e-harbour"]
    # the page stays as it is
    expect(page).to_have_url(f"{address}?topic=north-korea")


def test_the_quotations_of_a_form(visit: Visit) -> None:
    page = visit("quotations?form=full")
    page.get_by_role("button", name="Export").click()
    with page.expect_download() as download:
        page.get_by_role("button", name="Table (CSV)").click()
    assert download.value.suggested_filename == "trump-putin-timeline_quotations_form-full.csv"
    rows = pd.read_csv(download.value.path(), keep_default_na=False).set_index("words")
    assert rows["form"].to_list() == ["full"] * 4
    own = page.url.partition("quotations")[0]
    words = "Nobody should play with fire near North Korea,"
    assert rows.loc[words, "link"] == f"{own}?event=e-harbour"
    assert rows.loc[words, "query"] == f"{own}quotations?form=full"


def test_the_whole_data_set(visit: Visit, tmp_path: Path) -> None:
    page = visit("about")
    with page.expect_download() as download:
        page.get_by_role("button", name="Data package (zip)").click()
    assert download.value.suggested_filename == "trump-putin-timeline.datapackage.zip"
    path = tmp_path / "timeline.zip"
    download.value.save_as(path)
    assert frictionless.validate(str(path)).valid
    own = page.url.partition("about")[0]
    (first, *_) = frictionless.Package(str(path)).get_resource("events").read_rows()
    assert first["link"] == f"{own}?event={first['id']}"


def test_a_citation_has_the_whole_address(visit: Visit) -> None:
    page = visit("?event=e-call")
    page.get_by_text("Cite this event").click()
    link = page.locator(".cite a[data-absolute]")
    expect(link).to_have_text(page.url)
