"""Dates that are named in passing: the story does not move to them."""

from __future__ import annotations

import re

from dashboard.extract.dating.spots import Spot
from dashboard.extract.timexes import Found
from dashboard.models import Span

# "the first visit after 2005": such a date bounds what is told, which does not
# happen on it; the next "a month later" does not count from it.  But "after
# Wednesday's call" tells of Wednesday, which "later that day" is.
_BOUNDS = frozenset({"since", "from", "until", "till", "after", "before", "than"})

# Comparisons: the story does not move to the date that they name.
_ASIDES = frozenset({"ago", "year-ago", "quarter-of-year-told"})

# "the first talk since the old king rang in 2005" does not take place then either
_SINCE = re.compile(r"\bsince (?:[\w.'-]+ ){1,9}$")

# "waited until May to answer": it answered then
_WAITED = re.compile(r"\b(?:waited|held (?:off|out|back)|not [\w ]{1,20}) until (?:the )?$")

# "wished him a merry Christmas": for it, not on it
_WISHES = frozenset({"happy", "merry"})

# "since 1999, when he resigned on New Year's Eve": the clause is about that year.
WHEN = re.compile(r",? when\b")


def aside(found: Found, spot: Spot) -> bool:
    """Whether a date is named in passing: the story does not move to it."""
    folded, start = spot.folded, found.span.start
    before = word_before(found, folded)
    if found.rule.id in _ASIDES or found.parts.get("from_then") == "-1" or before in _WISHES:
        return True
    if before in _BOUNDS and not _is_own(before, found, spot):
        return True
    reach = max(spot.sentence.start, start - 80)
    return "since" in folded[reach:start] and bool(_SINCE.search(folded, reach, start))


def _is_own(before: str, found: Found, spot: Spot) -> bool:
    """Whether something took place on a date behind such a word: "after Wednesday's call"."""
    folded, start, end = spot.folded, found.span.start, found.span.end
    of_that_day = before == "after" and folded.startswith("'s", end)
    waited = _WAITED.search(folded, max(spot.sentence.start, start - 40), start)
    return bool(of_that_day or waited or WHEN.match(folded, end))


def word_before(found: Found, folded: str) -> str:
    """The word before an expression, in lower case; empty if there is none."""
    return last_word(found.span, folded)


def last_word(span: Span, folded: str) -> str:
    """The word before a span, in lower case; empty if there is none."""
    before = folded[max(0, span.start - 12) : span.start].lower().split()
    return before[-1] if before else ""
