"""A pattern as many: its alternatives apart, each of them soon looked for.

A pattern of a hundred alternatives is tried at every letter of a text, of which
most texts hold the words of one at most.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import accumulate, islice, takewhile

_IGNORING, _GROUP = "(?i)", "(?:"
_AROUND = ("(?=", "(?!", "(?<=", "(?<!")
_BOUND = (r"\b", "^")
_QUANTIFIED = (["?"], ["*"], ["+"], ["{"])
# An escape, a class, the start of a group that has no number, or one letter.
_TOKEN = re.compile(
    r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\(\?(?:[:=!]|<[=!]|-?i:)|^\(\?i\)|.", re.DOTALL
)
_DEPTH = dict.fromkeys([_GROUP, "(?i:", "(?-i:", *_AROUND], 1) | {")": -1}
# What stands for one letter of a text: itself, or one of a class.
_LETTER = re.compile(r"[\w ,;:'\"-]|\[.+\]", re.DOTALL)

_Tokens = Sequence[str]


@cache
def alternatives(pattern: str) -> tuple[str, ...]:
    """The patterns one of which matches where a pattern does.

    It finds what the first of them in a text finds, of two that begin together the earlier.
    """
    tokens = _TOKEN.findall(pattern)
    if "(" in tokens:  # a group that is told by its number
        return (pattern,)
    flag = tokens[:1] if tokens[:1] == [_IGNORING] else []
    branches = _branches(tokens[len(flag) :])
    return tuple("".join([*flag, *each]) for branch in branches for each in _apart(branch))


def by_letters(pattern: str) -> str:
    r"""The same pattern, what it asks around its first letters asked behind them.

    What begins with letters is found much sooner: "met(?<=\bmet)" than "\bmet".
    """
    tokens = _TOKEN.findall(pattern)
    start = _first(tokens)
    end = start + sum(1 for _ in takewhile(_LETTER.fullmatch, tokens[start:]))
    if tokens[end : end + 1] in _QUANTIFIED:
        end -= 1
    if not 0 < start < end or "(" in tokens or len(_branches(tokens)) > 1:
        return pattern
    letters = "".join(tokens[start:end])
    return f"{letters}(?<={''.join(tokens[:start])}{letters}){''.join(tokens[end:])}"


def one_of(words: Iterable[str], before: str) -> str:
    r"""A pattern of words, the longest of two that begin alike, with what stands before them.

    That is asked behind a word: "met(?<=\bmet)".  Words of one first letter stand together, so
    that most letters of a text are soon passed over.
    """
    by_letter: dict[str, list[str]] = defaultdict(list)
    for word in sorted(words, key=len, reverse=True):
        by_letter[word[:1]].append(f"{re.escape(word[1:])}(?<={before}{re.escape(word)})")
    grouped = [f"{re.escape(first)}(?:{'|'.join(rest)})" for first, rest in by_letter.items()]
    return "|".join(grouped) or "(?!)"  # which nothing matches


def is_anchored(pattern: str) -> bool:
    """Whether a pattern can match nowhere but where a text begins."""
    tokens = _TOKEN.findall(pattern)
    opening = [token for token in tokens[:2] if token != _IGNORING][:1]
    return opening == ["^"] and "(" not in tokens and len(_branches(tokens)) == 1


def _apart(tokens: _Tokens) -> Iterator[_Tokens]:
    """A sequence with each alternative of the group that it begins with."""
    start = _first(tokens)
    end = _closed(tokens, start)
    if tokens[start:end][:1] != [_GROUP] or tokens[end : end + 1] in _QUANTIFIED:
        yield tokens
        return
    for branch in _branches(tokens[start + 1 : end - 1]):
        yield [*tokens[:start], *branch, *tokens[end:]]


def _branches(tokens: _Tokens) -> list[_Tokens]:
    """The alternatives of a sequence that are in no group of it."""
    if "|" not in tokens:
        return [tokens]
    depths = accumulate(_DEPTH.get(token, 0) for token in tokens)
    bars = [at for at, depth in enumerate(depths) if depth == 0 and tokens[at] == "|"]
    starts = [0, *(at + 1 for at in bars)]
    return [tokens[start:end] for start, end in zip(starts, [*bars, len(tokens)], strict=True)]


def _first(tokens: _Tokens) -> int:
    """Where the first part begins that takes letters."""
    at = 0
    while at < len(tokens) and (tokens[at] in _BOUND or tokens[at] in _AROUND):
        at = at + 1 if tokens[at] in _BOUND else _closed(tokens, at)
    return at


def _closed(tokens: _Tokens, start: int) -> int:
    """Behind the group, or the letter, that begins at `start`; at `start` where it is left open."""
    depths = accumulate(_DEPTH.get(token, 0) for token in islice(tokens, start, None))
    return next((at for at, depth in enumerate(depths, start + 1) if depth == 0), start)
