"""Readings of dates that are counted from the day of publication."""

from __future__ import annotations

from datetime import timedelta

from dashboard.extract.dating import values
from dashboard.extract.dating.amounts import NO_DATE, amount, period
from dashboard.extract.dating.context import Context, Read, Sense, undated, unresolved
from dashboard.extract.dating.explicit import chain_start, dated, mod_of, time_of_day
from dashboard.extract.dating.grammar import Parts
from dashboard.extract.dating.periods import year_before


def _step(parts: Parts) -> int:
    return int(parts.get("step", "next_step") or 0)


_YESTERDAY = 1  # day ago


def weekday(parts: Parts, here: Context) -> Sense:
    """The last one on or before publication, unless the words point ahead."""
    number = int(parts.get("weekday") or 1)
    head = chain_start(here) if here.headed else None
    if head:
        # Told under the heading of an older day: not a day of the publication's week.
        if head.isoweekday() != number or values.unit_of(here.chain or "") != "D":
            return unresolved("DATE", f"XXXX-WXX-{number}")
        return dated(head, parts, "the day of the heading above", "chain")
    if here.now is None:
        return undated(f"XXXX-WXX-{number}")
    back = (here.now.isoweekday() - number) % 7
    step = "-1" if "past" in here.words else parts.get("step")
    name = values.WEEKDAYS[number - 1]
    if step == "-1":
        # Nobody calls yesterday, a Thursday, "last Thursday".
        recent = here.exact and "last" in here.words.split() and back <= _YESTERDAY
        days = back + 7 if recent else back or 7
        day, which = here.now - timedelta(days=days), f"the last {name} before"
    elif step == "1":
        day, which = here.now + timedelta(days=7 - back), f"the next {name} after"
    elif (
        here.future
        or (back == 6 and here.exact and not here.touched)
        or (step == "0" and here.direction >= 0)
    ):
        ahead = (7 - back) % 7
        day, which = here.now + timedelta(days=ahead), f"the first {name} on or after"
    else:
        day, which = here.now - timedelta(days=back), f"the last {name} on or before"
    day_told = values.said(here.now) if here.exact else f"the publication {here.when}"
    return dated(day, parts, f"read as {which} {day_told}", "publication")


def weekday_of_week(parts: Parts, here: Context) -> Sense:
    """Read "Tuesday of last week"."""
    number = int(parts.get("weekday") or 1)
    if here.now is None:
        return undated(f"XXXX-WXX-{number}")
    monday = here.now - timedelta(days=here.now.weekday())
    day = monday + timedelta(days=7 * _step(parts) + number - 1)
    return dated(day, parts, here.counted, "publication")


def weekday_ago(parts: Parts, here: Context) -> Sense:
    """Read "a week ago Tuesday": so many weeks before the last Tuesday."""
    number, weekday = amount(parts), int(parts.get("weekday") or 1)
    if here.now is None or number is None or number != int(number):
        return undated(f"XXXX-WXX-{weekday}")
    last = here.now - timedelta(days=(here.now.isoweekday() - weekday) % 7)
    return dated(last - timedelta(weeks=int(number)), parts, here.counted, "publication")


def weekday_back(parts: Parts, here: Context) -> Sense:
    """Read "the Thursday before last", "three Fridays ago"."""
    number = int(parts.first("weekday", "weekdays") or 1)
    if here.now is None:
        return undated(f"XXXX-WXX-{number}")
    last = here.now - timedelta(days=(here.now.isoweekday() - number) % 7 or 7)
    weeks = int(parts.get("number") or 2) - 1
    return dated(last - timedelta(weeks=weeks), parts, here.counted, "publication")


def today(parts: Parts, here: Context) -> Sense:
    """Read "today", "yesterday", "tomorrow morning"."""
    offset = int(parts.get("today") or 0) + int(parts.get("beside") or 0)
    if here.now is None:
        return undated("XXXX-XX-XX")
    day = values.moved("D", here.now, offset)
    sense = dated(day, parts, here.counted, "publication")
    if "tonight" in here.words and sense.type == "DATE":
        return Sense("TIME", f"{sense.value}TNI", sense.why, sense.anchor, sense.mod)
    return sense


def this_daypart(parts: Parts, here: Context) -> Sense:
    """Read "this morning", "last night", "overnight"."""
    if here.now is None:
        return undated("XXXX-XX-XX")
    back = here.words.startswith("last") or here.words == "overnight"
    day = values.moved("D", here.now, -1 if back else 0)
    value = day.isoformat() + (time_of_day(parts) or "TNI")
    return Sense("TIME", value, here.counted, "publication", mod_of(parts))


