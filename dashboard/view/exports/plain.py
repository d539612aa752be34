"""Untrusted words made safe for formats that are read line by line."""

from __future__ import annotations

import re
from urllib.parse import quote

from dashboard.view.markup import is_web

# Marks that turn the direction of what follows, and halves of code points, which
# cannot be written: neither is part of a word.
_INVISIBLE = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]+")
_KEPT = "%/:?#[]@!$&'()*+,;=~-._"


def line(text: str) -> str:
    """`text` on one line, without control characters or marks that turn its direction."""
    return " ".join(_CONTROL.sub(" ", _INVISIBLE.sub("", text)).split())


def web(url: str) -> str:
    """An http or https address in the characters of RFC 3986; empty where it is none."""
    return quote(url, safe=_KEPT, errors="replace") if is_web(url) else ""
