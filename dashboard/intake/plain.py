"""Text files and pasted text, in whatever encoding they come."""

from __future__ import annotations

import codecs
import re

from dashboard.intake.drafts import Found, RefusedError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_WIDE = ("utf-16", "utf-32")  # in which a zero byte is no sign of anything else
_CHARSET = re.compile(
    r"(?i)utf-?(?:8|16|32)(?:[-_]?[bl]e)?|us-ascii|ascii|iso[-_]?8859[-_]\d{1,2}|latin-?1|"
    r"(?:windows|cp)-?\d{3,4}|koi8-[ru]|mac(?:intosh|-?roman)|gb\d+|gbk|big5|shift[-_]jis|euc-\w\w"
)
_GUESSED_FROM = 100_000  # bytes: enough to know an encoding by
_CONTROLS = re.compile(
    r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufeff\ufffe\uffff\ud800-\udfff]"
)
_SIGNS = re.compile(r"^\s*#{1,6}\s+")  # a heading's in Markdown, that a text file may have too
_NO_TEXT = "is not a text file: save the article as text, HTML, PDF or Word and give that file"
_HEADING_AT_MOST = 160
_LINE_AT_MOST = 300


def read(data: bytes) -> Found:
    """The text of a file; `RefusedError` where it is no text."""
    text, encoding = decode(data)
    return Found(text, title=heading(text), warnings=guessed_warning(encoding))


def guessed_warning(encoding: str | None) -> tuple[str, ...]:
    """What to look at where an encoding was guessed."""
    if encoding is None:
        return ()
    return (
        f"The file does not say how it is encoded and was read as {encoding}: "
        "look whether its quotation marks and accents are right.",
    )


def decode(data: bytes) -> tuple[str, str | None]:
    """The text of the bytes, and the encoding where it had to be guessed.

    Raises `RefusedError` for bytes that are no text.
    """
    encoding = next((name for mark, name in _MARKS if data.startswith(mark)), None)
    if b"\0" in data and encoding not in _WIDE:
        raise RefusedError(_NO_TEXT)
    try:
        return tidy(data.decode(encoding or "utf-8")), None
    except UnicodeDecodeError:
        guessed = _guessed(data)
    return tidy(data.decode(guessed, "replace")), guessed


def _guessed(data: bytes) -> str:
    """The likeliest encoding; `RefusedError` where none makes text of the bytes."""
    import charset_normalizer

    # western first: where two fit alike, an English article came from Windows
    best = charset_normalizer.from_bytes(data[:_GUESSED_FROM]).best()
    if best is None:
        raise RefusedError(_NO_TEXT)
    western = {"cp1250", "cp1252", "cp1254", "latin_1", "iso8859_15", "mac_roman"}
    return _windows(data) if best.encoding in western else str(best.encoding)


def _windows(data: bytes) -> str:
    """Windows-1252 unless it has no meaning for these bytes."""
    try:
        data.decode("cp1252")
    except UnicodeDecodeError:
        return "latin-1"
    return "windows-1252"


def as_declared(data: bytes, charset: str) -> str | None:
    """The text in the encoding that a file says it has; None where it has not.

    Python knows "encodings" that are none of text, and some take for ever.
    """
    if not _CHARSET.fullmatch(charset):
        return None
    try:
        return data.decode(charset)
    except (LookupError, UnicodeDecodeError):
        return None


def tidy(text: str) -> str:
    """A text as it will be stored: one kind of line end, no control characters."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if "\0" in text:
        raise RefusedError(_NO_TEXT)
    text = _CONTROLS.sub("", text)
    lines = (line.rstrip() for line in text.split("\n"))
    return "\n".join(lines).strip("\n") + "\n"


def line(value: object) -> str:
    """What a file says in a field, as one line without control characters."""
    return " ".join(_CONTROLS.sub("", str(value or "")).split())[:_LINE_AT_MOST]


def heading(text: str) -> str:
    """The first line where it stands apart like a title, else nothing."""
    first, _, rest = text.strip().partition("\n")
    alone = rest.startswith("\n") or (rest and len(rest.partition("\n")[0]) > len(first))
    if not alone or len(first) > _HEADING_AT_MOST or first.rstrip()[-1:] in {".", ",", ";", ":"}:
        return ""
    return _SIGNS.sub("", first).strip()
