"""The words beside a candidate."""

from __future__ import annotations

from dashboard.extract.dating.grammar import Candidate
from dashboard.extract.dating.tokens import Tokens
from dashboard.reference.timex_filters import words_after, words_before


def before(candidate: Candidate, tokens: Tokens) -> str:
    """The word before the candidate, in lower case; empty where its sentence begins."""
    return tokens.words[candidate.first - 1].lower() if candidate.first else ""


def after(candidate: Candidate, tokens: Tokens) -> str:
    """The word after the candidate, in lower case; empty where its sentence ends."""
    return tokens.words[candidate.end].lower() if candidate.end < len(tokens.words) else ""


def beside(name: str, candidate: Candidate, tokens: Tokens) -> bool:
    """Whether a word of the filter's table stands before or after the candidate."""
    return before(candidate, tokens) in words_before(name) or after(
        candidate, tokens
    ) in words_after(name)
