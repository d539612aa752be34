"""Stretches of time as a reader asks for them: from one date to another."""

from __future__ import annotations

import re

from dashboard import edtf

_DATE = re.compile(r"\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?")


def is_date(value: str) -> bool:
    """Whether this is YYYY, YYYY-MM or YYYY-MM-DD, and exists."""
    return bool(_DATE.fullmatch(value)) and value[:4] != "0000" and edtf.is_valid(value)


def is_backwards(start: str, end: str) -> bool:
    """Whether the one date begins only after the other has ended; "" is no bound."""
    first, last = edtf.bounds(start)[0] if start else None, edtf.bounds(end)[1] if end else None
    return bool(first and last and first > last)


def stretch(given: str) -> tuple[str, str] | None:
    """The two dates of FROM..TO, None where it is no such thing."""
    start, _, end = given.partition("..")
    return (start, end) if is_date(start) and is_date(end) and start[:10] <= end[:10] else None
