"""What a file is, by its content: names and what a browser says of it can be wrong."""

from __future__ import annotations

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
_HEADER = re.compile(rb"(?i)(?:[A-Za-z][A-Za-z0-9-]*:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*)+\r?\n")
_MAIL = re.compile(rb"(?im)^(?:from|received|return-path|message-id|mime-version):")
_FRONT = 4096  # bytes: a page that has not begun by then is text that speaks of HTML
_HEADERS = 65_536


def kind(name: str, data: bytes) -> str:
    """pdf, docx, zip, doc, rtf, html, mail, markdown or plain.

    Markdown has no signature: there the name decides between two readings of
    what is text either way.
    """
    start = data[:_FRONT].lstrip(b"\xef\xbb\xbf \t\r\n")
    for signature, found in _SIGNATURES:
        if start.startswith(signature):
            return "docx" if found == "zip" and _is_docx(data) else found
    if start.startswith(b"<") and _TAG.search(start):
        return "html"
    if _is_mail(data):
        return "mail"
    suffix = PurePosixPath(name.lower()).suffix
    return "markdown" if suffix in {".md", ".markdown"} else "plain"


def _is_docx(data: bytes) -> bool:
    """A word processor's file names its document part in the archive's directory."""
    return b"word/document.xml" in data and b"[Content_Types].xml" in data


def _is_mail(data: bytes) -> bool:
    headers = _HEADER.match(data[:_HEADERS])
    return bool(headers and _MAIL.search(headers.group()) and b"\n" in data)
