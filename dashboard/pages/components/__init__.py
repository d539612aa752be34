"""The page's own small components: escaped HTML in, what a reader did out.

They carry no data of their own and make no request: everything they show is
escaped in `dashboard.view`, everything they report is a link of this page, a
range of dates or the name of an action.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
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
_SHARED = {
    "story": ("links.js",),
    "menu": ("links.js", "host.js"),
    "masthead": ("later.js",),
    "sheet": ("later.js",),
    "strip": ("later.js",),
}
# Components of several parts: each has a script, a style sheet and a field of the data,
# and what it reports is the component's.  A run is paid for by the component, in the
# server and in the browser.
_PARTS = {
    "masthead": ("look", "masthead", "filters"),
    "sheet": ("sheet", "cursor"),
    "strip": ("strip", "tools"),
}

# Room in pixels that the head of a page keeps until its components are there, so that
# nothing moves when they come; from then on each is as high as what it holds.
_ROOM = {"menu": 55, "masthead": 73}


def pack(**data: object) -> bytes:
    """What a component is given, as it is sent.

    Streamlit writes data out twice in every run, but takes bytes as they are:
    what was packed once can be kept.
    """
    return json.dumps(data, separators=(",", ":")).encode("ascii")


def draw(name: str, given: bytes, **callbacks: Any) -> Any:
    """Draw the component `name` with what was packed for it."""
    return _component(name)(key=name, data=given, height=_ROOM.get(name, "content"), **callbacks)


@cache
def _component(name: str) -> Any:
    parts = _PARTS.get(name, (name,))
    return st.components.v2.component(
        f"timeline_{name}",
        html="".join(f'<div class="{part}-root"></div>' for part in parts),
        css="\n".join(source(f"{part}.css") for part in parts),
        js="\n".join([*map(source, _SHARED.get(name, ())), _script(parts)]),
        isolate_styles=False,
    )


def _script(parts: Sequence[str]) -> str:
    """The scripts of a component's parts as one, which unpacks what they are given."""
    scripts = [_scoped(part) for part in parts]
    fields = {part: f"data.{part}" if len(parts) > 1 else "data" for part in parts}
    calls = [f"  {part}({{ ...given, data: {field} }});" for part, field in fields.items()]
    unpack = "  const data = JSON.parse(new TextDecoder().decode(given.data));"
    return "\n".join([*scripts, "export default function (given) {", unpack, *calls, "}"])


def _scoped(part: str) -> str:
    """The script of a part as a function; the names within are its own."""
    script = source(f"{part}.js").replace("export default function (", "const show_ = function (")
    return f"const {part} = (() => {{\n{script}\nreturn show_;\n}})();"


def masthead(css: str, markup: str, form: str, **callbacks: Any) -> Any:
    """The style sheets of the page, its title, what it shows in words, and its filters.

    Of the `form` of the filters, empty where a page has none, it reports `ask` (the
    values of a field by its name), `go` (a link) and `act` (an action).
    """
    given = pack(look={"css": css}, masthead={"markup": markup}, filters={"markup": form})
    return draw("masthead", given, **callbacks)


def story(markup: str, opened: str, **callbacks: Any) -> Any:
    """The list or the open event; reports `go` (a link) and `act` (an action)."""
    return draw("story", pack_story(markup, opened), **callbacks)


def pack_story(markup: str, opened: str, ring: str = "") -> bytes:
    """The list or the open event, and the `ring` that the chart puts around that.

    The chart hears of it in the browser, so that it is not sent again with each event.
    """
    return pack(markup=markup, opened=opened, ring=ring)


def pack_sheet(markup: str, faded: list[str], stops: list[dict[str, str | float]]) -> bytes:
    """What lies beneath and above the chart's marks; as "sheet" it reports `go` (a link).

    Beneath is the sheet, which fades the marks of the events `faded`; above is
    the chart for the keyboard, which stops at each of `stops`.
    """
    return pack(sheet={"markup": markup, "faded": faded}, cursor={"stops": stops})


def pack_strip(data: dict[str, Any], picture: dict[str, object]) -> bytes:
    """All of time in small; as "strip" it reports `zoom`, "2017.25..2018.5" or "" for all.

    Below it are the keys of the chart, and its picture to take along, made in the browser.
    """
    return pack(strip=data, tools=picture)


def menu(markup: str, theme: str, **callbacks: Any) -> Any:
    """The row of pages; reports `go` (a link).

    Reports `theme` when the reader no longer sees the `theme` that the page is drawn for, so
    that it runs again.
    """
    given = pack(markup=markup, theme=theme)
    return draw("menu", given, on_theme_change=lambda: None, **callbacks)


def guard(unsaved: bool) -> Any:
    """Has the browser ask before the tab is closed or loaded again, while `unsaved`."""
    return draw("guard", pack(unsaved=unsaved))
