"""Saved messages (.eml): a newsletter, or an article somebody sent."""

from __future__ import annotations

import re
from email import message_from_bytes, policy
from email.message import EmailMessage
from itertools import islice

from dashboard.intake import html, limits, plain
from dashboard.intake.drafts import INFERRED, Found, Publication, RefusedError

_TOO_MANY = "is a message of too many parts: paste the article's text"
_PASSED_ON = re.compile(r"(?i)^(?:(?:fwd?|re|aw|wg)\s*:\s*)+")


def read(data: bytes) -> Found:
    """The body of a message, its subject and its sender; attachments are not read."""
    if data.count(b"\n--") > limits.MAIL_DASHED_LINES:
        raise RefusedError(_TOO_MANY)
    message = message_from_bytes(data, policy=policy.default)
    if next(islice(message.walk(), limits.MAIL_PARTS, None), None) is not None:
        raise RefusedError(_TOO_MANY)
    found = _body(message)
    attached = [part.get_filename() or "" for part in message.iter_attachments()]
    warnings = found.warnings
    if attached:
        warnings += (f"Not read with the message: {', '.join(filter(None, attached))}.",)
    return Found(
        text=found.text,
        title=_PASSED_ON.sub("", _header(message, "subject")) or found.title,
        outlet=found.outlet,
        author=_sender(message),
        url=found.url,
        publication=_sent(message),
        warnings=warnings,
    )


def _body(message: EmailMessage) -> Found:
    """What the message says: as plain text if it has any, else as a page."""
    for kind, reader in (("plain", plain.read), ("html", html.read)):
        part = message.get_body(preferencelist=(kind,))
        content = part.get_payload(decode=True) if part else None
        if part and isinstance(content, bytes) and content.strip():
            return reader(_recoded(content, part.get_content_charset()))
    raise RefusedError("has no text in its body: save what is attached, and give that file")


def _recoded(content: bytes, charset: str | None) -> bytes:
    """The body as UTF-8 where it says how it is encoded, else as it is."""
    try:
        return content.decode(charset or "utf-8").encode("utf-8", "replace")
    except (LookupError, UnicodeDecodeError):
        return content


def _header(message: EmailMessage, name: str) -> str:
    return " ".join(str(message.get(name, "")).split())[:300]


def _sender(message: EmailMessage) -> str:
    addresses = getattr(message.get("from"), "addresses", ())
    return addresses[0].display_name if addresses else ""


def _sent(message: EmailMessage) -> Publication:
    """The day on which it was sent, by the sender's clock."""
    sent = getattr(message.get("date"), "datetime", None)
    if sent is None:
        return Publication()
    return Publication(f"{sent:%Y-%m-%d}", "The message was sent on that day.", INFERRED)
