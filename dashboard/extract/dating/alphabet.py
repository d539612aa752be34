"""The code points that tokens are written in: one for each set of classes of word.

The grammar runs on a string with one code point for each token, so that a
rule of ten words is a regular expression of ten characters.  Two tokens have
the same code point when they may be the same kinds of word.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache

from dashboard.reference.timex_rules import phrases, timex_rules
from dashboard.reference.timex_words import word_classes

# No token: the boundary of two sentences, and a token of no class.
BOUNDARY, UNKNOWN = "\n", "_"

_LITERAL = re.compile(r"<[^>]*>|\{[^}]*\}|([a-z']+|\d+/\d+|[^\s()|?<>{}])")

# Number classes that tell of a time by themselves.
_TELLING = frozenset(
    ["<iso>", "<numeric_date>", "<clock>", "<decade>", "<nth_day>", "<quarter_code>", "<year>"]
)

# Of each kind of `tokens` with digits a word for every set of classes that it can have.
_NUMBERS = {
    "iso": ("2018-07-16",),
    "numeric_date": ("7/16/2018",),
    "fraction": ("1/2",),
    "clock": ("10:30",),
    "decade": ("1990s",),
    "nth": ("7th", "40th"),
    "quarter_code": ("Q3",),
    "half_code": ("H2",),
    "number": ("1.5", "0", "00", "7", "07", "31", "99", "2018", "2199", "0730"),
}


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
    def telling(self) -> str:
        """The code points of which every time expression has one."""
        names = {f"<{entry.id}>" for entry in word_classes() if entry.telling} | _TELLING
        return "".join(code for code, has in self.classes.items() if has & names)

    def members(self, name: str) -> str:
        """All code points that may be of class `name`."""
        return self._members.get(name, "")

    @cached_property
    def _members(self) -> dict[str, str]:
        """For each class or literal its code points."""
        members: dict[str, str] = {}
        for code, names in self.classes.items():
            for name in names:
                members[name] = members.get(name, "") + code
        return members


@lru_cache(maxsize=4096)
def number_code(kind: str, word: str) -> str:
    """The code point of a token with digits of a kind of `tokens`."""
    return alphabet().of_classes.get(frozenset(_number_classes(kind, word)), UNKNOWN)


def _number_classes(kind: str, word: str) -> Iterator[str]:
    """The classes of a token with digits: what the number may be."""
    if kind not in ("sign", "mark", "half", "other", "rest"):
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
    for kind, words in _NUMBERS.items():
        for word in words:
            names = frozenset(_number_classes(kind, word))
            numbers[names] = code(f"<{name}>" for name in names)
    return Alphabet({c: names for names, c in codes.items()}, of_text, numbers)


def literals(patterns: Iterable[str]) -> set[str]:
    """All words and marks that stand for themselves in the patterns."""
    return {word for pattern in patterns for word in _LITERAL.findall(pattern) if word}


def _patterns() -> Iterator[tuple[str, str]]:
    yield from phrases().items()
    yield from ((rule.id, rule.pattern) for rule in timex_rules())
