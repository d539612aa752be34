"""First step: an article's text as paragraphs, and a folded copy for matching.

The text itself is never changed.  `fold` replaces marks one for one, so that
every offset of the folded copy is an offset of the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import chain

from msgspec import Struct

from dashboard.extract import casing
from dashboard.models import Span
from dashboard.reference.furniture import furniture
from dashboard.reference.literals import needs
from dashboard.reference.prefilter import in_few_words
from dashboard.reference.tables import Pattern

# One code point for one code point: curly and other quotation marks, dashes,
# spaces.  Double marks become ", single marks and apostrophes '.
_FOLD = {
    **dict.fromkeys("“”„‟«»″＂", '"'),
    **dict.fromkeys("‘’‚‛′＇ʼ`´", "'"),
    **dict.fromkeys("‐‑‒–—―−", "-"),
    **dict.fromkeys("\u00a0\u2007\u2009\u200a\u202f\u2002\u2003\u3000\t\f\v", " "),
    **dict.fromkeys("\r\u0085\u2028\u2029", "\n"),
}

_LINE = re.compile(r"[^\n]+")

# A line that was wrapped, not ended: the next one goes on in lower case, or
# this one ends in a word that cannot end a sentence.  A wrapped line has some
# length; a short one is a heading ("Talks and") whatever follows.
_OPEN_END = re.compile(
    r"(?:,|\b(?:a|an|the|of|and|or|to|in|on|at|by|for|with|from|that|his|her|its|their))\s*$"
)
_ENDED = re.compile(r"[.!?:;][\"')\]]*\s*$")
_WRAP_AT = 40
_FURNITURE_AT_MOST = 400
_TOP = 2  # paragraphs among which the headline stands


class Paragraph(Struct, frozen=True):
    """A paragraph's span; furniture is shown to readers but not read."""

    span: Span
    furniture: bool


class Document(Struct, frozen=True, eq=False):
    """An article's text ready for the steps that follow; no two are one, whatever their words."""

    text: str
    folded: str
    paragraphs: tuple[Paragraph, ...]


def fold(text: str) -> str:
    """A copy of the same length with plain marks, dashes and spaces."""
    # A text has few of these marks: to look for each costs less than to translate all letters.
    for mark, plain in _FOLD.items():
        if mark in text:
            text = text.replace(mark, plain)
    return text


def read(text: str) -> Document:
    """Cut a text into paragraphs.  Any string is accepted."""
    folded = fold(text)
    lowered = folded.lower()
    rows = chain.from_iterable([rows for word, rows in _furniture() if word in lowered])
    known = [row for row in rows if row[0] in lowered]
    paragraphs = [
        Paragraph(span, _is_furniture(span.of(folded), known))
        for span in _joined(folded, _lines(folded))
    ]
    top = [paragraph.span for paragraph in paragraphs[:_TOP] if not paragraph.furniture]
    return Document(text, casing.plain(folded, top), tuple(paragraphs))


def _lines(folded: str) -> Iterator[Span]:
    """Each line that holds something, without the spaces around it."""
    for match in _LINE.finditer(folded):
        line = match.group()
        inner = line.strip()
        if inner:
            start = match.start() + len(line) - len(line.lstrip())
            yield Span(start, start + len(inner))


def _joined(folded: str, lines: Iterable[Span]) -> list[Span]:
    """Lines that only a text width has broken become one paragraph again."""
    joined: list[Span] = []
    before = ""
    for line in lines:
        words = line.of(folded)
        # "Doe says what to listen to", a blank line, "OSLO (Daily News) - ...": a headline ends
        headed = len(joined) == 1 and folded.count("\n", joined[0].end, line.start) > 1
        if joined and _goes_on(before, words) and not (headed and words[0].isupper()):
            joined[-1] = Span(joined[-1].start, line.end)
        else:
            joined.append(line)
        before = words
    return joined


def _goes_on(before: str, line: str) -> bool:
    """Whether `line` goes on with the sentence that the line `before` left open."""
    if len(before) < _WRAP_AT or _ENDED.search(before, max(0, len(before) - 20)):
        return False
    return line[0].islower() or bool(
        _OPEN_END.search(before, max(0, len(before) - 20)) and line[0].isalnum()
    )


def _is_furniture(line: str, known: Iterable[tuple[str, Pattern]]) -> bool:
    """Whether a paragraph as a whole is a link, a byline, a credit or the like.

    `known` are the patterns that the article may hold, each with words of it.
    """
    if len(line) > _FURNITURE_AT_MOST:
        return False
    lowered = line.lower()
    return any(literal in lowered and pattern.search(line, lowered) for literal, pattern in known)


@cache
def _furniture() -> tuple[tuple[str, tuple[tuple[str, Pattern], ...]], ...]:
    """Every pattern of furniture with each of the literals of which it needs one, by their words.

    They are so few that no index is worth its while.
    """
    rows = [
        (literal, pattern)
        for kind in furniture()
        for pattern in kind.patterns
        for literal in next(iter(needs(pattern.pattern)), ("",))
    ]
    words = in_few_words(literal for literal, _ in rows)
    return tuple((word, tuple(row for row in rows if word in row[0])) for word in words)
