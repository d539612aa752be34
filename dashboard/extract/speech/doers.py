"""Who does what a verb tells without being its subject: "led her to declare", "quoted Doe as"."""

from __future__ import annotations

from dashboard.extract.speech.frames import Frame
from dashboard.extract.speech.phrases import Phrase, is_preposition, phrase_before
from dashboard.extract.words import MARK, PERSON
from dashboard.reference.grammar import grammar

_CITING = frozenset(["quoted", "quotes", "quoting", "cited", "cites", "citing", "reported"])
_SHOWING = frozenset(
    "cover covers covered covering show shows showed showing have has had hear hears heard film"  # noqa: SIM905
    " films filmed record records recorded catch catches caught feature features featured quote"
    " quotes quoted carry carries carried".split()
)
_TITLES = 12  # tokens back to the verb of "quoted the foreign minister, Jane Doe, as saying"


def owned(frame: Frame, verb: int) -> Phrase | None:
    """What of somebody's says it: "the paper's editorial telling him to go"."""
    owned = verb > 2 and frame[verb - 2].lower in ("'s", "'")
    speaks = owned and frame[verb - 1].lower in grammar().speakers
    return phrase_before(frame, verb - 1) if speaks else None


def _quoted_as(frame: Frame, verb: int) -> Phrase | None:
    """Who is quoted by another: "the agency quoted his aide Jane Doe as saying"."""
    if verb < 4 or frame[verb - 1].lower != "as":
        return None
    by = range(verb - 3, max(-1, verb - _TITLES), -1)
    at = next((at for at in by if frame[at].lower in _CITING or frame[at].kind == MARK), 0)
    phrase = phrase_before(frame, verb - 2)
    if phrase is None or frame[at].lower not in _CITING or at >= phrase.first:
        return None
    passive = any(is_preposition(token) for token in frame[at + 1 : phrase.first])  # "quoted by"
    return None if passive else phrase


def _shown(frame: Frame, verb: int) -> Phrase | None:
    """Who is shown to say it: "the papers, among them the Post, cover Jane Doe saying"."""
    if verb < 2 or not frame[verb].lower.endswith("ing"):
        return None
    phrase = phrase_before(frame, verb - 1)
    if phrase is None or phrase.person < 0 or phrase.first < 1:
        return None
    return phrase if frame[phrase.first - 1].lower in _SHOWING else None


def _made_to(frame: Frame, verb: int) -> Phrase | None:
    """Who is made to do it: "led her to declare"."""
    if verb < 3 or frame[verb - 1].lower != "to":
        return None
    person = frame[verb - 2]
    made = person.kind == PERSON and frame[verb - 3].lower in grammar().causative
    return Phrase(verb - 2, verb - 2, person.number) if made else None


_WAYS = {"to": _made_to, "as": _quoted_as}


def other(frame: Frame, verb: int) -> Phrase | None:
    """Who does it in one of these ways, by the word before the verb."""
    return _WAYS.get(frame[verb - 1].lower, _shown)(frame, verb)
