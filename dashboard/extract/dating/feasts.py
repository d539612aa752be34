"""Readings of days with a name: holidays, and days like "9/11"."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

from msgspec.structs import replace

from dashboard.extract.dating import values
from dashboard.extract.dating.context import Context, Read, Sense, undated, unresolved
from dashboard.extract.dating.explicit import (
    DAYS_AHEAD,
    FROM_CHAIN,
    LITERAL,
    calendar_day,
    chain_start,
    year_in,
)
from dashboard.extract.dating.grammar import Parts
from dashboard.reference.holidays import Holiday, holidays
from dashboard.reference.named_days import named_days

_SATURDAY = 6
_WEEK = 7  # days
# "the thirtieth day of February" is none
_SHORTEST_MONTH = 28


def holiday(parts: Parts, here: Context) -> Sense:
    """Read "Christmas 2018", "last Thanksgiving", "Easter week"; bare: the one nearest."""
    entry = _entry(here.words)
    sense = _day_of(entry, parts, here) if entry else unresolved("DATE", "XXXX-XX-XX")
    day = values.first_day(sense.value)
    if day is None or "week" not in here.words:
        return sense
    if "weekend" not in here.words:
        return replace(sense, value=values.of("W", day))
    # Labor Day is a Monday: its weekend is the one before.
    back = 1 if day.isoweekday() == 1 else 0
    return replace(sense, value=values.weekend(day - timedelta(days=back)))


def _day_of(entry: Holiday, parts: Parts, here: Context) -> Sense:
    """The day of a holiday in the year that the words or their surroundings tell."""
    year = year_in(parts)
    if year is not None:
        return Sense("DATE", falls(entry, year).isoformat(), f"{entry.id} of {year}")
    linked = _linked(entry, here)
    if linked:
        return Sense("DATE", linked.isoformat(), FROM_CHAIN, "chain")
    if here.now is None:
        return undated(f"XXXX-{entry.month:02}-{entry.day:02}" if entry.day > 0 else "XXXX-XX-XX")
    # "as Easter week began": the feast that its week leads up to may still be ahead.
    begun = _WEEK if "week" in here.words else 0
    ahead = begun if here.touched else DAYS_AHEAD[here.direction]
    day = _chosen(entry, parts.get("step"), here.now, ahead)
    if "year" in here.words.split():
        day = falls(entry, here.now.year + int(parts.get("step", "other") or 0))
    why = f"{entry.id}, counted from the publication {here.when}"
    return Sense("DATE", day.isoformat(), why, "publication")


def _linked(entry: Holiday, here: Context) -> date | None:
    """The first such day on or after the date before in the chain, in an earlier year."""
    start = chain_start(here)
    days = [falls(entry, start.year + offset) for offset in (0, 1)] if start else []
    return next((day for day in days if start and start <= day <= (here.now or date.max)), None)


def _entry(words: str) -> Holiday | None:
    """The holiday with the longest name among the words."""
    named = [(len(name), entry) for entry in holidays() for name in entry.names if name in words]
    return max(named, key=lambda pair: pair[0])[1] if named else None


def _chosen(entry: Holiday, step: str | None, now: date, ahead: int) -> date:
    days = [falls(entry, now.year + offset) for offset in (-1, 0, 1)]
    if step == "-1":
        return max(day for day in days if day < now)
    if step == "1":
        return min(day for day in days if day > now)
    near = [day for day in days if (day - now).days <= ahead]
    return min(near, key=lambda day: abs((day - now).days))


def falls(entry: Holiday, year: int) -> date:
    """The day of a holiday in a year."""
    if not entry.month:
        sunday = orthodox_easter(year) if entry.orthodox else easter(year)
        return sunday + timedelta(days=entry.easter)
    last = date(year, entry.month, monthrange(year, entry.month)[1])
    if entry.day:
        return last.replace(day=entry.day + (entry.day < 0) * (last.day + 1))
    if entry.nth < 0:
        return last - timedelta(days=(last.isoweekday() - entry.weekday) % 7)
    first = date(year, entry.month, 1)
    return first + timedelta(
        days=(entry.weekday - first.isoweekday()) % 7 + 7 * (entry.nth - 1) + entry.after
    )


def easter(year: int) -> date:
    """Easter Sunday of the western church (the anonymous Gregorian computus)."""
    golden, (hundreds, rest) = year % 19, divmod(year, 100)
    moon = (
        19 * golden + hundreds - hundreds // 4 - (hundreds - (hundreds + 8) // 25 + 1) // 3 + 15
    ) % 30
    weekday = (32 + 2 * (hundreds % 4) + 2 * (rest // 4) - moon - rest % 4) % 7
    late = (golden + 11 * moon + 22 * weekday) // 451
    month, day = divmod(moon + weekday - 7 * late + 114, 31)
    return date(year, month, day + 1)


def orthodox_easter(year: int) -> date:
    """Easter Sunday of the eastern church (Meeus's Julian algorithm), by our calendar."""
    moon = (19 * (year % 19) + 15) % 30
    weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7
    month, day = divmod(moon + weekday + 114, 31)
    return date(year, month, day + 1) + timedelta(days=year // 100 - year // 400 - 2)


def nth_weekday(parts: Parts, here: Context) -> Sense:
    """Read "the first Monday of June 2019", "the last weekend of May"; bare: the nearest one."""
    entry = Holiday(
        here.words,
        (),
        month=int(parts.first("month", "month_short") or 1),
        weekday=int(parts.get("weekday") or _SATURDAY),
        nth=int("".join(c for c in parts.get("nth", "last") or "1" if c in "-0123456789")),
    )
    if not -1 <= entry.nth <= 5:
        return undated(f"XXXX-{entry.month:02}")
    sense = _day_of(entry, parts, here)
    if sense.anchor != "chain":
        sense = replace(sense, why=here.counted if year_in(parts) is None else LITERAL)
    day = values.first_day(sense.value)
    if parts.get("weekday") or day is None:
        return sense
    return replace(sense, value=values.weekend(day))


def nth_day_of_month(parts: Parts, here: Context) -> Sense:
    """Read "the last day of May 2018", "the first day of June"; bare: the nearest one."""
    number = -2 if "penultimate" in here.words else parts.get("nth", "last") or "1"
    entry = Holiday(
        here.words,
        (),
        month=int(parts.first("month", "month_short") or 1),
        day=int("".join(c for c in str(number) if c in "-0123456789")),
    )
    if not -2 <= entry.day <= _SHORTEST_MONTH:
        return undated(f"XXXX-{entry.month:02}")
    sense = _day_of(entry, parts, here)
    if sense.anchor == "chain":
        return sense
    return replace(sense, why=here.counted if year_in(parts) is None else LITERAL)


def named_day(parts: Parts, here: Context) -> Sense:
    """Read "9/11", "the Jan. 6 riot": that very day, once it is past."""
    month, number = (parts.first(*each) for each in (("month", "month_short"), ("day", "nth_day")))
    day = f"-{int(month):02}-{int(number.rstrip('stndrh')):02}" if month and number else None
    for entry in named_days():
        told = day == entry.date[4:] and parts.get("deed") in entry.deeds
        past = here.now is None or entry.date <= here.now.isoformat()
        if here.words in entry.names or (told and past):
            return Sense("DATE", entry.date, f"the day of {entry.id}")
    return calendar_day(parts, here)


READINGS: dict[str, Read] = {
    "holiday": holiday,
    "named_day": named_day,
    "nth_weekday": nth_weekday,
    "nth_day_of_month": nth_day_of_month,
}
