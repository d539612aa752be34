"""Readings of stretches: seasons, quarters, halves, weekends, decades, centuries."""

from __future__ import annotations

import re
from datetime import date

from dashboard.extract.dating import neighbours, values
from dashboard.extract.dating.context import Context, Read, Sense, undated, unresolved
from dashboard.extract.dating.explicit import (
    FROM_BESIDE,
    FROM_CHAIN,
    FROM_TEXT,
    LITERAL,
    chain_start,
    mod_of,
    year_in,
)
from dashboard.extract.dating.grammar import Parts


def season(parts: Parts, here: Context) -> Sense:
    """Read "the summer of 2018", "last winter"; bare: by tense, else the one nearest."""
    code = parts.get("season") or "SP"
    mod = mod_of(parts)
    year = year_in(parts)
    if year is not None:
        return Sense("DATE", values.season(code, year), LITERAL, mod=mod)
    if parts.get("year_step") and here.now:
        value = values.season(code, here.now.year + int(parts.get("year_step") or 0))
        return Sense("DATE", value, here.counted, "publication", mod)
    start = chain_start(here) if parts.get("step") is None else None
    if start:
        # A summer that began before the date told is not over by then.
        year = start.year + (start.month >= values.SEASON_MONTH[code] + 3)
        return Sense("DATE", values.season(code, year), FROM_CHAIN, "chain", mod)
    if here.now is None:
        return undated(f"XXXX-{code}")
    told = neighbours.season(code, here) if parts.get("step") is None else None
    if told is not None:
        return Sense("DATE", values.season(code, told), FROM_BESIDE, "text", mod)
    value = values.season(code, _season_year(code, parts.get("step"), here))
    return Sense("DATE", value, here.counted, "publication", mod)


def _season_year(code: str, step: str | None, here: Context) -> int:
    """The year of a season told without one."""
    assert here.now is not None
    begun = here.now.month >= values.SEASON_MONTH[code]
    running = begun and here.now.month < values.SEASON_MONTH[code] + 3
    # January and February belong to the winter of the year before.
    if code == "WI" and here.now.month <= 2:
        begun, running = False, True
    last = here.now.year if begun and not running else here.now.year - 1
    if step == "-1" and "past" not in here.words:
        return last
    if step == "1":
        return here.now.year + (1 if begun else 0)
    if step == "-1" or (here.past and step is None):
        return here.now.year if begun else here.now.year - 1
    return here.now.year - (1 if running and not begun else 0)


def quarter(parts: Parts, here: Context) -> Sense:
    """An ordinal quarter: of the year named, else of the year of publication."""
    code = parts.get("quarter_code") or parts.get("nth") or "1"
    number = int("".join(char for char in code if char.isdigit()))
    if not 1 <= number <= 4:
        return unresolved("DATE", "XXXX-QX")
    year = year_in(parts)
    if year is not None:
        return Sense("DATE", f"{year:04}-Q{number}", LITERAL)
    if here.now is None:
        return undated(f"XXXX-Q{number}")
    year = here.now.year + int(parts.get("step") or 0)
    if parts.get("step") is None:
        year += _quarter_offset(number, here)
    return Sense("DATE", f"{year:04}-Q{number}", here.counted, "publication")


def _quarter_offset(number: int, here: Context) -> int:
    """The fourth quarter, told early in a year, is that of the year before."""
    assert here.now is not None
    current = (here.now.month + 2) // 3
    if here.future:
        return 1 if number < current - 1 else 0
    return -1 if number - current >= 2 else 0


def quarter_of_year(parts: Parts, here: Context) -> Sense:
    """Read "the 2015 quarter": the quarter told before, of that year."""
    year = year_in(parts) or 0
    if here.quarter is None:
        return Sense("DATE", f"{year:04}", "of which no quarter is told")
    return Sense("DATE", f"{year:04}{here.quarter[4:]}", "the quarter told before", "text")


def last_quarter(parts: Parts, here: Context) -> Sense:
    """Read "the last quarter of 2018": the fourth."""
    return Sense("DATE", f"{year_in(parts) or 0:04}-Q4", LITERAL)


def bare_quarter(parts: Parts, here: Context) -> Sense:
    """Read "the quarter": the last completed one; "the current quarter": that of publication."""
    if here.now is None:
        return undated("XXXX-QX")
    if here.words == "the quarter" and here.quarter and here.quarter[:4] == f"{here.now.year:04}":
        return Sense("DATE", here.quarter, "the one told before", "text")
    steps = 0 if "current" in here.words else -1
    if "year" in here.words:
        steps -= 4
    value = values.step("Q", here.now, steps)
    return Sense("DATE", value, f"the last one completed, {here.counted}", "publication")


