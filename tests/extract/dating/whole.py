"""Everything that is read of a text's dates, in a line to compare."""

from __future__ import annotations

from collections.abc import Sequence

from dashboard.extract import read_article
from dashboard.models import Article, CalendarEntry, Timex


def dates(text: str, published: str | None, calendar: Sequence[CalendarEntry] = ()) -> str:
    """Of each expression: words: TIMEX3 type, value (mod) = EDTF, rule by anchor ! warning.

    What there is none of is left out.
    """
    return "; ".join(_line(timex, text) for timex in timexes(text, published, calendar))


def reasons(text: str, published: str | None, calendar: Sequence[CalendarEntry] = ()) -> str:
    """Why each expression is read so, as a reader is told."""
    return "; ".join(timex.reason for timex in timexes(text, published, calendar))


def timexes(
    text: str, published: str | None, calendar: Sequence[CalendarEntry] = ()
) -> tuple[Timex, ...]:
    """The time expressions of a text."""
    return read_article(Article("a", text, published), calendar, only="timexes").timexes


def _line(timex: Timex, text: str) -> str:
    mod = f" ({timex.mod})" if timex.mod else ""
    edtf = f" = {timex.edtf}" if timex.edtf else ""
    warning = f" ! {timex.warning}" if timex.warning else ""
    anchor = timex.anchor
    at = anchor.span.of(text) if anchor.span else anchor.entry
    read_by = f"{timex.rule} by {anchor.kind}" + (f" “{at}”" if at else "")
    return f"{timex.span.of(text)}: {timex.type} {timex.value}{mod}{edtf}, {read_by}{warning}"
