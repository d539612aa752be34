"""Sentences as tokens, and for each token the classes of word it may be.

The grammar runs on a string with one code point for each token, so that a
rule of ten words is a regular expression of ten characters.  Two tokens have
the same code point when they may be the same kinds of word.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache

from dashboard.extract.sentences import Sentence
from dashboard.models import Span
from dashboard.reference.timex_rules import phrases, timex_rules
from dashboard.reference.timex_words import word_classes

_TOKEN = re.compile(
    r"""
      (?P<word>[^\W\d_]+(?:'clock)?(?![\w]|\.m\b))
    | (?P<iso>(?<![\d-])\d{4}-[01]\d-[0-3]\d(?:[T ][0-2]\d:[0-5]\d(?::[0-5]\d)?Z?)?(?![\d-]))
    | (?P<numeric_date>(?<![\d/.])\d{1,2}(?:/\d{1,2}/|\.\d{1,2}\.)(?:[12]\d{3}|\d\d)(?![\d/]))
    | (?P<fraction>\d/\d(?![\d/]))
    | (?P<clock>[0-2]?\d:[0-5]\d(?::[0-5]\d)?(?![\d:]))
    | (?P<decade>(?:[12]\d\d0|'?[1-9]0)'?s\b)
    | (?P<nth>\d{1,3}(?:st|nd|rd|th)\b)
    | (?P<quarter_code>Q[1-4]\b|[1-4]Q\b)
    | (?P<half_code>H[12]\b)
    | (?P<half>[ap]\.m\b\.?|(?<=\d)[ap]m\b)
    | (?P<other>\d+(?![ap]m\b)[^\W\d_]\w*|[^\W\d_]+\d\w*)
    | (?P<number>\d+(?:[.,]\d+)*)
    | (?P<mark>'s\b)
    | (?P<rest>[^\W\d_]+)
    | (?P<sign>[^\s\w])
    """,
    re.VERBOSE,
)

# Number classes that tell of a time by themselves.
_TELLING = frozenset(
    ["<iso>", "<numeric_date>", "<clock>", "<decade>", "<nth_day>", "<quarter_code>", "<year>"]
)

# No token: the boundary of two sentences, and a token of no class.
BOUNDARY, UNKNOWN = "\n", "_"

_KNOWN = re.compile(r"[^\n_]+")

_LETTERS = re.compile(r"[^\W\d_]+")

# Digits that may be a date or a time; other numbers need a telling word.
_DIGITS = re.compile(r"\d{4}|\d[:/.]\d|\d(?:st|nd|rd|th|[sqap])|q\d", re.IGNORECASE)

_LITERAL = re.compile(r"<[^>]*>|\{[^}]*\}|([a-z']+|[^\s()|?<>{}])")


@dataclass(frozen=True, slots=True)
class Tokens:
    """The tokens of a text: offsets, words and, in `codes`, the kind of each.

    Between two sentences stands an empty token with the code `BOUNDARY`.
    """

    places: list[tuple[int, int]]
    words: list[str]
    codes: str

    def span(self, first: int, end: int) -> Span:
        """The text span of the tokens from `first` up to `end` (exclusive)."""
        return Span(self.places[first][0], self.places[end - 1][1])


@dataclass(frozen=True)
class Alphabet:
    """The code points in use: which classes each stands for.

    `of_text` gives the code point of a known word or mark, in any of the
    spellings march, March and MARCH.
    """

    classes: dict[str, frozenset[str]]
    of_text: dict[str, str]
    of_classes: dict[frozenset[str], str]

    @cached_property
    def telling(self) -> re.Pattern[str]:
        """Any code point without which nothing is a time expression."""
        names = {f"<{entry.id}>" for entry in word_classes() if entry.telling} | _TELLING
        return re.compile(f"[{''.join(code for code, has in self.classes.items() if has & names)}]")

    def members(self, name: str) -> str:
        """All code points that may be of class `name`."""
        return "".join(code for code, names in self.classes.items() if name in names)


def tokenize(folded: str, sentences: Sequence[Sentence]) -> Tokens:
    """The tokens of all sentences that may speak of a time."""
    places: list[tuple[int, int]] = []
    words: list[str] = []
    codes: list[str] = []
    for sentence in sentences:
        start, end = sentence.span.start, sentence.span.end
        if _may_tell(folded[start:end]):
            found = list(_TOKEN.finditer(folded, start, end))
            places += [match.span() for match in found]
            words += [match.group() for match in found]
            codes += map(_code, found)
        places.append((end, end))
        words.append("")
        codes.append(BOUNDARY)
    return Tokens(places, words, "".join(codes))


def _may_tell(sentence: str) -> bool:
    """Whether there is anything in a sentence that a time expression needs.

    It spares most sentences the tokens: this is where the time goes.
    """
    return bool(_DIGITS.search(sentence)) or not _telling_words().isdisjoint(
        _LETTERS.findall(sentence.lower())
    )


@cache
def _telling_words() -> frozenset[str]:
    """All telling words; of "a.m." the part that is a word by itself."""
    return frozenset(
        part
        for entry in word_classes()
        if entry.telling
        for word in entry.values
        for part in _LETTERS.findall(word)
    ) - {"a", "p"}


def islands(codes: str) -> Iterator[tuple[int, int]]:
    """The runs of known tokens that hold a telling one, as (start, end).

    A time expression never leaves such a run, so that the grammar need not
    look at the rest of the text.
    """
    telling = alphabet().telling
    for run in _KNOWN.finditer(codes):
        if telling.search(codes, run.start(), run.end()):
            yield run.span()


def _code(match: re.Match[str]) -> str:
    """The code point of a token."""
    word, kind = match.group(), match.lastgroup
    known = alphabet().of_text.get(word)
    if known is not None:
        return known
    return UNKNOWN if kind == "word" else _number_code(kind or "", word)


@lru_cache(maxsize=4096)
def _number_code(kind: str, word: str) -> str:
    return alphabet().of_classes.get(frozenset(_number_classes(kind, word)), UNKNOWN)


def _number_classes(kind: str, word: str) -> Iterator[str]:
    """The classes of a token with digits: what the number may be."""
    if kind not in ("sign", "mark", "half", "other"):
        yield kind
    digits = word.rstrip("stndrh") if kind == "nth" else word
    if not digits.isdecimal() or len(digits) > 4:
        return
    if kind == "nth" and 1 <= int(digits) <= 31:
        yield "nth_day"
    if kind == "number" and len(digits) <= 2:
        yield from (["day"] if 1 <= int(digits) <= 31 else [])
        yield from (["hour"] if int(digits) <= 24 else [])
        yield from (["yy"] if len(digits) == 2 else [])
    if kind == "number" and len(digits) == 4 and "1000" <= digits <= "2199":
        yield "year"
    if kind == "number" and len(digits) == 4 and digits < "2400" and digits[2:] < "60":
        yield "hhmm"


@cache
def values() -> dict[str, dict[str, str]]:
    """For each class of `timex_words.toml` the value of each of its words."""
    return {entry.id: dict(entry.values) for entry in word_classes()}


@cache
def alphabet() -> Alphabet:
    """One code point for each set of classes that a token can have."""
    lower: dict[str, set[str]] = {}
    upper: dict[str, set[str]] = {}
    for word in literals(pattern for _, pattern in _patterns()):
        lower.setdefault(word, set()).add(word)
        upper.setdefault(word, set()).add(word)
    for entry in word_classes():
        for word in entry.values:
            upper.setdefault(word, set()).add(f"<{entry.id}>")
            lower.setdefault(word, set()).update([] if entry.capital else [f"<{entry.id}>"])
    return _assign(lower, upper)


def _assign(lower: dict[str, set[str]], upper: dict[str, set[str]]) -> Alphabet:
    codes: dict[frozenset[str], str] = {frozenset(): UNKNOWN}

    def code(names: Iterable[str]) -> str:
        # The private use area: no character of a rule can be mistaken for one.
        return codes.setdefault(frozenset(names), chr(0xE000 + len(codes)))

    of_text = {
        **{word.upper(): code(names) for word, names in upper.items()},
        **{word.capitalize(): code(names) for word, names in upper.items()},
        **{word: code(lower[word]) for word in upper if word in lower},
    }
    numbers: dict[frozenset[str], str] = {}
    for kind, word in _NUMBER_SHAPES:
        names = frozenset(_number_classes(kind, word))
        numbers[names] = code(f"<{name}>" for name in names)
    return Alphabet({c: names for names, c in codes.items()}, of_text, numbers)


# One token of each set of number classes.
_NUMBER_SHAPES = (
    ("iso", "2018-07-16"),
    ("numeric_date", "7/16/2018"),
    ("fraction", "1/2"),
    ("clock", "10:30"),
    ("decade", "1990s"),
    ("nth", "7th"),
    ("nth", "40th"),
    ("quarter_code", "Q3"),
    ("half_code", "H2"),
    *(
        ("number", word)
        for word in (
            "1.5",
            "0",
            "00",
            "7",
            "07",
            "24",
            "31",
            "99",
            "007",
            "2018",
            "2199",
            "0730",
            "0799",
            "2330",
        )
    ),
)


def literals(patterns: Iterable[str]) -> set[str]:
    """All words and marks that stand for themselves in the patterns."""
    return {word for pattern in patterns for word in _LITERAL.findall(pattern) if word}


def _patterns() -> Iterator[tuple[str, str]]:
    yield from phrases().items()
    yield from ((rule.id, rule.pattern) for rule in timex_rules())
