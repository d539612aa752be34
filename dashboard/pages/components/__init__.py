"""The page's own small components: escaped HTML in, what a reader did out.

They carry no data of their own and make no request: everything they show is
escaped in `dashboard.view`, everything they report is a link of this page, a
range of dates or the name of an action.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import streamlit as st

_FOLDER = Path(__file__).resolve().parent


@cache
def source(name: str) -> str:
    """The text of a style sheet or script of this folder."""
    return (_FOLDER / name).read_text(encoding="utf-8")


# Scripts that are put before a component's own.
_SHARED = {"story": ("links.js",), "menu": ("links.js",)}


@cache
def _component(name: str) -> Any:
    scripts = (*_SHARED.get(name, ()), f"{name}.js")
    return st.components.v2.component(
        f"timeline_{name}",
        html=f'<div class="{name}-root"></div>',
        css=source(f"{name}.css"),
        js="\n".join(map(source, scripts)),
        isolate_styles=False,
    )


def look(css: str) -> Any:
    """The style sheets of the page."""
    return _component("look")(key="look", data={"css": css})


def masthead(markup: str) -> Any:
    """The title of the page and what it shows in words."""
    return _component("masthead")(key="masthead", data={"markup": markup})


def story(markup: str, opened: str, **callbacks: Any) -> Any:
    """The list or the open event; reports `go` (a link) and `act` (an action)."""
    return _component("story")(key="story", data={"markup": markup, "opened": opened}, **callbacks)


def menu(markup: str, **callbacks: Any) -> Any:
    """The row of pages; reports `go` (a link).

    Reports `theme` when the system changes between light and dark, so that the page runs again.
    """
    data = {"markup": markup}
    return _component("menu")(key="menu", data=data, on_theme_change=lambda: None, **callbacks)


def filters(markup: str, **callbacks: Any) -> Any:
    """The form of the filters.

    Reports `ask` (the values of a field by its name), `go` (a link) and `act` (an action).
    """
    return _component("filters")(key="filters", data={"markup": markup}, **callbacks)


def guard(unsaved: bool) -> Any:
    """Has the browser ask before the tab is closed or loaded again, while `unsaved`."""
    return _component("guard")(key="guard", data={"unsaved": unsaved})


def sheet(markup: str, faded: list[str]) -> Any:
    """The sheet beneath the chart's marks; fades the marks of the events `faded`."""
    return _component("sheet")(key="sheet", data={"markup": markup, "faded": faded})


def cursor(stops: list[dict[str, str | float]], opened: str, **callbacks: Any) -> Any:
    """The chart for the keyboard, which stops at each of `stops`; reports `go` (a link)."""
    data = {"stops": stops, "opened": opened}
    return _component("cursor")(key="cursor", data=data, **callbacks)


def tools(picture: dict[str, object]) -> Any:
    """The keys of the chart, and its picture to take along, made in the browser."""
    return _component("tools")(key="tools", data=picture)


def strip(data: dict[str, Any], **callbacks: Any) -> Any:
    """All of time in small; reports `zoom`, "2017.25..2018.5" or "" for all."""
    return _component("strip")(key="strip", data=data, **callbacks)
