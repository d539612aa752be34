"""Saved messages (.eml): a newsletter, or an article somebody sent."""

from __future__ import annotations

import re
from email import message_from_bytes, policy
from email.message import EmailMessage
from itertools import chain, islice

from dashboard.intake import html, limits, plain
from dashboard.intake.drafts import INFERRED, Found, Publication, RefusedError

_TOO_MANY = "is a message of too many parts: paste the article's text"
_HEADER = rb"[^\n:]*:[^\n]*(?:\n[ \t][^\n]*)*"
_OWN_HEADER = re.compile(rb"(?m)^" + _HEADER)
_PARTS_HEADER = re.compile(rb"(?im)^content-" + _HEADER)
# Of the first message over a network: an earlier date is a slip, such as "201" for 2018.
_FIRST_YEAR = 1971
_PASSED_ON = re.compile(r"(?i)^(?:(?:fwd?|re|aw|wg)\s*:\s*)+")


def read(data: bytes) -> Found:
    """The body of a message, its subject and its sender; attachments are not read."""
    message = _parsed(data)
    found = _body(message)
    if message.get("snapshot-content-location"):
        return _page(message, found)
    attached = [part.get_filename() or "" for part in message.iter_attachments()]
    warnings = found.warnings
    if attached:
        names = plain.line(", ".join(filter(None, attached)))
        warnings += (f"Not read with the message: {names}.",)
    return Found(
        text=found.text,
        title=_PASSED_ON.sub("", plain.line(message.get("subject"))) or found.title,
        outlet=found.outlet,
        author=_sender(message),
        url=found.url,
        publication=_sent(message),
        warnings=warnings,
    )


def _parsed(data: bytes) -> EmailMessage:
    """The message, unless it would take long."""
    if data.count(b"\n--") > limits.MAIL_DASHED_LINES:
        raise RefusedError(_TOO_MANY)
    headers = chain(_OWN_HEADER.finditer(data, 0, _head(data)), _PARTS_HEADER.finditer(data))
    if any(len(header.group()) > limits.MAIL_HEADER_BYTES for header in headers):
        raise RefusedError("is a message with an endless header: paste the article's text")
    message = message_from_bytes(data, policy=policy.default)
    if next(islice(message.walk(), limits.MAIL_PARTS, None), None) is not None:
        raise RefusedError(_TOO_MANY)
    return message


def _head(data: bytes) -> int:
    """Where the message's own headers end."""
    blank = re.search(rb"\n\r?\n", data)
    return blank.start() + 1 if blank else len(data)


def _page(message: EmailMessage, found: Found) -> Found:
    """A page that a browser saved as a message (.mhtml): its date is that of the saving."""
    address = str(message["snapshot-content-location"]).strip()
    return html.addressed(found, address)


def _body(message: EmailMessage) -> Found:
    """What the message says: as plain text if it has any, else as a page."""
    for kind, reader in (("plain", plain.read), ("html", html.read)):
        part = message.get_body(preferencelist=(kind,))
        if part is None:  # one without headers is false
            continue
        content = part.get_payload(decode=True)
        if isinstance(content, bytes) and content.strip():
            return reader(_recoded(content, part.get_content_charset()))
    raise RefusedError("has no text in its body: save what is attached, and give that file")


def _recoded(content: bytes, charset: str | None) -> bytes:
    """The body as UTF-8 where it says how it is encoded, else as it is."""
    text = plain.as_declared(content, charset or "utf-8")
    return content if text is None else text.encode("utf-8", "replace")


def _sender(message: EmailMessage) -> str:
    addresses = getattr(message.get("from"), "addresses", ())
    return addresses[0].display_name if addresses else ""


def _sent(message: EmailMessage) -> Publication:
    """The day on which it was sent, by the sender's clock."""
    sent = getattr(message.get("date"), "datetime", None)
    if sent is None or sent.year < _FIRST_YEAR:
        return Publication()
    return Publication(sent.date().isoformat(), "The message was sent on that day.", INFERRED)