def half(parts: Parts, here: Context) -> Sense:
    """Read "the first half of 2018", "the second half of this year"."""
    # "the latter half", "the last half": no ordinal
    number = int((parts.get("half_code") or parts.get("nth") or "2")[-1])
    year, anchor, why = year_in(parts), "words", LITERAL
    if year is None:
        if here.now is None:
            return undated("XXXX-HX")
        step = 1 if "next year" in here.words else -1 if "last year" in here.words else 0
        year, anchor, why = here.now.year + step, "publication", here.counted
    return Sense("DATE", f"{year:04}-H{min(number, 2)}", why, anchor)


def weekend(parts: Parts, here: Context) -> Sense:
    """Read "the weekend": the last one begun, unless the words point ahead."""
    if here.now is None:
        return undated("XXXX-WXX-WE")
    running = here.now.isoweekday() >= 6
    steps = 0 if running or here.future or "this weekend" in here.words else -1
    if "next" in here.words or "coming" in here.words:
        steps = 1 if running else 0
    elif "last" in here.words or "past" in here.words:
        steps = -1
    value = values.weekend(values.moved("W", here.now, steps))
    return Sense("DATE", value, here.counted, "publication", mod_of(parts))


def year_end(parts: Parts, here: Context) -> Sense:
    """Read "year-end", "the week's end": the end of the period of publication."""
    return _period(here, parts.get("span_unit") or "Y", "END")


def end_of_period(parts: Parts, here: Context) -> Sense:
    """Read "the end of the month": of the month told near it, else that of publication.

    "On May 30 he announced it. In the middle of the month he had denied it."
    """
    unit = parts.get("page") or "Y"
    near = values.first_day(here.nearby) if here.nearby and unit == "M" else None
    if near is not None and (here.now is None or near < here.now) and here.direction < 0:
        return Sense("DATE", values.of(unit, near), FROM_TEXT, "text", mod_of(parts))
    return _period(here, unit, mod_of(parts))


def the_period(parts: Parts, here: Context) -> Sense:
    """Read "the year": the one of publication, under a heading the heading's."""
    unit = parts.get("page_word") or "Y"
    head = chain_start(here) if here.headed else None
    if head and unit == "Y":
        return Sense("DATE", values.of(unit, head), "of the heading above", "chain")
    return _period(here, unit, None)


def _period(here: Context, unit: str, mod: str | None) -> Sense:
    if here.now is None:
        return undated("XXXX")
    unit = unit if unit in "DWMQYEC" else "Y"
    return Sense("DATE", values.of(unit, here.now), here.counted, "publication", mod)


def year_before(quarter: str, now: date) -> Sense:
    """Read "a year ago" in a report on a quarter: that quarter, a year before publication."""
    return Sense(
        "DATE", f"{now.year - 1:04}{quarter[4:]}", "the same quarter a year before", "text"
    )


def decade(parts: Parts, here: Context) -> Sense:
    """Read "the 1990s", "the '80s", "the nineties": without a century the last one begun."""
    mod = mod_of(parts)
    digits = re.sub(r"\D", "", parts.get("decade") or "")
    if len(digits) == 4:
        return Sense("DATE", digits[:3], LITERAL, mod=mod)
    number = digits[:1] or parts.get("spoken_decade") or "0"
    century = parts.get("hundreds")
    if century is None:
        century = "20" if here.now and int(number) * 10 + 2000 <= here.now.year else "19"
    return Sense("DATE", century + number, "read as the last decade of that name", mod=mod)


def century(parts: Parts, here: Context) -> Sense:
    """Read "the 19th century": TIMEX3 counts centuries by their first two digits."""
    number = int(re.sub(r"\D", "", parts.get("nth") or "1"))
    if not 1 <= number <= 99:
        return unresolved("DATE", "XX")
    return Sense("DATE", f"{number - 1:02}", LITERAL, mod=mod_of(parts))


READINGS: dict[str, Read] = {
    "decade": decade,
    "century": century,
    "season": season,
    "quarter": quarter,
    "bare_quarter": bare_quarter,
    "quarter_of_year": quarter_of_year,
    "last_quarter": last_quarter,
    "half": half,
    "weekend": weekend,
    "year_end": year_end,
    "end_of_period": end_of_period,
    "the_period": the_period,
}
