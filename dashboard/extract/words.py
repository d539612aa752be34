"""An article's words and marks, on which people, cues and clauses are read.

A possessive "'s" or a contracted verb ("he'd") is a mark of its own, an abbreviation
such as "U.S." and a compound such as "president-elect" are one word.
"""

from __future__ import annotations

import re
from functools import lru_cache, partial
from itertools import accumulate, repeat
from operator import itemgetter
from typing import NamedTuple

from dashboard.extract.articles import Document

WORD, MARK, PERSON, QUOTE = "word", "mark", "person", "quote"

_WORD = re.compile(
    r"[^\W_](?:(?<!\d)\.(?:[^\W\d_]\.)+"  # U.S., J.D.
    r"|[^\W_]*(?:(?:-|'(?!(?:s|d|ll|ve|re|m)\b|'))[^\W_]+)*)"  # O'Brien, don't
    r"|'(?:s|d|ll|ve|re|m)\b"
    r"|''|--+|[\"'.,;:!?()\[\]…/-]"
)
_PARTS = re.compile(f"({_WORD.pattern})")
_KIND = (MARK, WORD)


class Token(NamedTuple):
    """A word or a punctuation mark; in a frame also a person or a quoted stretch.

    `start` and `end` are offsets into the text, `text` the letters as folded
    and `lower` in lower case; both are empty for a stretch, and `lower` is for a
    person who is no pronoun.  `number` is the stretch's or the person's number,
    else -1; `plural` is true for "the two leaders", who are two people at once.
    """

    start: int
    end: int
    text: str
    lower: str
    kind: str
    capital: bool
    number: int = -1
    plural: bool = False


@lru_cache(maxsize=4)
def _read(folded: str) -> tuple[Token, ...]:
    # Splitting keeps the letters between words, so that the running length of the
    # parts is their offsets: nothing here is a step of Python's own for each word.
    parts = _PARTS.split(folded)
    ends = list(accumulate(map(len, parts)))
    texts = parts[1::2]
    firsts = list(map(itemgetter(0), texts))
    rows = zip(
        ends[0::2],
        ends[1::2],
        texts,
        map(str.lower, texts),
        map(_KIND.__getitem__, map(str.isalnum, firsts)),
        map(str.isupper, firsts),
        repeat(-1),
        repeat(False),
        strict=False,
    )
    return tuple(map(partial(tuple.__new__, Token), rows))


def read(document: Document) -> tuple[Token, ...]:
    """All words and marks of the folded text, in order; kept for the next step's use."""
    return _read(document.folded)


def split(phrase: str) -> tuple[str, ...]:
    """A phrase of a reference table as the words that `read` would make of it."""
    return tuple(_WORD.findall(phrase))
