"""The page of quotations without a browser."""

from __future__ import annotations

import pytest
from streamlit.testing.v1 import AppTest

from dashboard.view import quotations
from tests.pages.apps import component, exporting, headline, opened


def markup(app: AppTest) -> str:
    """The list of what was said, as HTML."""
    told: str = component(app, "story")["markup"]
    return told


def test_it_opens() -> None:
    app = opened("quotations")
    assert "<b>4 quotations</b>, 1 shorter piece in quotation marks and 3 reported" in headline(app)
    assert "Nobody should play with fire near North Korea" in markup(app)
    assert len(app.get("button")) == 0


@pytest.mark.parametrize(
    ("parameters", "sentence"),
    [
        ({"topic": "north-korea"}, "<b>1 quotation</b> and 1 reported statement on"),
        ({"form": ["reported", "fragment"]}, "<b>1 shorter piece in quotation marks</b> and 3"),
        ({"speaker": "donald-trump"}, "<b>2 quotations</b> with words of <b>Trump</b>, 2018"),
        ({"q": "zeppelin"}, f"<b>{quotations.NOTHING}</b> with <b>“zeppelin”</b>."),
    ],
)
def test_an_address_filters(parameters: dict[str, str | list[str]], sentence: str) -> None:
    assert sentence in headline(opened("quotations", **parameters))


def test_nonsense_is_said() -> None:
    app = opened("quotations", form="shouted")
    assert "form=shouted" in headline(app)


def test_a_long_list_goes_on_when_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(quotations, "PAGE", 3)
    app = opened("quotations")
    assert "radio" not in markup(app)
    app.button(key="more").click().run()
    assert app.button(key="more").label == "Show 2 more"
    app.button(key="more").click().run()
    assert "would not be pushed around" in markup(app)
    assert not [button for button in app.button if button.key == "more"]


def test_what_is_shown_can_be_exported() -> None:
    offered = [button.proto for button in exporting("quotations", form="full")]
    assert [button.label for button in offered] == [
        *("Table (CSV)", "Data (JSON)", "Data (Parquet)", "Sources (BibTeX)", "Sources (RIS)"),
    ]
    assert not any(button.disabled for button in offered)
    refused = exporting("quotations", q="zeppelin")
    assert all(button.proto.disabled for button in refused)
