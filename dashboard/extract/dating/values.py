"""TIMEX3 values of calendar dates: how to make them, to move them, to write them as EDTF.

Units are D day, W week (ISO 8601, Monday to Sunday), M month, Q quarter, Y
year, E decade and C century; F is a fortnight, read as two weeks.
"""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta
from functools import lru_cache

from dashboard import edtf

# From fine to coarse; T is a time of day, S a season, H half a year.
ORDER = "TDWMSQHYEC"

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

SEASON_MONTH = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
_SEASON_CODE = {"SP": 21, "SU": 22, "FA": 23, "WI": 24}

_SHAPES = (
    ("T", re.compile(r"\d{4}-\d\d-\d\dT.*")),
    ("D", re.compile(r"\d{4}-\d\d-\d\d")),
    ("W", re.compile(r"\d{4}-W\d\d(?:-WE)?")),
    ("M", re.compile(r"\d{4}-\d\d")),
    ("S", re.compile(r"\d{4}-(?:SP|SU|FA|WI)")),
    ("Q", re.compile(r"\d{4}-Q[1-4]")),
    ("H", re.compile(r"\d{4}-H[12]")),
    ("Y", re.compile(r"\d{4}")),
    ("E", re.compile(r"\d{3}")),
    ("C", re.compile(r"\d{2}")),
)


@lru_cache(maxsize=1024)
def unit_of(value: str) -> str | None:
    """The unit of a calendar value (one of `ORDER`), or None if it is none."""
    return next((unit for unit, shape in _SHAPES if shape.fullmatch(value)), None)


def of(unit: str, day: date) -> str:
    """The value of the unit in which a day lies."""
    if unit in ("W", "F"):
        iso = day.isocalendar()
        return f"{iso.year:04}-W{iso.week:02}"
    year = f"{day.year:04}"
    return {
        "D": day.isoformat(),
        "M": f"{year}-{day.month:02}",
        "Q": f"{year}-Q{(day.month + 2) // 3}",
        "H": f"{year}-H{(day.month + 5) // 6}",
        "Y": year,
        "E": year[:3],
        "C": year[:2],
    }[unit]


def moved(unit: str, day: date, steps: int) -> date:
    """A day moved by whole units; the day of the month is cut where it must be.

    Raises OverflowError or ValueError beyond the years 1 to 9999.
    """
    if unit in ("D", "W", "F"):
        return day + timedelta(days=steps * {"D": 1, "W": 7, "F": 14}[unit])
    months = day.year * 12 + day.month - 1
    months += steps * {"M": 1, "Q": 3, "H": 6, "Y": 12, "E": 120, "C": 1200}[unit]
    year, month = divmod(months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def step(unit: str, day: date, steps: int) -> str:
    """The value of the unit that lies so many steps from the day's own.

    Raises OverflowError or ValueError beyond the years 1 to 9999.
    """
    return of(unit, moved(unit, day, steps))


def weekend(day: date) -> str:
    """The value of the weekend in the week of a day."""
    return of("W", day) + "-WE"


def season(code: str, year: int) -> str:
    """The value of a season; winter has the year of its December."""
    return f"{year:04}-{code}"


@lru_cache(maxsize=1024)
def to_edtf(value: str, mod: str | None = None) -> str | None:
    """A TIMEX3 value as EDTF by the table of the design; None if it is no calendar date."""
    unit = unit_of(value)
    if unit is None:
        return value if "/" in value and edtf.is_valid(value) else None
    try:
        text = _plain_edtf(unit, value)
    except (ValueError, OverflowError):  # a week that the calendar does not have
        return None
    # "early Friday" is still that Friday; "early July" is not all of July.
    parted = mod in ("START", "MID", "END") and unit in "MSYEC"
    if (parted or mod == "APPROX") and "/" not in text:
        text += "~"
    return text if edtf.is_valid(text) else None


def _plain_edtf(unit: str, value: str) -> str:
    if unit == "T":
        return value[:10]
    if unit == "W":
        first = date.fromisocalendar(int(value[:4]), int(value[6:8]), 6 if "WE" in value else 1)
        return f"{first}/{first + timedelta(days=1 if 'WE' in value else 6)}"
    if unit in ("Q", "H"):
        months = 3 if unit == "Q" else 6
        end = int(value[-1]) * months
        return f"{value[:4]}-{end - months + 1:02}/{value[:4]}-{end:02}"
    if unit == "S":
        return f"{value[:5]}{_SEASON_CODE[value[5:]]}"
    return value + {"E": "X", "C": "XX"}.get(unit, "")


def interval(first: date, last: date) -> str:
    """The days from `first` to `last` as EDTF, as a month or a year where they are one."""
    for unit in ("M", "Y"):
        if edtf.bounds(of(unit, first)) == (first, last):
            return of(unit, first)
    return first.isoformat() if first == last else f"{first}/{last}"


def first_day(value: str) -> date | None:
    """The first day of a calendar value, or None if it is none."""
    text = to_edtf(value)
    return edtf.bounds(text)[0] if text else None


def said(day: date) -> str:
    """A day in words: ``15 November 2016``."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def when(published: str) -> str:
    """A publication date in words: "on 15 November 2016", "in June 2021", "between ...".

    `published` is EDTF; the empty string gives the empty string.
    """
    if "/" in published:
        return "between " + " and ".join(_end_in_words(end) for end in published.split("/"))
    if not published:
        return ""
    return f"{'on' if published.count('-') == 2 else 'in'} {_end_in_words(published)}"


def _end_in_words(point: str) -> str:
    """A plain day or month in words, anything else as it stands."""
    parts = point.split("-")
    if len(parts) == 3 and unit_of(point) == "D":
        return said(date.fromisoformat(point))
    if len(parts) == 2 and parts[1].isdigit() and 1 <= int(parts[1]) <= 12:
        return f"{MONTHS[int(parts[1]) - 1]} {parts[0]}"
    return point
