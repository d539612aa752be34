"""Readings of dates that are counted from another date of the same text."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta

from msgspec.structs import replace

from dashboard.extract.dating import relative, values
from dashboard.extract.dating.context import Context, Read, Sense, unresolved
from dashboard.extract.dating.explicit import FROM_TEXT, mod_of, time_of_day
from dashboard.extract.dating.grammar import Parts

# The month is named, unlike in "the 13th of the month".
_THAT_MONTH = re.compile(r"\b(?:this|that|same) month")

_WEEK = 7  # days
_PASSED = 3  # so many dates back, the day is still the one told last
_BARE = {"D": "XXXX-XX-XX", "W": "XXXX-WXX", "M": "XXXX-XX", "Q": "XXXX-QX"}


def lost(unit: str) -> Sense:
    """What counts from a date of which the text tells no such unit."""
    return unresolved(
        "DATE", _BARE.get(unit, "XXXX"), "which counts from a date the text does not tell"
    )


def month_of(here: Context, unit: str) -> Sense | None:
    """The month told near it: "In February he left. The next day she left" was that month too."""
    month = here.within or here.nearby
    if month is None or values.unit_of(month) != "M" or unit not in "DW":
        return None
    return Sense("DATE", _BARE[unit], FROM_TEXT, "text", edtf=month)


def anchor(here: Context, unit: str) -> date | None:
    """The first day of the date told before, if that is at least as fine as `unit`.

    A day is that told last, though a month or a year was named since in passing:
    "On 2 May she left, the first that year.  The next day ...".
    """
    if not here.told:
        return None
    first = day_in(here.told[0], unit)
    if first or unit != "D" or here.told[0] == here.chain:
        return first
    return next(filter(None, (day_in(value, unit) for value in here.told[1:_PASSED])), None)


def day_in(value: str, unit: str) -> date | None:
    """The first day of a calendar value that lies within one `unit`, else None."""
    fine = values.unit_of(value) or "C"
    coarse = {"F": "W"}.get(unit, unit)
    if values.ORDER.index(fine) > values.ORDER.index(coarse):
        return None
    return values.first_day(value)


def same_unit(parts: Parts, here: Context) -> Sense:
    """Read "that year", "the same day": the unit of the last date told that lies within one.

    "That year" is no word for the year of publication where another one is told.
    """
    unit = parts.get("page") or "D"
    if unit == "Q" and here.quarter:
        back = here.told.index(here.quarter) if here.quarter in here.told else 0
        return Sense("DATE", here.quarter, FROM_TEXT, "text", back=back)
    first = lived(here) if here.direction < 0 else 0
    days = [(back, day_in(value, unit)) for back, value in enumerate(here.told) if back >= first]
    known = [(back, values.of(unit, day)) for back, day in days if day]
    coarse = days and days[0][1] is None and here.told[first] == here.chain
    if not known or coarse:
        # "In late 2016 he left. The same day, ...": of a day not told
        return month_of(here, unit) or lost(unit)
    that = unit != "D" and "that" in here.words.split()
    current = values.of(unit, here.now) if here.now and that else None
    back, value = next((each for each in known if each[1] != current), known[0])
    return Sense("DATE", value, FROM_TEXT, "text", mod_of(parts), back=back)


def same_day(parts: Parts, here: Context) -> Sense:
    """Read "later in the day": the day told near it, else the last one told of this week.

    Where none is told, it is the day of publication.
    """
    told = here.nearby or here.within
    near = day_in(told, "D") if told else None
    last = anchor(here, "D")
    if told is None and here.now and last and 0 <= (here.now - last).days < _WEEK:
        near = last
    if near is None and here.now is None:
        return lost("D")
    if near is None:
        return Sense("DATE", str(here.now), here.counted, "publication")
    return Sense("DATE", near.isoformat(), FROM_TEXT, "text")


def told_weekday(parts: Parts, here: Context) -> Sense:
    """Read "that Thursday", "the Thursday": the first one on or after the day told before."""
    weekday = parts.get("weekday")
    day = anchor(here, "D")
    if here.words.startswith("the ") and (day is None or here.headed):
        return relative.weekday(parts, here)
    if day is None:
        return unresolved("DATE", f"XXXX-WXX-{weekday or 'WE'}")
    if weekday is None:
        return Sense("DATE", values.weekend(day), FROM_TEXT, "text")
    ahead = (int(weekday) - day.isoweekday()) % 7
    return Sense("DATE", (day + timedelta(days=ahead)).isoformat(), FROM_TEXT, "text")


def weekday_before(parts: Parts, here: Context) -> Sense:
    """Read "the Monday before", "the Friday after": the first one on that side of the day told."""
    number, step = int(parts.get("weekday") or 1), int(parts.get("from_then") or -1)
    day = anchor(here, "D")
    if day is None:
        return unresolved("DATE", f"XXXX-WXX-{number}")
    away = ((number - day.isoweekday()) * step) % 7 or 7
    return Sense("DATE", values.moved("D", day, step * away).isoformat(), FROM_TEXT, "text")


def month_of_told_year(parts: Parts, here: Context) -> Sense:
    """Read "July of that year", "February the following year"."""
    month = int(parts.first("month", "month_short") or 0)
    number = re.sub(r"\D", "", parts.first("day", "nth_day") or "")
    told = same_unit(Parts((("page", "Y"),)), here)
    if told.anchor != "text":
        return unresolved("DATE", f"XXXX-{month:02}{f'-{int(number):02}' if number else ''}")
    year = int(told.value) + int(parts.get("next_step") or 0)
    if "year" not in here.words and here.now and (year, month) > (here.now.year, here.now.month):
        year -= 1  # "that November" was one, it does not lie ahead
    value = f"{year:04}-{month:02}"
    if number:
        value = date(year, month, int(number)).isoformat()
    return replace(told, value=value, mod=mod_of(parts))


def told_season(parts: Parts, here: Context) -> Sense:
    """Read "that summer", "the following spring", "the spring of that year"."""
    code = parts.get("season") or "SP"
    told = same_unit(Parts((("page", "Y"),)), here)
    if told.anchor != "text":
        return unresolved("DATE", f"XXXX-{code}")
    start = values.first_day(here.told[told.back]) or date.max
    year, begins = int(told.value), values.SEASON_MONTH[code]
    step = int(parts.get("next_step") or 0)
    if "year" in here.words.split():
        year += step
    elif step > 0:
        # After a mere year the next summer is that of the year after.
        year += start.month >= begins or values.unit_of(here.told[told.back]) == "Y"
    elif step < 0:
        year -= start.month < begins + 3
    return replace(told, value=values.season(code, year), mod=None)


def next_unit(parts: Parts, here: Context) -> Sense:
    """Read "the following week", "the next day", "the previous month"."""
    step = int(parts.get("next_step") or 1)
    month = parts.get("month", "month_short")
    weekday = parts.get("weekday")
    unit = "M" if month else "D" if weekday else parts.get("page") or "D"
    ahead = here.now if "next" in here.words and unit not in "D" else None
    told = None if ahead and not here.past else anchor(here, unit)
    ahead = None if here.past and here.nearby else ahead
    day = told or ahead
    if day is None:
        return (month_of(here, unit) if here.past else None) or lost(unit)
    value = _stepped(day, unit, step, month, weekday)
    if told is None:
        return Sense("DATE", value, here.counted, "publication")
    return Sense("DATE", value, FROM_TEXT, "text")


def _stepped(day: date, unit: str, step: int, month: str | None, weekday: str | None) -> str:
    """The next unit, month or weekday after a day, or the previous one."""
    if weekday:
        back = (day.isoweekday() - int(weekday)) % 7
        moved = day - timedelta(days=back or 7) if step < 0 else day + timedelta(days=7 - back)
        return moved.isoformat()
    if month:
        ahead = (int(month) - day.month) % 12
        return values.step("M", day, (ahead or 12) if step > 0 else ahead - 12)
    return values.step(unit, day, step)


def _month_before(day: date, number: int) -> date:
    """The first of the last month before a day's that has a day of that number.

    Raises OverflowError or ValueError before the year 1.
    """
    first = values.moved("M", day.replace(day=1), -1)
    longer = number > monthrange(first.year, first.month)[1]
    return values.moved("M", first, -1) if longer else first


def ordinal_day(parts: Parts, here: Context) -> Sense:
    """Read "the 14th": of the month told before, else the last (or next) of that number."""
    number = int("".join(char for char in parts.get("nth_day", "nth") or "1" if char.isdigit()))
    head = day_in(here.chain, "M") if here.headed and here.chain else None
    told = None if "this month" in here.words else head or anchor(here, "M")
    day = told or here.now
    if day is None:
        return lost("D")
    named = _THAT_MONTH.search(here.words)
    back = told is None and here.past and number > day.day and not named
    try:
        day = _month_before(day, number) if back else day
        value = day.replace(day=number).isoformat()
    except (OverflowError, ValueError):  # no such day, or none before the first
        return lost("D")
    time = time_of_day(parts)
    kind, value = "TIME" if time else "DATE", value + time
    if told is None:
        return Sense(kind, value, here.counted, "publication")
    return Sense(kind, value, FROM_TEXT, "chain" if head else "text")


def lived(here: Context) -> int:
    """How far back the last date told stands that was not still to come.

    "He takes office on Jan. 20. A day earlier the tone had been different."
    """
    for back, value in enumerate(here.told):
        first = values.first_day(value)
        if here.now is None or first is None or first <= here.now:
            return back
    return 0


def that_daypart(parts: Parts, here: Context) -> Sense:
    """Read "that night", "the next morning", "the evening before"."""
    day = anchor(here, "D")
    if day is None:
        return unresolved("TIME", "XXXX-XX-XX" + time_of_day(parts))
    offset = 1 if "next" in here.words or "following" in here.words else 0
    offset = -1 if "previous" in here.words else int(parts.get("from_then") or offset)
    value = values.step("D", day, offset) + time_of_day(parts)
    return Sense("TIME", value, FROM_TEXT, "text")


def clock(parts: Parts, here: Context) -> Sense:
    """Read "10:30 a.m.": of the day told near it, else of the day of publication."""
    time = time_of_day(parts)
    near = here.nearby if here.nearby and values.unit_of(here.nearby) in ("D", "T") else None
    near = None if here.entry else near
    day = values.first_day(near) if near else here.now
    if parts.get("today") and here.now:
        day, near = values.moved("D", here.now, int(parts.get("today") or 0)), None
    if day is None:
        return unresolved("TIME", f"XXXX-XX-XX{time}")
    if near:
        return Sense("TIME", day.isoformat() + time, FROM_TEXT, "text")
    why = here.counted
    return Sense("TIME", day.isoformat() + time, why, "publication")


READINGS: dict[str, Read] = {
    "same_unit": same_unit,
    "same_day": same_day,
    "told_weekday": told_weekday,
    "weekday_before": weekday_before,
    "month_of_told_year": month_of_told_year,
    "told_season": told_season,
    "next_unit": next_unit,
    "ordinal_day": ordinal_day,
    "that_daypart": that_daypart,
    "clock": clock,
}
