"""The topics page without a browser."""

from __future__ import annotations

from tests.pages.apps import headline, opened


def test_it_opens() -> None:
    assert "<b>6 events</b> on 7 topics" in headline(opened("topics"))


def test_an_address_filters() -> None:
    assert "<b>1 event</b> with <b>“harbour”</b>" in headline(opened("topics", q="harbour"))


def test_nothing_found_does_not_break() -> None:
    assert "<b>No events</b> with" in headline(opened("topics", q="zeppelin"))
