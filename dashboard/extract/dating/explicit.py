"""Readings of expressions that name a day, a month, a year."""

from __future__ import annotations

import re
from datetime import date

from msgspec.structs import replace

from dashboard.extract.dating import neighbours, values
from dashboard.extract.dating.context import Context, Read, Sense, undated, unresolved
from dashboard.extract.dating.grammar import Parts

LITERAL = "as it is written"
FROM_CHAIN = "the first one after the date before it"
FROM_BESIDE = "of the same time as the date told before it"
FROM_TEXT = "counted from the date told before it"

# A date without a year lies near its publication; further ahead than this
# many days, by the direction of the words, it is the one of the year before.
DAYS_AHEAD = {-1: 120, 0: 120, 1: 240}
# The label of an item ("Jan. 22: He leaves") is one of a chronicle, seldom of a programme.
LABEL_AHEAD = 31


def mod_of(parts: Parts) -> str | None:
    """The TIMEX3 `mod` of the words "early", "late", "the end of" and the like."""
    return parts.get("part") or parts.get("edge") or parts.get("circa") or None


def time_of_day(parts: Parts) -> str:
    """The part of a TIMEX3 value after the day: "T10:30", "TMO" or nothing."""
    moment = parts.get("moment")
    if moment:
        return f"T{moment}"
    clock = parts.get("clock", "hour")
    if clock:
        hour, _, rest = clock.replace(".", ":").partition(":")
        hours = int(hour)
        if parts.get("half") is not None and hours <= 12:
            hours = hours % 12 + int(parts.get("half") or 0)
        return f"T{hours:02}:{rest or '00'}"
    hhmm = parts.get("hhmm")
    if hhmm:
        return f"T{hhmm[:2]}:{hhmm[2:]}"
    daypart = parts.get("daypart")
    return f"T{daypart}" if daypart else ""


def dated(day: date, parts: Parts, why: str, anchor: str) -> Sense:
    """A day, with its time of day if the expression has one."""
    time = time_of_day(parts)
    kind = "TIME" if time else "DATE"
    return Sense(kind, day.isoformat() + time, why, anchor, mod_of(parts))


def numeric(parts: Parts, here: Context) -> Sense:
    """Read "2018-07-16", "07/16/2018", "16.07.2018": with slashes the month may come first."""
    iso = parts.get("iso")
    if iso:
        value = iso.upper().replace(" ", "T").rstrip("Z")
        day = _day(int(iso[:4]), int(iso[5:7]), int(iso[8:10]))
        return Sense("TIME" if "T" in value else "DATE", value, LITERAL) if day else _impossible()
    text = parts.get("numeric_date") or ""
    first, second, year = re.split(r"[/.-]", text)
    british = int(first) > 12 or ("/" not in text and int(second) <= 12)
    month, number = (int(second), int(first)) if british else (int(first), int(second))
    full = int(year) + (0 if len(year) == 4 else 2000 if int(year) < 50 else 1900)
    day = _day(full, month, number)
    return Sense("DATE", day.isoformat(), LITERAL) if day else _impossible()


def _impossible() -> Sense:
    return unresolved("DATE", "XXXX-XX-XX", "which is no day of the calendar")


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def year_in(parts: Parts) -> int | None:
    """The year that an expression names, in digits or as it is spoken."""
    digits = parts.get("year")
    if digits:
        return int(digits)
    hundreds = parts.get("hundreds")
    if hundreds and parts.get("teens", "tens"):
        rest = int(parts.get("teens", "tens") or 0) + int(parts.get("ones") or 0)
        return int(hundreds) * 100 + rest
    return None


def calendar_day(parts: Parts, here: Context) -> Sense:
    """A day of a month, with its year or with the year nearest to publication."""
    month = int(parts.first("month", "month_short") or 0)
    number = int(re.sub(r"\D", "", parts.get("last") or parts.first("day", "nth_day") or "0"))
    year = year_in(parts)
    linked = _linked(month, number, here) if year is None else None
    if linked:
        return _checked(dated(linked, parts, FROM_CHAIN, "chain"), linked, parts)
    if year is None and here.now is None:
        return undated(f"XXXX-{month:02}-{number:02}")
    if year is None and here.now is not None:
        ahead = 0 if here.touched else LABEL_AHEAD if here.labels else DAYS_AHEAD[here.direction]
        day = nearest(month, number, here.now, ahead)
        told = neighbours.day(month, number, here, day)
        if told:
            return _checked(dated(told, parts, FROM_BESIDE, "text"), told, parts)
        which = "nearest to" if ahead else "last before"
        why = f"read as the one {which} the publication {here.when}"
        anchor = "publication"
    else:
        day, why, anchor = _day(year or 0, month, number), LITERAL, "words"
    if day is None:
        return _impossible()
    sense = dated(day, parts, why, anchor)
    return _checked(sense, day, parts)


def week_of(parts: Parts, here: Context) -> Sense:
    """Read "the week of March 6": the week in which that day lies."""
    sense = calendar_day(parts, here)
    day = values.first_day(sense.value)
    return replace(sense, value=values.of("W", day)) if day else sense


def _checked(sense: Sense, day: date, parts: Parts) -> Sense:
    """The same with a warning where a printed weekday contradicts the date."""
    printed = parts.get("weekday", "weekday_short")
    if printed is None or int(printed) == day.isoweekday():
        return sense
    was, said = values.WEEKDAYS[day.weekday()], values.WEEKDAYS[int(printed) - 1]
    return replace(sense, warning=f"{values.said(day)} was a {was}, not a {said}")


