"""The page without a browser: what the address asks for, what the widgets write."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from dashboard.home import VARIABLE
from tests import factory

APP = Path(__file__).resolve().parents[2] / "streamlit_app.py"


@pytest.fixture(scope="module", autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """The example as the home of every test here."""
    root = factory.make_home(tmp_path_factory.mktemp("home") / "built", factory.example()).root
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(VARIABLE, str(root))
        st.cache_resource.clear()
        yield
        st.cache_resource.clear()


def opened(**parameters: str | list[str]) -> AppTest:
    """The page at an address."""
    app = AppTest.from_file(str(APP), default_timeout=30)
    for name, value in parameters.items():
        app.query_params[name] = value
    app.run()
    assert not app.exception
    return app


def headline(app: AppTest) -> str:
    """The sentence above the timeline, as HTML."""
    return next(html.body for html in app.get("html") if "headline" in html.body)


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
    notices = [html.body for html in app.get("html") if "notice" in html.body]
    assert len([body for body in notices if "ignored" in body]) == 1
    assert "<b>6 events</b>" in headline(app)


def test_a_topic_is_written_to_the_address() -> None:
    app = opened(event="e-call", lanes="topic")
    app.button_group(key="bar-topic").set_value(["syria"]).run()
    assert app.query_params["topic"] == "syria"
    assert app.query_params["lanes"] == "topic"
    assert "event" not in app.query_params
    assert "on <b>Syria</b>" in headline(app)


def test_the_switches_are_written_to_the_address() -> None:
    app = opened()
    app.toggle(key="contacts").set_value(False).run()
    assert app.query_params["contacts"] == "0"
    assert "known contacts" not in headline(app)
    app.toggle(key="contacts").set_value(True).run()
    assert "contacts" not in app.query_params


def test_words_are_searched() -> None:
    app = opened()
    app.text_input(key="bar-words").set_value("pipeline").run()
    assert app.query_params["q"] == "pipeline"
    assert "<b>1 event</b> with <b>“pipeline”</b>" in headline(app)


def test_a_date_that_is_none_is_said_and_ignored() -> None:
    app = opened()
    app.text_input(key="bar-start").set_value("last year").run()
    assert "from" not in app.query_params
    assert any("A date is a year" in html.body for html in app.get("html"))
    app.text_input(key="bar-start").set_value("2018-05").run()
    assert app.query_params["from"] == "2018-05"
    assert not any("A date is a year" in html.body for html in app.get("html"))


def test_filters_can_be_cleared() -> None:
    app = opened(topic="syria", q="fire", lanes="speaker")
    app.button(key="clear").click().run()
    assert app.query_params == {"lanes": "speaker"}


def test_every_format_is_offered() -> None:
    app = opened(topic="north-korea")
    offered = [button.proto for button in app.get("download_button")]
    assert [button.label for button in offered] == [
        *("Table (CSV)", "Data (JSON)", "Data (Parquet)", "Data package (zip)"),
        *("Calendar (iCalendar)", "TimelineJS", "Sources (BibTeX)", "Sources (RIS)"),
    ]
    assert not any(button.disabled for button in offered)


def test_nothing_is_offered_where_nothing_is_shown() -> None:
    app = opened(q="nowhere-to-be-found")
    assert len(app.get("download_button")) == 8
    assert all(button.proto.disabled for button in app.get("download_button"))


def test_no_calendar_is_offered_of_events_without_a_date() -> None:
    app = opened(q="pipeline fund", topic="energy")
    refused = [b.proto.label for b in app.get("download_button") if b.proto.disabled]
    assert refused == ["Calendar (iCalendar)", "TimelineJS"]
