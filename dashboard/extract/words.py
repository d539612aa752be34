"""An article's words and marks, on which people, cues and clauses are read.

A possessive "'s" is a word of its own, an abbreviation such as "U.S." and a
compound such as "president-elect" are one word.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from dashboard.extract.articles import Document

_WORD = re.compile(
    r"(?:[^\W\d_]\.){2,}"  # U.S., J.D.
    r"|[^\W_]+(?:(?:-|'(?!s\b|'))[^\W_]+)*"  # president-elect, O'Brien, don't
    r"|'s\b"
    r"|''|\"|'"
    r"|--+|[.,;:!?()\[\]…/-]"
)


class Word(NamedTuple):
    """A word or a mark: offsets into the text, the letters as folded, and lower case."""

    start: int
    end: int
    text: str
    lower: str


@lru_cache(maxsize=4)
def _read(folded: str) -> tuple[Word, ...]:
    lowered = folded.lower()
    if len(lowered) != len(folded):  # a few letters are longer in lower case
        lowered = "".join(letter.lower()[:1] for letter in folded)
    # Made by tuple.__new__, which takes half the time of calling Word: most of
    # an article's reading is spent here.
    new = tuple.__new__
    return tuple(
        [
            new(Word, (start, end, folded[start:end], lowered[start:end]))
            for match in _WORD.finditer(folded)
            for start, end in (match.span(),)
        ]
    )


def read(document: Document) -> tuple[Word, ...]:
    """All words and marks of the folded text, in order; kept for the next step's use."""
    return _read(document.folded)


def split(phrase: str) -> tuple[str, ...]:
    """A phrase of a reference table as the words that `read` would make of it."""
    return tuple(_WORD.findall(phrase))
