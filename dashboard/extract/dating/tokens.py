"""Sentences as tokens, and for each token the classes of word it may be.

Sentences in which nothing tells of a time are left out: most of a text is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import accumulate

from dashboard.extract.dating.alphabet import BOUNDARY, UNKNOWN, alphabet, number_code
from dashboard.extract.sentences import Sentence
from dashboard.models import Span
from dashboard.reference.timex_words import word_classes

_TOKEN = re.compile(
    r"""
      (?P<word>[^\W\d_]+(?:'clock)?(?![\w]|\.m\b))
    | (?P<mark>'s\b)
    | (?P<sign>[^\s\w'])
    | (?P<iso>(?<![\d-])\d{4}-[01]\d-[0-3]\d(?:[T ][0-2]\d:[0-5]\d(?::[0-5]\d)?Z?)?(?![\d-]))
    | (?P<numeric_date>(?<![\d/.-])\d{1,2}
        (?:(?:/\d{1,2}/|\.\d{1,2}\.)(?:[12]\d{3}|\d\d)|-\d{1,2}-[12]\d{3})(?![\d/-]))
    | (?P<slashed>(?<![\d/])(?:\d\d/\d{1,2}|\d/\d\d)(?![\d/]))
    | (?P<fraction>\d/\d(?![\d/]))
    | (?P<clock>[0-2]?\d:[0-5]\d(?::[0-5]\d)?(?![\d:])|[01]?\d\.[0-5]\d(?=\s?[ap]\.?m\b))
    | (?P<decade>(?:[12]\d\d0|'?[1-9]0)'?s\b)
    | (?P<nth>\d{1,3}(?:st|nd|rd|th)\b)
    | (?P<quarter_code>Q[1-4]\b|[1-4]Q\b)
    | (?P<half_code>H[12]\b)
    | (?P<half>[ap]\.m\b\.?|(?<=\d)[ap]m\b)
    | (?P<other>\d+(?![ap]m\b)[^\W\d_]\w*|[^\W\d_]+\d\w*)
    | (?P<number>\d+(?:[.,]\d+)*)
    | (?P<rest>[^\W\d_]+|')
    """,
    re.VERBOSE,
)

# The same without its groups: splitting by it keeps the letters between tokens, so that the
# running length of the parts is their offsets, and no token costs a step of Python's own.
# A plain word, which most are, is tried first, and nothing at a space.
_PARTS = re.compile(
    r"((?=\S)(?:[a-zA-Z]++(?![\w'.])|" + re.sub(r"\(\?P<\w+>", "(?:", _TOKEN.pattern) + "))",
    re.VERBOSE,
)

_KNOWN = re.compile(f"[^{BOUNDARY}{UNKNOWN}]+")

_WORDS = 20_000  # that are remembered
_LETTERS = re.compile(r"[^\W\d_]+")

# Digits that may be a date or a time; other numbers need a telling word.
_DIGITS = re.compile(r"\d{4}|\d[:/.]\d|\d(?:st|nd|rd|th|[sqap])|q\d", re.IGNORECASE)


@dataclass(frozen=True)
class Tokens:
    """The tokens of a text: where they start and end, words and, in `codes`, the kind of each.

    Between two sentences stands an empty token with the code `BOUNDARY`.
    """

    starts: list[int]
    ends: list[int]
    words: list[str]
    codes: str

    def span(self, first: int, end: int) -> Span:
        """The text span of the tokens from `first` up to `end` (exclusive)."""
        return Span(self.starts[first], self.ends[end - 1])

    @cached_property
    def names(self) -> frozenset[str]:
        """The months that are someone's name in this text: "Theresa May".

        Such a name follows a capitalised word that the grammar does not know.
        """
        places = (match.start() for match in _named_month().finditer(self.codes))
        return frozenset(
            self.words[at].lower()
            for at in places
            if self.words[at][0].isupper() and self.words[at - 1][:1].isupper()
        )


@cache
def _named_month() -> re.Pattern[str]:
    """A month that may be a name, behind a word that the grammar does not know."""
    return re.compile(f"(?<={UNKNOWN})[{alphabet().members('<name_month>')}]")


def tokenize(folded: str, sentences: Sequence[Sentence]) -> Tokens:
    """The tokens of all sentences that may speak of a time."""
    starts: list[int] = []
    ends: list[int] = []
    words: list[str] = []
    codes: list[str] = []
    for sentence in sentences:
        start, end = sentence.span.start, sentence.span.end
        if _may_tell(folded[start:end]):
            parts = _PARTS.split(folded[start:end])
            begins = list(accumulate(map(len, parts), initial=start))
            starts += begins[1:-1:2]
            ends += begins[2::2]
            words += parts[1::2]
            codes += _codes(folded, parts[1::2], begins[1::2], end)
        starts.append(end)
        ends.append(end)
        words.append("")
        codes.append(BOUNDARY)
    return Tokens(starts, ends, words, "".join(codes))


def _may_tell(sentence: str) -> bool:
    """Whether there is anything in a sentence that a time expression needs.

    It spares most sentences the tokens: this is where the time goes.
    """
    return any(map(_TELLS.__getitem__, sentence.split()))


class _Tells(dict[str, bool]):
    """Whether a word tells of a time, found out once: news uses the same ones again and again."""

    def __missing__(self, word: str) -> bool:
        if len(self) >= _WORDS:
            self.clear()
        letters = _LETTERS.findall(word)
        tells = bool(_DIGITS.search(word)) or not _telling_words().isdisjoint(letters)
        self[word] = tells
        return tells


_TELLS = _Tells()


@cache
def _telling_words() -> frozenset[str]:
    """All spellings of the telling words; of "a.m." the parts that are words."""
    lower = {
        (part, entry.capital)
        for entry in word_classes()
        if entry.telling
        for word in entry.values
        for part in _LETTERS.findall(word)
    } - {("a", False), ("p", False)}
    spellings = {part for part, capital in lower if not capital}
    return frozenset(
        spellings | {form for part, _ in lower for form in (part.capitalize(), part.upper())}
    )


def _codes(folded: str, words: Sequence[str], starts: Sequence[int], end: int) -> list[str]:
    """The code points of a sentence's tokens, which begin at `starts`."""
    codes = list(map(_ALONE.__getitem__, words))
    at = -1
    for _ in range(codes.count("")):
        at = codes.index("", at + 1)
        codes[at] = _unlisted(_TOKEN.match(folded, starts[at], end))
    return codes


class _Alone(dict[str, str]):
    """The code point of each token, empty where what stands beside it tells what it is."""

    def __missing__(self, word: str) -> str:
        if len(self) >= _WORDS:
            self.clear()
        unlisted = UNKNOWN if word.isalpha() else ""
        code = self[word] = alphabet().of_text.get(word, unlisted)
        return code


_ALONE = _Alone()


def _unlisted(token: re.Match[str] | None) -> str:
    """The code point of a token that is in no table of words."""
    kind = token.lastgroup if token else None
    return number_code(kind, token.group()) if token and kind and kind != "word" else UNKNOWN


def islands(codes: str) -> Iterator[tuple[int, int]]:
    """The runs of known tokens that hold a telling one, as (start, end).

    A time expression never leaves such a run, so that the grammar need not
    look at the rest of the text.
    """
    telling = _telling_codes()
    runs = _KNOWN.finditer(codes)
    return (run.span() for run in runs if not telling.isdisjoint(run.group()))


@cache
def _telling_codes() -> frozenset[str]:
    return frozenset(alphabet().telling)
