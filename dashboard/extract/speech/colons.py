"""Speakers whom only a colon tells, as in headlines: 'Doe: “I agree”', 'Ready to talk: Kremlin'."""

from __future__ import annotations

from dashboard.extract.speech.clauses import has_clause
from dashboard.extract.speech.frames import Frame
from dashboard.extract.speech.phrases import Phrase, phrase_after
from dashboard.extract.speech.tags import Tag
from dashboard.extract.words import MARK, PERSON, QUOTE
from dashboard.reference.grammar import grammar

_TOPIC = frozenset(["on", "to", "about", "of", "after", "in", "at"])  # "Doe on Roe: ..."
_TOPIC_WITHIN = 8  # tokens of what stands between a speaker and the colon
_PLURAL = frozenset(["officials", "sources", "report"])
_LONGEST = 30  # tokens of a headline
_LEAST = 3  # words that make a statement
_VERBLESS = frozenset(["no", "not", "to"])  # "No talks on Crimea", "Oslo to leave pact"
_ASKING = frozenset(["what", "why", "how", "who", "when", "where", "five", "things", "inside"])


def speaker(frame: Frame, quote: int) -> Tag | None:
    """Who speaks the stretch at index `quote` by a colon: 'Doe on Roe: “...”', '“...”: Doe'.

    Behind it only where the stretch begins the sentence or the name ends it.
    """
    colon = _colon(frame)
    if colon is None:
        return None
    if colon < quote:
        return _label(frame, colon)
    named = frame[colon + 1].kind == PERSON
    behind = Phrase(colon + 1, colon + 1, frame[colon + 1].number) if named else None
    behind = behind if colon == 1 else phrase_after(frame, colon + 1)
    begins = colon == 1 or (behind is not None and behind.last + 1 >= len(frame))
    return Tag(behind, colon) if behind and begins and _speaks(frame, behind) else None


def statement(frame: Frame) -> tuple[Tag, tuple[int, int]] | None:
    """What a headline reports by a colon, and who says it; None for any other sentence."""
    if len(frame) > _LONGEST or frame[-1].lower in (".", ":"):
        return None
    colon = _colon(frame)
    if colon is None:
        return None
    label = _label(frame, colon)
    if label:
        return (
            (label, (colon + 1, len(frame) - 1)) if _is_told(frame, colon + 1, len(frame)) else None
        )
    behind = phrase_after(frame, colon + 1)
    signed = behind and behind.last + 1 == len(frame) and _speaks(frame, behind)
    if behind and signed and _is_told(frame, 0, colon):
        return Tag(behind, colon), (0, colon - 1)
    return None


def _colon(frame: Frame) -> int | None:
    """Index of the only colon."""
    colons = [at for at, token in enumerate(frame) if token.lower == ":" and token.kind == MARK]
    return colons[0] if len(colons) == 1 and 0 < colons[0] < len(frame) - 1 else None


def _label(frame: Frame, colon: int) -> Tag | None:
    """The speaker with whom the sentence begins, and who is followed by the colon."""
    phrase = phrase_after(frame, 0)
    if phrase is None or phrase.last >= colon or not _speaks(frame, phrase):
        return None
    between = frame[phrase.last + 1 : colon]
    topical = not between or (
        between[0].lower in _TOPIC
        and len(between) <= _TOPIC_WITHIN
        and not any(token.cue or token.kind == QUOTE for token in between)
    )
    return Tag(phrase, colon) if topical else None


def _speaks(frame: Frame, phrase: Phrase) -> bool:
    """Whether a phrase is a person, a body, or what somebody is called in a headline: "Ex-aide"."""
    head = frame[phrase.last]
    if phrase.person >= 0:
        return not phrase.plural and not head.lower
    noun = head.lower.removeprefix("ex-")
    named = noun in grammar().persons or noun in _PLURAL
    return named and frame[phrase.first].lower not in grammar().determiners


def _is_told(frame: Frame, first: int, end: int) -> bool:
    """Whether words are what somebody says, and no title: "A life in pictures", "What we know"."""
    words = [token.lower for token in frame[first:end]]
    if all(token.kind in (QUOTE, MARK) for token in frame[first:end]):
        return False
    quoted = any(token.kind == QUOTE for token in frame[first:end])
    if (
        (end - first < _LEAST and not quoted)
        or words[0] in _ASKING
        or {"who", "which"} & set(words[:4])
    ):
        return False
    verbless = not _VERBLESS.isdisjoint(words) and words[0] not in grammar().determiners - _VERBLESS
    return verbless or has_clause(frame, first, end - 1)
