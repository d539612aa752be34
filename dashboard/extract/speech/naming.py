"""Who a found speaker is: the record of an attribution, with the canonical name."""

from __future__ import annotations

from collections.abc import Sequence

from dashboard.extract.articles import Document
from dashboard.extract.speech.frames import PERSON, Frame
from dashboard.extract.speech.phrases import Phrase, phrase_after
from dashboard.extract.speech.speakers import Speaker
from dashboard.models import Attribution, PersonMention, Span
from dashboard.reference.grammar import grammar

_BELONGING = frozenset(["for", "of"])
_LONG = 6  # tokens of an owner
_PRONOUNS = frozenset(["he", "she", "they", "it", "we", "i", "you", "who"])
_ARTICLES = frozenset(["the", "a", "an"])
_DEFINITE = frozenset(["the", "its", "his", "her", "their", "this", "that"])


def attribution_of(
    frame: Frame,
    speaker: Speaker,
    document: Document,
    people: Sequence[PersonMention],
    before: Attribution | None = None,
) -> Attribution:
    """A found speaker as a record, with the person the words resolve to.

    `before` is the attribution found last, for "the statement also said".
    """
    cue = frame[speaker.cue] if speaker.cue is not None else None
    phrase = _whole(frame, speaker.phrase)
    span = Span(*phrase.text_span(frame))
    name, known_by = _known(frame, phrase, speaker.phrase.last, document, people, before)
    return Attribution(Span(cue.start, cue.end) if cue else None, span, name, known_by)


def _whole(frame: Frame, phrase: Phrase) -> Phrase:
    """A description with whom it belongs to: "a spokesman for Jane Doe"."""
    following = phrase.last + 1
    if phrase.person >= 0 or following >= len(frame) or frame[following].lower not in _BELONGING:
        return phrase
    if frame[phrase.last].lower not in grammar().speakers:
        return phrase
    owner = phrase_after(frame, following + 1)
    return phrase._replace(last=owner.last) if owner and owner.last - following < _LONG else phrase


def _known(
    frame: Frame,
    phrase: Phrase,
    head: int,
    document: Document,
    people: Sequence[PersonMention],
    before: Attribution | None,
) -> tuple[str | None, str]:
    """The canonical name and how it is known; other speakers are called as the text has them.

    `head` is the index of the phrase's head: the spokesman of "a spokesman for Jane Doe".
    """
    if phrase.person >= 0:
        return _person(frame, phrase, people), people[phrase.person].known_by
    if frame[head].lower in _PRONOUNS:
        return None, "pronoun"
    if frame[head].lower in grammar().documents and not frame[head].capital:
        author = _author(frame, phrase, head, people)
        if author:
            return author, "description"
        if before and before.speaker and frame[phrase.first].lower in _DEFINITE:
            return before.speaker, "description"
    words = document.text[slice(*phrase.text_span(frame))].split()
    bare = words[1:] if len(words) > 1 and words[0].lower() in _ARTICLES else words
    return " ".join(bare), "named" if bare[-1][0].isupper() else "description"


def _person(frame: Frame, phrase: Phrase, people: Sequence[PersonMention]) -> str:
    """The name of a person, or of two that speak as one."""
    if not phrase.plural:
        return people[phrase.person].name
    if phrase.first < phrase.last:
        inside = frame[phrase.first : phrase.last + 1]
        names = [people[token.number].name for token in inside if token.kind == PERSON]
    else:
        names = [people[phrase.person].name, people[phrase.person + 1].name]
    return " and ".join(names)


def _author(frame: Frame, phrase: Phrase, head: int, people: Sequence[PersonMention]) -> str | None:
    """Whose statement it is: "a Kremlin statement", "a statement from the Kremlin"."""
    for token in frame[phrase.first : head]:
        if token.kind == PERSON:
            return people[token.number].name
    after = head + 1
    if after + 1 < len(frame) and frame[after].lower in ("from", "by", "of"):
        author = phrase_after(frame, after + 1)
        if author and author.person >= 0:
            return people[author.person].name
    return None
