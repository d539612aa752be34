"""Readings of dates that lie so many units from another date of the same text."""

from __future__ import annotations

from collections.abc import Sequence

from dashboard.extract.dating import values
from dashboard.extract.dating.amounts import amount
from dashboard.extract.dating.context import Context, Read, Sense, unresolved
from dashboard.extract.dating.explicit import FROM_TEXT
from dashboard.extract.dating.grammar import Parts
from dashboard.extract.dating.narrative import day_in, lived, lost, month_of
from dashboard.extract.dating.periods import year_before

# So few days (or a week) after a month was told it is still that month.
_FEW = 3


def later(parts: Parts, here: Context) -> Sense:
    """Read "two months later", "a week earlier": at the unit's own granularity."""
    unit, number = parts.get("unit", "units") or "D", amount(parts)
    sign = int(parts.get("from_then", "beside") or 1)
    if unit == "H" and number and number % 24 == 0:
        unit, number = "D", number / 24
    if unit in "HNS" or number is None or number != int(number):
        return unresolved("DATE", "FUTURE_REF" if sign > 0 else "PAST_REF", "which names no date")
    if unit in "EC":
        unit, number = "Y", number * (10 if unit == "E" else 100)
    if unit == "Y" and number == 1 and sign < 0 and here.quarter and here.now:
        return year_before(here.quarter, here.now)
    return _counted(here, unit, sign * int(number))


def _counted(here: Context, unit: str, steps: int) -> Sense:
    """So many units from the last date told that lies within one of them."""
    into_office = " into " in here.words  # "since he came in on 2 May. Two days into the job"
    if here.passing and (into_office or here.words.endswith((" that", " this"))):
        day = day_in(here.passing, unit)
        if day is not None:
            return Sense("DATE", values.step(unit, day, steps), FROM_TEXT, "passing")
    back = lived(here) if steps < 0 else 0
    back += not here.parted and _is_taken_up(here.told[back : back + 2], unit)
    back += _is_foretold(here, here.told[back : back + 2], unit)
    back += _is_a_name(here.told[back : back + 2], unit)
    day = day_in(here.told[back], unit) if len(here.told) > back else None
    if day is not None:
        return Sense("DATE", values.step(unit, day, steps), FROM_TEXT, "text", back=back)
    few = abs(steps) <= {"D": _FEW, "W": 1}.get(unit, 0)
    month = month_of(here, unit) if few and (steps > 0 or here.earlier) else None
    if month is not None:
        return month
    if steps < 0 and here.now is not None:
        return Sense("DATE", values.step(unit, here.now, steps), here.counted, "publication")
    return lost(unit)


def _is_foretold(here: Context, told: Sequence[str], unit: str) -> bool:
    """Whether the newest value is only promised: "He said on 3 May he would act next month"."""
    if len(told) < 2 or here.now is None or day_in(told[0], unit):
        return False
    first = values.first_day(told[0])
    return first is not None and first > here.now and day_in(told[1], unit) is not None


def _is_a_name(told: Sequence[str], unit: str) -> bool:
    """Whether the newest value is a year in a name: "left the 1987 pact a day earlier"."""
    if len(told) < 2 or unit not in "DW" or values.unit_of(told[0]) != "Y":
        return False
    day = day_in(told[1], unit)
    return day is not None and abs(day.year - int(told[0])) > 1


def _is_taken_up(told: Sequence[str], unit: str) -> bool:
    """Whether the newest value only names the time of the one before: "On 3 May ... that week"."""
    days = [values.first_day(value) for value in told]
    if len(told) < 2 or not all(days) or day_in(told[0], unit) or not day_in(told[1], unit):
        return False
    whole = values.unit_of(told[0])
    return whole in ("W", "M") and days[1] is not None and values.of(whole, days[1]) == told[0]


def vague_later(parts: Parts, here: Context) -> Sense:
    """Read "hours later"."""
    value = "FUTURE_REF" if "later" in here.words else "PAST_REF"
    return Sense("DATE", value, "which names no date", "none")


def later_month(parts: Parts, here: Context) -> Sense:
    """Read "A few months later in July" as one: the first July after the date told before.

    "Two years later in July" is that of the second year after.
    """
    month, years = int(parts.get("then") or 1), parts.get("unit", "units") == "Y"
    day = values.first_day(here.recent) if here.recent else None
    if day is None:
        return lost("M")
    number = amount(parts) if years else None
    steps = 12 * int(number) + month - day.month if number else (month - day.month) % 12 or 12
    return Sense("DATE", values.step("M", day, steps), FROM_TEXT, "text")


def year_ago(parts: Parts, here: Context) -> Sense:
    """Read "the year-earlier quarter": a year before the one told before, or before publication."""
    if "months" in here.words:
        number = {"nine": 9, "six": 6, "three": 3, "twelve": 12, "12": 12}
        months = next((number[word] for word in here.words.split() if word in number), 9)
        return Sense("DURATION", f"P{months}M", "which names no date of the calendar", "none")
    if here.now is None:
        return lost("Y")
    if here.quarter:
        return year_before(here.quarter, here.now)
    unit = "Q" if "quarter" in here.words else "Y"
    value = values.step(unit, here.now, -5 if unit == "Q" else -1)
    return Sense("DATE", value, here.counted, "publication")


READINGS: dict[str, Read] = {
    "later": later,
    "vague_later": vague_later,
    "later_month": later_month,
    "year_ago": year_ago,
}
