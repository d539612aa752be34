"""Sixth step: speech without marks, as in "Putin stressed that the talks would go on"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dashboard.extract.articles import Document
from dashboard.extract.quotations import Stretch
from dashboard.extract.sentences import Sentence
from dashboard.extract.speech.frames import MARK, PERSON, QUOTE, WORD, Frame, Reader
from dashboard.extract.speech.naming import attribution_of
from dashboard.extract.speech.phrases import Phrase, phrase_after
from dashboard.extract.speech.speakers import Speaker
from dashboard.extract.speech.subjects import subject_of
from dashboard.extract.speech.verbs import is_cue
from dashboard.models import PersonMention, Quotation, Reported, Span
from dashboard.reference.cues import forms
from dashboard.reference.grammar import grammar

_LEAST = 3  # words that make a statement


def find(
    document: Document,
    sentences: Sequence[Sentence],
    people: Sequence[PersonMention],
    quotations: Sequence[Quotation],
) -> tuple[Reported, ...]:
    """Every statement that the writer reports in words of his own, in order.

    What is denied, asked for or still to be said is left out, and so is
    speech whose words stand within marks as a whole: that is a quotation.
    """
    reader = Reader(document, sentences, people, _stretches(document, quotations))
    return tuple(
        reported
        for number, paragraph in enumerate(document.paragraphs)
        if not paragraph.furniture
        for frame in reader.frames(number)
        for reported in _in_frame(document, frame, people)
    )


def _stretches(document: Document, quotations: Sequence[Quotation]) -> list[Stretch]:
    """The quotations as the opaque stretches that frames are cut by."""
    return [Stretch(row.span, -1, row.form) for row in quotations]


def _in_frame(
    document: Document, frame: Frame, people: Sequence[PersonMention]
) -> Iterator[Reported]:
    """The statements of one sentence: after a cue, or before a closing tag."""
    taken = -1
    for at in range(len(frame)):
        if at <= taken or not is_cue(frame, at) or _is_unsaid(frame, at):
            continue
        found = _before_tag(frame, at) if taken < 0 else None
        found = found or _after_cue(frame, at)
        if found:
            phrase, first, last = found
            span = Span(frame[first].start, frame[last].end)
            attribution = attribution_of(frame, Speaker(phrase, at), document, people)
            yield Reported(span, attribution)
            taken = max(at, last)


def _is_unsaid(frame: Frame, at: int) -> bool:
    """Whether the verb is denied, asked for or still to come: "did not say", "would say"."""
    for before in range(at - 1, max(-1, at - 4), -1):
        if frame[before].kind != WORD:
            return False
        if frame[before].lower in grammar().unsaid:
            return True
    return False


def _after_cue(frame: Frame, at: int) -> tuple[Phrase, int, int] | None:
    """Read "X said (that) ...": the subject and the first and last token of what was said."""
    phrase = subject_of(frame, at)
    if phrase is None or forms()[frame[at].lower] == "think":
        return None
    first = _content_start(frame, at)
    last = _content_end(frame)
    if first is None or not _is_statement(frame, first, last):
        return None
    return phrase, first, last


def _content_start(frame: Frame, at: int) -> int | None:
    """Where the content begins: after "that", after an object, or right after the verb."""
    following = at + 1
    while following < len(frame) and frame[following].lower in grammar().adverbs:
        following += 1
    if following >= len(frame) or frame[following].kind == MARK:
        return None
    if frame[following].lower in ("that", "how", "why", "whether", "if"):
        return following + (frame[following].lower == "that")
    if forms()[frame[at].lower] == "tell":
        person = phrase_after(frame, following)
        if person is None or person.last + 1 >= len(frame):
            return None
        after = person.last + 1
        return after + 1 if frame[after].lower == "that" else after
    if forms()[frame[at].lower] == "judge":
        return following
    return _that_within(frame, following) or (following if _has_verb(frame, following) else None)


def _that_within(frame: Frame, first: int) -> int | None:
    """A "that" a few words on: "said on Monday that ..."."""
    for at in range(first, min(first + 9, len(frame))):
        if frame[at].kind in (MARK, QUOTE):
            return None
        if frame[at].lower == "that" and frame[at].kind == WORD:
            return at + 1
    return None


def _has_verb(frame: Frame, first: int) -> bool:
    """Whether a clause follows: a subject and an auxiliary or a verb in the past."""
    if frame[first].kind == WORD and frame[first].lower in grammar().prepositions:
        return False
    return any(
        token.kind == WORD
        and (token.lower in grammar().auxiliaries or token.lower.endswith(("ed", "s")))
        for token in frame[first + 1 : first + 14]
    )


def _content_end(frame: Frame) -> int:
    """Index of the last token that is no closing punctuation."""
    last = len(frame) - 1
    while last > 0 and frame[last].kind == MARK:
        last -= 1
    return last


def _is_statement(frame: Frame, first: int, last: int) -> bool:
    """Whether enough words of the writer's stand there: not only a quotation."""
    words = [token for token in frame[first : last + 1] if token.kind in (WORD, PERSON)]
    return len(words) >= _LEAST


def _before_tag(frame: Frame, at: int) -> tuple[Phrase, int, int] | None:
    """Read "..., the Kremlin said.": what stands before the closing tag."""
    phrase = subject_of(frame, at)
    if phrase is None or phrase.first < 2 or frame[phrase.first - 1].lower != ",":
        return None
    if at + 1 < len(frame) and _content_start(frame, at):
        return None
    last = phrase.first - 2
    return (phrase, 0, last) if _is_statement(frame, 0, last) else None
