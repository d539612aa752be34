"""All that the pages hand to Streamlit: markup, the components' data, the figure, labels."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Any
from urllib.parse import urlsplit

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from dashboard.home import VARIABLE, Home
from dashboard.pages import components
from tests.pages.apps import APP
from tests.security.hostile import HOST, MARKUP, PAYLOADS

# What the components put into the page as markup; all else they put in as text.
AS_MARKUP = frozenset({"markup", "drawing", "legend", "ring"})
# Every page, some with something open; the addresses are hostile, too.
VISITS: tuple[tuple[str, Mapping[str, str]], ...] = (
    ("timeline", {"q": MARKUP[1], "zoom": MARKUP[0], "topic": PAYLOADS[0]}),
    ("timeline", {"lanes": "speaker", "event": "{event}"}),
    ("timeline", {"lanes": "topic", "event": PAYLOADS[-8]}),
    *((page, {}) for page in ("quotations", "topics", "coverage", "articles", "add")),
    ("compare", {"mode": "then-and-now", "left": MARKUP[2]}),
    ("compare", {}),
    ("articles", {"article": "hostile-07", "event": "{event}"}),
    ("about", {"event": "{event}"}),
)


@dataclass
class Surfaces:
    """What was handed over on all pages together."""

    markup: list[str] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    figures: list[Any] = field(default_factory=list)
    labels: list[str] = field(default_factory=list)


def collected(home: Home, event: str) -> Surfaces:
    """Open every page of a home, the event open where one can be."""
    found = Surfaces()
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(VARIABLE, str(home.root))
        make, chart = components._component, st.plotly_chart
        patch.setattr(components, "_component", lambda name: _kept(make(name), found))

        def drawn(figure: Any, **given: Any) -> Any:
            found.figures.append(figure)
            return chart(figure, **given)

        patch.setattr(st, "plotly_chart", drawn)
        st.cache_resource.clear()
        for page, asked in VISITS:
            _visit(
                page,
                {k: v.format(event=event) if v == "{event}" else v for k, v in asked.items()},
                found,
            )
        st.cache_resource.clear()
    return found


def _kept(component: Any, found: Surfaces) -> Any:
    def call(*, data: Any, **given: Any) -> Any:
        for key, text in _strings("", json.loads(data)):
            (found.markup if key in AS_MARKUP else found.words).append(text)
        return component(data=data, **given)

    return call


def _strings(key: str, data: Any) -> Iterator[tuple[str, str]]:
    """Each string of a component's data with the key that it stands under."""
    if isinstance(data, str):
        yield key, str(data)
    elif isinstance(data, Mapping):
        for name, value in data.items():
            yield from _strings(name, value)
    elif isinstance(data, list | tuple | set | frozenset):
        for value in data:
            yield from _strings(key, value)


def _visit(page: str, asked: Mapping[str, str], found: Surfaces) -> None:
    app = AppTest.from_file(str(APP), default_timeout=120)
    for name, value in asked.items():
        app.query_params[name] = value
    app.switch_page(f"dashboard/pages/{page}.py").run()
    assert not app.exception, app.exception
    found.markup += [each.body for each in app.get("html") if not each.body.startswith("<style>")]
    for element in app.main:
        proto = getattr(element, "proto", None)
        told = (getattr(proto, name, "") for name in ("label", "body", "help", "placeholder"))
        if getattr(element, "type", "") != "html":
            found.labels += [text for text in told if isinstance(text, str) and text]
        found.labels += [str(option) for option in getattr(proto, "options", ())]


class Parsed(HTMLParser):
    """What a browser would make of markup: its elements, and what is wrong with them."""

    NONE_OF_OURS = frozenset(
        {
            *(
                "script",
                "img",
                "iframe",
                "object",
                "embed",
                "math",
                "style",
                "base",
                "link",
                "meta",
            ),
            *(
                "image",
                "mglyph",
                "mtext",
                "template",
                "audio",
                "video",
                "source",
                "frame",
                "applet",
            ),
            *("foreignobject", "animate", "set", "use"),
        }
    )
    FOLLOWED = ("?", "./", "#", "https://", "http://", "data:application/x-", "mailto:")

    def __init__(self, markup: str) -> None:
        super().__init__(convert_charrefs=True)
        self.faults: list[str] = []
        self.text = ""
        self.feed(markup)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in self.NONE_OF_OURS:
            self.faults.append(f"<{tag}>")
        for name, value in attrs:
            self._attribute(tag, name, value or "")

    def _attribute(self, tag: str, name: str, value: str) -> None:
        if name.startswith("on") or name in {"srcdoc", "formaction", "action", "src", "background"}:
            self.faults.append(f"<{tag} {name}={value!r}>")
        if (name == "class" and "hostile" in value.split()) or (name, value) == ("name", "hostile"):
            self.faults.append(f"<{tag} {name}={value!r}>")
        if name in {"href", "xlink:href"}:
            host = urlsplit(value).hostname or ""
            if not value.startswith(self.FOLLOWED) or HOST in host:
                self.faults.append(f"<{tag} {name}={value!r}>")
        if name == "style" and "url(" in value:
            self.faults.append(f"<{tag} style={value!r}>")
        self.text += value

    def handle_data(self, data: str) -> None:
        self.text += data
