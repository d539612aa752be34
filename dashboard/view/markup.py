"""HTML in which everything is escaped unless it was made here.

Article text, titles, outlets and addresses are untrusted.  `tag` escapes
every child and attribute that is not `Html` already, and only `tag`,
`escape` and `join` make `Html`, so that unescaped text has no way in.
What nobody sees (see `dashboard.view.unseen`) is left out.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Sequence
from urllib.parse import urlsplit

from dashboard import articles
from dashboard.articles import is_address
from dashboard.view.unseen import seen


class Html(str):
    """Markup whose text has been escaped."""

    __slots__ = ()


_VOID = frozenset({"br", "circle", "input", "line", "path", "polygon", "rect", "wbr"})


def escape(text: str) -> Html:
    """`text` as markup; markup stays as it is."""
    return text if isinstance(text, Html) else Html(html.escape(seen(text)))


def join(parts: Iterable[str], between: str = "") -> Html:
    """The parts, each escaped, with `between` (escaped too) in between."""
    return Html(escape(between).join(escape(part) for part in parts))


def series(parts: Sequence[str]) -> Html:
    """The parts as a list in running text: "a", "a and b", "a, b and c"."""
    leading = [join(parts[:-1], ", ")] if parts[:-1] else []
    return join([*leading, *parts[-1:]], " and ")


def tag(name: str, /, *children: str, **attributes: str | bool | None) -> Html:
    """An element.  `class_` stands for class, ``data_go`` for data-go.

    An attribute that is None or False is left out, one that is True has no value.
    """
    written = "".join(_attribute(key, value) for key, value in attributes.items())
    if name in _VOID:
        return Html(f"<{name}{written}/>")
    return Html(f"<{name}{written}>{join(children)}</{name}>")


def words(markup: Html) -> str:
    """What markup says, without its tags."""
    return html.unescape(re.sub(r"<[^<>]*>", "", markup))


def _attribute(key: str, value: str | bool | None) -> str:
    name = key.rstrip("_").replace("_", "-")
    if value is None or value is False:
        return ""
    return f" {name}" if value is True else f' {name}="{html.escape(seen(value))}"'


def is_web(url: str) -> bool:
    """Whether an address may become a link, and leads where it seems to."""
    return is_address(url)


def host(url: str) -> str:
    """The host of an address as browsers ask for it; empty where there is none."""
    return articles.host(urlsplit(url).hostname or "") if is_web(url) else ""


def outside(url: str, words: str, **attributes: str | bool | None) -> Html:
    """A link that leaves the dashboard, or just the words where it may not be one."""
    if not is_web(url):
        return escape(words)
    return tag(
        "a", words, href=url, target="_blank", rel="noopener noreferrer nofollow", **attributes
    )
