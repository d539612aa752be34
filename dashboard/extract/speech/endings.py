"""Endings: where the words that somebody is reported to have said are over."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from itertools import pairwise

from dashboard.extract.speech.clauses import is_clause, skip_times, that_after
from dashboard.extract.speech.frames import Frame
from dashboard.extract.speech.openings import main_clause
from dashboard.extract.speech.phrases import PRONOUNS, can_speak, is_preposition, phrase_after
from dashboard.extract.speech.verbs import before_date, is_cue, is_helper
from dashboard.extract.words import MARK, PERSON, QUOTE, WORD, Token
from dashboard.reference.cues import SAYING
from dashboard.reference.grammar import grammar

_JOINING = frozenset(["and", "but", "while", "whereas", "though", "although"])
_LATER = frozenset(["after", "before", "when"])
_WITH_OBJECT = frozenset(["judge", "dub", "urge", "state"])
# Behind one of these, or with a cue, another statement may begin.
_TURNING = _JOINING | {",", "-", "--", ";"}
_SAID = SAYING | {"judge", "dub"}  # "...; Jane Doe called it a lie"
_TITLE = 12  # tokens between the commas around "the ministry's spokeswoman"


def last_token(frame: Frame, start: int, kind: str) -> int:
    """Index of the last token of the content that begins at `start`.

    `kind` is the cue's group.  The content ends with the sentence, or where
    another cue takes over: "..., adding that", "praised the plan and said".
    """
    kind = kind if frame[start - 1].lower != "that" else "say"
    for at, (before, token) in enumerate(pairwise(frame[start + 1 :]), start + 2):
        if token.lower == ":" and at + 1 < len(frame) and frame[at + 1].kind == QUOTE:
            return trimmed(frame, start, at)
        turns = token.cue or before.lower in _TURNING or before.kind == QUOTE
        if turns and _takes_over(frame, at, kind):
            return trimmed(frame, start, before_date(frame, at - before.lower.endswith("ly")))
    return trimmed(frame, start, len(frame) - 1)


def trimmed(frame: Frame, start: int, end: int) -> int:
    """The last index up to `end` that is neither punctuation nor "and" or the like."""
    while end > start and (frame[end].kind == MARK or frame[end].lower in _JOINING):
        end -= 1
    return end


def _takes_over(frame: Frame, at: int, kind: str) -> bool:
    """Whether another statement, or the sentence itself, goes on with token `at`."""
    before = frame[at - 1]
    comma = before.kind == MARK and before.lower in (",", "-", "--")
    broken = comma and (_breaks_off(frame, at, kind) or _is_told_after(frame, at))
    if broken or ((comma or before.kind == QUOTE) and _sums_up(frame, at)):
        return True
    if before.kind == MARK and before.lower == ";":
        return kind in _WITH_OBJECT or _begins_anew(frame, at)
    deed = before.lower in ("and", "but") and kind in _WITH_OBJECT and _is_deed(frame, at)
    if deed or (before.lower in _JOINING and at > 1 and frame[at - 2].lower == ","):
        behind = _behind_adjunct(frame, at)
        anew = deed or _is_answer(frame, at) or (behind > at and _is_answer(frame, behind))
        return anew or (kind in _WITH_OBJECT and is_clause(frame, at))
    if not is_cue(frame, at):
        return False
    if before.lower.endswith("ly"):
        before = frame[at - 2]
        comma = before.lower == ","
    if comma or (before.kind == QUOTE and frame[at].lower.endswith("ing")):
        return True
    joined = before.lower in ("and", "but")
    anew = kind in _WITH_OBJECT or that_after(frame, at + 1) is not None
    return _is_dated_anew(frame, at) or (joined and anew)


def _is_deed(frame: Frame, at: int) -> bool:
    """Whether the speaker does something else: "praised the plan and signed it".

    Not "praised the plan that was drawn up and signed".
    """
    if not _is_past(frame[at]) or at + 1 >= len(frame):
        return False
    earlier = frame[at - 2 - (frame[at - 2].lower == ",")]
    what = frame[at + 1]
    known = what.kind == PERSON or what.capital or what.lower.isdigit()
    known = known or what.lower in grammar().determiners or what.lower in PRONOUNS
    return known and not _is_past(earlier)


def _is_past(token: Token) -> bool:
    return token.kind == WORD and (token.lower.endswith("ed") or token.lower in grammar().pasts)


def _sums_up(frame: Frame, at: int) -> bool:
    """Whether the writer adds what he calls it: "..., a claim that Doe rejects", "an apt charge".

    What "something" is tells only another's word on it: "..., something Doe denies".
    """
    if frame[at].lower == "something":
        return any(is_cue(frame, verb) for verb in range(at + 1, len(frame)))
    noun = phrase_after(frame, at) if frame[at].lower in ("a", "an") else None
    return noun is not None and any(
        frame[last].lower in grammar().summing for last in range(at + 1, noun.last + 1)
    )


def _is_told_after(frame: Frame, at: int) -> bool:
    """Whether a clause behind a comma has words of its own: "..., after Doe said that"."""
    return frame[at].lower in _LATER and at + 1 < len(frame) and _is_answer(frame, at + 1)


def _is_dated_anew(frame: Frame, at: int) -> bool:
    """Whether a cue is one of another day: "praised it in May and in June said"."""
    dated = before_date(frame, at)
    return dated < at - 1 and frame[dated].lower in ("and", "but")


def _breaks_off(frame: Frame, at: int, kind: str) -> bool:
    """Whether the comma before `at` ends it: a "which" of the writer's, or his main clause."""
    if kind in ("judge", "dub", "urge") and frame[at].lower in grammar().relatives:
        return True
    if frame[at].kind == PERSON and at == main_clause(frame, len(frame)):
        return True
    main = _is_subordinate(frame, at) and _is_answer(frame, at)
    return main or _is_hearsay(frame, at)


