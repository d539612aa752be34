"""An article's words and marks, on which people, cues and clauses are read.

A possessive "'s" or a contracted verb ("he'd") is a mark of its own, an abbreviation
such as "U.S." and a compound such as "president-elect" are one word.
"""

from __future__ import annotations

import re
from functools import lru_cache

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
_WORDS = 20_000  # that are remembered, and as many pieces of text between spaces
_LONG = 40  # code points of a piece that will hardly come again

# Where a word begins and ends in its piece; its text, lower case, kind, capital and cue.
_Row = tuple[int, int, str, str, str, bool, str]


class Token(Struct, frozen=True, gc=False):
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


@lru_cache(maxsize=1)  # more would only keep cold what the next article can use
def _read(folded: str) -> tuple[Token, ...]:
    tokens: list[Token] = []
    at = 0
    for piece in folded.replace("\n", " ").split(" "):
        for start, end, text, lower, kind, capital, cue in _PIECES[piece]:
            tokens.append(Token(at + start, at + end, text, lower, kind, capital, cue))
        at += len(piece) + 1
    return tuple(tokens)


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


class _Pieces(dict[str, tuple[_Row, ...]]):
    """The words of each piece of text between two spaces: no word goes beyond one."""

    def __missing__(self, piece: str) -> tuple[_Row, ...]:
        if len(self) >= _WORDS:
            self.clear()
        rows = self._read(piece)
        if len(piece) < _LONG:
            self[piece] = rows
        return rows

    def _read(self, piece: str) -> tuple[_Row, ...]:
        # Most are a word, or a word and a stop, which nothing need be looked for to tell.
        if piece.isalnum():
            return ((0, len(piece), *_FEATURES[piece]),)
        word, stop = piece[:-1], piece[-1:]
        if word.isalnum() and stop in ",.":
            return (*self[word], (len(word), len(piece), *_FEATURES[stop]))
        found = _WORD.finditer(piece)
        return tuple([(*match.span(), *_FEATURES[match.group()]) for match in found])


_PIECES = _Pieces()


@lru_cache(maxsize=1)
def _starts(folded: str) -> tuple[int, ...]:
    return tuple([token.start for token in _read(folded)])


def read(document: Document) -> tuple[Token, ...]:
    """All words and marks of the folded text, in order; kept for the next step's use."""
    return _read(document.folded)


def starts(document: Document) -> tuple[int, ...]:
    """Where each of them begins."""
    return _starts(document.folded)


def split(phrase: str) -> tuple[str, ...]:
    """A phrase of a reference table as the words that `read` would make of it."""
    return tuple(_WORD.findall(phrase))
