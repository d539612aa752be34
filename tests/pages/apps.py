"""Pages opened without a browser."""

from __future__ import annotations

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


def headline(app: AppTest) -> str:
    """The sentence below the title, as HTML."""
    return next(html.body for html in app.get("html") if "headline" in html.body)
