"""Pages opened without a browser."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from streamlit.testing.v1 import AppTest

APP = Path(__file__).resolve().parents[2] / "streamlit_app.py"


def opened(page: str, **parameters: str | list[str]) -> AppTest:
    """A page at an address."""
    app = AppTest.from_file(str(APP), default_timeout=30)
    for name, value in parameters.items():
        app.query_params[name] = value
    app.switch_page(f"dashboard/pages/{page}.py")
    app.run()
    assert not app.exception
    return app


def exporting(page: str, **parameters: str | list[str]) -> list[Any]:
    """The buttons for files after a click on a page's export."""
    app = opened(page, **parameters)
    assert not app.get("download_button")
    app.session_state["export"] = True
    return list(app.run().get("download_button"))


def component(app: AppTest, name: str) -> dict[str, Any]:
    """What one of the page's components was given."""
    protos = [element.proto for element in app.get("bidi_component")]
    told = next(proto.bytes for proto in protos if proto.component_name == f"timeline_{name}")
    found: dict[str, Any] = json.loads(told)
    return found


def headline(app: AppTest) -> str:
    """The title, the sentence below it and what there is to say, as HTML."""
    markup: str = component(app, "masthead")["masthead"]["markup"]
    return markup
