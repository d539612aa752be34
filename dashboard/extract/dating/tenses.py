"""Whether the words around an expression look ahead or back."""

from __future__ import annotations

import re
from functools import cache

from dashboard.models import Span
from dashboard.reference.tenses import tenses


# A verb that follows is sought within so many code points.
_NEAR = 60

# How far back a verb that touches is sought, and no more than "on" may stand between.
_TOUCH = 24


def direction(folded: str, sentence: Span, span: Span) -> int:
    """1 where the words look ahead, -1 where they look back, 0 where they do neither.

    The nearest verb before the expression decides, else the first one after
    it: "said Monday that they will meet" looks back, "will meet on Monday"
    ahead.
    """
    cues = list(_cues().finditer(folded, sentence.start, sentence.end))
    before = [cue for cue in cues if cue.end() <= span.start]
    after = [cue for cue in cues if span.end <= cue.start() <= span.end + _NEAR]
    cue = before[-1] if before else after[0] if after else None
    if cue is None:
        return 0
    return 1 if cue.lastgroup == "future" else -1


def touches(folded: str, sentence: Span, span: Span) -> bool:
    """Whether a verb that looks back stands right before the expression: "said Monday"."""
    start = max(sentence.start, span.start - _TOUCH)
    cues = [cue for cue in _cues().finditer(folded, start, span.start)]
    return bool(cues) and cues[-1].lastgroup == "past" and cues[-1].end() >= span.start - 4


@cache
def _cues() -> re.Pattern[str]:
    """All cues as one expression; what may be either is taken as looking ahead."""
    groups = (
        f"(?P<{tense.id}>{'|'.join(f'(?:{p.pattern})' for p in tense.patterns)})"
        for tense in tenses()
    )
    return re.compile("|".join(groups), re.IGNORECASE)
