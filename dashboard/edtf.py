"""EDTF, the notation for dates of limited precision (ISO 8601-2, levels 0 and 1).

Only what news needs: days, months, years, seasons (21 to 24), unspecified
digits (``199X``, ``18XX``), a trailing ``~``, ``?`` or ``%``, and intervals
with an open side (``../2020``).
"""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date
from functools import lru_cache

# Meteorological seasons of the northern hemisphere; winter begins in December
# of the year that names it, as "the winter of 2018" is used in news.
SEASONS = {21: (3, 5), 22: (6, 8), 23: (9, 11), 24: (12, 14)}

_POINT = re.compile(r"(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2})(?:-(\d{2}))?)?[~?%]?", re.ASCII)

Bounds = tuple[date | None, date | None]


@lru_cache(maxsize=4096)
def bounds(edtf: str) -> Bounds:
    """First and last day that an EDTF string can mean.

    A side is None where the interval is open.  Raises ValueError for a
    string that is no EDTF of the kind described above, or whose end lies
    before its start.
    """
    start, slash, end = edtf.partition("/")
    if not slash:
        return _point(edtf)
    low = None if start in ("", "..") else _point(start)[0]
    high = None if end in ("", "..") else _point(end)[1]
    if low is None and high is None:
        raise ValueError(f"{edtf!r} says no date at all")
    if low and high and low > high:
        raise ValueError(f"{edtf!r} ends before it starts")
    return low, high


def _point(edtf: str) -> tuple[date, date]:
    """Bounds of a single EDTF date."""
    match = _POINT.fullmatch(edtf)
    if not match:
        raise ValueError(f"{edtf!r} is not a date in EDTF")
    digits, month, day = match.groups()
    low, high = int(digits.replace("X", "0")) or 1, int(digits.replace("X", "9"))
    if day:
        whole = date(low, int(month), int(day))
        return whole, whole
    if not month:
        return date(low, 1, 1), date(high, 12, 31)
    if int(month) in SEASONS:
        first, last = SEASONS[int(month)]
        return date(low, first, 1), _month_end(low, last)
    return date(low, int(month), 1), _month_end(low, int(month))


def _month_end(year: int, month: int) -> date:
    """Last day of a month; months above 12 run into the next year."""
    year, month = (year + 1, month - 12) if month > 12 else (year, month)
    if not 1 <= month <= 12:
        raise ValueError(f"there is no month {month}")
    return date(year, month, monthrange(year, month)[1])


def is_valid(edtf: str) -> bool:
    """Whether `bounds` can read the string."""
    try:
        bounds(edtf)
    except ValueError:
        return False
    return True


def days(edtf: str) -> int | None:
    """Number of days between the bounds, both included; None if open."""
    low, high = bounds(edtf)
    return (high - low).days + 1 if low and high else None


def overlap(left: str, right: str) -> bool:
    """Whether the two can mean a common day."""
    low, high = bounds(left)
    other_low, other_high = bounds(right)
    return (low or date.min) <= (other_high or date.max) and (other_low or date.min) <= (
        high or date.max
    )


def within(inner: str, outer: str) -> bool:
    """Whether every day of `inner` can be meant by `outer`."""
    low, high = bounds(inner)
    outer_low, outer_high = bounds(outer)
    return (outer_low or date.min) <= (low or date.min) and (high or date.max) <= (
        outer_high or date.max
    )
