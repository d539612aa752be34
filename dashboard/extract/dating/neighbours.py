"""Dates without a year beside a date that has one: "on 16 July 2018. On 17 July, ...".

A writer names the year once.  What lies nearer to the date told before it in its
paragraph than to the publication is of that date's year, or of one next to it.
"""

from __future__ import annotations

from datetime import date

from dashboard import edtf
from dashboard.extract.dating import values
from dashboard.extract.dating.context import Context

# Further from the date told before, it is no part of what is told there.
_FURTHEST = 120
_LONG, _YEAR = 180, 366  # days
# A day of the last weeks is news, unless it all but follows the date told before.
_NEWS, _WEEK = 30, 7
_RECENT = 92


def season(code: str, here: Context) -> int | None:
    """The year of the season that comes next after the date told before, in its paragraph.

    "They met in July 2017. In the autumn they met again"; of what had been before, the last one.
    """
    span = _told(here, years=True)
    if span is None:
        return None
    (first, last), begins = span, values.SEASON_MONTH[code]
    if here.earlier:
        return first.year - (begins > last.month)
    if (last - first).days > _LONG:
        return None
    return first.year + (first.month >= begins + 3)


def day(month: int, number: int, here: Context, plain: date | None) -> date | None:
    """The day beside the date told before, if that is nearer than `plain` is to publication.

    `plain` is the day as read against the publication.
    """
    span = _told(here)
    if span is None or here.now is None:
        return None
    first, last = span
    days = [_day(year, month, number) for year in range(first.year - 1, last.year + 2)]
    gaps = {each: max((first - each).days, (each - last).days, 0) for each in days if each}
    found = min(gaps, key=gaps.__getitem__, default=None)
    within = here.following is not None and here.past and not here.earlier
    if within and found and found < first and gaps[found] > _FURTHEST:
        found = next((each for each in gaps if each >= first), found)  # it goes on
    if found is None or found > here.now:
        return None
    away = abs((here.now - plain).days) if plain else _FURTHEST
    if away <= _NEWS:
        if here.nearby == here.beside and values.of("M", found) == here.beside:
            return found  # "He announced it in June 2013. On 18 June he wrote"
        return found if first == last and gaps[found] < away / _WEEK else None
    reach = _YEAR if within and first <= found else _LONG if here.joined else min(away, _FURTHEST)
    return found if gaps[found] < reach else None


def month(number: int, here: Context, plain: date) -> date | None:
    """The first such month after a date of an earlier year in the sentence before, if near it.

    `plain` is the first day of the month as read against the publication; one of the last
    months is news.
    """
    span = _told(here, years=True)
    if span is None or here.now is None or here.joined or here.nearby != here.beside:
        return None
    if plain <= here.now and (here.now - plain).days <= _RECENT:
        return None
    first, last = span
    if here.earlier:
        return date(first.year - (number > last.month), number, 1)
    if (last - first).days > _LONG:
        return None
    found = date(first.year + (number < first.month), number, 1)
    return found if (found - first).days <= _LONG and found <= here.now else None


def _told(here: Context, years: bool = False) -> tuple[date, date] | None:
    """The first and the last day of the date told before, if it is of an earlier year.

    From a mere year nothing follows: "He won in 2016. He called in March" may be news; unless
    (where `years` may count) it opens its sentence and this had been before.
    """
    if here.beside is None or here.now is None or here.future:
        return None
    if values.unit_of(here.beside) == "Q":
        return None  # quarters are compared with those of other years
    text = values.to_edtf(here.beside)
    first, last = edtf.bounds(text) if text else (None, None)
    if first is None or last is None or last.year >= here.now.year:
        return None
    told = years and here.earlier and here.following == here.beside
    return (first, last) if told or (last - first).days <= _LONG else None


def _day(year: int, month: int, number: int) -> date | None:
    try:
        return date(year, month, number)
    except ValueError:
        return None
