"""The page about the timeline without a browser."""

from __future__ import annotations

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
