"""Untrusted words made safe for formats that others read line by line, or put into a page."""

from __future__ import annotations

import json
import re
from typing import Any
from urllib.parse import quote, urlsplit

from dashboard.view.markup import host, is_web
from dashboard.view.unseen import seen, spelled

_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]+")
# Halves of code points, which cannot be written.
_HALVES = re.compile("[\ud800-\udfff]")
_KEPT = "%/:?#[]@!$&'()*+,;=~-._"


def line(text: str) -> str:
    """`text` on one line, without control characters or others that nobody sees."""
    return " ".join(seen(_CONTROL.sub(" ", _HALVES.sub("", text))).split())


def web(url: str) -> str:
    """An http or https address in the characters of RFC 3986; empty where it is none."""
    if not is_web(url):
        return ""
    parts = urlsplit(url)
    if not parts.netloc.isascii():
        place = host(url) + (f":{parts.port}" if parts.port is not None else "")
        url = parts._replace(netloc=place).geturl()
    return quote(url, safe=_KEPT, errors="replace")


def written(document: Any) -> bytes:
    """A document as JSON that shows all that is in it.

    No tag begins in it, so that it may stand within a page's ``<script>``.
    """
    text = json.dumps(document, ensure_ascii=False, indent=1).replace("<", "\\u003c")
    return (spelled(text) + "\n").encode(errors="replace")