def step_unit(parts: Parts, here: Context) -> Sense:
    """Read "last week", "earlier this year", "next month"."""
    unit = parts.get("page") or "D"
    head = chain_start(here) if here.headed and _step(parts) == 0 else None
    if head and here.chain and unit in "WMY" and values.unit_of(here.chain) in ("D", "M"):
        return Sense("DATE", values.of(unit, head), "of the heading above", "chain", mod_of(parts))
    if here.now is None:
        return undated({"W": "XXXX-WXX", "M": "XXXX-XX"}.get(unit, "XXXX"))
    if unit in "EC" and _step(parts) < 0:
        return Sense("DURATION", period(1, unit), NO_DATE, "none")
    value = values.step(unit, here.now, _step(parts))
    return Sense("DATE", value, here.counted, "publication", mod_of(parts))


def step_month(parts: Parts, here: Context) -> Sense:
    """Read "last November": the last one before the month of publication."""
    month = int(parts.get("month", "month_short") or 1)
    if here.now is None:
        return undated(f"XXXX-{month:02}")
    ahead = (month - here.now.month) % 12
    past = _step(parts) < 0 or "past" in here.words
    steps = ahead - 12 if past else ahead or 12 if _step(parts) > 0 else month - here.now.month
    value = values.step("M", here.now, steps)
    return Sense("DATE", value, here.counted, "publication", mod_of(parts))


def ago(parts: Parts, here: Context) -> Sense:
    """Read "two months ago": at the unit's own granularity, so a month, not a day."""
    unit, number = parts.get("unit", "units") or "D", amount(parts)
    back = (parts.get("from_now") or "1") == "-1"
    if "couple" in here.words:
        number = 2
    if unit == "Y" and "half" in here.words.split():
        unit, number = "M", 6
    if number is None or unit in "HNS" or number != int(number):
        return Sense("DATE", "PAST_REF" if back else "FUTURE_REF", "which names no date", "none")
    if here.now is None:
        return undated("XXXX")
    if unit == "Y" and number == 1 and back and here.quarter:
        return year_before(here.quarter, here.now)
    count, unit = _plain_unit(int(number), unit)
    value = values.step(unit, here.now, -count if back else count)
    mod = parts.get("approx", "limit") or None
    return Sense("DATE", value, here.counted, "publication", mod)


def ago_this(parts: Parts, here: Context) -> Sense:
    """Read "a year ago this month"."""
    number, page = amount(parts), parts.get("page") or "D"
    if here.now is None or number is None or number != int(number):
        return undated("XXXX")
    count = int(number) * (1 if "months" in here.words.split() else 12)
    months = values.step("M", here.now, -count)
    day = values.first_day(months)
    if day is None:
        return Sense("DATE", months, here.counted, "publication", mod_of(parts))
    within = day + timedelta(days=min(here.now.day, 28) - 1)
    return Sense("DATE", values.of(page, within), here.counted, "publication", mod_of(parts))


def to_the_day(parts: Parts, here: Context) -> Sense:
    """Read "exactly a week ago", "two weeks ago today": that very day."""
    number = amount(parts)
    count, unit = _plain_unit(int(number or 0), parts.get("unit", "units") or "D")
    if number is None or number != int(number) or unit in "HNS":
        return vague_ago(parts, here)
    if here.now is None:
        return undated("XXXX")
    past = values.moved(unit, here.now, -count)
    return Sense("DATE", past.isoformat(), here.counted, "publication")


def _plain_unit(count: int, unit: str) -> tuple[int, str]:
    """Decades and centuries are told in round numbers of years."""
    years = {"E": 10, "C": 100}.get(unit)
    return (count * years, "Y") if years else (count, unit)


def vague_ago(parts: Parts, here: Context) -> Sense:
    """Read "years ago"."""
    return Sense("DATE", "PAST_REF", "which names no date", "none")


READINGS: dict[str, Read] = {
    "weekday": weekday,
    "weekday_of_week": weekday_of_week,
    "weekday_ago": weekday_ago,
    "weekday_back": weekday_back,
    "today": today,
    "this_daypart": this_daypart,
    "step_unit": step_unit,
    "step_month": step_month,
    "ago": ago,
    "ago_this": ago_this,
    "to_the_day": to_the_day,
    "vague_ago": vague_ago,
}