def _linked(month: int, day: int, here: Context) -> date | None:
    """The first such day on or after the date before in the chain, in an earlier year.

    "In March 2018, he called. In July, they met": that is July 2018.
    """
    start = chain_start(here)
    if start is None:
        return None
    start = start.replace(day=1) if day == 1 else start
    days = [_day(start.year + offset, month, day) for offset in (0, 1)]
    return next((each for each in days if each and start <= each <= (here.now or date.max)), None)


def chain_start(here: Context) -> date | None:
    """The first day of the date before in the chain, if that is in an earlier year."""
    start = values.first_day(here.chain) if here.chain else None
    return start if start and (here.now is None or start.year < here.now.year) else None


def nearest(month: int, day: int, now: date, ahead: int) -> date | None:
    """The day of any year that is nearest to `now`, but at most `ahead` days after it."""
    days = [_day(now.year + offset, month, day) for offset in (-1, 0, 1)]
    near = [each for each in days if each and (each - now).days <= ahead]
    return min(near, key=lambda each: abs((each - now).days), default=None)


def day_range(parts: Parts, here: Context) -> Sense:
    """Read "from 7 to 9 July": all days between, the first and the last included."""
    ends = [_end(parts, label, here) for label in ("first", "last")]
    if any(end.edtf is None and values.unit_of(end.value) is None for end in ends):
        return undated("XXXX-XX-XX")
    text = f"{ends[0].value}/{ends[1].value}"
    if values.to_edtf(text) is None:
        return _impossible()
    return Sense("DATE", text, ends[0].why, ends[0].anchor)


def days_across(parts: Parts, here: Context) -> Sense:
    """Read "Nov. 30-Dec. 1, 2018": the year belongs to both, or ends between them."""
    months = [int(month) for month in parts.all("month", "month_short")]
    numbers = [int(re.sub(r"\D", "", number)) for number in parts.all("day", "nth_day")]
    year = year_in(parts)
    given = (("year", str(year)),) if year else ()
    last = calendar_day(Parts((("month", str(months[1])), ("day", str(numbers[1])), *given)), here)
    end = values.first_day(last.value)
    first = end and _day(end.year - (months[0] > months[1]), months[0], numbers[0])
    if end is None or first is None or first >= end:
        return _impossible()
    return Sense("DATE", f"{first}/{end}", last.why, last.anchor, back=last.back)


def _end(parts: Parts, label: str, here: Context) -> Sense:
    """One end of a range, read as a day of its own."""
    rest = tuple(item for item in parts.items if item[0] not in ("first", "last", "day", "nth_day"))
    return calendar_day(Parts((*rest, ("day", parts.get(label) or ""))), here)


def calendar_month(parts: Parts, here: Context) -> Sense:
    """A month, with its year or with one chosen by tense and publication."""
    month = int(parts.first("month", "month_short") or 0)
    mod = mod_of(parts)
    year = year_in(parts)
    if year is not None:
        return Sense("DATE", f"{year:04}-{month:02}", LITERAL, mod=mod)
    linked = _linked(month, 1, here)
    if linked:
        return Sense("DATE", values.of("M", linked), FROM_CHAIN, "chain", mod)
    if here.now is None:
        return undated(f"XXXX-{month:02}")
    steps = _months_away(month, here)
    value = values.step("M", here.now, steps)
    beside = neighbours.month(month, here, values.first_day(value) or here.now)
    if beside:
        return Sense("DATE", values.of("M", beside), FROM_BESIDE, "text", mod)
    return Sense("DATE", value, _why_month(steps, here), "publication", mod)


# A month told without a year is the coming one where it is at most so many
# months ahead, by the direction of the words: of a month longer past, news
# says "last".
MONTHS_AHEAD = {-1: 2, 0: 4, 1: 10}


def _months_away(month: int, here: Context) -> int:
    """How many months from publication a month without a year is meant to be."""
    assert here.now is not None
    ahead = (month - here.now.month) % 12
    most = 0 if here.touched or here.labels else MONTHS_AHEAD[here.direction]
    return ahead if ahead <= most else ahead - 12


def _why_month(steps: int, here: Context) -> str:
    which = "the last one before" if steps < 0 else "the next one after" if steps else "that of"
    return f"read as {which} the publication {here.when}"


def month_of_step_year(parts: Parts, here: Context) -> Sense:
    """Read "August last year", "April 11 this year": of a year told from publication."""
    month = int(parts.get("month", "month_short") or 0)
    number = int(re.sub(r"\D", "", parts.first("day", "nth_day") or "0"))
    if here.now is None:
        return undated(f"XXXX-{month:02}")
    year = here.now.year + int(parts.get("step") or 0)
    if not number:
        return Sense("DATE", f"{year:04}-{month:02}", here.counted, "publication", mod_of(parts))
    day = _day(year, month, number)
    return dated(day, parts, here.counted, "publication") if day else _impossible()


def calendar_year(parts: Parts, here: Context) -> Sense:
    """A year: "2016", "the end of 2016", "fiscal 2016", "nineteen ninety-six"."""
    year = year_in(parts) or 2000
    return Sense("DATE", f"{year:04}", LITERAL, mod=mod_of(parts))


def year_range(parts: Parts, here: Context) -> Sense:
    """Read "2015-16", "2014-2016"."""
    first = parts.get("first") or "0000"
    last = parts.get("last") or first[:2] + (parts.get("yy") or "")
    text = f"{first}/{last}"
    if values.to_edtf(text) is None:
        return unresolved("DATE", first, "whose end lies before its start")
    return Sense("DATE", text, LITERAL)


READINGS: dict[str, Read] = {
    "numeric": numeric,
    "calendar_day": calendar_day,
    "week_of": week_of,
    "day_range": day_range,
    "days_across": days_across,
    "calendar_month": calendar_month,
    "month_of_step_year": month_of_step_year,
    "calendar_year": calendar_year,
    "year_range": year_range,
}
