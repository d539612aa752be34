"""An article's words and marks, on which people, cues and clauses are read.

A possessive "'s" or a contracted verb ("he'd") is a mark of its own, an abbreviation
such as "U.S." and a compound such as "president-elect" are one word.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import accumulate

from msgspec import Struct

from dashboard.extract.articles import Document
from dashboard.reference.cues import forms

WORD, MARK, PERSON, QUOTE = "word", "mark", "person", "quote"

_WORD = re.compile(
    r"[^\W_](?:(?<!\d)\.(?:[^\W\d_]\.)+"  # U.S., J.D.
    r"|[^\W_]*(?:(?:-|'(?!(?:s|d|ll|ve|re|m)\b|'))[^\W_]+)*)"  # O'Brien, don't
    r"|'(?:s|d|ll|ve|re|m)\b"
    r"|''|--+|[\"'.,;:!?()\[\]…/-]"
)
# A plain word, which most are, is tried first.
_PARTS = re.compile(rf"([a-zA-Z]++(?![\w'.-])|{_WORD.pattern})")
_WORDS = 20_000  # that are remembered


class Token(Struct, frozen=True):
    """A word or a punctuation mark; in a frame also a person or a quoted stretch.

    `start` and `end` are offsets into the text, `text` the letters as folded
    and `lower` in lower case; both are empty for a stretch, and `lower` is for a
    person who is no pronoun.  `cue` is the group of the cue verb that has this form,
    else empty.  `number` is the stretch's or the person's number, else -1; `plural` is
    true for "the two leaders", who are two people at once.
    """

    start: int
    end: int
    text: str
    lower: str
    kind: str
    capital: bool
    cue: str = ""
    number: int = -1
    plural: bool = False


@lru_cache(maxsize=4)
def _read(folded: str) -> tuple[Token, ...]:
    # Splitting keeps the letters between words, so that the running length of the
    # parts is their offsets: nothing here is a step of Python's own for each word.
    parts = _PARTS.split(folded)
    ends = list(accumulate(map(len, parts)))
    features = zip(*map(_FEATURES.__getitem__, parts[1::2]), strict=True)
    return tuple(map(Token, ends[0:-1:2], ends[1::2], *features)) if len(parts) > 1 else ()


class _Features(dict[str, tuple[str, str, str, bool, str]]):
    """Of each word its text, lower case, kind, capital and cue, told once.

    News uses the same words again and again; and what is one string is soon told
    to be equal.
    """

    def __missing__(self, text: str) -> tuple[str, str, str, bool, str]:
        if len(self) >= _WORDS:
            self.clear()
        first, lower = text[0], text.lower()
        kind = WORD if first.isalnum() else MARK
        features = self[text] = (text, lower, kind, first.isupper(), forms().get(lower, ""))
        return features


_FEATURES = _Features()


def read(document: Document) -> tuple[Token, ...]:
    """All words and marks of the folded text, in order; kept for the next step's use."""
    return _read(document.folded)


def split(phrase: str) -> tuple[str, ...]:
    """A phrase of a reference table as the words that `read` would make of it."""
    return tuple(_WORD.findall(phrase))
