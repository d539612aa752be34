"""When an article was published, where nobody says so: what its text gives away.

In this order: a full date that stands by itself or in a dateline; a weekday
that fits a day of the month in only one year in which all the persons named
held their offices; an office taken "earlier this year"; an event of the
calendar that happened "earlier this week".  Otherwise nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from dashboard import edtf
from dashboard.extract.articles import Document
from dashboard.extract.dating import values
from dashboard.extract.timexes import Found
from dashboard.models import CalendarEntry, Span
from dashboard.reference.offices import offices

Inferred = tuple[str | None, str]

NOTHING: Inferred = (None, "the text does not say when it was published")

# A line that holds little more than a date ("Published Jun 28, 2019"), or a
# dateline: capitals, a date, a dash, a bracket or a colon.
_LINE_AT_MOST = 80
_DATELINE = re.compile(r"[A-Z][A-Z .,/'-]{2,40}(?:\([A-Z][\w /]*\))?[\s,(-]*$")
_AFTER_DATELINE = re.compile(r"\s*(?:\)|\([A-Z]|[-:_]|,\s*\()")
_LABEL = re.compile(r"(?i)\b(?:published|posted|updated|modified|issued|date|filed)\b[^\n]*$")
_FULL = frozenset(("full-date", "date-time", "timed-date", "iso-date"))
_TOOK_OFFICE = re.compile(r"\b(?:took|taken|taking|assumed|entered)\b[^.]{0,20}\boffice\b")


def known(
    published: str | None,
    document: Document,
    found: Sequence[Found],
    calendar: Sequence[CalendarEntry],
) -> Inferred:
    """The publication date as given (EDTF), else as `infer` has it."""
    return infer(document, found, calendar) if published is None else (published, "")


def infer(
    document: Document, found: Sequence[Found], calendar: Sequence[CalendarEntry]
) -> Inferred:
    """The publication date as EDTF and how it is known; None and why not."""
    windows = _windows(document.folded)
    return (
        _printed(document, found)
        or _by_weekday(found, windows)
        or _by_office(document, found)
        or _by_calendar(document, found, calendar, windows)
        or NOTHING
    )


def _printed(document: Document, found: Sequence[Found]) -> Inferred | None:
    """A full date in a dateline, else one in a line of its own.

    Of several such lines one that says "published" counts; if none does, they
    are the headings of a chronicle, unless all name one day.
    """
    lines: list[tuple[date, Span]] = []
    for each in found:
        day = _full_day(each) if each.rule.id in _FULL else None
        if day and in_dateline(document, each.span):
            return _as_printed(document, day, each.span)
        if day and _stands_alone(document, each.span):
            lines.append((day, each.span))
    labelled = [(day, span) for day, span in lines if is_labelled(document.folded, span)]
    chosen = labelled or lines
    if not chosen or (not labelled and len({day for day, _ in lines}) > 1):
        return None
    return _as_printed(document, *chosen[0])


def _as_printed(document: Document, day: date, span: Span) -> Inferred:
    return day.isoformat(), f"the text prints it: “{span.of(document.text)}”"


def is_labelled(folded: str, span: Span) -> bool:
    """Whether the line says that its date is that of publication."""
    return bool(_LABEL.search(folded, max(0, span.start - 40), span.start))


def _full_day(found: Found) -> date | None:
    parts = found.parts
    iso = parts.get("iso")
    try:
        if iso:
            return date.fromisoformat(iso[:10])
        number = re.sub(r"\D", "", parts.get("day", "nth_day") or "")
        month = parts.get("month", "month_short")
        return date(int(parts.get("year") or 0), int(month or 0), int(number or 0))
    except ValueError:
        return None


def _stands_alone(document: Document, span: Span) -> bool:
    """Whether the date's line holds little besides."""
    folded = document.folded
    start = folded.rfind("\n", max(0, span.start - _LINE_AT_MOST), span.start) + 1
    end = folded.find("\n", span.end, span.end + _LINE_AT_MOST)
    at_start = start > 0 or span.start < _LINE_AT_MOST
    if not at_start or (end < 0 and len(folded) > span.end + _LINE_AT_MOST):
        return False
    rest = folded[start : span.start] + folded[span.end : end if end >= 0 else len(folded)]
    return len(re.findall(r"[a-z]{2,}", rest)) <= 3 and not re.search(r"[.!?]$", rest.strip())


