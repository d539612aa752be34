"""Openings: clauses before a sentence's main one, whose subject is not the sentence's."""

from __future__ import annotations

from dashboard.extract.speech.frames import Frame
from dashboard.extract.speech.phrases import can_be_subject, phrase_after
from dashboard.extract.speech.verbs import is_cue
from dashboard.extract.words import MARK, PERSON, WORD
from dashboard.reference.grammar import grammar

# Tokens up to the comma behind the time that stands before an opening clause: "Late on May 3,".
_DATED = 6


def subject_clause(frame: Frame, end: int) -> int:
    """Index behind a clause that opens the sentence, if somebody follows it, else 0."""
    first = frame[0]
    if first.kind != WORD or not first.lower.endswith("ing") or first.cue:
        return _behind_clause(frame, opening(frame), end)
    for at in range(1, end):
        if frame[at].lower == "," and phrase_after(frame, at + 1):
            return at + 1
    return 0


def main_clause(frame: Frame, end: int) -> int:
    """Index before `end` behind a clause such as "Ever since he met Roe," that opens the sentence.

    0 where there is none, where no person follows its comma, or where it has no subject of its
    own ("After meeting Roe,").
    """
    if end < 4:  # shortest: "As Doe spoke,"
        return 0
    first = opening(frame)
    return 0 if frame[first + 1].lower.endswith("ing") else _behind_clause(frame, first, end)


def opening(frame: Frame) -> int:
    """Index of the word that opens the sentence's first clause: "In May, before Roe left,"."""
    if frame[0].lower == "ever" and len(frame) > 2:
        return 1
    for at, token in enumerate(frame[: min(_DATED, len(frame) - 1)]):
        if token.lower == "," and token.kind == MARK:
            return at + 1 if frame[at + 1].lower in grammar().subordinators else 0
        if token.kind != WORD:
            return 0
    return 0


def _behind_clause(frame: Frame, first: int, end: int) -> int:
    """Index before `end` of the person behind the comma of a clause that begins at `first`.

    0 where there is none, or where it tells whose view the rest is ("As Roe puts it,").
    """
    if frame[first].lower not in grammar().subordinators:
        return 0
    for at in range(first + 2, end - 1):
        comma = frame[at].kind == MARK and frame[at].lower == ","
        if comma and frame[at + 1].kind == PERSON and can_be_subject(frame, at + 1):
            return 0 if frame[first].lower == "as" and _tells_view(frame, at) else at + 1
    return 0


def _tells_view(frame: Frame, comma: int) -> bool:
    """Whether a clause before `comma` ends in its verb of saying: "As Doe said,", "puts it,"."""
    last = comma - 2 if frame[comma - 1].lower == "it" else comma - 1
    return is_cue(frame, last)
