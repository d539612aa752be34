"""An article's words and marks, on which people, cues and clauses are read.

A possessive "'s" is a word of its own, an abbreviation such as "U.S." and a
compound such as "president-elect" are one word.
"""

from __future__ import annotations

import re
from functools import lru_cache, partial
from itertools import accumulate
from typing import NamedTuple

from dashboard.extract.articles import Document

_WORD = re.compile(
    r"(?:[^\W\d_]\.){2,}"  # U.S., J.D.
    r"|[^\W_]+(?:(?:-|'(?!s\b|'))[^\W_]+)*"  # president-elect, O'Brien, don't
    r"|'s\b"
    r"|''|\"|'"
    r"|--+|[.,;:!?()\[\]…/-]"
)
_PARTS = re.compile(f"({_WORD.pattern})")


class Word(NamedTuple):
    """A word or a mark: offsets into the text, the letters as folded, and lower case."""

    start: int
    end: int
    text: str
    lower: str


@lru_cache(maxsize=4)
def _read(folded: str) -> tuple[Word, ...]:
    # Splitting keeps the letters between words, so that the running length of the
    # parts is their offsets: nothing here is a step of Python's own for each word.
    parts = _PARTS.split(folded)
    ends = list(accumulate(map(len, parts)))
    texts = parts[1::2]
    rows = zip(ends[0::2], ends[1::2], texts, map(str.lower, texts), strict=False)
    return tuple(map(partial(tuple.__new__, Word), rows))


def read(document: Document) -> tuple[Word, ...]:
    """All words and marks of the folded text, in order; kept for the next step's use."""
    return _read(document.folded)


def split(phrase: str) -> tuple[str, ...]:
    """A phrase of a reference table as the words that `read` would make of it."""
    return tuple(_WORD.findall(phrase))
