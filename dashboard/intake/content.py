"""What a file is, by its content: names and what a browser says of it can be wrong."""

from __future__ import annotations

import codecs
import re
from pathlib import PurePosixPath

# The signatures of formats that hold text, then of those people take for text files.
_SIGNATURES = (
    (b"%PDF-", "pdf"),
    (b"PK\x03\x04", "zip"),
    (b"PK\x05\x06", "zip"),  # an empty archive
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "doc"),
    (b"{\\rtf", "rtf"),
)
_TAG = re.compile(
    rb"(?i)<(?:!doctype\s+html|html|head|body|article|meta|title|div|p|h1|script)\b[^>]*>"
)
# A line in one way only: with "\r?" in it, each would double the time of lines without an end.
_HEADERS = re.compile(rb"(?i)(?:[A-Za-z][A-Za-z0-9-]*:[^\n]*\n(?:[ \t][^\n]*\n)*)+\r?\n")
_MAIL = re.compile(
    rb"(?im)^(from|to|date|subject|received|return-path|message-id|mime-version|content-type):"
)
# A heading ahead of all else or standing alone, or fields between two rules.  "#1 in the polls"
# and a tag ("#summit") are none: after its signs a heading has a space.
_MARKDOWN = re.compile(
    rb"#{1,6}[ \t]+\S|(?s:.*?)\n\r?\n#{1,6}[ \t]+\S[^\n]*\n\r?\n|"
    rb"---[ \t]*\r?\n[A-Za-z_-]{2,30}[ \t]*:"
)
# JSON, of which a text in brackets or braces has not the marks, and calendars or cards.
_DATA = re.compile(rb'\{\s*"[^"\n]*"\s*:|\[\s*[\[{]\s*"|BEGIN:V[A-Z]+\r?\n')
_FRONT = 4096  # bytes: a page that has not begun by then is text that speaks of HTML
_FRONT_OF_MAIL = 65_536


def kind(name: str, data: bytes) -> str:
    """pdf, docx, zip, office, doc, rtf, data, html, mail, markdown or plain.

    Markdown has no signature: there the name decides between two readings of
    what is text either way, and where there is none, as for what was pasted,
    how the headings are written.  Nor has a table.
    """
    start = _front(data)
    for signature, found in _SIGNATURES:
        if start.startswith(signature):
            return _archive(data) if found == "zip" else found
    if start.startswith(b"<") and _TAG.search(start):
        return "html"
    suffix = PurePosixPath(name.lower()).suffix
    if _DATA.match(start) or suffix in {".csv", ".tsv"}:
        return "data"
    if _is_mail(data):
        return "mail"
    known = suffix in {".md", ".markdown"} or (not suffix and _MARKDOWN.match(start))
    return "markdown" if known else "plain"


def _front(data: bytes) -> bytes:
    """The first bytes, also of a text in two bytes a character."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return data[:_FRONT].decode("utf-16", "replace").encode("utf-8", "replace").lstrip()
    return data[:_FRONT].removeprefix(codecs.BOM_UTF8).lstrip()


def _archive(data: bytes) -> str:
    """Whether an archive is one somebody made, or the way an office program writes a file."""
    if b"[Content_Types].xml" in data:
        return "docx" if b"word/document.xml" in data else "office"
    return "office" if b"mimetypeapplication/" in data[:100] else "zip"


def _is_mail(data: bytes) -> bool:
    """Whether it begins with the headers of a message; one alone may be a line of a story."""
    headers = _HEADERS.match(data[:_FRONT_OF_MAIL])
    return headers is not None and len(set(map(bytes.lower, _MAIL.findall(headers[0])))) > 1
