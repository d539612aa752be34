"""Pairs of quotation marks, paragraph by paragraph.

Double marks are curly, straight or two single ones; single marks count only
where they can be no apostrophe.  A mark without its partner never reaches
beyond its own paragraph: an opening one runs to the end, a closing one from
the beginning, and only where the paragraphs around bear that out.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache

from msgspec import Struct
from msgspec.structs import replace

from dashboard.extract.articles import Document
from dashboard.models import Span

_LONGEST_SINGLE = 1000  # code points between single marks
_PLAIN = re.compile(r'"')
# The value of an attribute in markup (author="...") is no quotation.
_DOUBLE = re.compile(r"=\"[^\"\n]{0,200}\"|\"|''")
_OPENING = frozenset("“«„‟")
_CLOSING = frozenset("”»")
_BEFORE_OPENING = frozenset(" \n([{-/'")
_AFTER_CLOSING = frozenset(" \n.,;:!?)]}-/'")


class Pair(Struct, frozen=True):
    """The words between two marks of one paragraph (`paragraph` is its number).

    `opened` and `closed` tell whether the paragraph has the mark itself;
    `single` marks are told from double ones, and `inner` is true for single
    marks inside double ones or the other way round.
    """

    span: Span
    paragraph: int
    opened: bool = True
    closed: bool = True
    single: bool = False
    inner: bool = False


class _Mark(Struct, frozen=True):
    """A double mark: its extent, and whether it can open and close."""

    start: int
    end: int
    opens: bool
    closes: bool


@lru_cache(maxsize=1)
def pairs(document: Document) -> tuple[Pair, ...]:
    """All pairs of marks of the paragraphs that are read, in order; kept for the next step."""
    found: list[Pair] = []
    waiting = False
    for number, paragraph in enumerate(document.paragraphs):
        if paragraph.furniture:
            continue
        words = paragraph.span.of(document.folded)
        if '"' not in words and "'" not in words:
            waiting = False
            continue
        double = _double_pairs(document, number, paragraph.span, waiting)
        waiting = bool(double) and not double[-1].closed
        single = _single_pairs(document, number, paragraph.span, double)
        found += _nested([*double, *single], document)
    return tuple(found)


def _double_pairs(document: Document, number: int, span: Span, waiting: bool) -> list[Pair]:
    """Pairs of double marks; `waiting` if the paragraph before left one open."""
    marks = list(_marks(document, span))
    found: list[Pair] = []
    start: int | None = None
    opened = True
    if waiting and marks and not marks[0].opens:
        start, opened = span.start, False
    for place, mark in enumerate(marks):
        if start is not None and mark.closes:
            found.append(Pair(Span(start, mark.start), number, opened))
            start, opened = None, True
        elif (start is None and mark.opens) or (start is not None and _reopens(marks, place)):
            start = mark.end
    if start is not None:
        found.append(Pair(Span(start, span.end), number, opened, closed=False))
    return [pair for pair in found if pair.span.of(document.folded).strip()]


def _reopens(marks: list[_Mark], place: int) -> bool:
    """Whether an opening mark inside an open stretch begins anew: the one before was odd."""
    following = marks[place + 1 : place + 3]
    return marks[place].opens and sum(1 if mark.closes else -1 for mark in following) < 2


def _marks(document: Document, span: Span) -> Iterator[_Mark]:
    """The double marks of a paragraph with the directions their shape and place allow."""
    text, folded = document.text, document.folded
    words = span.of(folded)
    # few texts have other marks, and one alone is looked for much sooner
    double = _DOUBLE if '="' in words or "''" in words else _PLAIN
    for match in double.finditer(folded, span.start, span.end):
        start, end = match.span()
        if folded[start] == "=":
            continue
        before = folded[start - 1] if start > span.start else " "
        after = folded[end] if end < span.end else " "
        opens = (before in _BEFORE_OPENING and after not in " \n") or start == span.start
        closes = (after in _AFTER_CLOSING and before not in " \n") or end == span.end
        # A curly mark says itself what it is, unless its place shows a misprint.
        if text[start] in _OPENING and (opens or not closes):
            yield _Mark(start, end, True, False)
        elif text[start] in _CLOSING and (closes or not opens):
            yield _Mark(start, end, False, True)
        else:
            both = opens == closes
            yield _Mark(start, end, opens or both, closes or both)


# The mark comes before what looks back from it: only marks are then tried.
_SINGLE_OPEN = re.compile(r"'(?<![^\s(\[\"-]')(?=[^\s'\"])")
_SINGLE_CLOSE = re.compile(r"'(?<=[^\s']')(?![^\W_]|')")
_ELISION = re.compile(r"'(?:\d\d|\d0s|em|til|tis|twas|cause|n|bout|round|cos)\b")


def _single_pairs(
    document: Document, number: int, span: Span, double: list[Pair]
) -> Iterator[Pair]:
    """Pairs of single marks, which never cross the edge of a double pair."""
    place = span.start
    for opening in _SINGLE_OPEN.finditer(document.folded, span.start, span.end):
        if opening.start() < place or _ELISION.match(document.folded, opening.start()):
            continue
        outer = _around(double, opening.start())
        close = _single_close(document, opening.end(), outer.span.end if outer else span.end)
        if close is not None and _around(double, close) is outer:
            place = close + 1
            yield Pair(Span(opening.end(), close), number, single=True, inner=outer is not None)


def _around(double: list[Pair], offset: int) -> Pair | None:
    """The double pair in which an offset lies."""
    place = bisect_right(double, offset, key=lambda pair: pair.span.start) - 1
    return double[place] if place >= 0 and offset < double[place].span.end else None


def _single_close(document: Document, start: int, limit: int) -> int | None:
    """Offset of the mark that closes a single pair opened before `start`.

    A mark after punctuation closes at once; one after an s may be a plural
    possessive ("the leaders' talks") and closes only if no better one comes.
    """
    spare = None
    limit = min(limit, start + _LONGEST_SINGLE)
    for match in _SINGLE_CLOSE.finditer(document.folded, start, limit):
        if document.text[match.start()] == "‘":
            break
        before = document.folded[match.start() - 1]
        if before != "s" or document.folded[match.end() : match.end() + 1] not in (" ", "\n"):
            return match.start()
        spare = match.start() if spare is None else spare
    return spare


def _nested(pairs: list[Pair], document: Document) -> list[Pair]:
    """The pairs in order; double ones within single ones are nested.

    Straight single marks around double ones are rather two apostrophes, and
    are dropped.
    """
    outer: Pair | None = None
    ordered: list[Pair] = []
    for pair in sorted(pairs, key=lambda pair: (pair.span.start, -pair.span.end)):
        if outer and pair.span.end <= outer.span.end and not pair.single:
            if document.text[outer.span.start - 1] == "‘":
                ordered.append(replace(pair, inner=True))
                continue
            ordered.remove(outer)
            outer = None
        ordered.append(pair)
        if pair.single and not pair.inner:
            outer = pair
    return ordered
