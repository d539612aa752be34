from __future__ import annotations

from pathlib import Path

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from dashboard.home import VARIABLE

APP = Path(__file__).resolve().parents[2] / "streamlit_app.py"


def test_a_home_that_cannot_be_read_is_told_in_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(VARIABLE, str(tmp_path))
    st.cache_resource.clear()
    app = AppTest.from_file(APP, default_timeout=30).run()
    st.cache_resource.clear()
    assert not app.exception
    assert "data/built/manifest.json is missing" in app.text[0].value
    assert "make build" in app.text[0].value
