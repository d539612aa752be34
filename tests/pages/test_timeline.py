"""The page without a browser: what the address asks for, what the widgets write."""

from __future__ import annotations

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from tests.pages.apps import component, headline

APP = Path(__file__).resolve().parents[2] / "streamlit_app.py"


def opened(**parameters: str | list[str]) -> AppTest:
    """The page at an address."""
    app = AppTest.from_file(str(APP), default_timeout=30)
    for name, value in parameters.items():
        app.query_params[name] = value
    app.run()
    assert not app.exception
    return app


def test_the_page_opens() -> None:
    app = opened()
    assert "<b>6 events</b> from three articles" in headline(app)
    assert len(app.get("plotly_chart")) == 1


@pytest.mark.parametrize(
    ("parameters", "sentence"),
    [
        ({"topic": "north-korea"}, "<b>1 event</b> on <b>North Korea</b>: a statement by Putin"),
        ({"topic": ["syria", "sanctions"]}, "<b>2 events</b> on <b>Syria or Sanctions</b>"),
        ({"q": "harbour"}, "<b>1 event</b> with <b>“harbour”</b>"),
        ({"from": "2018", "to": "2018-05"}, "<b>1 event</b> from 2018 until May 2018"),
    ],
)
def test_an_address_filters(parameters: dict[str, str | list[str]], sentence: str) -> None:
    assert sentence in headline(opened(**parameters))


@pytest.mark.parametrize(
    "parameters",
    [
        {"lanes": "topic"},
        {"lanes": "speaker", "axis": "density"},
        {"contacts": "0"},
        {"zoom": "2018..2019"},
        {"event": "e-call"},
    ],
)
def test_every_view_opens(parameters: dict[str, str]) -> None:
    opened(**parameters)


def test_nonsense_in_an_address_is_said_once() -> None:
    app = opened(topic="atlantis", colour="red")
    assert headline(app).count('class="notice"') == 1
    assert "ignored: colour, topic=atlantis" in headline(app)
    assert "<b>6 events</b>" in headline(app)


def test_the_form_and_the_links_to_pages_say_what_is_asked_for() -> None:
    app = opened(topic="syria", contacts="0")
    assert 'value="syria" aria-pressed="true"' in component(app, "masthead")["filters"]["markup"]
    assert "./quotations?topic=syria" in component(app, "menu")["markup"]
    assert "contacts=0" not in component(app, "menu")["markup"]


def exporting(**parameters: str) -> AppTest:
    """The page after a click on its export."""
    app = opened(**parameters)
    app.session_state["export"] = True
    return app.run()


def test_every_format_is_offered() -> None:
    app = exporting(topic="north-korea")
    offered = [button.proto for button in app.get("download_button")]
    assert [button.label for button in offered] == [
        *("Table (CSV)", "Data (JSON)", "Data (Parquet)", "Data package (zip)"),
        *("Calendar (iCalendar)", "TimelineJS", "Sources (BibTeX)", "Sources (RIS)"),
    ]
    assert not any(button.disabled for button in offered)


def test_no_page_pays_for_files_that_nobody_asks_for() -> None:
    assert not opened().get("download_button")


def test_nothing_is_offered_where_nothing_is_shown() -> None:
    app = exporting(q="nowhere-to-be-found")
    assert len(app.get("download_button")) == 8
    assert all(button.proto.disabled for button in app.get("download_button"))


def test_no_calendar_is_offered_of_events_without_a_date() -> None:
    app = exporting(q="pipeline fund", topic="energy")
    refused = [b.proto.label for b in app.get("download_button") if b.proto.disabled]
    assert refused == ["Calendar (iCalendar)", "TimelineJS"]
