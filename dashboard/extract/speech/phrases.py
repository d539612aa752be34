"""Noun phrases of a frame, found without a parser."""

from __future__ import annotations

from functools import cache

from msgspec import Struct
from msgspec.structs import replace

from dashboard.extract.speech.frames import Frame
from dashboard.extract.words import MARK, PERSON, QUOTE, WORD, Token
from dashboard.reference.cues import present_forms
from dashboard.reference.grammar import grammar

PRONOUNS = frozenset(["he", "she", "they", "it", "we", "i", "you", "who"])
_NOUNS_IN_LY = frozenset(
    "family ally rally assembly reply supply bully monopoly "  # noqa: SIM905
    "daily weekly monthly quarterly yearly elderly friendly deadly".split()  # "the daily briefing"
)
_SESSIONS = frozenset(["meeting", "briefing", "hearing", "gathering"])  # "a party meeting"
_ARTICLES = frozenset(["the", "a", "an"])
_LONGEST = 9  # words of a noun phrase


class Phrase(Struct, frozen=True, gc=False):
    """A noun phrase of a frame: its first and last token, and the person it ends in, if any.

    `plural` is true for two people at once: "the two leaders", "Doe and Roe".
    """

    first: int
    last: int
    person: int
    plural: bool = False

    def text_span(self, frame: Frame) -> tuple[int, int]:
        """Offsets of the phrase in the text."""
        return frame[self.first].start, frame[self.last].end


@cache
def _not_nouns() -> frozenset[str]:
    """Words that cannot end a noun phrase."""
    lists = grammar()
    return (
        lists.prepositions
        | lists.auxiliaries
        | lists.adverbs
        | lists.conjunctions
        | lists.relatives
    )


def is_noun(token: Token) -> bool:
    """Whether a token can end a noun phrase: no adverb in -ly, but "Daily", "rally", "daily"."""
    if token.kind == PERSON:
        return True
    if token.kind != WORD or token.lower in _not_nouns():
        return False
    adverb = token.lower.endswith("ly") and not token.capital
    return not adverb or token.lower in _NOUNS_IN_LY


def is_preposition(token: Token) -> bool:
    """Whether a token is a preposition."""
    return token.kind == WORD and token.lower in grammar().prepositions


def phrase_before(frame: Frame, last: int) -> Phrase | None:
    """The noun phrase that ends with token `last`, or None."""
    if last < 0 or not is_noun(frame[last]):
        return None
    token = frame[last]
    if token.kind == PERSON or token.lower in PRONOUNS:
        return _joined(frame, Phrase(last, last, token.number, token.plural))
    first = last
    while first > 0 and last - first < _LONGEST and not _begins(frame, first):
        first -= 1
    return Phrase(first, last, -1)


def _joined(frame: Frame, phrase: Phrase) -> Phrase:
    """The phrase with the person that "and" joins to it on the left: "Jane Doe and John Roe"."""
    other = phrase.first - 2
    joined = other >= 0 and frame[other].kind == PERSON and frame[other + 1].lower == "and"
    if not joined or frame[other].lower or frame[phrase.last].kind != PERSON:
        return phrase
    if other and (is_preposition(frame[other - 1]) or frame[other - 1].cue):
        return phrase
    return replace(phrase, first=other, plural=True)


def _begins(frame: Frame, index: int) -> bool:
    """Whether a noun phrase cannot reach further left than `index`."""
    before = frame[index - 1]
    if frame[index].kind == WORD and frame[index].lower in grammar().determiners:
        return before.kind != WORD or before.lower not in grammar().determiners
    if before.kind == MARK:
        return before.lower not in ("'s", "'") and not _abbreviates(frame, index - 1)
    if before.kind == QUOTE or not is_noun(before) or before.lower in PRONOUNS:
        return True
    return bool(before.cue) and not before.capital


def _abbreviates(frame: Frame, stop: int) -> bool:
    """Whether the full stop at `stop` belongs to a short word before a name: "Gov. Doe"."""
    if frame[stop].lower != "." or stop < 1 or stop + 1 >= len(frame):
        return False
    word = frame[stop - 1]
    return (
        word.capital
        and len(word.lower) <= 4
        and frame[stop + 1].capital
        and (word.end == frame[stop].start)
    )


def phrase_after(frame: Frame, first: int) -> Phrase | None:
    """The noun phrase that begins with token `first`, or None."""
    if _is_graded(frame, first):
        first += 1  # "newly arrived envoys"
    if first >= len(frame) or not is_noun(frame[first]):
        return None
    if frame[first].lower in PRONOUNS:
        return Phrase(first, first, frame[first].number, frame[first].plural)
    last = first
    while last + 1 < len(frame) and last - first < _LONGEST and _goes_on(frame, last):
        last += 1
    while last > first and frame[last].kind == MARK:
        last -= 1
    if frame[last].kind == WORD and frame[last].lower in _ARTICLES:
        return None
    if frame[last].kind != PERSON:
        return Phrase(first, last, -1)
    return _joined_after(frame, Phrase(first, last, frame[last].number, frame[last].plural))


def _is_graded(frame: Frame, at: int) -> bool:
    """Whether an adverb stands at `at` before the participle of a noun."""
    if at + 1 >= len(frame):
        return False
    return frame[at].lower.endswith("ly") and frame[at + 1].lower.endswith("ed")


def _joined_after(frame: Frame, phrase: Phrase) -> Phrase:
    """The phrase with the person that "and" joins to it on the right: "Doe and Roe."."""
    other = phrase.last + 2
    if other >= len(frame) or frame[other].kind != PERSON or frame[other - 1].lower != "and":
        return phrase
    if other + 1 < len(frame) and frame[other + 1].kind != MARK:
        return phrase
    return replace(phrase, last=other, person=frame[other].number, plural=True)


def _goes_on(frame: Frame, last: int) -> bool:
    """Whether a noun phrase reaches beyond its token `last`."""
    token, after = frame[last], frame[last + 1]
    if after.kind == MARK:
        return after.lower in ("'s", "'") or _abbreviates(frame, last + 1)
    if after.kind == QUOTE or not is_noun(after):
        return False
    if after.lower.endswith("ing") and token.lower in grammar().speakers:
        return after.lower in _SESSIONS and not token.lower.endswith("s")
    if after.cue and after.lower not in present_forms():
        return False
    return after.lower not in PRONOUNS


def can_speak(frame: Frame, phrase: Phrase) -> bool:
    """Whether a phrase names somebody or something that speaks, not "the eve" or "a lot"."""
    head = frame[phrase.last]
    return (
        phrase.person >= 0
        or head.kind == PERSON
        or (head.capital and not head.lower[0].isdigit())
        or head.lower in grammar().speakers
        or head.lower in PRONOUNS
    )


def can_be_subject(frame: Frame, at: int) -> bool:
    """Whether a person stands neither in a possessive nor after a preposition."""
    if frame[at].lower in ("his", "her", "him", "their", "them"):
        return False
    if at + 1 < len(frame) and frame[at + 1].lower in ("'s", "'"):
        return False
    if frame[at].lower in ("he", "she", "they"):
        return True  # "before the month was out he wrote"
    before = at - 2 if at > 1 and frame[at - 1].lower in _ARTICLES else at - 1  # "with the paper"
    return before < 0 or not is_preposition(frame[before])
