"""The coverage page without a browser."""

from __future__ import annotations

from tests.pages.apps import headline, opened


def test_it_opens() -> None:
    assert "known contacts between Trump and Putin are covered" in headline(opened("coverage"))


def test_an_address_filters() -> None:
    assert "of the kind <b>Meeting</b> are covered" in headline(opened("coverage", kind="meeting"))