def _is_subordinate(frame: Frame, end: int) -> bool:
    """Whether a clause before `end` waits for its main one: "In May, when Doe called him mad,"."""
    lists, opening = grammar(), frame[0].lower
    if opening in lists.subordinators:
        return True
    if opening not in lists.prepositions and opening not in lists.conjunctions:
        return False
    return any(
        frame[at].lower in ("when", "after", "once") and frame[at - 1].lower == ","
        for at in range(1, end)
    )


def _is_hearsay(frame: Frame, at: int) -> bool:
    """Whether "it was reported" or the like stands at `at`, to which nobody answers."""
    return frame[at].lower == "it" and at + 2 < len(frame) and is_cue(frame, at + 2)


def _begins_anew(frame: Frame, at: int) -> bool:
    """Whether behind a semicolon one answers, or the text goes on with another time or place.

    "said it was flawed; on Monday Doe left", but "said it was flawed; he would leave".
    """
    behind = max(_behind_time(frame, at), _behind_adjunct(frame, at))
    return _is_answer(frame, _behind_time(frame, at), _SAID) or (
        behind > at and is_clause(frame, behind)
    )


def _behind_time(frame: Frame, at: int) -> int:
    """Index behind "on Monday" and a comma from `at` on, else `at`."""
    end = skip_times(frame, at)
    return end + 1 if end + 1 < len(frame) and frame[end].lower == "," else end


def _behind_adjunct(frame: Frame, at: int) -> int:
    """Index behind "on Monday, with her aide beside her," from `at` on, if a time opens it."""
    end = _behind_time(frame, at)
    if end == at or not (is_preposition(frame[end]) or frame[end].lower.endswith("ing")):
        return end
    last = min(len(frame) - 1, end + _TITLE)
    return next((comma + 1 for comma in range(end, last) if frame[comma].lower == ","), end)


def _is_answer(frame: Frame, at: int, kinds: AbstractSet[str] = SAYING) -> bool:
    """Whether somebody else begins to speak at `at`: "..., but Jane Doe denied it".

    `kinds` are the groups of his verb.
    """
    phrase = phrase_after(frame, at)
    if phrase is None or not can_speak(frame, phrase):
        return is_cue(frame, at)
    verb = _behind_title(frame, phrase.last + 1)
    while verb < len(frame) and is_helper(frame[verb]):
        verb += 1
    said = verb < len(frame) and is_cue(frame, verb)
    return said and frame[verb].cue in kinds


def _behind_title(frame: Frame, at: int) -> int:
    """Index behind what tells who a subject is, "Jane Doe, a spokeswoman, denied", else `at`."""
    if at >= len(frame) or frame[at].lower != ",":
        return at
    end = min(len(frame), at + _TITLE)
    return next((comma + 1 for comma in range(at + 1, end) if frame[comma].lower == ","), at)
