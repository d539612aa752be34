"""Readings of durations, sets and references: expressions without a calendar date."""

from __future__ import annotations

from dashboard.extract.dating.context import Context, Read, Sense
from dashboard.extract.dating.grammar import Parts

NO_DATE = "which names no date of the calendar"

# TIMEX3 has no unit for these: they are written in others.
_WRITTEN = {"E": (10, "Y"), "C": (100, "Y"), "F": (2, "W")}


def amount(parts: Parts) -> float | None:
    """The number of a quantity; None for "a few"; 1 where no number stands."""
    if parts.get("some"):
        return None
    multiple = float(parts.get("multiple") or 1)
    if parts.get("tens") and parts.get("ones"):
        return float(parts.get("tens") or 0) + float(parts.get("ones") or 0)
    numbers = parts.all("number")
    number = float(numbers[0].replace(",", "")) if numbers and _is_number(numbers[0]) else 1.0
    return number * multiple + _fraction(parts)


def _is_number(word: str) -> bool:
    return word.replace(",", "").replace(".", "", 1).isdecimal()


def _fraction(parts: Parts) -> float:
    above, _, below = (parts.get("fraction") or "0/1").partition("/")
    return int(above) / int(below) if int(below) else 0.0


def period(number: float | None, unit: str) -> str:
    """A TIMEX3 duration: "P2Y", "PT30M", "PXD" where nobody says how many."""
    factor, unit = _WRITTEN.get(unit, (1, unit)) if number else (1, unit)
    sign = "PT" if unit in "HNS" else "P"
    code = "M" if unit == "N" else unit
    if number is None:
        return f"{sign}X{code}"
    whole, part = divmod(number * factor, 1)
    if not part:
        return f"{sign}{int(whole)}{code}"
    smaller = {"Y": (12, "M"), "H": (60, "M"), "N": (60, "S"), "M": (30, "D"), "D": (24, "H")}
    if unit not in smaller:
        return f"{sign}{number * factor:g}{code}"
    times, lower = smaller[unit]
    return f"{sign}{f'{int(whole)}{code}' if whole else ''}{round(part * times)}{lower}"


def duration(parts: Parts, here: Context) -> Sense:
    """Read "two hours", "a 30-day truce", "half a year"."""
    number = amount(parts)
    words = here.words.replace("-", " ").split()
    if "half" in words:
        number = (number or 0) + 0.5 if "and" in words else 0.5
    if "couple" in here.words:
        number = 2.0
    unit = parts.get("unit", "units") or "D"
    mod = parts.get("approx", "limit") or None
    return Sense("DURATION", period(number, unit), NO_DATE, "none", mod)


def compound(parts: Parts, here: Context) -> Sense:
    """Read "1 hour and 15 minutes" as one duration."""
    mod = parts.get("approx", "limit") or None
    more, less = (float(parts.get(each) or 0) for each in ("more", "less"))
    longer, shorter = (
        period(*each)
        for each in ((more, parts.get("first") or "D"), (less, parts.get("second") or "D"))
    )
    joined = longer + (shorter.removeprefix("PT") if "T" in longer else shorter.removeprefix("P"))
    return Sense("DURATION", joined, NO_DATE, "none", mod)


def run(parts: Parts, here: Context) -> Sense:
    """Read "the past two years", "the next few days"."""
    number = amount(parts) if parts.get("number", "tens", "multiple") else None
    if "couple" in here.words:
        number = 2.0
    return Sense("DURATION", period(number, parts.get("units") or "D"), NO_DATE, "none")


def vague_duration(parts: Parts, here: Context) -> Sense:
    """Read "for years", "weeks or months", "recent weeks"."""
    return Sense("DURATION", period(None, parts.get("units") or "D"), NO_DATE, "none")


def period_ended(parts: Parts, here: Context) -> Sense:
    """Read "the year ended March 31": a stretch, told by its end."""
    return Sense("DURATION", period(1, parts.get("page_word") or "Y"), NO_DATE, "none")


def stretch(parts: Parts, here: Context) -> Sense:
    """Read "a while", "some time"."""
    return Sense("DURATION", "PXX", NO_DATE, "none")


def every(parts: Parts, here: Context) -> Sense:
    """Read "every week", "every two years", "each Thursday"."""
    weekday, month = parts.get("weekday"), parts.get("month", "month_short")
    if weekday:
        return _set(f"XXXX-WXX-{weekday}" + _daypart(parts))
    if month:
        return _set(f"XXXX-{int(month):02}")
    if parts.get("season"):
        return _set(f"XXXX-{parts.get('season')}")
    if parts.get("daypart"):
        return _set(f"XXXX-XX-XX{_daypart(parts)}")
    number = 2.0 if {"other", "second"} & set(here.words.split()[:-1]) else amount(parts)
    return _set(period(number, parts.get("unit", "units") or "D"))


def _daypart(parts: Parts) -> str:
    code = parts.get("dayparts", "daypart")
    return f"T{code}" if code else ""


def _set(value: str) -> Sense:
    return Sense("SET", value, NO_DATE, "none")


def adverb_set(parts: Parts, here: Context) -> Sense:
    """Read "daily", "annually"."""
    return _set(period(1, parts.get("adverb") or "D"))


def rate(parts: Parts, here: Context) -> Sense:
    """Read "twice a year", "$5 an hour"."""
    return _set(period(1, parts.get("unit") or "D"))


def weekdays(parts: Parts, here: Context) -> Sense:
    """Read "Mondays", "Tuesday nights"."""
    return _set(f"XXXX-WXX-{parts.get('weekdays', 'weekday')}" + _daypart(parts))


READINGS: dict[str, Read] = {
    "duration": duration,
    "compound": compound,
    "run": run,
    "vague_run": vague_duration,
    "vague_duration": vague_duration,
    "period_ended": period_ended,
    "stretch": stretch,
    "every": every,
    "adverb_set": adverb_set,
    "rate": rate,
    "weekdays": weekdays,
}
