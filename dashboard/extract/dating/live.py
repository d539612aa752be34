"""Live coverage: entries of one day, each below the time at which it was written.

Which day that was its head says ("Friday as it happened"); it may be older than the page.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from functools import lru_cache
from itertools import islice

from dashboard.extract.dating.publication import is_labelled
from dashboard.models import Span

# A time of day before words or alone on its line: "9.40pm", "18:02 BST".  It is looked for
# behind the end of a line, which is soon found.
_LABEL = re.compile(
    r"\n(?=[\s\d\u2022*-])[^\S\n]*(?:[\u2022*-] ?)?"
    r"\d{1,2}[:.]\d\d(?: ?[ap]\.?m\b\.?)?(?: [A-Z]{2,4}\b)?"
    r"[^\S\n]*(?=\n|\Z|[-|:A-Z\"'])"
)
_ENTRIES = 3
# The head names a day at most so many days before the page's own.
_DAYS = 2


@lru_cache(maxsize=2)
def begins(folded: str) -> int | None:
    """Where the entries begin (code points), None where there are too few to be such a page."""
    labels = [match.start() for match in islice(_LABEL.finditer("\n" + folded), _ENTRIES)]
    return labels[0] if len(labels) == _ENTRIES else None


def day(told: Iterable[tuple[Span, date]], folded: str, now: date) -> tuple[Span, date] | None:
    """The day that the head tells by one of its dates, that of the page if no other; or None.

    `told` are the head's dates, `now` is the day of publication.
    """
    days = [
        (span, day)
        for span, day in told
        if 0 <= (now - day).days <= _DAYS and not is_labelled(folded, span)
    ]
    return next((each for each in days if each[1] != now), days[0] if days else None)


def labels(folded: str, span: Span) -> bool:
    """Whether an expression is the time of an entry: it opens its line."""
    return not folded[folded.rfind("\n", 0, span.start) + 1 : span.start].strip(" \u2022*-")
