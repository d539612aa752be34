"""What a rule cannot do without: a cheap test before a dear one.

Most rules look for classes of word that most texts don't have.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

try:
    from re import _constants as op  # type: ignore[attr-defined]
    from re import _parser as parser  # type: ignore[attr-defined]
except ImportError:  # an interpreter that hides them: every rule is tried
    parser = None

Needs = tuple[frozenset[str], ...]


def needs(regex: str) -> Needs:
    """Sets of characters: whatever matches `regex` has a character of each of them.

    The smallest set, the hardest to meet, comes first.  Raises `re.error` for
    what is no regular expression.
    """
    if parser is None:
        re.compile(regex)
        return ()
    return tuple(sorted(set(_of_sequence(parser.parse(regex))), key=len))


def _of_sequence(items: Iterable[tuple[Any, Any]]) -> list[frozenset[str]]:
    """The needs of a sequence: those of all its parts."""
    return [need for code, argument in items for need in _of_part(code, argument)]


def _of_part(code: Any, argument: Any) -> list[frozenset[str]]:
    if code is op.LITERAL:
        return [frozenset({chr(argument)})]
    if code is op.IN:
        return _of_set(argument)
    if code is op.SUBPATTERN:
        return _of_sequence(argument[-1])
    if code in (op.MAX_REPEAT, op.MIN_REPEAT) and argument[0] > 0:
        return _of_sequence(argument[2])
    if code is op.BRANCH:
        return _of_branches([_of_sequence(branch) for branch in argument[1]])
    return []


def _of_set(members: Iterable[tuple[Any, Any]]) -> list[frozenset[str]]:
    """A set of plain characters; a range or a class is no need."""
    plain = [chr(argument) if code is op.LITERAL else "" for code, argument in members]
    return [frozenset(plain)] if all(plain) else []


def _of_branches(branches: list[list[frozenset[str]]]) -> list[frozenset[str]]:
    """Of each branch its hardest need: one of them must be met."""
    if not all(branches):
        return []
    return [frozenset().union(*(min(branch, key=len) for branch in branches))]