def in_dateline(document: Document, span: Span) -> bool:
    """Whether a place in capitals stands before the date and a mark after it."""
    line = document.folded.rfind("\n", max(0, span.start - _LINE_AT_MOST - 1), span.start) + 1
    return bool(
        span.start - line <= _LINE_AT_MOST
        and _DATELINE.fullmatch(document.folded, line, span.start)
        and _AFTER_DATELINE.match(document.folded, span.end)
    )


def _windows(folded: str) -> list[tuple[str, tuple[str, ...]]]:
    """The offices that the text names, with the intervals in which they were held."""
    return [
        (office.id, office.held)
        for office in offices()
        if any(pattern.regex().search(folded) for pattern in office.patterns)
    ]


def _allowed(day: date, windows: Sequence[tuple[str, tuple[str, ...]]]) -> bool:
    """Whether everyone named held the office on that day."""
    return all(any(edtf.overlap(day.isoformat(), each) for each in held) for _, held in windows)


def _by_weekday(
    found: Sequence[Found], windows: Sequence[tuple[str, tuple[str, ...]]]
) -> Inferred | None:
    """The week from the day that fits weekday, day of the month and offices.

    "on 14 November ... on Monday": news uses a bare weekday within a week.
    """
    weekdays = {each.parts.get("weekday") for each in found if each.rule.id == "weekday"}
    if not windows or len(weekdays) != 1:
        return None
    weekday = int(weekdays.pop() or 0)
    fits = [day for day in _days_without_year(found, windows) if day.isoweekday() == weekday]
    if len(set(fits)) != 1:
        return None
    day = fits[0]
    titles = " and ".join(name for name, _ in windows)
    reason = f"{values.said(day)} is the one {values.WEEKDAYS[weekday - 1]} that fits {titles}"
    return f"{day}/{day + timedelta(days=6)}", reason


def _days_without_year(
    found: Sequence[Found], windows: Sequence[tuple[str, tuple[str, ...]]]
) -> Iterator[date]:
    """Each day of a month told without a year, in every year that the offices allow."""
    years = {
        year
        for _, held in windows
        for each in held
        for year in range(int(each[:4]), int(each.partition("/")[2][:4]) + 1)
    }
    for each in found:
        if each.rule.id != "month-day":
            continue
        month = int(each.parts.get("month", "month_short") or 1)
        number = int(re.sub(r"\D", "", each.parts.get("day", "nth_day") or "1"))
        for year in sorted(years):
            try:
                day = date(year, month, number)
            except ValueError:
                continue
            if _allowed(day, windows):
                yield day


def _by_office(document: Document, found: Sequence[Found]) -> Inferred | None:
    """The year of an office that was taken "earlier this year"."""
    for each in found:
        if each.rule.id != "step-unit" or each.parts.get("page") != "Y":
            continue
        before = document.folded[max(0, each.span.start - 120) : each.span.start]
        if each.parts.get("step") != "0" or not _TOOK_OFFICE.search(before):
            continue
        for office in offices():
            if office.taken and any(pattern.regex().search(before) for pattern in office.patterns):
                return office.taken[:4], f"{office.id} took office {office.taken[:4]}, “this year”"
    return None


def _by_calendar(
    document: Document,
    found: Sequence[Found],
    calendar: Sequence[CalendarEntry],
    windows: Sequence[tuple[str, tuple[str, ...]]],
) -> Inferred | None:
    """The week of the one event of the calendar that happened "this week"."""
    for each in found:
        if each.rule.id != "step-unit" or each.parts.get("page") != "W":
            continue
        if each.parts.get("step") != "0":
            continue
        near = document.folded[max(0, each.span.start - 120) : each.span.end + 120].lower()
        named = [entry for entry in calendar if _names(entry, near) and _fits(entry, windows)]
        if len({entry.date for entry in named}) == 1:
            first, _ = edtf.bounds(named[0].date)
            if first:
                sunday = first + timedelta(days=7 - first.isoweekday())
                reason = f"{named[0].name} was “{each.span.of(document.text)}”"
                return f"{first}/{sunday}", reason
    return None


def _names(entry: CalendarEntry, text: str) -> bool:
    return any(alias and alias.lower() in text for alias in entry.aliases)


def _fits(entry: CalendarEntry, windows: Sequence[tuple[str, tuple[str, ...]]]) -> bool:
    return all(any(edtf.overlap(entry.date, each) for each in held) for _, held in windows)
