"""Whether the words around an expression look ahead or back."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from dashboard.models import Span
from dashboard.reference.tenses import tenses

# A verb that follows is sought within so many code points.
_NEAR = 60

# What may stand between a verb and an expression that it touches.
_TOUCHING = frozenset(("", "on", "in"))


Cue = tuple[int, int, int]


def direction(folded: str, sentence: Span, span: Span) -> int:
    """1 where the words look ahead, -1 where they look back, 0 where they do neither.

    The nearest verb before the expression decides, else one soon after it:
    "said Monday that they will meet" looks back, "will meet on Monday" ahead.
    """
    cues = _cues_of(folded, sentence.start, sentence.end)
    before = [sign for _, end, sign in cues if end <= span.start]
    after = [sign for start, _, sign in cues if span.end <= start <= span.end + _NEAR]
    return before[-1] if before else after[0] if after else 0


def touches(folded: str, sentence: Span, span: Span) -> bool:
    """Whether a verb that looks back stands right before the expression: "said Monday"."""
    cues = _cues_of(folded, sentence.start, sentence.end)
    return any(
        sign < 0 and end <= span.start and folded[end : span.start].strip() in _TOUCHING
        for _, end, sign in cues
    )


@lru_cache(maxsize=8)
def _cues_of(folded: str, start: int, end: int) -> tuple[Cue, ...]:
    """All cues of a sentence: start, end, and 1 (ahead) or -1 (back)."""
    return tuple(
        (cue.start(), cue.end(), 1 if cue.lastgroup == "future" else -1)
        for cue in _cues().finditer(folded, start, end)
    )


@cache
def _cues() -> re.Pattern[str]:
    """All cues as one expression; what may be either is taken as looking ahead."""
    groups = (
        f"(?P<{tense.id}>{'|'.join(f'(?:{p.pattern})' for p in tense.patterns)})"
        for tense in tenses()
    )
    return re.compile("|".join(groups), re.IGNORECASE)
