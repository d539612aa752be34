"""Literals without which a pattern cannot match: a cheap test before a dear one.

Most patterns look for words that most sentences don't hold.  Looking for a
literal is some hundred times faster than trying the pattern.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import Any

try:
    from re import _constants as op  # type: ignore[attr-defined]
    from re import _parser as parser  # type: ignore[attr-defined]
except ImportError:  # an interpreter that hides them: every pattern is tried
    parser = None

Literals = frozenset[str]


@cache
def required(pattern: str) -> Literals | None:
    """Lower-case literals of which every text that matches holds at least one.

    None where the pattern has no such literals.  Raises `re.error` for what
    is no regular expression.
    """
    if parser is None:
        re.compile(pattern)
        return None
    return _of_sequence(parser.parse(pattern))


def _of_sequence(items: Iterable[tuple[Any, Any]]) -> Literals | None:
    """The most telling literals among the parts of a sequence."""
    found: list[Literals] = []
    run = ""
    for code, argument in [*items, (None, None)]:
        if code is op.LITERAL:
            run += chr(argument).lower()
            continue
        if run.strip():
            found.append(frozenset({run}))
        run = ""
        inner = _of_part(code, argument)
        if inner:
            found.append(inner)
    return max(found, key=_worth, default=None)


def _of_part(code: Any, argument: Any) -> Literals | None:
    """Literals that one part of a sequence needs, if it needs any."""
    if code is op.SUBPATTERN:
        return _of_sequence(argument[-1])
    if code in (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT) and argument[0] > 0:
        return _of_sequence(argument[2])
    if code is op.ATOMIC_GROUP:
        return _of_sequence(argument)
    if code is op.BRANCH:
        branches = [_of_sequence(branch) for branch in argument[1]]
        if all(branches):
            return frozenset().union(*(branch for branch in branches if branch))
    return None


def _worth(literals: Literals) -> tuple[int, int]:
    """The longer the shortest literal, the rarer; then the fewer the better."""
    return min(len(literal) for literal in literals), -len(literals)
