"""Objects: what a cue has before its content, and where the content begins behind it."""

from __future__ import annotations

from functools import cache

from dashboard.extract.speech.clauses import is_clause, skip_times
from dashboard.extract.speech.frames import Frame
from dashboard.extract.speech.phrases import can_speak, phrase_after
from dashboard.extract.words import MARK, PERSON, QUOTE
from dashboard.reference.grammar import grammar

QUESTIONS = frozenset(["how", "why", "whether", "if", "what", "when", "where", "who"])
ASKED = QUESTIONS - {"when", "where", "if"}

_ASKED_WITHIN = 10  # tokens within which "called on them" goes on with "to"
_OBJECTS = frozenset(["him", "her", "them"])
_NO_OBJECTS = frozenset(["as", "by", "in", "on", "at", "during", "with", "to", "into"])
_JUDGING = frozenset(["judge", "urge"])  # groups of cues


def urged(frame: Frame, first: int) -> int | None:
    """Where it begins what somebody is urged to do, or asked: "asked Doe on Monday whether"."""
    whom = phrase_after(frame, first)
    at = skip_times(frame, whom.last + 1) if whom else len(frame)
    if at < len(frame) and frame[at].lower in ASKED | {"if"}:
        return at
    return first if _is_asked(frame, first) else None


def _is_asked(frame: Frame, first: int) -> bool:
    """Whether somebody is asked to do something: "urged her again to go"."""
    return any(token.lower == "to" for token in frame[first : first + _ASKED_WITHIN])


def judged(frame: Frame, first: int) -> int | None:
    """Where it begins what somebody praises or blames; of two verbs, behind the second.

    "praised and thanked Doe": Doe.
    """
    if frame[first].lower != "and":
        return None if frame[first].lower in _NO_OBJECTS else first
    second = frame[first + 1 : first + 2]
    is_verb = second and (second[0].cue in _JUDGING or second[0].lower.endswith("ed"))
    return first + 2 if is_verb and first + 2 < len(frame) else None


def called(frame: Frame, first: int) -> int | None:
    """Where somebody is called something: "called him weak", "called for talks".

    Whom one "called on Monday" or "called to discuss it" was rung up.
    """
    following = frame[first].lower
    if following == "on" and first + 1 < len(frame):
        dated = frame[first + 1].lower in grammar().not_names or frame[first + 1].lower.isdigit()
        return first if _is_asked(frame, first) and not dated else None
    phrase = phrase_after(frame, first)
    if following == "for" or phrase is None:
        return first if following == "for" else None
    last = _name_end(frame, first) if frame[first].capital else phrase.last
    last = first if frame[first].kind == PERSON else last
    head = frame[last]
    if frame[last + 1 : last + 2] and frame[last + 1].lower == "off":
        return None  # "called it off"
    if not (head.capital or head.lower in _OBJECTS or head.lower in grammar().speakers):
        return first
    return first if last + 1 < len(frame) and not _rings_up(frame, last + 1) else None


def _name_end(frame: Frame, first: int) -> int:
    """Index of the last capitalised token from `first` on."""
    last = first
    while last + 1 < len(frame) and frame[last + 1].capital:
        last += 1
    return last


def _rings_up(frame: Frame, at: int) -> bool:
    """Whether what follows a person who is called does not tell as what: "to talk", "again"."""
    return frame[at].kind == MARK or frame[at].lower in _closed()


@cache
def _closed() -> frozenset[str]:
    lists = grammar()
    return lists.prepositions | lists.conjunctions | lists.adverbs | lists.whens


def told(frame: Frame, first: int) -> int | None:
    """Index behind the person who is told something, if a clause follows."""
    person = phrase_after(frame, first)
    if person is None or person.last + 1 >= len(frame):
        return None
    if frame[person.last].lower in QUESTIONS and person.last > first:
        return person.last  # "told reporters what it was"
    following = _skip_place(frame, skip_times(frame, person.last + 1))
    if following >= len(frame):
        return None
    if _is_order(frame, following) and (
        can_speak(frame, person) or frame[person.last].lower in _OBJECTS
    ):
        return following - (frame[following - 1].lower == "not")
    asked = frame[following].lower in ASKED
    return following if asked or is_clause(frame, following) else None


def behind_title(frame: Frame, first: int) -> int:
    """Index behind a programme that is told something: 'told "Fox & Friends" and others that'.

    It may be an outlet's: 'told ABC's "Early Hour" that'.
    """
    title = _title(frame, first)
    if title is None or title + 1 >= len(frame):
        return first
    others = frame[title + 1].lower in ("and", "on")
    named = phrase_after(frame, title + 2) if others and title + 2 < len(frame) else None
    return skip_times(frame, named.last + 1 if named else title + 1)


def _title(frame: Frame, first: int) -> int | None:
    """Index of the words in marks that stand at `first`, or behind whose they are."""
    if frame[first].kind == QUOTE:
        return first
    owner = phrase_after(frame, first) if frame[first].capital or frame[first].lower else None
    at = owner.last + 1 if owner else len(frame)
    owned = at + 1 < len(frame) and frame[at].lower in ("'s", "'")
    return at + 1 if owned and frame[at + 1].kind == QUOTE else None


def told_to_title(frame: Frame, first: int) -> int | None:
    """Where that begins which a programme is told, which ends before `first`."""
    if first >= len(frame) or frame[first].lower == "that":
        return first + 1 if first < len(frame) else None
    return first if is_clause(frame, first) else None


def _skip_place(frame: Frame, at: int) -> int:
    """Index behind a place, and times behind it: "told her in Oslo on Monday not to go"."""
    if at + 1 >= len(frame) or frame[at].lower != "in" or not frame[at + 1].capital:
        return at
    place = phrase_after(frame, at + 1)
    return skip_times(frame, place.last + 1) if place else at


def _is_order(frame: Frame, at: int) -> bool:
    """Whether somebody is told to do something: "told her (not) to go", not "to the king"."""
    done = frame[at + 1].lower if at + 1 < len(frame) else ""
    return frame[at].lower == "to" and done not in grammar().determiners


def is_questioned(frame: Frame, cue: int, first: int) -> bool:
    """Whether somebody is asked: "questioned Doe about it", not "questioned the plan"."""
    if not frame[cue].lower.startswith("question") or frame[first].lower in QUESTIONS:
        return False
    phrase = phrase_after(frame, first)
    return phrase is not None and phrase.person >= 0
