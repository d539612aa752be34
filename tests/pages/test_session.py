"""What the browser reports of components, and of those that are no longer there."""

from __future__ import annotations

import pytest
import streamlit as st

from dashboard.pages import session


def test_a_component_that_is_left_reports_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(st, "session_state", {"story": {"go": "?event=a"}, "strip": None})
    assert session.reported("story", "go") == "?event=a"
    assert session.reported("story", "act") is None
    assert session.reported("strip", "zoom") is None
    assert session.reported("masthead", "ask") is None
    # callbacks of such a component leave all as it is
    session.asked()
    session.gone("cursor")
