"""The page about the timeline without a browser."""

from __future__ import annotations

from pathlib import Path

import pytest
import streamlit as st

from dashboard import measures, settings
from dashboard.settings import Settings
from tests.pages.apps import headline, opened


def test_it_opens() -> None:
    app = opened("about")
    assert "3 articles by rules" in headline(app)
    assert any("## How dates are read" in prose.value for prose in app.markdown)


def test_a_report_opens() -> None:
    opened("about", event="e-call")


def test_the_whole_data_set_can_be_taken_along() -> None:
    app = opened("about")
    assert any("6 events, 1 context event, 8 passages" in html.body for html in app.get("html"))
    assert [b.proto.label for b in app.get("download_button")] == ["Data package (zip)"]


def test_results_that_cannot_be_read_are_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "odd.json").write_text("{", encoding="utf-8")
    monkeypatch.setattr(measures, "FOLDER", tmp_path)
    st.cache_data.clear()
    app = opened("about")
    st.cache_data.clear()
    assert any("odd.json holds no results" in html.body for html in app.get("html"))


def test_reports_go_where_the_settings_say(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(settings, "read", lambda path: Settings("desk@news.example"))
    st.cache_resource.clear()
    app = opened("about", event="e-call")
    st.cache_resource.clear()
    assert any("mailto:desk@news.example" in str(c.proto) for c in app.get("bidi_component"))
