"""How much later one date is than another, no more precisely than both are known."""

from __future__ import annotations

from datetime import date

from dashboard.view.spoken import listed, number

_MONTH, _YEAR = 31, 365.25


def elapsed(then: tuple[date, date], now: tuple[date, date]) -> str:
    """The time from one date to a later one: "eight years and two months later".

    Each is its first and last day.  Where one of them is longer than a month,
    the distance of their middles is told in years.
    """
    if any((last - first).days > _MONTH for first, last in (then, now)):
        return _about(then, now)
    months = (now[0].year - then[0].year) * 12 + now[0].month - then[0].month
    months -= now[0].day < then[0].day and then[0] == then[1] and now[0] == now[1]
    if months < 1:
        days = (now[0] - then[0]).days
        return f"{_amount(max(days, 1), 'day')} later"
    parts = [(months // 12, "year"), (months % 12, "month")]
    return f"{listed(tuple(_amount(value, noun) for value, noun in parts if value))} later"


def _about(then: tuple[date, date], now: tuple[date, date]) -> str:
    """The distance of the middles in whole years."""
    (start, end), (first, last) = then, now
    middles = (first - start + (last - end)).days / 2
    years = round(middles / _YEAR)
    return f"about {_amount(years, 'year')} later" if years else "within a year"


def _amount(value: int, noun: str) -> str:
    return f"{number(value)} {noun}{'s' * (value != 1)}"
